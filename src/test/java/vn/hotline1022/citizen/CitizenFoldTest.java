package vn.hotline1022.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hotline1022.citizen.CitizenSamples.id;
import static vn.hotline1022.citizen.CitizenSamples.minh;
import static vn.hotline1022.citizen.CitizenSamples.mobile;
import static vn.hotline1022.citizen.CitizenSamples.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hotline1022.Rounds;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordCodec;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.Records;

class CitizenFoldTest {
  private static final String HUONG = "DTV-012";

  private final Random random = new Random(22);
  private final List<DeskRecord> records = new ArrayList<>();
  private long hlc = 1;

  @Test
  void theBodyNamesNobody() {
    for (RecordDraft draft : CitizenJson.changes(Citizen.unknown(minh().id()), minh(), HUONG)) {
      assertThat(draft.body().utf8()).doesNotContain("Minh").doesNotContain("912345678");
    }
    say(Citizen.unknown(minh().id()), minh());
    assertThat(records.getFirst().personal().utf8()).isEqualTo("{\"name\":\"Trần Văn Minh\"}");
    assertThat(records.getFirst().body().utf8())
        .isEqualTo("{\"ageGroup\":\"FROM_60\",\"addressing\":\"BAC\",\"place\":\"2025:00004\"}");
  }

  @Test
  void desksThatLearnDifferentThingsDoNotUndoEachOther() {
    Citizen blank = Citizen.unknown(minh().id());
    say(blank, blank.withName("Trần Văn Minh"));
    say(blank, blank.withAddressing(Optional.of(Addressing.BAC)));
    say(blank, blank.withPhone(mobile("0912345678")));

    assertThat(fold().citizen())
        .contains(
            person(1, "Trần Văn Minh", "0912345678").withAddressing(Optional.of(Addressing.BAC)));
  }

  @Test
  void theOrderOfArrivalAndRepetitionsDoNotMatter() {
    Citizen changed = minh().withName("Trần Minh").withPlace(Optional.of("outside"));
    say(Citizen.unknown(minh().id()), minh());
    say(minh(), changed);
    add(CitizenJson.joining(minh().id(), id(5), true, HUONG));
    add(CitizenJson.joining(minh().id(), id(6), true, HUONG));
    add(CitizenJson.joining(id(5), minh().id(), false, HUONG));
    CitizenFold fold = fold();
    assertThat(fold.citizen()).contains(changed);
    assertThat(fold.joined()).isEqualTo(Set.of(id(6)));

    for (int i = 0; i < Rounds.of(500); i++) {
      List<DeskRecord> shuffled = new ArrayList<>(records);
      shuffled.addAll(records.subList(0, random.nextInt(records.size())));
      Collections.shuffle(shuffled, random);
      assertThat(CitizenFold.of(shuffled)).isEqualTo(fold);
    }
  }

  @Test
  void afterAnErasureNothingIsLeftWhateverComesLater() {
    say(Citizen.unknown(minh().id()), minh());
    add(CitizenJson.joining(minh().id(), id(5), true, HUONG));
    add(CitizenJson.erasure(minh().id(), "TC-01"));
    say(Citizen.unknown(minh().id()), minh());

    assertThat(fold()).isEqualTo(CitizenFold.none());
  }

  @Test
  void strangeRecordsAreLeftAside() {
    say(Citizen.unknown(minh().id()), minh());
    for (String body :
        List.of(
            "[]",
            "nonsense",
            "{\"ageGroup\":\"METHUSELAH\"}",
            "{\"place\":7}",
            "{\"place\":\"" + "x".repeat(200) + "\"}")) {
      add(draft(CitizenJson.DESCRIBED, 1, body, "{\"name\":\"Ai đó\"}"));
    }
    add(draft(CitizenJson.DESCRIBED, 1, "{}", "{\"name\":\"" + "x".repeat(121) + "\"}"));
    add(draft(CitizenJson.DESCRIBED, 2, "{}", "{\"name\":\"Ai đó\"}"));
    add(draft(CitizenJson.LINKED, 1, "{}", "{\"phone\":\"\",\"kind\":\"MOBILE\"}"));
    add(draft(CitizenJson.JOINED, 1, "{\"with\":\"somebody\"}", "{}"));
    add(draft("citizen.cloned", 1, "{}", "{}"));

    assertThat(fold().citizen()).contains(minh());
    assertThat(fold().joined()).isEmpty();
  }

  @Test
  void aNameThatIsTooLongIsNeverWritten() {
    Citizen blank = Citizen.unknown(id(9));
    assertThatThrownBy(() -> CitizenJson.changes(blank, blank.withName("N".repeat(121)), HUONG))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(CitizenJson.changes(minh(), minh(), HUONG)).isEmpty();
  }

  @Test
  void oneIsCalledAsTheOperatorChose() {
    assertThat(minh().called()).isEqualTo("Bác Trần Văn Minh");
    assertThat(minh().withAddressing(Optional.empty()).called()).isEqualTo("Trần Văn Minh");
    assertThat(Addressing.ONG.them() + " – " + Addressing.ONG.us()).isEqualTo("ông – cháu");
    assertThat(Addressing.CHI.us()).isEqualTo("em");
  }

  private CitizenFold fold() {
    return CitizenFold.of(records);
  }

  private void say(Citizen before, Citizen after) {
    CitizenJson.changes(before, after, HUONG).forEach(this::add);
  }

  private void add(RecordDraft draft) {
    records.add(
        RecordCodec.seal(
            draft,
            Records.id(random),
            hlc++,
            Records.origin(random),
            1,
            RecordCodec.FIRST_PREV,
            Records.bytes(random, 16)));
  }

  private static RecordDraft draft(String type, int version, String body, String personal) {
    return new RecordDraft(
        CitizenJson.ENTITY,
        minh().id(),
        type,
        version,
        HUONG,
        -1,
        "shift",
        Bytes.utf8(body),
        Bytes.utf8(personal));
  }
}

package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.store.ProfileOfSchemaNine.CALLS;
import static vn.hotline1022.store.ProfileOfSchemaNine.LEADER;
import static vn.hotline1022.store.ProfileOfSchemaNine.PASSPHRASE;
import static vn.hotline1022.store.ProfileOfSchemaNine.VOLUNTEER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.Rounds;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDraft;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenRepository.Who;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.text.PhoneNumber;

/** A lifelike profile of schema 9 comes up to date with everything in it, however often it dies. */
@Timeout(600)
class UpgradeFromNineTest {
  private static final int ROUNDS = Rounds.of(40);
  private static final int LONGEST_LIFE_MILLIS = 1_200;

  @TempDir private Path place;
  private ProfileOfSchemaNine profile;
  private Map<String, List<String>> before;

  @BeforeEach
  void layOut() throws IOException, SQLException {
    profile = new ProfileOfSchemaNine(place.resolve("hồ sơ"));
    before = profile.rows();
  }

  @Test
  void everyRowOfEveryTableIsThereAsItWas() throws SQLException {
    assertThat(before).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
    isWhole(profile);
    profile.open().close();
    assertThat(profile.rows()).isEqualTo(before);
  }

  @Test
  void everybodySignsInWithThePassphraseOfThen() {
    assertThat(profile.people().people()).hasSize(5);
    profile
        .people()
        .people()
        .forEach(
            person -> {
              try (DatabaseKey key =
                  profile.people().open(person.code(), PASSPHRASE.toCharArray())) {
                assertThat(key.toArray()).as(person.code()).isEqualTo(profile.key().toArray());
              }
            });
  }

  @Test
  void everythingIsFoundAndWhatWasBegunGoesOn() {
    try (DeskStore store = profile.open()) {
      List<Call> calls = store.calls().search(CallQuery.newest(1_000));
      assertThat(calls).hasSize(CALLS);
      Call known =
          calls.stream()
              .filter(call -> call.phone().kind() == PhoneNumber.Kind.MOBILE)
              .findFirst()
              .orElseThrow();
      assertThat(store.calls().earlier(known.phone().key(), 50).calls()).contains(known);
      assertThat(store.calls().operators()).isNotEmpty().containsAll(operators(calls));
      Call amended = calls.get(5);
      assertThat(amended.notes()).endsWith("Bổ sung: đã kích hoạt");
      assertThat(store.calls().history(amended.id())).hasSize(2);
      Waiting.until(() -> store.calls().search(words("kich hoat bo sung")).contains(amended));

      CallDraft draft = store.calls().drafts(VOLUNTEER).getFirst();
      assertThat(draft.phoneText()).isEqualTo("0987 654 321");
      assertThat(draft.call().notes()).endsWith("máy Samsung A12 đầy bộ nhớ, đang x");
      assertThat(draft.elapsedMillis()).isEqualTo(95_000);
      assertThat(store.followUps().drafts(VOLUNTEER).getFirst().code()).isEqualTo("4829");
      assertThat(store.escalations().drafts(VOLUNTEER).getFirst().field(EscalationField.MESSAGE))
          .isEqualTo("Ứng dụng đã dừng");
      assertThat(store.drafts().of(LEADER))
          .extracting(form -> form.text("title"))
          .containsExactly("Ảnh gửi chậm từ sáng");
      assertThat(store.drafts().of("DTV-12"))
          .extracting(FormDraft::form)
          .containsExactly(FormDraft.Form.AMENDMENT);
      theRestIsThere(store);
    }
  }

  private static void theRestIsThere(DeskStore store) {
    List<Citizen> callers =
        store.calls().search(CallQuery.newest(1_000)).stream()
            .flatMap(call -> call.parties().caller().stream())
            .map(id -> store.citizens().find(id).orElseThrow())
            .toList();
    assertThat(callers)
        .isNotEmpty()
        .allSatisfy(
            one -> assertThat(store.citizens().search(one.name(), Who.ALL, 1_000)).contains(one));
    assertThat(store.followUps().waiting()).isNotEmpty();
    assertThat(store.followUps().closed(100)).isNotEmpty();
    assertThat(store.escalations().newest(100)).isNotEmpty();
    assertThat(store.notices().newest(100)).isNotEmpty();
    assertThat(store.outages().newest(100)).isNotEmpty();
    assertThat(store.contacts().all()).isNotEmpty();
    assertThat(store.help().open()).hasSize(1);
    assertThat(store.privacy().requests(100)).hasSize(3);
    assertThat(store.privacy().notes(100)).hasSizeGreaterThan(10);
    assertThat(store.privacy().retentionMonths()).isEqualTo(18);
    assertThat(store.callLists().reason("WATER_BILL")).isPresent();
    assertThat(store.settings().get("pin." + VOLUNTEER)).contains(Bytes.of(new byte[] {1, 2, 3}));
  }

  @Test
  void whatCameLaterWorksInIt() {
    try (DeskStore store = profile.open()) {
      Feedback item =
          store
              .feedback()
              .write(FeedbackSamples.garbage(Ids.of(new byte[16])), FeedbackSamples.DAY, LEADER);
      assertThat(store.feedback().byCode(item.code())).contains(item);
      assertThat(store.trails().ofCall(item.id())).isEmpty();
      assertThat(store.photos().of(item.id())).isEmpty();
      assertThat(store.check().sound()).isTrue();
    }
  }

  /** As if the machine stopped between two migrations, or before the last word of them. */
  @Test
  void anUpgradeCutOffBehindAnyMigrationGoesOn() throws IOException, SQLException {
    for (int reached : someOf(later())) {
      ProfileOfSchemaNine cut = new ProfileOfSchemaNine(place.resolve("lần " + reached));
      try (DatabaseKey key = cut.key()) {
        Migrations.to(reached, cut.folder().database(), key);
      }
      cut.run("PRAGMA user_version=" + ProfileOfSchemaNine.SCHEMA);
      isWhole(cut);
      assertThat(cut.rows()).as("%s", reached).isEqualTo(before);
    }
  }

  /** The first, the two newest, and each fourth between them; all in a long run. */
  private static List<Integer> someOf(List<Integer> numbers) {
    return IntStream.range(0, numbers.size())
        .filter(at -> Rounds.areWhole() || at % 4 == 0 || at >= numbers.size() - 2)
        .mapToObj(numbers::get)
        .toList();
  }

  /** The numbers of the migrations that came afterwards. */
  private static List<Integer> later() throws IOException {
    try (Stream<Path> scripts =
        Files.list(Path.of("src/main/resources/vn/hotline1022/store/migrations"))) {
      return scripts
          .map(script -> script.getFileName().toString().replaceAll("V([0-9]+)__.*", "$1"))
          .map(Integer::valueOf)
          .filter(number -> number > ProfileOfSchemaNine.SCHEMA)
          .sorted()
          .toList();
    }
  }

  /** A profile that is past a number never runs what comes under it later. */
  @Test
  void numbersThatWereLeftOutStayLeftOut() throws IOException {
    assertThat(later())
        .doesNotContain(10, 11, 17, 18, 21, 23, 28, 29)
        .endsWith(SchemaVersion.BUILD);
  }

  @Test
  void whenEverItIsKilledWhileItComesUpToDateNothingIsMissing() throws Exception {
    Random random = new Random(9);
    for (int round = 0; round < ROUNDS; round++) {
      ProfileOfSchemaNine killed = new ProfileOfSchemaNine(place.resolve("vòng " + round));
      for (int again = random.nextInt(2); again >= 0; again--) {
        killWhileUpgrading(killed, random.nextInt(LONGEST_LIFE_MILLIS));
      }
      isWhole(killed);
      assertThat(killed.rows()).as("round %d", round).isEqualTo(before);
    }
  }

  private static void killWhileUpgrading(ProfileOfSchemaNine profile, int millis)
      throws IOException, InterruptedException {
    Process victim =
        OtherJava.of(UpgradingProcess.class, profile.folder().database().toString()).start();
    try (var said = victim.inputReader()) {
      try (DatabaseKey key = profile.key();
          var to = victim.outputWriter()) {
        to.write(HexFormat.of().formatHex(key.toArray()));
      }
      assertThat(said.readLine()).isEqualTo("upgrading");
      // From before the first migration to after the last; the random moment is the point.
      victim.waitFor(millis, TimeUnit.MILLISECONDS);
      victim.destroyForcibly().waitFor();
    }
  }

  private static void isWhole(ProfileOfSchemaNine profile) {
    try (DeskStore store = profile.open()) {
      StoreCheck check = store.check();
      assertThat(check.sound()).isTrue();
      assertThat(store.calls().search(CallQuery.newest(1_000))).hasSize(CALLS);
    }
  }

  private static Set<String> operators(List<Call> calls) {
    return calls.stream().map(Call::operator).collect(Collectors.toSet());
  }

  private static CallQuery words(String words) {
    return new CallQuery(words, Optional.empty(), Optional.empty(), Set.of(), Set.of(), 50);
  }
}

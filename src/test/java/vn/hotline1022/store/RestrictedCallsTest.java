package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.bench.LifelikeCalls;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.Parties;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.text.PhoneNumber;

/** Somebody's data is kept and not used: their calls are listed without number and notes. */
class RestrictedCallsTest {
  private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");
  private static final String BOSS = "TC-01";
  private static final PhoneNumber SHARED = CitizenSamples.mobile("0912345678");
  private static final Citizen MINH = CitizenSamples.minh();
  private static final Citizen WIFE = CitizenSamples.person(8, "Lê Thị Hoà", "0912345678");

  @TempDir private Path folder;
  private final LifelikeCalls lifelike = new LifelikeCalls(5, MORNING);
  private DeskStore store;
  private Call his;
  private Call forHim;
  private Call nobodys;
  private Call wifes;
  private Call others;

  @BeforeEach
  void callsOfAMorning() {
    store = Stores.open(folder, 1, new SetClock(MORNING));
    store.citizens().change(Citizen.unknown(MINH.id()), MINH, BOSS);
    store.citizens().change(Citizen.unknown(WIFE.id()), WIFE, BOSS);
    his = saved(Parties.NONE.withCaller(Optional.of(MINH.id())), SHARED);
    forHim =
        saved(
            new Parties(Optional.of(WIFE.id()), Optional.of(MINH.id()), Optional.empty()),
            CitizenSamples.mobile("0987654321"));
    nobodys = saved(Parties.NONE, SHARED);
    wifes = saved(Parties.NONE.withCaller(Optional.of(WIFE.id())), SHARED);
    others = saved(Parties.NONE, CitizenSamples.mobile("0983221907"));
    // Who called is searched a moment after the save.
    store.privacy().keptOf(new DataSubject(Set.of(MINH.id()), Set.of()));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theirCallsAreListedWithoutNumberAndNotesUntilTheyAreReleased() {
    List<Call> all = List.of(others, wifes, nobodys, forHim, his);
    assertThat(store.calls().search(CallQuery.newest(10))).isEqualTo(all);
    restrict(true);

    assertThat(store.calls().search(CallQuery.newest(10)))
        .containsExactly(
            others, wifes, nobodys.restricted(), forHim.restricted(), his.restricted());
    assertThat(exported(CallQuery.newest(10)))
        .containsExactly(
            his.restricted(), forHim.restricted(), nobodys.restricted(), wifes, others);
    assertThat(store.calls().shown(his.id())).contains(his.restricted());
    assertThat(store.calls().shown(wifes.id())).contains(wifes);
    assertThat(store.calls().count(CallQuery.newest(10), 10)).isEqualTo(5);
    assertThat(his.restricted().toString()).doesNotContain("0912345678", "dau his");

    restrict(false);
    assertThat(store.calls().search(CallQuery.newest(10))).isEqualTo(all);
    assertThat(exported(CallQuery.newest(10))).isEqualTo(all.reversed());
  }

  @Test
  void byWordsAndNumbersTheyAreNotFoundUntilTheyAreReleased() {
    assertThat(store.calls().search(words("0912345678"))).containsExactly(wifes, nobodys, his);
    restrict(true);

    assertThat(store.calls().search(words("0912345678"))).containsExactly(wifes);
    assertThat(store.calls().search(words("ghi chu"))).containsExactly(others, wifes);
    assertThat(store.calls().count(words("ghi chu"), 10)).isEqualTo(2);
    assertThat(exported(words("ghi chu"))).containsExactly(wifes, others);
    assertThat(store.calls().earlier("0912345678", 10).calls()).containsExactly(wifes);
    assertThat(store.calls().earlier("0987654321", 10).calls()).isEmpty();

    restrict(false);
    assertThat(store.calls().count(words("ghi chu"), 10)).isEqualTo(5);
    assertThat(store.calls().earlier("0912345678", 10).calls())
        .containsExactly(wifes, nobodys, his);
  }

  @Test
  void everythingIsStillKept() {
    restrict(true);
    assertThat(store.calls().find(his.id())).contains(his);
    assertThat(store.calls().history(his.id()).getLast().call()).isEqualTo(his);
    assertThat(
            store
                .privacy()
                .keptOf(new DataSubject(Set.of(MINH.id()), Set.of(SHARED.key())))
                .stream()
                .map(item -> item.target().entityId()))
        .contains(his.id(), forHim.id(), nobodys.id());
    assertThatThrownBy(() -> store.calls().amend(his.restricted(), BOSS, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(store.calls().find(his.id())).contains(his);
  }

  private void restrict(boolean now) {
    store.citizens().change(MINH.withRestricted(!now), MINH.withRestricted(now), BOSS);
  }

  private Call saved(Parties parties, PhoneNumber phone) {
    Call call = lifelike.next().withNotes("Ghi chú").withPhone(phone).withParties(parties);
    store.calls().save(call);
    return call;
  }

  private List<Call> exported(CallQuery query) {
    List<Call> found = new ArrayList<>();
    store.calls().export(query, found::add);
    return found;
  }

  private static CallQuery words(String words) {
    return new CallQuery(words, Optional.empty(), Optional.empty(), Set.of(), Set.of(), 50);
  }
}

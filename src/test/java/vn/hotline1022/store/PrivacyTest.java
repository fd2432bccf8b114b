package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.bench.LifelikeCalls;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDraft;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Parties;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenRepository.Who;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.privacy.DataRequest;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.privacy.KeptItem;
import vn.hotline1022.privacy.PersonExportJson;
import vn.hotline1022.privacy.RequestKind;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.sync.Traces;
import vn.hotline1022.text.PhoneNumber;

/** Requests about one's data over a real profile: found whole, erased without a trace. */
class PrivacyTest {
  private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");
  private static final String BOSS = "TC-01";
  private static final Citizen ZOAN = CitizenSamples.person(7, Traces.NAME, Traces.PHONE.key());
  private static final Citizen WIFE =
      CitizenSamples.person(8, "Lê Thị Hoà", Traces.PHONE.key(), "0912000111");
  private static final DataSubject SUBJECT =
      new DataSubject(Set.of(ZOAN.id()), Set.of(Traces.PHONE.key()));

  @TempDir private Path folder;
  private final SetClock clock = new SetClock(MORNING);
  private final LifelikeCalls lifelike = new LifelikeCalls(5, MORNING);
  private DeskStore store;

  @BeforeEach
  void open() {
    store = Stores.open(folder, 1, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void everythingKeptOfSomebodyIsFoundAndHandedOut() throws IOException {
    Scene scene = new Scene();
    List<KeptItem> kept = store.privacy().keptOf(SUBJECT);

    assertThat(kept)
        .extracting(item -> item.target().entityId())
        .containsExactlyInAnyOrder(
            ZOAN.id(),
            scene.with.id(),
            scene.nobodys.id(),
            scene.open.id(),
            scene.promise,
            scene.linked,
            scene.request);
    Path file = folder.resolve("export.json");
    PersonExportJson.write(file, kept, MORNING);
    assertThat(Files.readString(file))
        .contains(Traces.NAME, Traces.PHONE.key(), "call.saved", "followup.made")
        .doesNotContain("Hoà");
  }

  @Test
  void whoIsErasedIsFoundInNoTableNoSearchNoLogAndNoLaterCopyByBytes() throws IOException {
    Scene scene = new Scene();
    assertThat(Traces.in(plain(copy("before.db")))).isNotEmpty();
    store
        .privacy()
        .erase(store.privacy().keptOf(SUBJECT).stream().map(KeptItem::target).toList(), BOSS);

    assertThat(store.privacy().keptOf(SUBJECT)).isEmpty();
    assertThat(store.citizens().search("zoanrang", Who.ALL, 5)).isEmpty();
    assertThat(store.citizens().find(ZOAN.id())).isEmpty();
    assertThat(store.calls().search(words("zoanrang"))).isEmpty();
    assertThat(store.calls().drafts(scene.open.operator())).isEmpty();
    assertThat(store.calls().find(scene.with.id()).orElseThrow().phone())
        .isEqualTo(PhoneNumber.ERASED);
    // The number is the wife's too: hers it stays.
    assertThat(store.calls().find(scene.wifes.id())).contains(scene.wifes);
    assertThat(store.citizens().find(WIFE.id())).contains(WIFE);
    assertThat(store.check().sound()).isTrue();
  }

  @Test
  void nobodyElseHavingTheNumberNothingOfItIsLeftInAnyByte() throws IOException {
    new Scene(false);
    store
        .privacy()
        .erase(store.privacy().keptOf(SUBJECT).stream().map(KeptItem::target).toList(), BOSS);
    Stores.finishErasing(store);

    assertThat(Traces.in(plain(copy("after.db")))).isEmpty();
    assertThat(Traces.in(new DecryptedPages(Stores.key(1)).ofLog(folder.resolve("desk.db-wal"))))
        .isEmpty();
    store.close();
    assertThat(Traces.in(plain(folder.resolve("desk.db")))).isEmpty();
    open();
    assertThat(store.check().sound()).isTrue();
  }

  @Test
  void retentionErasesWhatWasNotTouchedForLongAndKeepsTheRest() {
    Call old = saved(Parties.NONE.withCaller(Optional.of(ZOAN.id())), Traces.PHONE);
    Call amended = saved(Parties.NONE, new PhoneNumber("0912000999", PhoneNumber.Kind.MOBILE));
    store.citizens().change(Citizen.unknown(ZOAN.id()), ZOAN, BOSS);
    store.citizens().change(Citizen.unknown(WIFE.id()), WIFE, BOSS);
    clock.pass(Duration.ofDays(800));
    store.calls().amend(amended.withNotes("Bổ sung"), BOSS, 1);
    store.citizens().change(WIFE, WIFE.withName("Lê Thị Hòa"), BOSS);

    assertThat(store.privacy().retain(clock.now().minus(Duration.ofDays(730)))).isEqualTo(2);
    assertThat(store.calls().find(old.id()).orElseThrow().phone()).isEqualTo(PhoneNumber.ERASED);
    assertThat(store.calls().find(old.id()).orElseThrow().reasons()).isEqualTo(old.reasons());
    assertThat(store.calls().find(amended.id()).orElseThrow().notes()).isEqualTo("Bổ sung");
    assertThat(store.citizens().find(ZOAN.id())).isEmpty();
    assertThat(store.citizens().find(WIFE.id())).isPresent();
    assertThat(store.privacy().retain(clock.now().minus(Duration.ofDays(730)))).isZero();
  }

  @Test
  void callsOfOthersThatNameThemOrTheirNumberAreListedToBeErasedOneByOne() {
    new Scene();
    Call named = of(WIFE, "Vợ của bác " + Traces.NAME.toLowerCase(Locale.ROOT) + " hỏi hộ");
    Call numbered = of(WIFE, "Gọi lại chồng theo số +84 987 001 122 sau 17 giờ");
    Call grouped = of(WIFE, "Số của chồng: 0987.001.122");
    of(WIFE, "Niê Kđăm là họ của chồng; số 0987 001 123");
    DataSubject subject =
        new DataSubject(SUBJECT.citizens(), SUBJECT.phones(), Set.of(Traces.NAME));

    assertThat(store.privacy().mentionsOf(subject))
        .extracting(item -> item.target().entityId())
        .containsExactlyInAnyOrder(named.id(), numbered.id(), grouped.id());
    store.privacy().erase(List.of(new Erasure.Target("call", named.id())), BOSS);
    assertThat(store.privacy().mentionsOf(subject)).hasSize(2);
    assertThat(store.calls().find(named.id()).orElseThrow().notes()).isEmpty();
  }

  private Call of(Citizen caller, String notes) {
    Call call =
        lifelike
            .next()
            .withNotes(notes)
            .withParties(Parties.NONE.withCaller(Optional.of(caller.id())));
    store.calls().save(call);
    return call;
  }

  @Test
  void howLongIsKeptIsConfigurable() {
    assertThat(store.privacy().retentionMonths()).isEqualTo(24);
    store.privacy().retentionMonths(12);
    assertThat(store.privacy().retentionMonths()).isEqualTo(12);
  }

  @Test
  void requestsStandOpenFirstUntilTheyAreClosed() {
    DataRequest first = request(21, RequestKind.ACCESS, MORNING);
    DataRequest second = request(22, RequestKind.ERASE, MORNING.plusSeconds(60));
    store.privacy().receive(first);
    store.privacy().receive(second);
    store.privacy().close(second.id(), MORNING.plusSeconds(90), BOSS);

    List<DataRequest> requests = store.privacy().requests(10);
    assertThat(requests).extracting(DataRequest::id).containsExactly(first.id(), second.id());
    assertThat(requests.getFirst()).isEqualTo(first);
    assertThat(requests.getLast().closedAt()).contains(MORNING.plusSeconds(90));
  }

  @Test
  void whoLookedAtWhatIsKeptNewestFirst() {
    AccessNote looked = note(31, AccessNote.Kind.PERSON_VIEWED, Optional.of(ZOAN.id()), 1);
    AccessNote took = note(32, AccessNote.Kind.CALLS_EXPORTED, Optional.empty(), 1_200);
    store.privacy().note(looked);
    store.privacy().note(took);

    assertThat(store.privacy().notes(10)).containsExactly(took, looked);
    assertThat(store.privacy().notes(1)).containsExactly(took);
  }

  private static AccessNote note(int id, AccessNote.Kind kind, Optional<UUID> subject, long count) {
    return new AccessNote(
        CitizenSamples.id(id), MORNING.plusSeconds(id), BOSS, kind, subject, count);
  }

  private static DataRequest request(int id, RequestKind kind, Instant at) {
    return new DataRequest(
        CitizenSamples.id(id),
        kind,
        at,
        Optional.empty(),
        Traces.NAME,
        "Xin bản sao",
        BOSS,
        Optional.empty());
  }

  /** Everything that may be kept of one person, and something of another with the same number. */
  private final class Scene {
    final Call with;
    final Call nobodys;
    final Call wifes;
    final Call open;
    final UUID promise = CitizenSamples.id(51);
    final UUID linked = CitizenSamples.id(52);
    final UUID request = CitizenSamples.id(53);

    Scene() {
      this(true);
    }

    Scene(boolean shared) {
      store.citizens().change(Citizen.unknown(ZOAN.id()), ZOAN, BOSS);
      with = saved(Parties.NONE.withCaller(Optional.of(ZOAN.id())), Traces.PHONE);
      nobodys = saved(Parties.NONE, Traces.PHONE);
      Call hers = lifelike.next().withParties(Parties.NONE.withCaller(Optional.of(WIFE.id())));
      wifes = shared ? hers.withPhone(Traces.PHONE) : hers;
      store.calls().save(wifes);
      if (shared) {
        store.citizens().change(Citizen.unknown(WIFE.id()), WIFE, BOSS);
      }
      open = talking();
      store.calls().start(open);
      store.calls().keepDraft(new CallDraft(open, Traces.PHONE.key(), MORNING, 5));
      other("followup", promise, "{}", "{\"phone\":\"" + Traces.PHONE.key() + "\"}");
      other("followup", linked, "{\"call\":\"" + with.id() + "\"}", "{\"why\":\"OTP\"}");
      store
          .privacy()
          .receive(
              new DataRequest(
                  request,
                  RequestKind.ERASE,
                  MORNING,
                  Optional.of(ZOAN.id()),
                  Traces.NAME,
                  "Xoá hết",
                  BOSS,
                  Optional.empty()));
    }
  }

  private Call saved(Parties parties, PhoneNumber phone) {
    Call call = lifelike.next().withNotes(Traces.NOTES).withPhone(phone).withParties(parties);
    store.calls().save(call);
    return call;
  }

  private Call talking() {
    Call call = lifelike.next().withNotes(Traces.NOTES).withPhone(Traces.PHONE);
    return call.with(CallState.TALKING, call.timeline().subList(0, 1));
  }

  private void other(String entity, UUID id, String body, String personal) {
    store
        .records()
        .append(
            new RecordDraft(
                entity,
                id,
                entity + ".made",
                99,
                BOSS,
                -1,
                "shift",
                Bytes.utf8(body),
                Bytes.utf8(personal)));
  }

  private Path copy(String name) {
    Path copy = folder.resolve(name);
    store.database().snapshotTo(copy);
    return copy;
  }

  private static byte[] plain(Path file) throws IOException {
    return new DecryptedPages(Stores.key(1)).ofDatabase(file);
  }

  private static CallQuery words(String words) {
    return new CallQuery(words, Optional.empty(), Optional.empty(), Set.of(), Set.of(), 50);
  }

  /** Guards the test: the erasure record names entities only. */
  @Test
  void anErasureNamesNobody() {
    assertThat(Erasure.of(new Erasure.Target("citizen", ZOAN.id()), BOSS, "shift").body().utf8())
        .contains(ZOAN.id().toString())
        .doesNotContain(Traces.PHONE.key());
  }
}

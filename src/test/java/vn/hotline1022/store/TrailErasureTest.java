package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.bench.LifelikeCalls;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.call.Parties;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.guide.GuideTrailRepository.Tally;
import vn.hotline1022.guide.GuideTrailSamples;
import vn.hotline1022.guide.TrailFilter;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.privacy.KeptItem;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.sync.Traces;

/** A run leads to a call and so to a person; once they are erased it is a number among others. */
class TrailErasureTest {
  private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");
  private static final String BOSS = "TC-01";
  private static final Citizen ZOAN = CitizenSamples.person(7, Traces.NAME, Traces.PHONE.key());

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
  void afterThePersonIsErasedNoByteLeadsFromTheRunToTheCallAndItIsStillCounted()
      throws IOException {
    store.citizens().change(Citizen.unknown(ZOAN.id()), ZOAN, BOSS);
    Call call = saved();
    GuideTrail trail = GuideTrailSamples.trail(CitizenSamples.id(60), call.id(), MORNING);
    store.trails().add(trail);
    GuideTrail others =
        GuideTrailSamples.trail(CitizenSamples.id(61), lifelike.next().id(), MORNING);
    store.trails().add(others);
    assertThat(links(trail, "before.db")).isEqualTo(2);

    erase();
    Stores.finishErasing(store);

    assertThat(store.trails().ofCall(call.id())).isEmpty();
    assertThat(links(trail, "after.db")).isZero();
    assertThat(links(others, "others.db")).isEqualTo(2);
    assertThat(store.trails().tallies(TrailFilter.ALL))
        .containsOnly(Map.entry("register", new Tally(2, 2)));
    assertThat(store.privacy().keptOf(subject())).isEmpty();
    assertThat(store.check().sound()).isTrue();
  }

  @Test
  void aRunThatComesAfterItsCallWasErasedNeverShowsItAndLosesItWithTheNextRetention()
      throws IOException {
    Call call = saved();
    store.records().append(CallJson.erasure(call.id(), BOSS));
    GuideTrail late = GuideTrailSamples.trail(CitizenSamples.id(60), call.id(), MORNING);
    store.trails().add(late);

    assertThat(store.trails().ofCall(call.id())).isEmpty();
    assertThat(store.privacy().retain(clock.now().minus(Duration.ofDays(730)))).isEqualTo(1);
    assertThat(store.privacy().retain(clock.now().minus(Duration.ofDays(730)))).isZero();
    Stores.finishErasing(store);
    assertThat(links(late, "after.db")).isZero();
  }

  @Test
  void aCallThatIsErasedByItselfIsNoLongerNamedByItsRuns() {
    Call call = saved();
    store.trails().add(GuideTrailSamples.trail(CitizenSamples.id(60), call.id(), MORNING));
    assertThat(store.trails().ofCall(call.id())).hasSize(1);
    store.records().append(CallJson.erasure(call.id(), BOSS));
    assertThat(store.trails().ofCall(call.id())).isEmpty();
    assertThat(store.trails().tallies(TrailFilter.ALL)).hasSize(1);
  }

  @Test
  void retentionTakesTheCallOutOfOldRunsAndCountsThemOn() {
    store.trails().add(GuideTrailSamples.trail(CitizenSamples.id(60), saved().id(), MORNING));
    clock.pass(Duration.ofDays(800));
    GuideTrail young =
        GuideTrailSamples.trail(
            new UUID((clock.now().toEpochMilli() << 16) | 0x7000L, (1L << 63) | 1),
            CitizenSamples.id(99),
            clock.now());
    store.trails().add(young);

    store.privacy().retain(clock.now().minus(Duration.ofDays(730)));
    assertThat(store.trails().ofCall(CitizenSamples.id(99))).containsExactly(young);
    assertThat(records(CitizenSamples.id(60))).allMatch(DeskRecord::erased);
    assertThat(store.trails().tallies(TrailFilter.ALL).get("register").runs()).isEqualTo(2);
  }

  private List<DeskRecord> records(UUID id) {
    return store.records().after(store.records().origin(), 0, 1_000).stream()
        .filter(record -> record.header().entityId().equals(id))
        .toList();
  }

  private Call saved() {
    Call call =
        lifelike
            .next()
            .withPhone(Traces.PHONE)
            .withParties(Parties.NONE.withCaller(Optional.of(ZOAN.id())));
    store.calls().save(call);
    return call;
  }

  private void erase() {
    store
        .privacy()
        .erase(store.privacy().keptOf(subject()).stream().map(KeptItem::target).toList(), BOSS);
  }

  private static DataSubject subject() {
    return new DataSubject(Set.of(ZOAN.id()), Set.of(Traces.PHONE.key()));
  }

  /** How often the call stands beside the run, in a record or in a row. */
  private int links(GuideTrail trail, String copy) throws IOException {
    Path file = folder.resolve(copy);
    store.database().snapshotTo(file);
    String all = octets(new DecryptedPages(Stores.key(1)).ofDatabase(file));
    UUID call = trail.call().orElseThrow();
    return count(all, "\"call\":\"" + call + "\"")
        + count(all, octets(Ids.bytes(trail.id())) + octets(Ids.bytes(call)));
  }

  private static int count(String all, String part) {
    int count = 0;
    for (int at = all.indexOf(part); at >= 0; at = all.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }

  private static String octets(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

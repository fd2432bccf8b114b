package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.bench.LifelikeCalls;
import vn.hotline1022.call.Call;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.draft.DraftRepository;
import vn.hotline1022.draft.DraftRepositoryContract;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.notice.NoticeSamples;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.privacy.KeptItem;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.sync.Traces;

/** The contract on a real encrypted file, and what ends a draft there. */
class SqliteDraftRepositoryTest extends DraftRepositoryContract {
  private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");
  private static final String BOSS = "TC-01";
  private static final UUID ELSEWHERE = new UUID(9, 1);

  @TempDir private Path folder;
  private final SetClock clock = new SetClock(MORNING);
  private DeskStore store;

  @BeforeEach
  void open() {
    store = Stores.open(folder, 1, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  protected DraftRepository drafts() {
    return store.drafts();
  }

  @Test
  void whatIsKeptEndsTheDraftOfWhoeverKeptItInTheSameStep() {
    UUID notice = NoticeSamples.slowPhotos().id();
    String author = NoticeSamples.slowPhotos().author();
    keep(Form.NOTICE, notice, author, Map.of("title", "Ảnh chậm"));
    keep(Form.NOTICE, notice, "TC-99", Map.of("title", "Ảnh rất chậm"));
    store.notices().write(NoticeSamples.slowPhotos());
    assertThat(drafts().of(author)).isEmpty();
    assertThat(drafts().of("TC-99")).hasSize(1);

    Call call = new LifelikeCalls(5, MORNING).next();
    keep(Form.PEOPLE, call.id(), call.operator(), Map.of("caller.name", "Đặng Đình"));
    store.calls().save(call);
    assertThat(drafts().of(call.operator())).isEmpty();
    keep(Form.AMENDMENT, call.id(), BOSS, Map.of("notes", "Sửa"));
    keep(Form.PEOPLE, call.id(), BOSS, Map.of("caller.name", "Đức"));
    store.calls().amend(call.withNotes("Sửa"), BOSS, 1);
    assertThat(drafts().of(BOSS)).isEmpty();

    keep(Form.OUTAGE, NoticeSamples.badLine().id(), BOSS, Map.of("cause", "đứt cáp"));
    store.outages().write(NoticeSamples.badLine());
    assertThat(drafts().of(NoticeSamples.badLine().author())).isEmpty();
  }

  @Test
  void whoIsErasedIsGoneFromEveryDraftByBytes() throws IOException {
    Citizen zoan = CitizenSamples.person(7, Traces.NAME, Traces.PHONE.key());
    store.citizens().change(Citizen.unknown(zoan.id()), zoan, BOSS);
    Call call = new LifelikeCalls(5, MORNING).next().withPhone(Traces.PHONE);
    store.calls().save(call);
    keep(Form.AMENDMENT, call.id(), BOSS, Map.of("notes", Traces.NOTES));
    keep(Form.PEOPLE, new UUID(9, 2), BOSS, Map.of("helped.phone", spaced(Traces.PHONE.key())));
    keep(Form.DATA_REQUEST, zoan.id(), BOSS, Map.of("who", Traces.NAME, "note", "Xoá hết"));
    keep(
        Form.AMENDMENT,
        new UUID(9, 3),
        BOSS,
        Map.of("parties", zoan.id() + "  ", "notes", Traces.NAME));
    keep(Form.NOTICE, ELSEWHERE, BOSS, Map.of("title", "Gửi ảnh chậm"));

    DataSubject subject = new DataSubject(Set.of(zoan.id()), Set.of(Traces.PHONE.key()));
    List<KeptItem> kept = store.privacy().keptOf(subject);
    assertThat(kept.stream().filter(item -> item.target().entity().equals("draft"))).hasSize(4);
    assertThat(
            kept.stream()
                .flatMap(item -> item.records().stream())
                .map(KeptItem.Said::personal)
                .collect(Collectors.joining()))
        .contains("Xoá hết");
    store.privacy().erase(kept.stream().map(KeptItem::target).toList(), BOSS);

    assertThat(drafts().of(BOSS)).extracting(FormDraft::subject).containsExactly(ELSEWHERE);
    assertThat(store.privacy().keptOf(subject)).isEmpty();
    Stores.finishErasing(store);
    Path copy = folder.resolve("copy.db");
    store.database().snapshotTo(copy);
    assertThat(Traces.in(new DecryptedPages(Stores.key(1)).ofDatabase(copy))).isEmpty();
    assertThat(Traces.in(new DecryptedPages(Stores.key(1)).ofLog(folder.resolve("desk.db-wal"))))
        .isEmpty();
  }

  @Test
  void aNameOrNumberAmongOtherWordsIsFoundAndErasedOnlyWhereSomebodySaysSo() {
    Notice notice =
        new Notice(
            new UUID(9, 7),
            Notice.Kind.BROKEN,
            "Cô H'Wuăng Niê Kđămlai gửi ảnh chậm",
            "",
            MORNING,
            Optional.empty(),
            false,
            BOSS,
            MORNING,
            Set.of());
    store.notices().write(notice);
    store.outages().write(NoticeSamples.badLine());
    keep(Form.NOTICE, ELSEWHERE, BOSS, Map.of("text", "Nhắc lại: cô h'wuang nie kdamlai đã báo"));
    keep(Form.OUTAGE, new UUID(9, 4), BOSS, Map.of("cause", "0987 001 122 báo đứt cáp"));
    keep(Form.OUTAGE, new UUID(9, 5), BOSS, Map.of("cause", "Wuăng ở Niê"));
    DataSubject subject =
        new DataSubject(
            Set.of(new UUID(9, 9)), Set.of(Traces.PHONE.key()), Set.of(Traces.NAME, "Niê"));

    List<KeptItem> mentions = store.privacy().mentionsOf(subject);
    assertThat(mentions)
        .extracting(item -> item.target().entityId())
        .containsExactlyInAnyOrder(notice.id(), ELSEWHERE);
    // By a number in a form it is the person's own.
    List<KeptItem> kept = store.privacy().keptOf(subject);
    assertThat(kept).extracting(item -> item.target().entityId()).containsExactly(new UUID(9, 4));

    for (KeptItem item : Stream.concat(mentions.stream(), kept.stream()).toList()) {
      store.privacy().erase(List.of(item.target()), BOSS);
    }
    assertThat(store.privacy().mentionsOf(subject)).isEmpty();
    assertThat(drafts().of(BOSS)).extracting(FormDraft::subject).containsExactly(new UUID(9, 5));
    assertThat(store.notices().find(notice.id()).orElseThrow().title()).isEmpty();
  }

  @Test
  void anErasureFromAnotherDeskEndsDraftsHereToo() {
    Call call = new LifelikeCalls(5, MORNING).next();
    store.calls().save(call);
    keep(Form.AMENDMENT, call.id(), BOSS, Map.of("notes", "Sửa"));
    keep(Form.NOTICE, ELSEWHERE, BOSS, Map.of("title", "Gửi ảnh chậm"));
    store.records().append(Erasure.of(new Erasure.Target("call", call.id()), "TC-77", "shift"));
    assertThat(drafts().of(BOSS)).extracting(FormDraft::subject).containsExactly(ELSEWHERE);
  }

  @Test
  void aDraftNobodyCameBackToGoesWithRetention() {
    keep(Form.NOTICE, ELSEWHERE, BOSS, Map.of("title", "Gửi ảnh chậm"));
    clock.pass(Duration.ofDays(800));
    keep(Form.NOTICE, new UUID(9, 2), BOSS, Map.of("title", "Mới"));
    assertThat(store.privacy().retain(clock.now().minus(Duration.ofDays(730)))).isEqualTo(1);
    assertThat(drafts().of(BOSS)).extracting(draft -> draft.text("title")).containsExactly("Mới");
  }

  private static String spaced(String number) {
    return number.substring(0, 4) + " " + number.substring(4, 7) + " " + number.substring(7);
  }

  private void keep(Form form, UUID subject, String operator, Map<String, String> fields) {
    drafts().keep(new FormDraft(form, subject, operator, clock.now(), fields));
  }
}

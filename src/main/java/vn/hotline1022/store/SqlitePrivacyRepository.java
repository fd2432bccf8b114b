package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraftJson;
import vn.hotline1022.privacy.AccessJson;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.privacy.DataRequest;
import vn.hotline1022.privacy.DataRequestJson;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.privacy.KeptItem;
import vn.hotline1022.privacy.PrivacyRepository;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.HybridClock;
import vn.hotline1022.record.RecordOrder;

/** What is kept of people in the encrypted database, requests about it, and who looked at it. */
public final class SqlitePrivacyRepository implements PrivacyRepository {
  private static final String MONTHS = "retention.months";
  private static final int MONTHS_DEFAULT = 24;
  private static final int MONTHS_MAX = 1_200;
  static final String SCOPE = "shift";
  private static final String WORKED =
      "SELECT EXISTS (SELECT 1 FROM call WHERE key >= ? AND key < ?)"
          + " OR EXISTS (SELECT 1 FROM presence WHERE since >= ? AND since < ?)";

  private final Database database;
  private final RecordStore records;
  private final LocalSettings settings;

  public SqlitePrivacyRepository(Database database, RecordStore records, LocalSettings settings) {
    this.database = database;
    this.records = records;
    this.settings = settings;
  }

  @Override
  public List<KeptItem> keptOf(DataSubject subject) {
    SearchFollower.catchUp(database);
    return database.readers().read(s -> items(s, new KeptTargets(s, subject).find()));
  }

  @Override
  public List<KeptItem> mentionsOf(DataSubject subject) {
    SearchFollower.catchUp(database);
    return database
        .readers()
        .read(
            s -> {
              Set<Erasure.Target> found = new Mentions(s, subject).find();
              found.removeAll(new KeptTargets(s, subject).find());
              return items(s, found);
            });
  }

  private static List<KeptItem> items(Session session, Set<Erasure.Target> targets)
      throws SQLException {
    List<KeptItem> items = new ArrayList<>();
    for (Erasure.Target target : targets) {
      items.add(item(session, target));
    }
    items.sort(Comparator.comparing(KeptItem::at).reversed());
    return items;
  }

  private static KeptItem item(Session session, Erasure.Target target) throws SQLException {
    if (target.entity().equals(FormDraftRows.ENTITY)) {
      return draft(target, FormDraftRows.about(session, target.entityId()));
    }
    List<KeptItem.Said> said =
        RecordTable.ofEntity(session, target.entity(), target.entityId()).stream()
            .sorted(RecordOrder.FOLD)
            .map(SqlitePrivacyRepository::said)
            .toList();
    Instant last = said.isEmpty() ? Instant.EPOCH : said.getLast().at();
    return new KeptItem(target, last, said);
  }

  /** What somebody still writes, as if it were said already. */
  private static KeptItem draft(Erasure.Target target, List<FormDraft> drafts) {
    List<KeptItem.Said> said =
        drafts.stream()
            .map(
                draft ->
                    new KeptItem.Said(
                        "draft." + draft.form().name().toLowerCase(Locale.ROOT),
                        draft.keptAt(),
                        draft.operator(),
                        "{}",
                        FormDraftJson.of(draft.fields())))
            .toList();
    Instant last = drafts.stream().map(FormDraft::keptAt).max(Instant::compareTo).orElseThrow();
    return new KeptItem(target, last, said);
  }

  private static KeptItem.Said said(DeskRecord record) {
    return new KeptItem.Said(
        record.header().type(),
        Instant.ofEpochMilli(HybridClock.millisOf(record.header().hlc())),
        record.header().actor(),
        record.body().utf8(),
        record.erased() ? "" : record.personal().utf8());
  }

  @Override
  public void erase(Collection<Erasure.Target> targets, String actor) {
    database
        .writer()
        .write(
            s -> {
              for (Erasure.Target target : targets) {
                erase(s, target, actor);
              }
              return null;
            });
  }

  private void erase(Session session, Erasure.Target target, String actor) throws SQLException {
    if (target.entity().equals(FormDraftRows.ENTITY)) {
      FormDraftRows.endSpeakingOf(session, target.entityId());
      records.forget(session, List.of(actor));
    } else {
      records.append(session, Erasure.of(target, actor, SCOPE));
    }
  }

  @Override
  public boolean tracesWait() {
    return records.lastTraces().state() != LastTraces.State.NONE;
  }

  @Override
  public long retain(Instant cutoff) {
    return new Retention(database, records, cutoff).run();
  }

  @Override
  public boolean workedBetween(Instant from, Instant to) {
    Object[] span = {
      CallKeys.from(from), CallKeys.from(to), from.toEpochMilli(), to.toEpochMilli()
    };
    return database.readers().read(s -> s.list(WORKED, row -> row.getBoolean(1), span)).getFirst();
  }

  @Override
  public int retentionMonths() {
    return settings
        .get(MONTHS)
        .map(Retention::months)
        .filter(months -> months > 0 && months <= MONTHS_MAX)
        .orElse(MONTHS_DEFAULT);
  }

  @Override
  public void retentionMonths(int months) {
    if (months < 1 || months > MONTHS_MAX) {
      throw new IllegalArgumentException("out of bounds");
    }
    settings.put(MONTHS, Bytes.utf8(Integer.toString(months)));
  }

  @Override
  public void receive(DataRequest request) {
    records.append(DataRequestJson.received(request));
  }

  @Override
  public void close(UUID request, Instant at, String actor) {
    records.append(DataRequestJson.closed(request, at, actor));
  }

  @Override
  public List<DataRequest> requests(int limit) {
    return database.readers().read(s -> DataRequestProjection.newest(s, limit));
  }

  @Override
  public void note(AccessNote note) {
    records.append(AccessJson.noted(note));
  }

  @Override
  public List<AccessNote> notes(int limit) {
    return database.readers().read(s -> AccessProjection.newest(s, limit));
  }
}

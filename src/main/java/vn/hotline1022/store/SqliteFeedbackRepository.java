package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.feedback.Coordinates;
import vn.hotline1022.feedback.Cutoffs;
import vn.hotline1022.feedback.DuplicateCandidate;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackCode;
import vn.hotline1022.feedback.FeedbackCounts;
import vn.hotline1022.feedback.FeedbackFold;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.feedback.FeedbackKind;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.FeedbackQuery;
import vn.hotline1022.feedback.FeedbackRepository;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.Seen;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoStore;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.unit.Place;

/** Feedback in the encrypted database, as records and as rows folded from them. */
public final class SqliteFeedbackRepository implements FeedbackRepository {
  private static final String CANDIDATES =
      "SELECT f.revision, f.id, f.code, f.written_at, w.seen_day, w.seen_time, f.kind, f.category,"
          + " f.place, f.title, w.description, w.address, w.latitude, w.longitude, f.state,"
          + " f.phone_kind FROM feedback f JOIN feedback_words w ON w.revision = f.revision"
          + " WHERE f.revision > ? ORDER BY f.revision LIMIT ?";

  private final Database database;
  private final RecordStore records;
  private final FiledVisits visits;
  private final PhoneNumbers numbers;

  SqliteFeedbackRepository(
      Database database, RecordStore records, FiledVisits visits, PhoneNumbers numbers) {
    this.database = database;
    this.records = records;
    this.visits = visits;
    this.numbers = numbers;
  }

  @Override
  public Feedback write(Feedback item, LocalDate day, String actor, List<FeedbackStep> steps) {
    List<RecordDraft> drafts =
        steps.stream().map(step -> FeedbackJson.step(item.id(), step)).toList();
    return database
        .writer()
        .write(
            s -> {
              Optional<String> before = code(s, item.id());
              Feedback coded =
                  item.withCode(before.isPresent() ? before.get() : fresh(s, item, day));
              records.append(s, FeedbackJson.written(coded, actor));
              for (RecordDraft draft : drafts) {
                records.append(s, draft);
              }
              if (before.isEmpty()) {
                visits.written(s, coded, actor);
              }
              FormDraftRows.endOf(s, Form.FEEDBACK, item.id());
              return find(s, List.of(item.id())).stream().findFirst().orElse(coded);
            });
  }

  /** Written once more, it keeps the code that people know it by. */
  private static Optional<String> code(Session session, UUID id) throws SQLException {
    return session.first("SELECT code FROM feedback WHERE id = ?", row -> row.getString(1), id);
  }

  private static String fresh(Session session, Feedback item, LocalDate day) throws SQLException {
    String usual = FeedbackCode.of(day, item.id(), _ -> false);
    if (session.number(0, "SELECT EXISTS (SELECT 1 FROM feedback WHERE code = ?)", usual) == 0) {
      return usual;
    }
    Set<String> ofThatDay =
        new HashSet<>(
            session.list(
                "SELECT code FROM feedback WHERE code >= ? AND code < ?",
                row -> row.getString(1),
                FeedbackCode.ofDay(day),
                FeedbackCode.ofDay(day) + "~"));
    return FeedbackCode.of(day, item.id(), ofThatDay::contains);
  }

  @Override
  public void step(UUID id, FeedbackStep step) {
    stepAll(List.of(new Taken(id, step)));
  }

  @Override
  public void stepAll(List<Taken> steps) {
    List<RecordDraft> drafts =
        steps.stream().map(taken -> FeedbackJson.step(taken.id(), taken.step())).toList();
    database
        .writer()
        .write(
            s -> {
              for (int i = 0; i < drafts.size(); i++) {
                records.append(s, drafts.get(i));
                givePhotos(s, steps.get(i));
                endDrafts(s, steps.get(i));
              }
              return null;
            });
  }

  /** Those it names that waited beside the item are the item's from now on. */
  private static void givePhotos(Session session, Taken taken) throws SQLException {
    List<Photo> photos =
        switch (taken.step()) {
          case FeedbackStep.Answered answered -> answered.photos();
          case FeedbackStep.Supplemented more -> more.photos();
          default -> List.of();
        };
    for (Photo photo : photos) {
      PhotoRows.give(session, photo.id(), PhotoStore.beside(taken.id()), taken.id());
    }
  }

  /** What was typed for it is said now. */
  private static void endDrafts(Session session, Taken taken) throws SQLException {
    String actor = taken.step().actor();
    if (taken.step().kind() == FeedbackStep.Kind.FILED) {
      FormDraftRows.end(session, Form.FEEDBACK_FILING, taken.id(), actor);
    } else if (taken.step().kind().isTyped()) {
      FormDraftRows.end(session, Form.FEEDBACK_STEP, taken.id(), actor);
    }
  }

  @Override
  public Optional<Feedback> find(UUID id) {
    return find(List.of(id)).stream().findFirst();
  }

  @Override
  public List<Feedback> find(List<UUID> ids) {
    return database.readers().read(s -> find(s, ids));
  }

  private static List<Feedback> find(Session session, List<UUID> ids) throws SQLException {
    RestrictedCalls restricted = RestrictedCalls.in(session);
    List<Feedback> found = new ArrayList<>();
    for (UUID id : ids) {
      Optional<Feedback> item =
          FeedbackFold.fold(RecordTable.ofEntity(session, FeedbackJson.ENTITY, id));
      if (item.isPresent()) {
        found.add(shown(session, restricted, item.get()));
      }
    }
    return found;
  }

  private static Feedback shown(Session session, RestrictedCalls restricted, Feedback item)
      throws SQLException {
    boolean hidden =
        restricted.any()
            && restricted.has(
                session,
                item.reporter().citizen(),
                item.call(),
                item.reporter().phone().orElse(PhoneNumber.NONE));
    return hidden ? item.restricted() : item.asAgreed();
  }

  @Override
  public Optional<Feedback> byCode(String code) {
    return FeedbackCode.read(code)
        .flatMap(
            own ->
                newestOf(
                    "SELECT id FROM feedback WHERE code = ? ORDER BY written_at DESC, id DESC",
                    own));
  }

  @Override
  public Optional<Feedback> byReceiverCode(String code) {
    String same = FeedbackCode.same(code);
    return same.isEmpty()
        ? Optional.empty()
        : newestOf(
            "SELECT id FROM feedback_receiver JOIN feedback f USING (id) WHERE"
                + " feedback_receiver.code = ? ORDER BY f.written_at DESC, id DESC",
            same);
  }

  private Optional<Feedback> newestOf(String sql, String code) {
    return database
        .readers()
        .read(
            s -> {
              Optional<UUID> id = s.first(sql, row -> Ids.of(row.getBytes(1)), code);
              return find(s, id.map(List::of).orElseGet(List::of)).stream().findFirst();
            });
  }

  @Override
  public List<FeedbackLine> ofCall(UUID call, Cutoffs at) {
    return database
        .readers()
        .read(s -> FeedbackLines.list(s, at, "f.call_id = ? ORDER BY f.written_at, f.id", call));
  }

  @Override
  public List<FeedbackLine> ofCitizen(UUID citizen, Cutoffs at) {
    return database
        .readers()
        .read(s -> FeedbackLines.list(s, at, "f.citizen = ?" + FeedbackLines.newest(), citizen));
  }

  @Override
  public List<FeedbackLine> list(FeedbackQuery query) {
    List<String> words = FeedbackLines.words(query.words(), number(query.words()));
    boolean nothing = words.isEmpty() && !query.words().isBlank();
    return nothing || query.limit() <= 0
        ? List.of()
        : database.readers().read(s -> FeedbackLines.list(s, query, words));
  }

  /** A whole number, however it was typed; our own codes have as many digits as some. */
  private Optional<PhoneNumber> number(String typed) {
    boolean digits = typed.strip().matches("[+0(][0-9 .()\\-]{7,}");
    return digits ? Optional.of(numbers.parse(typed)).filter(numbers::dialable) : Optional.empty();
  }

  @Override
  public FeedbackCounts counts(Cutoffs at) {
    return database.readers().read(s -> FeedbackLines.counts(s, at));
  }

  @Override
  public List<UUID> joinedTo(UUID id) {
    return database
        .readers()
        .read(
            s ->
                s.list(
                    "SELECT id FROM feedback WHERE other = ? ORDER BY written_at, id",
                    row -> Ids.of(row.getBytes(1)),
                    id));
  }

  @Override
  public Set<UUID> withPhoto(Set<String> hashes, UUID but) {
    return database
        .readers()
        .read(
            s -> {
              Set<UUID> found = new HashSet<>();
              for (String hash : hashes) {
                found.addAll(
                    s.list(
                        "SELECT id FROM feedback_photo WHERE hash = ?",
                        row -> Ids.of(row.getBytes(1)),
                        hash));
              }
              found.remove(but);
              return found;
            });
  }

  @Override
  public List<DuplicateCandidate> candidates(long after, int limit) {
    return database
        .readers()
        .read(s -> s.list(CANDIDATES, SqliteFeedbackRepository::candidate, after, limit));
  }

  private static DuplicateCandidate candidate(ResultSet row) throws SQLException {
    FeedbackState state = FeedbackState.valueOf(row.getString(15));
    boolean erased = row.getString(16).equals(PhoneNumber.Kind.ERASED.name());
    boolean counts = !erased && state != FeedbackState.WITHDRAWN && state != FeedbackState.JOINED;
    return new DuplicateCandidate(
        row.getLong(1),
        Ids.of(row.getBytes(2)),
        row.getString(3),
        Instant.ofEpochMilli(row.getLong(4)),
        seen(row.getString(5), row.getString(6)),
        FeedbackKind.valueOf(row.getString(7)),
        row.getString(8),
        Place.of(row.getString(9)).orElseGet(Place.NotKnown::new),
        row.getString(10),
        row.getString(10) + "\n" + row.getString(11),
        row.getString(12),
        coordinates(row.getString(13), row.getString(14)),
        state,
        counts);
  }

  private static Optional<Seen> seen(String day, String time) {
    return Optional.ofNullable(day)
        .map(
            date ->
                new Seen(LocalDate.parse(date), Optional.ofNullable(time).map(LocalTime::parse)));
  }

  private static Optional<Coordinates> coordinates(String latitude, String longitude) {
    return latitude == null || longitude == null
        ? Optional.empty()
        : Optional.of(new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude)));
  }
}

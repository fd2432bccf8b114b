package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.feedback.Coordinates;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackCode;
import vn.hotline1022.feedback.FeedbackFold;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.Seen;
import vn.hotline1022.feedback.Waits;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.SearchKey;

/** A row for each item of feedback, folded from its records, and what it is found by. */
final class FeedbackProjection implements Projection {
  private static final String PUT =
      "INSERT INTO feedback (id, code, written_at, call_id, citizen, phone, phone_kind, kind,"
          + " category, title, level, place, state, photos, waits, since, until, other)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String PUT_WORDS =
      "INSERT INTO feedback_words (revision, description, address, seen_day, seen_time, latitude,"
          + " longitude, folded) SELECT revision, ?, ?, ?, ?, ?, ?, ? FROM feedback WHERE id = ?";

  @Override
  public String entity() {
    return FeedbackJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    session.update(
        "DELETE FROM feedback_words WHERE revision = (SELECT revision FROM feedback WHERE id = ?)",
        id);
    session.update("DELETE FROM feedback WHERE id = ?", id);
    session.update("DELETE FROM feedback_receiver WHERE id = ?", id);
    session.update("DELETE FROM feedback_photo WHERE id = ?", id);
    Optional<Feedback> now = FeedbackFold.fold(records);
    if (now.isPresent()) {
      put(session, now.get());
    }
  }

  /** Rises with every change of the item; -1 when it is not here. */
  static long revision(Session session, UUID item) throws SQLException {
    return session.number(-1, "SELECT revision FROM feedback WHERE id = ?", item);
  }

  private static void put(Session session, Feedback item) throws SQLException {
    Waits waits = Waits.of(item);
    PhoneNumber phone = item.reporter().phone().orElse(PhoneNumber.NONE);
    session.update(
        PUT,
        item.id(),
        item.code(),
        item.writtenAt().toEpochMilli(),
        item.call().orElse(null),
        item.reporter().citizen().orElse(null),
        phone.key(),
        phone.kind().name(),
        item.matter().kind().name(),
        item.matter().category(),
        item.matter().title(),
        item.level().name(),
        item.place().where().code(),
        item.state().name(),
        item.allPhotos().size(),
        waits.what().name(),
        waits.since().toEpochMilli(),
        waits.until().toEpochMilli(),
        item.joinedTo().orElse(null));
    putWords(session, item);
    for (String code : receiverCodes(item)) {
      session.update("INSERT INTO feedback_receiver (code, id) VALUES (?, ?)", code, item.id());
    }
    for (String hash : hashes(item)) {
      session.update("INSERT INTO feedback_photo (hash, id) VALUES (?, ?)", hash, item.id());
    }
  }

  private static void putWords(Session session, Feedback item) throws SQLException {
    Optional<Seen> seen = item.matter().seen();
    Optional<Coordinates> at = item.place().coordinates();
    session.update(
        PUT_WORDS,
        item.matter().description(),
        address(item),
        seen.map(it -> it.day().toString()).orElse(null),
        seen.flatMap(Seen::time).map(Object::toString).orElse(null),
        at.map(it -> Double.toString(it.latitude())).orElse(null),
        at.map(it -> Double.toString(it.longitude())).orElse(null),
        SearchKey.of(words(item.asAgreed())),
        item.id());
  }

  private static String address(Feedback item) {
    return item.place().address() + "\n" + item.place().landmark();
  }

  /** Our code as it is written, by its groups, and as one number; the receiver's; every word. */
  private static String words(Feedback item) {
    Stream<String> codes =
        Stream.of(
            item.code(),
            item.code().replace("-", " "),
            item.code().replaceAll("[^0-9]", ""),
            String.join(" ", receiverCodes(item)));
    Stream<String> filed =
        item.steps().stream()
            .filter(FeedbackStep.Filed.class::isInstance)
            .map(step -> ((FeedbackStep.Filed) step).receiverCode());
    Stream<String> said =
        Stream.of(
            item.matter().title(),
            item.matter().description(),
            item.matter().procedure(),
            item.matter().office(),
            address(item),
            item.reporter().name(),
            item.reporter().phone().map(PhoneNumber::key).orElse(""),
            item.answer().map(FeedbackStep.Answered::text).orElse(""));
    return Stream.of(codes, filed, said).flatMap(it -> it).collect(Collectors.joining(" "));
  }

  private static Set<String> receiverCodes(Feedback item) {
    Set<String> codes = new LinkedHashSet<>();
    for (FeedbackStep step : item.steps()) {
      if (step instanceof FeedbackStep.Filed filed) {
        String same = FeedbackCode.same(filed.receiverCode());
        if (!same.isEmpty()) {
          codes.add(same);
        }
      }
    }
    return codes;
  }

  private static Set<String> hashes(Feedback item) {
    return item.allPhotos().stream()
        .map(Photo::hash)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public void erase(Session session, UUID id) throws SQLException {
    FormDraftRows.endOf(session, Form.FEEDBACK, id);
    FormDraftRows.endOf(session, Form.FEEDBACK_STEP, id);
    FormDraftRows.endOf(session, Form.FEEDBACK_FILING, id);
    session.update("DELETE FROM outgoing WHERE id = ?", id);
  }

  @Override
  public void clear(Session session) throws SQLException {
    session.update("DELETE FROM feedback_words");
    session.update("DELETE FROM feedback_receiver");
    session.update("DELETE FROM feedback_photo");
    session.update("DELETE FROM feedback");
    StatTables.clear(session);
  }
}

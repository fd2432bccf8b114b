package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import vn.hotline1022.feedback.Attribute;
import vn.hotline1022.feedback.Attributes;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackBounds;
import vn.hotline1022.feedback.FeedbackFold;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.outbox.OutboxJson;
import vn.hotline1022.text.PlainText;

/**
 * Answers to the receiver's questions once stood in the row of what goes out, where no form, no
 * other desk and no erasure of words saw them. What is still found there moves to its item, as a
 * correction, in the transaction that empties the row.
 */
record EarlierAnswers(RecordStore records) {
  private static final String NONE = "{}";
  private static final int CODE_MAX = 200;

  /** One row that still has answers. */
  private record Row(UUID item, String stage, String service, String answers) {}

  void run(Session session) throws SQLException {
    List<Row> rows =
        session.list(
            "SELECT id, stage, service, answers FROM outgoing WHERE answers <> ?",
            row ->
                new Row(
                    Ids.of(row.getBytes(1)), row.getString(2), row.getString(3), row.getString(4)),
            NONE);
    for (Row row : rows) {
      Optional<Feedback> item =
          FeedbackFold.fold(RecordTable.ofEntity(session, FeedbackJson.ENTITY, row.item()));
      if (item.isPresent()) {
        move(session, row, item.get());
      }
      session.update("UPDATE outgoing SET answers = ? WHERE id = ?", NONE, row.item());
    }
  }

  private void move(Session session, Row row, Feedback item) throws SQLException {
    boolean wanted =
        item.can(FeedbackStep.Kind.CORRECTED)
            && !item.isErased()
            && item.matter().attributes().isEmpty()
            && isLine(row.service());
    List<Attribute> all = attributes(OutboxJson.readableAnswers(row.answers()));
    if (!wanted || all.isEmpty()) {
      return;
    }
    Instant at = item.steps().isEmpty() ? item.writtenAt() : item.steps().getLast().at();
    records.append(
        session,
        FeedbackJson.step(
            item.id(),
            new FeedbackStep.Corrected(
                at,
                item.operator(),
                item.matter().with(new Attributes(row.service(), all)),
                item.place())));
    if (row.stage().equals("SENT")) {
      known(session, row, item, at);
    }
  }

  /** The receiver has them: nothing new is to be passed on. */
  private void known(Session session, Row row, Feedback item, Instant at) throws SQLException {
    FeedbackStep passed = new FeedbackStep.PassedOn(at, item.operator());
    if (!item.toPassOn() && item.can(passed)) {
      records.append(session, FeedbackJson.step(item.id(), passed));
      session.update(
          "UPDATE outgoing SET revision = (SELECT revision FROM feedback f"
              + " WHERE f.id = outgoing.id) WHERE id = ?",
          row.item());
    }
  }

  private static boolean isLine(String code) {
    return code.length() <= CODE_MAX && PlainText.isLine(code);
  }

  private static List<Attribute> attributes(Map<String, List<String>> answers) {
    List<Attribute> all = new ArrayList<>();
    new TreeMap<>(answers)
        .forEach(
            (code, values) -> {
              String words =
                  PlainText.clean(String.join(", ", values), FeedbackBounds.ATTRIBUTE_MAX).text();
              if (!code.isEmpty() && isLine(code) && values.size() <= FeedbackBounds.VALUES_MAX) {
                all.add(new Attribute(code, "", values.size() > 1, values, words));
              }
            });
    while (!FeedbackBounds.fits(all)) {
      all.removeLast();
    }
    return all;
  }
}

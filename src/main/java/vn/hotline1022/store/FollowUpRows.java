package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpFold;
import vn.hotline1022.followup.FollowUpJson;
import vn.hotline1022.followup.FollowUpState;
import vn.hotline1022.followup.FollowUpStep;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.text.PhoneNumber;

/** Promises as rows. */
final class FollowUpRows implements CaseTable.Kind<FollowUp> {
  private static final String BETWEEN = "\u001e";
  private static final String WITHIN = "\u001f";

  @Override
  public String entity() {
    return FollowUpJson.ENTITY;
  }

  @Override
  public String table() {
    return "followup";
  }

  @Override
  public String columns() {
    return "id, call_id, escalation, operator, promised_at, due, phone, phone_kind, why, code,"
        + " state, steps";
  }

  @Override
  public Optional<FollowUp> fold(List<DeskRecord> records) {
    return FollowUpFold.fold(records);
  }

  @Override
  public Object[] values(FollowUp promise) {
    return new Object[] {
      promise.id(),
      promise.call().orElse(null),
      promise.escalation().orElse(null),
      promise.operator(),
      promise.promisedAt().toEpochMilli(),
      promise.due().toEpochMilli(),
      promise.phone().key(),
      promise.phone().kind().name(),
      promise.why(),
      promise.code(),
      promise.state().name(),
      promise.steps().stream().map(FollowUpRows::text).collect(Collectors.joining(BETWEEN))
    };
  }

  @Override
  public String words(FollowUp promise) {
    return promise.why();
  }

  @Override
  public boolean restricted(Session session, RestrictedCalls restricted, FollowUp promise)
      throws SQLException {
    return restricted.has(session, promise.call(), promise.phone());
  }

  @Override
  public FollowUp shown(FollowUp promise) {
    return promise.restricted();
  }

  @Override
  public FollowUp read(ResultSet row) throws SQLException {
    return new FollowUp(
        Ids.of(row.getBytes(1)),
        Optional.ofNullable(row.getBytes(2)).map(Ids::of),
        Optional.ofNullable(row.getBytes(3)).map(Ids::of),
        row.getString(4),
        Instant.ofEpochMilli(row.getLong(5)),
        Instant.ofEpochMilli(row.getLong(6)),
        new PhoneNumber(row.getString(7), PhoneNumber.Kind.valueOf(row.getString(8))),
        row.getString(9),
        row.getString(10),
        FollowUpState.valueOf(row.getString(11)),
        steps(row.getString(12)));
  }

  private static String text(FollowUpStep step) {
    return String.join(
        WITHIN,
        step.kind().name(),
        step.operator(),
        Long.toString(step.at().toEpochMilli()),
        step.call().map(UUID::toString).orElse(""),
        step.again().map(at -> Long.toString(at.toEpochMilli())).orElse(""));
  }

  private static List<FollowUpStep> steps(String text) {
    List<FollowUpStep> steps = new ArrayList<>();
    if (!text.isEmpty()) {
      for (String one : text.split(BETWEEN)) {
        steps.add(step(one.split(WITHIN, -1)));
      }
    }
    return steps;
  }

  private static FollowUpStep step(String[] parts) {
    return new FollowUpStep(
        FollowUpStep.Kind.valueOf(parts[0]),
        parts[1],
        Instant.ofEpochMilli(Long.parseLong(parts[2])),
        parts[3].isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(parts[3])),
        parts[4].isEmpty()
            ? Optional.empty()
            : Optional.of(Instant.ofEpochMilli(Long.parseLong(parts[4]))));
  }
}

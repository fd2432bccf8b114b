package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.EscalationFold;
import vn.hotline1022.followup.EscalationJson;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.followup.EscalationStep;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.text.PhoneNumber;

/** Faults as rows. */
final class EscalationRows implements CaseTable.Kind<Escalation> {
  private static final String BETWEEN = "\u001e";
  private static final String WITHIN = "\u001f";

  @Override
  public String entity() {
    return EscalationJson.ENTITY;
  }

  @Override
  public String table() {
    return "escalation";
  }

  @Override
  public String columns() {
    return "id, call_id, operator, at, code, phone, phone_kind, fields, state, answer, same_group,"
        + " steps";
  }

  @Override
  public Optional<Escalation> fold(List<DeskRecord> records) {
    return EscalationFold.fold(records);
  }

  @Override
  public Object[] values(Escalation fault) {
    return new Object[] {
      fault.id(),
      fault.call().orElse(null),
      fault.operator(),
      fault.at().toEpochMilli(),
      fault.code(),
      fault.phone().key(),
      fault.phone().kind().name(),
      fault.fields().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(entry -> entry.getKey().name() + WITHIN + plain(entry.getValue()))
          .collect(Collectors.joining(BETWEEN)),
      fault.state().name(),
      fault.answer(),
      fault.group(),
      fault.steps().stream().map(EscalationRows::text).collect(Collectors.joining(BETWEEN))
    };
  }

  /** The code as it is written, by its groups, and as one number. */
  @Override
  public String words(Escalation fault) {
    return String.join(
        " ",
        fault.code(),
        fault.code().replace("-", " "),
        fault.code().replaceAll("[^0-9]", ""),
        String.join(" ", fault.fields().values()),
        fault.answer());
  }

  @Override
  public boolean restricted(Session session, RestrictedCalls restricted, Escalation fault)
      throws SQLException {
    return restricted.has(session, fault.call(), fault.phone());
  }

  @Override
  public Escalation shown(Escalation fault) {
    return fault.restricted();
  }

  @Override
  public Escalation read(ResultSet row) throws SQLException {
    return new Escalation(
        Ids.of(row.getBytes(1)),
        Optional.ofNullable(row.getBytes(2)).map(Ids::of),
        row.getString(3),
        Instant.ofEpochMilli(row.getLong(4)),
        row.getString(5),
        new PhoneNumber(row.getString(6), PhoneNumber.Kind.valueOf(row.getString(7))),
        fields(row.getString(8)),
        EscalationState.valueOf(row.getString(9)),
        row.getString(10),
        Ids.of(row.getBytes(11)),
        steps(row.getString(12)));
  }

  private static Map<EscalationField, String> fields(String text) {
    Map<EscalationField, String> fields = new EnumMap<>(EscalationField.class);
    for (String[] parts : parts(text)) {
      fields.put(EscalationField.valueOf(parts[0]), parts[1]);
    }
    return fields;
  }

  private static String text(EscalationStep step) {
    return String.join(
        WITHIN,
        step.state().name(),
        step.operator(),
        Long.toString(step.at().toEpochMilli()),
        plain(step.answer()));
  }

  private static List<EscalationStep> steps(String text) {
    List<EscalationStep> steps = new ArrayList<>();
    for (String[] parts : parts(text)) {
      steps.add(
          new EscalationStep(
              EscalationState.valueOf(parts[0]),
              parts[1],
              Instant.ofEpochMilli(Long.parseLong(parts[2])),
              parts[3]));
    }
    return steps;
  }

  private static List<String[]> parts(String text) {
    List<String[]> parts = new ArrayList<>();
    if (!text.isEmpty()) {
      for (String one : text.split(BETWEEN)) {
        parts.add(one.split(WITHIN, -1));
      }
    }
    return parts;
  }

  /** What came from elsewhere may hold the separators. */
  private static String plain(String value) {
    return value.replace(BETWEEN, " ").replace(WITHIN, " ");
  }
}

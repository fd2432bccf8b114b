package vn.hotline1022.followup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordOrder;

/**
 * Folds one fault from its records, in whatever order they came; the same records give the same
 * fault on every profile. The last readable {@code fault.written} stands; changes of state apply in
 * order, those the state does not allow are left aside; the last grouping counts. After an erasure
 * nothing personal remains.
 */
public final class EscalationFold {
  private static final int STEPS_MAX = 500;

  private EscalationFold() {}

  /**
   * @param records of one fault
   */
  public static Optional<Escalation> fold(List<DeskRecord> records) {
    List<DeskRecord> inOrder =
        records.stream()
            .filter(record -> record.header().entity().equals(EscalationJson.ENTITY))
            .filter(record -> record.header().schemaVersion() <= EscalationJson.VERSION)
            .sorted(RecordOrder.FOLD)
            .toList();
    boolean erased = inOrder.stream().anyMatch(record -> Erasure.target(record).isPresent());
    return inOrder.reversed().stream()
        .filter(record -> is(record, EscalationJson.WRITTEN))
        .flatMap(record -> EscalationJson.fault(record).stream())
        .findFirst()
        .map(fault -> grouped(moved(fault, inOrder), inOrder))
        .map(fault -> erased ? fault.erased() : fault);
  }

  private static Escalation moved(Escalation written, List<DeskRecord> inOrder) {
    Escalation now = written;
    for (DeskRecord record : inOrder) {
      if (is(record, EscalationJson.MOVED) && now.steps().size() < STEPS_MAX) {
        Optional<EscalationStep> step = EscalationJson.step(record);
        now = step.isPresent() ? now.after(step.get()) : now;
      }
    }
    return now;
  }

  private static Escalation grouped(Escalation fault, List<DeskRecord> inOrder) {
    Optional<UUID> group =
        inOrder.reversed().stream()
            .filter(record -> is(record, EscalationJson.GROUPED))
            .flatMap(record -> EscalationJson.group(record).stream())
            .findFirst();
    return group.map(fault::inGroup).orElse(fault);
  }

  private static boolean is(DeskRecord record, String type) {
    return record.header().type().equals(type);
  }
}

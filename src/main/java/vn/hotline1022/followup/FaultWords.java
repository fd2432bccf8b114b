package vn.hotline1022.followup;

/** The words of one language for a batch of faults. */
public interface FaultWords {

  String field(EscalationField field);

  /** What was answered, codes named. */
  String value(Escalation fault, EscalationField field);

  String state(EscalationState state);

  /** A word of the batch itself. */
  String word(Word word);

  /** What a batch says beside the fields. */
  enum Word {
    TITLE,
    CODE,
    WRITTEN_AT,
    PHONE,
    STATE,
    ANSWER,
    SAME_AS
  }
}

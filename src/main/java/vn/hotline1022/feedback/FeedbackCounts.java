package vn.hotline1022.feedback;

/** How many items each list has; {@code overdue} ones are among them. */
public record FeedbackCounts(int toDo, int waiting, int all, int overdue) {

  /** Before anything was counted. */
  public static final FeedbackCounts NONE = new FeedbackCounts(0, 0, 0, 0);

  public int of(FeedbackTab tab) {
    return switch (tab) {
      case TO_DO -> toDo;
      case WAITING -> waiting;
      case ALL -> all;
    };
  }
}

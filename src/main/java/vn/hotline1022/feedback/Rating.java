package vn.hotline1022.feedback;

/** What the citizen says of the result. */
public enum Rating {
  SATISFIED,
  ACCEPTED,
  DISSATISFIED
}

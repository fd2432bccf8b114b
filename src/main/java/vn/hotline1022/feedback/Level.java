package vn.hotline1022.feedback;

/** How soon it has to be handled; decides when it is due. */
public enum Level {
  URGENT,
  NORMAL,
  COMPLEX
}

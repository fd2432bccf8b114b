package vn.hotline1022.followup;

/** How many people a fault hits. */
public enum Severity {
  CITY,
  MANY,
  ONE
}

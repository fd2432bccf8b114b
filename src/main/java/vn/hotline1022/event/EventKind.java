package vn.hotline1022.event;

/** What kind of event it is. */
public enum EventKind {
  SUPPORT_POINT,
  CLASS,
  FIRM,
  SCHOOL,
  HOUSING,
  MALL,
  UNIVERSITY,
  INDUSTRIAL_ZONE,
  PUBLIC_SERVICE
}

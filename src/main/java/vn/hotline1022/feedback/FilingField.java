package vn.hotline1022.feedback;

/** What a receiver's form asks for, in the order it asks. */
public enum FilingField {
  KIND,
  CATEGORY,
  TITLE,
  DESCRIPTION,
  PROCEDURE,
  OFFICE,
  SEEN,
  ADDRESS,
  LANDMARK,
  UNIT,
  COORDINATES,
  NAME,
  PHONE,
  PUBLISH,
  LEVEL,
  PHOTOS
}

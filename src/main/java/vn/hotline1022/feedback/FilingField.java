package vn.hotline1022.feedback;

import java.util.List;

/**
 * What a receiver's form asks for. In which order it asks stands in {@code
 * assets/tables/filing-fields.csv}; a field that does not stand there is not asked for.
 */
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
  /** What it asks beside, each answer by itself where they are copied one after the other. */
  ATTRIBUTES,
  PHOTOS;

  private static final String FILE = "filing-fields.csv";

  /** Those the receiver asks for, in its order, each once. */
  public static List<FilingField> inOrder() {
    return TextTable.read(FILE).stream().map(row -> valueOf(row.get("field"))).distinct().toList();
  }
}

package vn.hotline1022.citizen;

/** How old a citizen is, as roughly as the hotline needs it. */
public enum AgeGroup {
  /** A child: the representative consents for them. */
  UNDER_15,
  FROM_15,
  FROM_30,
  FROM_45,
  FROM_60
}

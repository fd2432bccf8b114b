package vn.hotline1022.ui.unit;

import vn.hotline1022.unit.Unit;
import vn.hotline1022.unit.UnitAnswer;

/** One row below a unit's field. */
public sealed interface UnitOption {

  /** A unit that fits what is typed. */
  record Fitting(Unit unit) implements UnitOption {}

  /** An answer to the question which part of an old unit. */
  record Part(UnitAnswer.Candidate candidate) implements UnitOption {}

  /** The street or hamlet is not known: the old unit is kept as it was said. */
  record AsSaid(Unit old) implements UnitOption {}

  /** Outside Hanoi. */
  record Outside() implements UnitOption {}

  /** Not known. */
  record NotKnown() implements UnitOption {}
}

package vn.hotline1022.guide;

import java.util.Optional;

/** Where an answer leads. */
public sealed interface Target {

  /** {@code goto}: another step of this guide. */
  record Step(String id) implements Target {}

  /**
   * {@code call}: another guide, and back. When that guide ends in success the run is back at the
   * step it was called from, or at {@code then}; any other end of it ends the whole run.
   */
  record Call(String guide, Optional<String> then) implements Target {}

  /** {@code switch}: another guide goes on instead of this one. */
  record Switch(String guide) implements Target {}

  /** {@code end}: one of this guide's ends. */
  record Finish(String end) implements Target {}
}

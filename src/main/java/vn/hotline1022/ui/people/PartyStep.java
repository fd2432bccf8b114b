package vn.hotline1022.ui.people;

import vn.hotline1022.citizen.Citizen;

/**
 * What was done last about a person and can be taken back in one step.
 *
 * @param citizen the person as they were called
 */
public record PartyStep(Kind kind, Citizen citizen) {

  /** What was done. */
  public enum Kind {
    /** Somebody known was chosen. */
    CHOSEN,
    /** Somebody known was chosen and has this number from now on. */
    LINKED,
    /** Somebody new was taken down. */
    ADDED,
    /** What is known of somebody was put right. */
    CHANGED,
    /** Two entries became one person. */
    JOINED,
    /** It is somebody else. */
    DECLINED
  }
}

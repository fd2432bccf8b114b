package vn.hotline1022.stats;

import vn.hotline1022.roster.Team;

/** What people's figures are put together by. */
public enum TeamBy {
  /** Code of the team. */
  TEAM,
  /** The organisation that sends it, by name. */
  ORGANISATION;

  /** What stands for a team here. */
  public String key(Team team) {
    return switch (this) {
      case TEAM -> team.code();
      case ORGANISATION -> team.organisation();
    };
  }
}

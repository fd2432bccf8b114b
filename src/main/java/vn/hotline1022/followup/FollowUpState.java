package vn.hotline1022.followup;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where a promise is in its life: open → kept, or tried until it is kept, or withdrawn. */
public enum FollowUpState {
  OPEN,
  /** Called at least once, nobody was reached; when to call again is said. */
  TRIED,
  /** The citizen was reached. */
  KEPT,
  /** Nobody will call: the citizen asked so, or the matter is settled. */
  WITHDRAWN;

  /** The states that may follow this one. */
  public Set<FollowUpState> next() {
    return switch (this) {
      case OPEN, TRIED -> EnumSet.of(TRIED, KEPT, WITHDRAWN);
      case KEPT, WITHDRAWN -> EnumSet.noneOf(FollowUpState.class);
    };
  }

  /** Whether somebody still has to call. */
  public boolean waits() {
    return !next().isEmpty();
  }

  /** What this becomes by such a step; empty when the state does not allow it. */
  public Optional<FollowUpState> after(FollowUpStep.Kind kind) {
    FollowUpState wanted =
        switch (kind) {
          case TRIED -> TRIED;
          case KEPT -> KEPT;
          case WITHDRAWN -> WITHDRAWN;
        };
    return next().contains(wanted) ? Optional.of(wanted) : Optional.empty();
  }
}

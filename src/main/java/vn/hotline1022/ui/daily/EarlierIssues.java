package vn.hotline1022.ui.daily;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.DailyOffice;
import vn.hotline1022.ui.common.Tasks;

/**
 * Earlier issues held against the figures of now, behind what is shown. Holding one reads
 * everything since the first day of its cumulative figures: they are looked at one after the other,
 * all of them when asked anew, then one at a time, the one looked at longest ago, and none while
 * nothing was counted. On the FX thread.
 */
public final class EarlierIssues {
  private final Tasks tasks;
  private final Function<DailyIssue, DailyOffice.Held> look;
  private final Consumer<Fault> failed;
  private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
  // In the order they were looked at.
  private final Map<UUID, Known> known = new LinkedHashMap<>();
  private List<DailyIssue> issues = List.of();
  private long counted;
  private long turn;
  private boolean looking;

  /**
   * An earlier issue.
   *
   * @param seen what came of looking at it; empty while it is being checked
   */
  public record Line(DailyIssue issue, Optional<Seen> seen) {

    /** Whether figures of it are others by now, as far as is known. */
    public boolean isChanged() {
      return seen.filter(now -> now.figures() > 0).isPresent();
    }
  }

  /**
   * What was seen of an issue.
   *
   * @param figures that are others by now
   * @param compared whether all of them could be held against those of now
   */
  public record Seen(int figures, boolean compared) {}

  private record Known(long counted, Seen seen) {}

  /**
   * @param look holds one against the figures of now; takes long, in the background
   * @param failed told why one could not be looked at
   */
  public EarlierIssues(
      Tasks tasks, Function<DailyIssue, DailyOffice.Held> look, Consumer<Fault> failed) {
    this.tasks = tasks;
    this.look = look;
    this.failed = failed;
  }

  /** In the order they were given. */
  public ReadOnlyObjectProperty<List<Line>> lines() {
    return lines.getReadOnlyProperty();
  }

  /** Has all of them looked at anew: what was seen of them counts no more. */
  public void forget() {
    turn++;
    known.clear();
    show();
  }

  /** Leaves the day they are earlier than. */
  void leave() {
    issues = List.of();
    forget();
  }

  /**
   * Looks at those nothing is known of; when there are none, at one that was looked at before
   * something was counted.
   *
   * @param now those to tell of, in the order they are looked at first
   * @param state changes when something was counted
   */
  public void follow(List<DailyIssue> now, long state) {
    issues = List.copyOf(now);
    counted = state;
    known.keySet().retainAll(issues.stream().map(DailyIssue::id).toList());
    show();
    if (known.size() < issues.size()) {
      next();
    } else {
      known.entrySet().stream()
          .filter(entry -> entry.getValue().counted() != counted)
          .findFirst()
          .flatMap(entry -> issue(entry.getKey()))
          .ifPresent(this::look);
    }
  }

  private Optional<DailyIssue> issue(UUID id) {
    return issues.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private void next() {
    issues.stream().filter(one -> !known.containsKey(one.id())).findFirst().ifPresent(this::look);
  }

  private void look(DailyIssue one) {
    if (looking) {
      return;
    }
    looking = true;
    long of = turn;
    long state = counted;
    tasks
        .run(() -> look.apply(one))
        .onSuccess(
            held -> {
              looking = false;
              if (of == turn && issue(one.id()).isPresent()) {
                known.remove(one.id());
                Seen seen = new Seen(held.changes().size(), held.compared());
                known.put(one.id(), new Known(state, seen));
                show();
              }
              next();
            })
        .onFailure(
            why -> {
              looking = false;
              failed.accept(why);
            })
        .start();
  }

  private void show() {
    lines.set(
        issues.stream()
            .map(one -> new Line(one, Optional.ofNullable(known.get(one.id())).map(Known::seen)))
            .toList());
  }
}

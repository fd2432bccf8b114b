package vn.hotline1022.ui.guidebook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * From step to step by the arrow keys: to the nearest of the layer above or below, or to the
 * neighbour in the same. Where nothing is chosen everything leads to the first.
 *
 * @param ids of the boxes of the plan
 */
record FlowWalk(List<String> ids, FlowLayout.Plan plan) {
  FlowWalk {
    ids = List.copyOf(ids);
  }

  Optional<String> first() {
    return ids.stream().findFirst();
  }

  /** The lowest one. */
  Optional<String> last() {
    return all().max(Comparator.comparingInt(i -> box(i).layer())).map(ids::get);
  }

  Optional<String> down(Optional<String> from) {
    return from(from, at -> nearest(at, other -> box(other).layer() == box(at).layer() + 1));
  }

  Optional<String> up(Optional<String> from) {
    return from(from, at -> nearest(at, other -> box(other).layer() == box(at).layer() - 1));
  }

  Optional<String> left(Optional<String> from) {
    return from(
        from,
        at -> nearest(at, i -> box(i).layer() == box(at).layer() && box(i).x() < box(at).x()));
  }

  Optional<String> right(Optional<String> from) {
    return from(
        from,
        at -> nearest(at, i -> box(i).layer() == box(at).layer() && box(i).x() > box(at).x()));
  }

  private interface Going {
    Optional<String> on(int at);
  }

  private Optional<String> from(Optional<String> from, Going going) {
    int at = from.map(ids::indexOf).orElse(-1);
    return at < 0 ? first() : going.on(at);
  }

  private Optional<String> nearest(int at, Predicate<Integer> fits) {
    return all()
        .filter(fits)
        .min(Comparator.comparingDouble(other -> Math.abs(box(other).x() - box(at).x())))
        .map(ids::get);
  }

  private Stream<Integer> all() {
    return IntStream.range(0, ids.size()).boxed();
  }

  private FlowLayout.Box box(int number) {
    return plan.boxes().get(number);
  }
}

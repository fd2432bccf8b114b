package vn.hotline1022.guide;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When something is offered or done. Total: a variable that is not known equals nothing. */
public sealed interface Condition {

  /** No condition. */
  static Condition always() {
    return new Always();
  }

  /** Whether it holds with these values. */
  boolean holds(Map<String, String> values);

  /** What it asks. */
  default Stream<Condition> parts() {
    return Stream.of(this);
  }

  /** The variables it asks for. */
  default Set<String> variables() {
    return parts()
        .flatMap(
            part ->
                switch (part) {
                  case In in -> Stream.of(in.variable());
                  case Known known -> Stream.of(known.variable());
                  case Always _, Not _, And _, Or _ -> Stream.of();
                })
        .collect(Collectors.toSet());
  }

  /** Holds always. */
  record Always() implements Condition {
    @Override
    public boolean holds(Map<String, String> values) {
      return true;
    }
  }

  /** {@code phone = android}, {@code phone in (android, iphone)}. */
  record In(String variable, Set<String> wanted) implements Condition {
    public In {
      wanted = Set.copyOf(wanted);
    }

    @Override
    public boolean holds(Map<String, String> values) {
      String value = values.get(variable);
      return value != null && wanted.contains(value);
    }
  }

  /** {@code known phone}. */
  record Known(String variable) implements Condition {
    @Override
    public boolean holds(Map<String, String> values) {
      return values.containsKey(variable);
    }
  }

  /** {@code not …}; {@code phone != android} is {@code not phone = android}. */
  record Not(Condition inner) implements Condition {
    @Override
    public boolean holds(Map<String, String> values) {
      return !inner.holds(values);
    }

    @Override
    public Stream<Condition> parts() {
      return inner.parts();
    }
  }

  /** {@code … and …}. */
  record And(Condition left, Condition right) implements Condition {
    @Override
    public boolean holds(Map<String, String> values) {
      return left.holds(values) && right.holds(values);
    }

    @Override
    public Stream<Condition> parts() {
      return Stream.concat(left.parts(), right.parts());
    }
  }

  /** {@code … or …}. */
  record Or(Condition left, Condition right) implements Condition {
    @Override
    public boolean holds(Map<String, String> values) {
      return left.holds(values) || right.holds(values);
    }

    @Override
    public Stream<Condition> parts() {
      return Stream.concat(left.parts(), right.parts());
    }
  }
}

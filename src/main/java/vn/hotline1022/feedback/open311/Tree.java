package vn.hotline1022.feedback.open311;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An answer without regard to how it was written: JSON leaves out the wrappers that lists have in
 * XML, and receivers mix both.
 */
sealed interface Tree {

  /** A text, a number or a truth value, as written. */
  record Text(String value) implements Tree {}

  /** A list without a name. */
  record Rows(List<Tree> rows) implements Tree {}

  /** Things by their names, each as often as it stands there. */
  record Fields(Map<String, List<Tree>> fields) implements Tree {}

  /**
   * The rows of a list.
   *
   * @param names what its wrappers are called, from the outside
   */
  default List<Tree> rows(String... names) {
    return switch (this) {
      case Text _ -> List.of();
      case Rows list -> list.rows().stream().flatMap(row -> row.inside(names).stream()).toList();
      case Fields _ -> inside(names);
    };
  }

  private List<Tree> inside(String... names) {
    if (!(this instanceof Fields object)) {
      return this instanceof Rows ? rows(names) : List.of();
    }
    for (String name : names) {
      List<Tree> wrapped = object.fields().get(name);
      // A field of the same name that is a text is no wrapper.
      if (wrapped != null && wrapped.stream().noneMatch(Tree::says)) {
        return wrapped.stream().flatMap(it -> it.rows(names).stream()).toList();
      }
    }
    return object.fields().isEmpty() ? List.of() : List.of(this);
  }

  private boolean says() {
    return this instanceof Text text && !text.value().isBlank();
  }

  /**
   * Whether it is such a list with nothing in it, and not something else in which no row was found.
   *
   * @param names what its wrappers are called, from the outside
   */
  default boolean isEmptyList(String... names) {
    return switch (this) {
      case Text text -> text.value().isBlank();
      case Rows list -> list.rows().isEmpty();
      case Fields object -> {
        for (String name : names) {
          List<Tree> wrapped = object.fields().get(name);
          if (wrapped != null && wrapped.stream().allMatch(it -> it.isEmptyList(names))) {
            yield true;
          }
        }
        yield false;
      }
    };
  }

  /** The first thing of a name. */
  default Optional<Tree> field(String name) {
    return this instanceof Fields object
        ? object.fields().getOrDefault(name, List.of()).stream().findFirst()
        : Optional.empty();
  }

  /** The text of a name; empty when it is missing, or something else. */
  default String raw(String name) {
    return field(name).map(it -> it instanceof Text text ? text.value() : "").orElse("").strip();
  }

  /** Every text in it. */
  default List<String> texts() {
    List<String> all = new ArrayList<>();
    collect(all::add);
    return all;
  }

  private void collect(Consumer<String> to) {
    switch (this) {
      case Text text -> to.accept(text.value());
      case Rows list -> list.rows().forEach(row -> row.collect(to));
      case Fields object ->
          object.fields().values().forEach(list -> list.forEach(it -> it.collect(to)));
    }
  }
}

package vn.hotline1022.architecture.planted.text;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Breaks: static state behind a final field; its table is allowed. */
public final class Registry {
  static final Map<String, String> TABLE = Map.of("đ", "d");
  static final AtomicReference<String> CURRENT = new AtomicReference<>();

  /** Compiled with tables of its own, which are no state. */
  String name(Kind kind) {
    return switch (kind) {
      case FIRST -> "1";
      case SECOND -> "2";
    };
  }

  enum Kind {
    FIRST,
    SECOND
  }
}

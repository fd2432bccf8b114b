package vn.hotline1022.architecture.planted.text;

import java.util.concurrent.ConcurrentHashMap;

/** Breaks: static state behind a final field. */
public final class Cache {
  static final ConcurrentHashMap<String, String> FOLDED = new ConcurrentHashMap<>();
}

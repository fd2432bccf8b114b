package vn.hotline1022.lists;

import java.time.Instant;

/**
 * An entry as somebody left it.
 *
 * @param actor staff code of who changed it
 */
public record ListChange(ListEntry entry, String actor, Instant at) {}

package vn.hotline1022.architecture.planted.store;

import vn.hotline1022.architecture.planted.record.RingA;

/** One half of a cycle. */
public record RingB(RingA other) {}

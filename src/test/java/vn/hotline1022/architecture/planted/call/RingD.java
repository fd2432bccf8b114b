package vn.hotline1022.architecture.planted.call;

import vn.hotline1022.architecture.planted.record.RingA;

/** Closes the cycle. */
public record RingD(RingA other) {}

package vn.hotline1022.architecture.planted.text;

import vn.hotline1022.architecture.planted.call.RingD;

/** Part of a cycle. */
public record RingC(RingD other) {}

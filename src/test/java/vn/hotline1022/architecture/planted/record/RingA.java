package vn.hotline1022.architecture.planted.record;

import vn.hotline1022.architecture.planted.text.RingC;

/** Part of a cycle; sees nothing it may not see. */
public record RingA(RingC other) {}

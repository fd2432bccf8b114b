package vn.hotline1022.architecture.planted.fault;

import vn.hotline1022.architecture.planted.text.Counter;

/** Breaks: fault depends on nothing. */
public record KnowingFault(Counter counter) {}

package vn.hotline1022.architecture.planted.ui.desk;

import vn.hotline1022.architecture.planted.store.RingB;

/** Breaks: a view that knows the store. */
public record StoringView(RingB row) {}

package vn.hotline1022.architecture.planted.ui.calls;

import vn.hotline1022.architecture.planted.ui.desk.DeskCycle;

/** The other half. */
public record CallsCycle(DeskCycle other) {}

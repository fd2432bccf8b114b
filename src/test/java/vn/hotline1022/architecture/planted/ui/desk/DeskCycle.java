package vn.hotline1022.architecture.planted.ui.desk;

import vn.hotline1022.architecture.planted.ui.calls.CallsCycle;

/** One half of a cycle between screens. */
public record DeskCycle(CallsCycle other) {}

package vn.hotline1022.architecture.planted.privacy;

import vn.hotline1022.architecture.planted.cli.Tool;

/** Breaks: a feature that knows what stands above it. */
public record StoringGuard(Tool tool) {}

package vn.hotline1022.architecture.planted.store;

import ch.qos.logback.classic.LoggerContext;

/** Breaks: sets up logging beside the one place. */
public record LoggingStore(LoggerContext context) {}

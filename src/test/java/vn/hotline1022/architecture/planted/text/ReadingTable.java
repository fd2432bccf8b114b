package vn.hotline1022.architecture.planted.text;

import org.snakeyaml.engine.v2.api.LoadSettings;

/** Breaks: YAML in a class that is not named so. */
public record ReadingTable(LoadSettings settings) {}

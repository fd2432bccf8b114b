package vn.hotline1022.architecture.planted.text;

import org.snakeyaml.engine.v2.api.LoadSettings;

/** Breaks nothing: YAML in a class named so. */
public record TableYaml(LoadSettings settings) {}

package vn.hotline1022.architecture.planted.staff;

import com.fasterxml.jackson.databind.JsonNode;

/** Breaks: JSON in a class that is not named so. */
public record PersonFile(JsonNode content) {}

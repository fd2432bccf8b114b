package vn.hotline1022.architecture.planted.staff;

import com.fasterxml.jackson.databind.JsonNode;

/** Breaks nothing: JSON in a class named so. */
public record PersonJson(JsonNode content) {}

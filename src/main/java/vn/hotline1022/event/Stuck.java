package vn.hotline1022.event;

/**
 * The step of a guide where a person was left, or that took longest.
 *
 * @param guide its id
 * @param step its id in that guide
 */
public record Stuck(String guide, String step) {}

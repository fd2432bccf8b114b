package vn.hotline1022.ui.settings;

/**
 * What this program is.
 *
 * @param version for example {@code 0.1.0}
 * @param deviceName the computer's name
 * @param dataFolder where its data lies
 */
public record About(String version, String deviceName, String dataFolder) {}

package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Items that a figure counts, to be listed.
 *
 * @param name of the figure and of what it is one
 * @param items newest first, as they are now; blocks
 */
public record Behind(String name, Callable<List<UUID>> items) {}

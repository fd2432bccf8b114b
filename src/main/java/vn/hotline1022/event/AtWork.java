package vn.hotline1022.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Which event this desk is at.
 *
 * @param since when it was begun here
 */
public record AtWork(UUID event, Instant since) {}

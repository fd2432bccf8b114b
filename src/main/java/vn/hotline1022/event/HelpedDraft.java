package vn.hotline1022.event;

import java.time.Instant;

/**
 * A person being helped as last kept.
 *
 * @param keptAt wall time of the keeping
 * @param now on the person's clock at that moment
 * @param typed what is being typed
 * @param inFront whether they were in front
 */
public record HelpedDraft(
    Helped helped, Instant keptAt, long now, HelpedTyped typed, boolean inFront) {}

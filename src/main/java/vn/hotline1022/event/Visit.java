package vn.hotline1022.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.guide.PhoneSystem;

/**
 * What only an event knows of a person who was helped there; the rest stands in their call. Nothing
 * in it identifies anybody.
 *
 * @param call the call, whose direction is {@code WALK_IN}
 * @param operator staff code of the volunteer
 * @param startedAt wall time
 * @param helped without pauses
 * @param paused the pauses
 * @param system what their phone runs, when known
 * @param queueNumber what they waited with
 * @param triage when it was asked
 * @param cause code of {@code call.CallLists}, or a word of ours for why it was broken off
 * @param stuck where it was left or took longest
 */
public record Visit(
    UUID call,
    UUID event,
    String operator,
    Instant startedAt,
    Duration helped,
    Duration paused,
    Optional<PhoneSystem> system,
    Optional<QueueNumber> queueNumber,
    Optional<Triage> triage,
    VisitOutcome outcome,
    Optional<String> cause,
    Optional<Stuck> stuck) {}

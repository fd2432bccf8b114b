package vn.hotline1022.followup;

import java.util.Optional;
import java.util.UUID;

/**
 * How calling back went, while the call goes on.
 *
 * @param kind as chosen by hand; empty as long as it follows from how the call ended
 * @param day when to call again, as typed
 */
public record OutcomeDraft(
    UUID call,
    UUID promise,
    String operator,
    Optional<FollowUpStep.Kind> kind,
    String day,
    String time) {}

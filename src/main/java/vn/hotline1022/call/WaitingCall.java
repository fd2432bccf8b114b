package vn.hotline1022.call;

import java.time.Duration;

/**
 * A call of the desk that waits behind the one in front.
 *
 * @param call fit to be kept: its notes clean and masked
 * @param elapsed time since it began
 * @param inState time in its present state
 */
public record WaitingCall(Call call, Duration elapsed, Duration inState) {}

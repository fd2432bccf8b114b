package vn.hotline1022.call;

import java.time.Duration;

/**
 * One operator's calls in a period.
 *
 * @param answered calls that were talked in, both directions, without non-case ones
 * @param outbound of these, the outgoing ones
 * @param nonCase silent, prank, abuse, misdialled
 * @param missed rang and were not answered
 * @param resolved of the answered ones, ended as resolved or informed
 * @param meanHandle mean handle time over the answered ones; zero when there are none
 */
public record CallFigures(
    int answered, int outbound, int nonCase, int missed, int resolved, Duration meanHandle) {}

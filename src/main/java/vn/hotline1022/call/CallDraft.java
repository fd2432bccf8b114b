package vn.hotline1022.call;

import java.time.Instant;

/**
 * A call in progress as last kept.
 *
 * @param call the call, its notes with every secret masked
 * @param phoneText the number's field as typed, unfinished or not
 * @param keptAt wall time of the keeping
 * @param elapsedMillis monotonic time since the call began at that moment; the clock goes on from
 *     it when wall time cannot be trusted
 */
public record CallDraft(Call call, String phoneText, Instant keptAt, long elapsedMillis) {}

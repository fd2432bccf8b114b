package vn.hotline1022.record;

import java.util.UUID;

/**
 * A record before it has its place in the chain: what a feature hands to the store.
 *
 * @param body JSON bytes without personal data
 * @param personal JSON bytes that identify a citizen; may be {@code {}} but not null
 */
public record RecordDraft(
    String entity,
    UUID entityId,
    String type,
    int schemaVersion,
    String actor,
    long baseVersion,
    String scope,
    Bytes body,
    Bytes personal) {}

package vn.hotline1022.call;

import java.util.Random;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.RecordCodec;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.Records;

/** Seals drafts of calls for tests, each as the first record of a chain of its own. */
final class CallRecords {
  private final Random random;

  CallRecords(Random random) {
    this.random = random;
  }

  DeskRecord seal(RecordDraft draft, long hlc) {
    return seal(draft, hlc, Records.origin(random));
  }

  DeskRecord seal(RecordDraft draft, long hlc, Origin origin) {
    return RecordCodec.seal(
        draft,
        Records.id(random),
        hlc,
        origin,
        1,
        RecordCodec.FIRST_PREV,
        Records.bytes(random, 16));
  }

  /** The same draft with another body. */
  static RecordDraft body(RecordDraft draft, String json) {
    return new RecordDraft(
        draft.entity(),
        draft.entityId(),
        draft.type(),
        draft.schemaVersion(),
        draft.actor(),
        draft.baseVersion(),
        draft.scope(),
        Bytes.utf8(json),
        draft.personal());
  }

  /** The same draft with another personal part. */
  static RecordDraft personal(RecordDraft draft, String json) {
    return new RecordDraft(
        draft.entity(),
        draft.entityId(),
        draft.type(),
        draft.schemaVersion(),
        draft.actor(),
        draft.baseVersion(),
        draft.scope(),
        draft.body(),
        Bytes.utf8(json));
  }

  /** The same draft as another type or version. */
  static RecordDraft type(RecordDraft draft, String type, int version) {
    return new RecordDraft(
        draft.entity(),
        draft.entityId(),
        type,
        version,
        draft.actor(),
        draft.baseVersion(),
        draft.scope(),
        draft.body(),
        draft.personal());
  }
}

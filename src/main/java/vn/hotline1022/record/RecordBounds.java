package vn.hotline1022.record;

import vn.hotline1022.record.DeskRecord.Header;

/** What every record keeps to, whoever wrote it. */
final class RecordBounds {

  private RecordBounds() {}

  static void check(DeskRecord record) {
    header(record.header());
    require(record.body().size() <= RecordCodec.BODY_MAX, "body-size");
    require(record.personalDigest().size() == RecordCodec.HASH_SIZE, "layout");
    require(record.hash().size() == RecordCodec.HASH_SIZE, "layout");
    require((record.salt() == null) == (record.personal() == null), "layout");
    if (!record.erased()) {
      require(record.salt().size() == RecordCodec.SALT_SIZE, "layout");
      require(record.personal().size() <= RecordCodec.PERSONAL_MAX, "personal-size");
    }
  }

  static void header(Header header) {
    name(header.entity());
    name(header.type());
    name(header.actor());
    name(header.scope());
    require(header.id().version() == 7, "id");
    require(header.schemaVersion() >= 1, "version");
    require(header.hlc() >= 0, "clock");
    require(header.deviceSeq() >= 1, "sequence");
    require(header.baseVersion() >= -1, "base-version");
    require(header.prev().size() == RecordCodec.HASH_SIZE, "layout");
    require(header.deviceSeq() > 1 || header.prev().equals(RecordCodec.FIRST_PREV), "first-prev");
  }

  private static void name(String name) {
    require(!name.isEmpty() && name.length() <= RecordCodec.NAME_MAX, "name-size");
    for (int i = 0; i < name.length(); i++) {
      require(name.charAt(i) > ' ' && name.charAt(i) < 0x7F, "name-text");
    }
  }

  private static void require(boolean holds, String reason) {
    if (!holds) {
      throw RecordCodec.refused(reason);
    }
  }
}

package vn.hotline1022.directory;

import java.util.List;
import java.util.Optional;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.FlatJson;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.RecordOrder;

/**
 * Writes entries of the directory as records and folds them back. {@code contact.written} says the
 * whole entry; the last one stands. Officers are people: all words are in the personal part, and
 * after an erasure nothing of an entry is left.
 */
public final class ContactJson {

  /** Entity of every record of an entry. */
  public static final String ENTITY = "contact";

  /** An entry was written, corrected, taken out or put back. */
  public static final String WRITTEN = "contact.written";

  /** Version of body and personal part written here. */
  public static final int VERSION = 1;

  private static final String SCOPE = "shift";
  private static final int WORD_MAX = 40;

  private ContactJson() {}

  /** The record of an entry as it now stands. */
  public static RecordDraft written(Contact contact, String actor) {
    Contact.check(contact);
    FlatJson.Out body =
        FlatJson.write().text("kind", contact.kind().name()).flag("removed", contact.removed());
    FlatJson.Out personal =
        FlatJson.write()
            .text("name", contact.name())
            .text("agency", contact.agency())
            .text("unit", contact.unit())
            .text("phone", contact.phone())
            .text("hours", contact.hours())
            .text("note", contact.note());
    return new RecordDraft(
        ENTITY, contact.id(), WRITTEN, VERSION, actor, -1, SCOPE, body.bytes(), personal.bytes());
  }

  /**
   * The entry as it stands; empty when it was erased or cannot be read.
   *
   * @param records of one entry, in whatever order they came
   */
  public static Optional<Contact> fold(List<DeskRecord> records) {
    if (records.stream().anyMatch(record -> Erasure.target(record).isPresent())) {
      return Optional.empty();
    }
    return records.stream()
        .filter(record -> record.header().entity().equals(ENTITY))
        .filter(record -> record.header().type().equals(WRITTEN))
        .filter(record -> record.header().schemaVersion() == VERSION)
        .sorted(RecordOrder.FOLD.reversed())
        .flatMap(record -> read(record).stream())
        .findFirst();
  }

  private static Optional<Contact> read(DeskRecord record) {
    if (record.erased()) {
      return Optional.empty();
    }
    try {
      FlatJson body = FlatJson.read(record.body());
      FlatJson personal = FlatJson.read(record.personal());
      return Optional.of(
          new Contact(
              record.header().entityId(),
              Contact.Kind.valueOf(body.text("kind", WORD_MAX)),
              personal.text("name", Contact.LINE_MAX),
              personal.text("agency", Contact.LINE_MAX),
              personal.text("unit", Contact.LINE_MAX),
              personal.text("phone", Contact.LINE_MAX),
              personal.text("hours", Contact.LINE_MAX),
              personal.text("note", Contact.NOTE_MAX),
              body.flag("removed")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

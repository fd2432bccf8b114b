package vn.hotline1022.ui.privacy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.ui.people.CitizenTools;

/**
 * What is written down of a person's request before it is taken, one text for each person: it comes
 * back with them, also after a crash, and is listed until it is taken or emptied.
 */
public final class RequestDrafts {
  private static final String NOTE = "note";
  private static final String WHO = "who";
  private static final String NUMBER = "number";
  private static final String CITIZEN = "citizen";

  private final CitizenTools tools;
  private final StringProperty note;
  private final Supplier<Optional<Dossier>> open;
  private final ReadOnlyObjectWrapper<List<Begun>> begun = new ReadOnlyObjectWrapper<>(List.of());
  private boolean showing;

  /**
   * A request that was begun.
   *
   * @param who as people are called
   * @param citizen when they are known by name
   * @param number otherwise the number it is about
   */
  public record Begun(String who, Optional<UUID> citizen, String number) {}

  RequestDrafts(CitizenTools tools, StringProperty note, Supplier<Optional<Dossier>> open) {
    this.tools = tools;
    this.note = note;
    this.open = open;
    note.addListener((_, _, _) -> typed());
    tools.drafts().whenRead(this::list);
  }

  /** Those that wait, the newest first. */
  public ReadOnlyObjectProperty<List<Begun>> begun() {
    return begun.getReadOnlyProperty();
  }

  /** Another person is open, or none. */
  void show() {
    showing = true;
    note.set(
        open.get()
            .flatMap(dossier -> tools.drafts().find(Form.DATA_REQUEST, subject(dossier)))
            .map(draft -> draft.text(NOTE))
            .orElse(""));
    showing = false;
    list();
  }

  /** The request was taken. */
  void done() {
    note.set("");
  }

  private void typed() {
    if (!showing) {
      open.get().ifPresent(this::keep);
      list();
    }
  }

  private void keep(Dossier dossier) {
    if (note.get().isBlank()) {
      tools.drafts().end(Form.DATA_REQUEST, subject(dossier));
    } else {
      tools
          .drafts()
          .keep(
              Form.DATA_REQUEST,
              subject(dossier),
              Map.of(
                  NOTE,
                  tools.calls().guard().mask(note.get()),
                  WHO,
                  dossier.who(),
                  NUMBER,
                  dossier.number().key(),
                  CITIZEN,
                  dossier.person().map(one -> one.id().toString()).orElse("")));
    }
  }

  /** The person, or something that stands for the number. */
  private static UUID subject(Dossier dossier) {
    return dossier
        .person()
        .map(Citizen::id)
        .orElseGet(
            () -> UUID.nameUUIDFromBytes(dossier.number().key().getBytes(StandardCharsets.UTF_8)));
  }

  private void list() {
    begun.set(tools.drafts().of(Form.DATA_REQUEST).stream().map(RequestDrafts::read).toList());
  }

  private static Begun read(FormDraft draft) {
    Optional<UUID> citizen =
        Optional.of(draft.text(CITIZEN)).filter(id -> !id.isEmpty()).map(UUID::fromString);
    return new Begun(draft.text(WHO), citizen, draft.text(NUMBER));
  }
}

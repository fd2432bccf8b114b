package vn.hotline1022.ui.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hotline1022.lists.Days;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.lists.ListChange;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** Entries of lists and what was done with them, in words. */
final class EntryTexts {
  private final ListsViewModel model;
  private final Texts texts;

  EntryTexts(ListsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  /** The name in the person's language. */
  String name(ListEntry entry) {
    return entry.name(texts.language().locale());
  }

  /** Below the name: the other language, the code, and where it stands when that is not seen. */
  String below(ListEntry entry) {
    boolean vi = texts.language() == Language.VI;
    String other = entry.name(Locale.of(vi ? "en" : "vi"));
    String line = other + " · " + entry.code();
    boolean grouped =
        switch (entry.kind()) {
          case DISPOSITION, CAUSE, REFUSAL -> true;
          case REASON,
              FEEDBACK_CATEGORY,
              BREAK,
              CARRIER,
              NETWORK,
              HOLIDAY,
              OFFICE_HOURS,
              SHIFT,
              LINK ->
              false;
        };
    return grouped ? line + " · " + group(entry.kind(), entry.group()) : line;
  }

  /** What stands above an entry. */
  String group(ListKind kind, String group) {
    return switch (kind) {
      case REASON, FEEDBACK_CATEGORY ->
          group.isEmpty() ? texts.get("lists.group.new") : nameOf(kind, group);
      case DISPOSITION, REFUSAL -> texts.get("lists.group." + group);
      case CAUSE -> nameOf(ListKind.DISPOSITION, group);
      case BREAK, CARRIER, NETWORK, HOLIDAY, OFFICE_HOURS, SHIFT, LINK -> "";
    };
  }

  private String nameOf(ListKind kind, String code) {
    return model.book().find(ListEntry.id(kind, "", code)).map(this::name).orElse(code);
  }

  /** When, who and what, of each edit; newest first. */
  List<String> history(ListEntry entry, List<ListChange> changes) {
    List<String> lines = new ArrayList<>();
    Optional<ListEntry> before = model.shipped(entry.id());
    for (ListChange change : changes) {
      lines.add(
          texts.get(
              "lists.history.line",
              Formats.dateTime(change.at()),
              change.actor(),
              what(before, change.entry())));
      before = Optional.of(change.entry());
    }
    return lines.reversed();
  }

  private String what(Optional<ListEntry> before, ListEntry after) {
    if (before.isEmpty()) {
      return texts.get("lists.history.added");
    }
    ListEntry old = before.get();
    List<String> said = new ArrayList<>();
    changed(said, old.vi(), after.vi());
    changed(said, old.en(), after.en());
    changed(said, hours(old), hours(after));
    if (old.rank() != after.rank()) {
      said.add(texts.get("lists.history.moved"));
    }
    if (old.retired() != after.retired()) {
      said.add(texts.get(after.retired() ? "lists.history.retired" : "lists.history.back"));
    }
    return said.isEmpty() ? texts.get("lists.history.same") : String.join("; ", said);
  }

  private void changed(List<String> said, String from, String to) {
    if (!from.equals(to)) {
      said.add(texts.get("lists.history.changed", from, to));
    }
  }

  /** Its hours or days; empty for what has neither. */
  static String hours(ListEntry entry) {
    return entry.hours().map(Hours::brief).or(() -> entry.days().map(Days::text)).orElse("");
  }
}

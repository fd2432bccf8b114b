package vn.hotline1022.directory;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.hotline1022.text.SearchKey;
import vn.hotline1022.text.WordMatch;

/**
 * The directory as people see it: the entries that come with the program, changed, taken out and
 * added to by what was written here. Immutable.
 */
public final class Directory {
  private final List<Contact> contacts;

  private Directory(List<Contact> contacts) {
    this.contacts = contacts;
  }

  /** Puts both together; what was written stands over what came with the program. */
  public static Directory of(List<Contact> standard, List<Contact> written) {
    Map<UUID, Contact> all = new LinkedHashMap<>();
    standard.forEach(contact -> all.put(contact.id(), contact));
    written.forEach(contact -> all.put(contact.id(), contact));
    Collator words = Collator.getInstance(Locale.forLanguageTag("vi-VN"));
    List<Contact> shown = new ArrayList<>(all.values());
    shown.removeIf(Contact::removed);
    shown.sort(
        Comparator.comparing(Contact::kind)
            .thenComparing(Contact::agency, words)
            .thenComparing(Contact::name, words)
            .thenComparing(Contact::id));
    return new Directory(List.copyOf(shown));
  }

  /** Everything that is shown: hotlines first, then officers by agency. */
  public List<Contact> contacts() {
    return contacts;
  }

  /**
   * What fits words as typed, accents optional, or the digits of a number: those whose name begins
   * so first.
   */
  public List<Contact> find(String typed) {
    WordMatch words = WordMatch.of(typed);
    String start = SearchKey.of(typed);
    String digits = digits(typed);
    boolean number = digits.length() >= 2 && digits.length() == typed.replace(" ", "").length();
    return contacts.stream()
        .filter(
            contact ->
                number ? digits(contact.phone()).contains(digits) : words.fits(text(contact)))
        .sorted(Comparator.comparing(contact -> !SearchKey.of(contact.name()).startsWith(start)))
        .toList();
  }

  private static String text(Contact contact) {
    return String.join(
        " ",
        contact.name(),
        contact.agency(),
        contact.unit(),
        contact.phone(),
        contact.hours(),
        contact.note());
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
    return digits.toString();
  }
}

package vn.hotline1022.ui.booth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.event.Helped;
import vn.hotline1022.event.Walk;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.text.SearchKey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.guide.GuideBook;

/**
 * The guides that can be begun with the person in front: those that wait, then what people come to
 * an event for, then all others; those for another kind of phone are left out.
 */
final class BoothGuides {
  private static final List<String> USUAL =
      List.of(
          "install-android",
          "install-iphone",
          "register-phone",
          "activate-account",
          "vneid-login",
          "no-otp",
          "storage-full",
          "google-password",
          "apple-password",
          "forgotten-password",
          "vneid-level2",
          "find-service",
          "first-feedback");

  private final ReadOnlyObjectWrapper<List<Guide>> offered = new ReadOnlyObjectWrapper<>(List.of());
  private final StringProperty words = new SimpleStringProperty("");
  private List<Guide> all = List.of();
  private List<String> waiting = List.of();
  private Optional<PhoneSystem> system = Optional.empty();

  BoothGuides(GuideBook book) {
    book.all()
        .subscribe(
            now -> {
              all = now;
              offer();
            });
    words.addListener((_, _, _) -> offer());
  }

  /** In the order of their digits. */
  ReadOnlyObjectProperty<List<Guide>> offered() {
    return offered.getReadOnlyProperty();
  }

  /** What is typed to find one. */
  StringProperty words() {
    return words;
  }

  /** What is known of the person in front. */
  void known(Optional<Helped> person) {
    List<String> unfinished =
        person.stream()
            .flatMap(now -> now.unfinished().stream())
            .map(Walk::run)
            .map(run -> run.first().id())
            .toList();
    Optional<PhoneSystem> now =
        person.flatMap(helped -> helped.known().system().or(() -> PhoneSystem.of(helped.values())));
    if (!unfinished.equals(waiting) || !now.equals(system)) {
      waiting = unfinished;
      system = now;
      offer();
    }
  }

  /** Whether it was begun with the person in front and waits. */
  boolean waits(Guide guide) {
    return waiting.contains(guide.id());
  }

  private void offer() {
    Set<Guide> now = new LinkedHashSet<>();
    waiting.forEach(id -> named(id).ifPresent(now::add));
    USUAL.forEach(id -> named(id).ifPresent(now::add));
    all.stream().sorted(Comparator.comparing(guide -> key(guide, Language.VI))).forEach(now::add);
    List<String> asked = SearchKey.words(words.get());
    offered.set(
        new ArrayList<>(now)
            .stream().filter(this::fits).filter(guide -> says(guide, asked)).toList());
  }

  private Optional<Guide> named(String id) {
    return all.stream().filter(guide -> guide.id().equals(id)).findFirst();
  }

  private boolean fits(Guide guide) {
    return guide.system().isEmpty() || system.isEmpty() || guide.system().equals(system);
  }

  private static boolean says(Guide guide, List<String> asked) {
    String key = key(guide, Language.VI) + " " + key(guide, Language.EN) + " " + guide.id();
    return asked.stream().allMatch(key.toLowerCase(Locale.ROOT)::contains);
  }

  private static String key(Guide guide, Language language) {
    return SearchKey.of(guide.title().in(language.locale()).source());
  }
}

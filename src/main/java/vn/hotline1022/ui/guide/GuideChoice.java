package vn.hotline1022.ui.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.text.SearchKey;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Language;

/**
 * Choosing a guide: those that wait unfinished, those suggested by what the call is about, then
 * all; fewer with every word that is typed. On the FX thread.
 */
public final class GuideChoice {
  /** More suggestions are none. */
  private static final int SUGGESTED_MAX = 6;

  private final CallTools tools;
  private final StringProperty words = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Offer>> offers = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper full = new ReadOnlyBooleanWrapper();
  private List<Guide> guides = List.of();
  private List<GuidesOfCall.Begun> unfinished = List.of();
  private List<String> reasons = List.of();
  private Map<Guide, String> keys = Map.of();

  /** Why a guide is offered. */
  public enum Why {
    UNFINISHED,
    SUGGESTED,
    OTHER
  }

  /**
   * A guide that can be chosen.
   *
   * @param begun the run that waits, when there is one
   */
  record Offer(Why why, Guide guide, Optional<GuidesOfCall.Begun> begun) {}

  GuideChoice(CallTools tools) {
    this.tools = tools;
    words.addListener((_, _, _) -> show());
  }

  /** What is typed to find one; accents optional. */
  public StringProperty words() {
    return words;
  }

  /** What can be chosen, in its order; the first nine by digits. */
  ReadOnlyObjectProperty<List<Offer>> offers() {
    return offers.getReadOnlyProperty();
  }

  /** Whether the call has as many guides as it can hold: only those that wait can be chosen. */
  ReadOnlyBooleanProperty full() {
    return full.getReadOnlyProperty();
  }

  /** The guides there are now. */
  void guides(List<Guide> now) {
    guides = now;
    Map<Guide, String> folded = new LinkedHashMap<>();
    now.forEach(guide -> folded.put(guide, key(guide)));
    keys = folded;
    show();
  }

  private static String key(Guide guide) {
    StringBuilder all = new StringBuilder(guide.id());
    for (Language language : Language.values()) {
      all.append(' ').append(guide.title().in(language.locale()).source());
      guide.about().ifPresent(a -> all.append(' ').append(a.in(language.locale()).source()));
    }
    return SearchKey.of(all.toString());
  }

  /** What the call in front is about, what waits in it, and whether no other can be begun. */
  void call(List<String> codes, List<GuidesOfCall.Begun> waiting, boolean isFull) {
    if (!codes.equals(reasons) || !waiting.equals(unfinished) || isFull != full.get()) {
      reasons = codes;
      unfinished = waiting;
      full.set(isFull);
      show();
    }
  }

  /** The guide that fits best what the call is about. */
  Optional<Guide> first() {
    return full.get() ? Optional.empty() : direct().stream().findFirst();
  }

  private void show() {
    List<String> asked = SearchKey.words(words.get());
    List<Offer> all = new ArrayList<>();
    unfinished.forEach(
        begun -> all.add(new Offer(Why.UNFINISHED, begun.run().first(), Optional.of(begun))));
    if (!full.get()) {
      others(asked, all);
    }
    offers.set(all.stream().filter(offer -> fits(offer.guide(), asked)).toList());
  }

  /** Those that are not begun yet. */
  private void others(List<String> asked, List<Offer> all) {
    Set<Guide> suggested = suggested();
    suggested.forEach(guide -> all.add(new Offer(Why.SUGGESTED, guide, Optional.empty())));
    guides.stream()
        .filter(guide -> !suggested.contains(guide))
        .sorted(
            Comparator.<Guide, Boolean>comparing(guide -> !isNamed(guide, asked))
                .thenComparing(GuideChoice::sortKey))
        .forEach(guide -> all.add(new Offer(Why.OTHER, guide, Optional.empty())));
  }

  /** Whether every word stands in its name: those come first. */
  private static boolean isNamed(Guide guide, List<String> asked) {
    return Stream.of(Language.values())
        .map(language -> SearchKey.of(guide.title().in(language.locale()).source()))
        .anyMatch(name -> asked.stream().allMatch(name::contains));
  }

  private static String sortKey(Guide guide) {
    return SearchKey.of(guide.title().in(Language.VI.locale()).source());
  }

  private boolean fits(Guide guide, List<String> asked) {
    String key = keys.getOrDefault(guide, "");
    return asked.stream().allMatch(key::contains);
  }

  private Set<Guide> suggested() {
    Set<Guide> suggested = new LinkedHashSet<>(direct());
    CallLists lists = tools.lists();
    for (String reason : reasons) {
      lists
          .groupOf(reason)
          .map(group -> lists.reasonCodes(group.group().code()))
          .ifPresent(
              near ->
                  guides.stream()
                      .filter(guide -> guide.reasons().stream().anyMatch(near::contains))
                      .forEach(suggested::add));
    }
    unfinished.forEach(begun -> suggested.remove(begun.run().first()));
    return suggested.stream()
        .limit(SUGGESTED_MAX)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Those for exactly what was chosen, the most exact first. */
  private List<Guide> direct() {
    Set<Guide> found = new LinkedHashSet<>();
    for (String reason : reasons.reversed()) {
      guides.stream()
          .filter(guide -> guide.reasons().contains(reason))
          .sorted(Comparator.comparingInt(guide -> guide.reasons().indexOf(reason)))
          .forEach(found::add);
    }
    return List.copyOf(found);
  }
}

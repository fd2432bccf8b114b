package vn.hotline1022.ui.guidebook;

import java.text.Collator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideFigures;
import vn.hotline1022.guide.GuideShelf;
import vn.hotline1022.guide.GuideTrailRepository.Tally;
import vn.hotline1022.guide.TrailFilter;
import vn.hotline1022.guide.TrailFilter.Phones;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.text.WordMatch;
import vn.hotline1022.ui.common.Chosen;
import vn.hotline1022.ui.common.Texts;

/**
 * The guides, one of them open, and for whoever looks after them what came of its runs. On the FX
 * thread; it is counted elsewhere, and what was counted too late is not shown.
 */
public final class GuidebookModel {

  /** The runs of which days are counted. */
  public enum Period {
    ALL(0),
    QUARTER(90),
    MONTH(30),
    WEEK(7);

    private final int days;

    Period(int days) {
      this.days = days;
    }

    TrailFilter narrow(TrailFilter filter, Instant now) {
      return days == 0 ? filter : filter.since(now.minus(Duration.ofDays(days)));
    }
  }

  /** The runs of which texts of the guide are counted. */
  public enum Versions {
    ALL,
    CURRENT
  }

  private final GuidebookTools tools;
  private final Chosen<GuideEntry> list = new Chosen<>(GuideEntry::key);
  private final ReadOnlyObjectWrapper<Optional<Guide>> guide =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<Phones> phones = new SimpleObjectProperty<>(Phones.ALL);
  private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.ALL);
  private final ObjectProperty<Versions> versions = new SimpleObjectProperty<>(Versions.ALL);
  private final ObjectProperty<Optional<String>> step =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<GuideFigures>> figures =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private List<GuideEntry> all = List.of();
  private Locale locale = Locale.ROOT;
  private int asked;

  public GuidebookModel(GuidebookTools tools) {
    this.tools = tools;
    words.addListener((_, _, _) -> narrow());
    phones.addListener((_, _, _) -> refresh());
    period.addListener((_, _, _) -> refresh());
    versions.addListener((_, _, _) -> count());
    list.selected()
        .addListener(
            (_, before, now) -> {
              if (!before.map(GuideEntry::id).equals(now.map(GuideEntry::id))) {
                step.set(Optional.empty());
              }
              guide.set(now.flatMap(GuideEntry::guide));
              count();
            });
  }

  /** The guides that fit, and the one that is open. */
  Chosen<GuideEntry> list() {
    return list;
  }

  /** The guide that is open; empty when there is none, or only a broken file. */
  public ReadOnlyObjectProperty<Optional<Guide>> guide() {
    return guide.getReadOnlyProperty();
  }

  /** What is typed to find one. */
  StringProperty words() {
    return words;
  }

  ObjectProperty<Phones> phones() {
    return phones;
  }

  ObjectProperty<Period> period() {
    return period;
  }

  ObjectProperty<Versions> versions() {
    return versions;
  }

  /** The step whose words are shown. */
  ObjectProperty<Optional<String>> step() {
    return step;
  }

  /** What came of the runs of the open one; empty until it is counted, and for who may not. */
  public ReadOnlyObjectProperty<Optional<GuideFigures>> figures() {
    return figures.getReadOnlyProperty();
  }

  /** Why something could not be read; null when all is well. */
  ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** A guide in words. */
  GuideWords words(Guide guide, Texts texts) {
    return new GuideWords(guide, texts, tools.shelf().get()::guide);
  }

  CallLists lists() {
    return tools.lists().getValue();
  }

  /** Whether the person looks after the guides: figures, untried steps, broken files. */
  public boolean mayReview() {
    return tools.person().role().may(Permission.REVIEW_GUIDES);
  }

  /** The list is sorted as this language sorts titles. */
  void speak(Locale language) {
    if (!language.equals(locale)) {
      locale = language;
      show(all);
    }
  }

  /** The guide of this id is opened, also when what is typed leaves it out. */
  public void open(String guide) {
    words.set("");
    refresh();
    list.select(GuideEntry.key(guide));
  }

  /** Reads everything anew: the guides at once, then their counts. */
  public void refresh() {
    GuideShelf shelf = tools.shelf().get();
    Map<String, Tally> known = new HashMap<>();
    all.forEach(entry -> known.put(entry.id(), entry.tally()));
    show(entries(shelf, known));
    if (mayReview()) {
      TrailFilter filter = filter();
      tools
          .reads()
          .run(() -> tools.trails().tallies(filter))
          .onSuccess(
              tallies -> {
                fault.set(null);
                show(entries(tools.shelf().get(), tallies));
              })
          .onFailure(fault::set)
          .start();
      count();
    }
  }

  private List<GuideEntry> entries(GuideShelf shelf, Map<String, Tally> tallies) {
    Stream<String> brokenOnly =
        mayReview()
            ? shelf.findings().stream()
                .map(GuideShelf::guide)
                .distinct()
                .filter(id -> shelf.guide(id).isEmpty())
            : Stream.of();
    return Stream.concat(brokenOnly, shelf.guides().stream().map(Guide::id))
        .map(
            id ->
                new GuideEntry(
                    id,
                    shelf.guide(id),
                    shelf.source(id),
                    mayReview() ? shelf.findings(id) : List.of(),
                    tallies.getOrDefault(id, Tally.NONE)))
        .toList();
  }

  private void show(List<GuideEntry> entries) {
    Collator collator = Collator.getInstance(locale);
    List<GuideEntry> sorted = new ArrayList<>(entries);
    sorted.sort(
        Comparator.comparing((GuideEntry entry) -> !entry.broken())
            .thenComparing(entry -> collator.getCollationKey(title(entry))));
    all = List.copyOf(sorted);
    narrow();
  }

  private String title(GuideEntry entry) {
    return entry.guide().map(guide -> guide.title().in(locale).source()).orElse(entry.id());
  }

  private void narrow() {
    WordMatch match = WordMatch.of(words.get());
    List<GuideEntry> fitting = all.stream().filter(entry -> match.fits(entry.words())).toList();
    if (!fitting.equals(list.items())) {
      list.show(fitting);
    }
  }

  private TrailFilter filter() {
    return period.get().narrow(TrailFilter.ALL.withPhones(phones.get()), tools.time().now());
  }

  private void count() {
    int now = ++asked;
    Optional<Guide> guide = list.selected().get().flatMap(GuideEntry::guide);
    if (guide.isEmpty() || !mayReview()) {
      figures.set(Optional.empty());
      return;
    }
    if (figures.get().filter(shown -> !shown.guide().equals(guide.get().id())).isPresent()) {
      figures.set(Optional.empty());
    }
    TrailFilter filter =
        versions.get() == Versions.CURRENT ? filter().ofVersion(guide.get().version()) : filter();
    tools
        .slow()
        .run(() -> counted(guide.get().id(), filter))
        .onSuccess(
            counted -> {
              if (now == asked) {
                figures.set(Optional.of(counted));
              }
            })
        .onFailure(fault::set)
        .start();
  }

  /**
   * Counts the runs of a guide; blocks.
   *
   * @throws FaultException for whoever does not look after the guides
   */
  public GuideFigures counted(String guide, TrailFilter filter) {
    if (!mayReview()) {
      throw new FaultException(new Fault.NotAllowed());
    }
    return tools.trails().figures(guide, filter);
  }
}

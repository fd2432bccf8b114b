package vn.hotline1022.ui.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hotline1022.unit.Place;
import vn.hotline1022.unit.Unit;
import vn.hotline1022.unit.UnitAnswer;
import vn.hotline1022.unit.UnitFinder;

/**
 * A unit's field: what is typed, what fits, the question an old unit raises, and the place that was
 * chosen. What is typed is never rewritten while it is typed; a split unit is never chosen without
 * its question. Lives as long as what it belongs to, longer than its view.
 */
public final class UnitEntry {
  private static final int MOST_SHOWN = 7;
  private static final int NONE = -1;

  private final UnitBook book;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<String>> code =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Unit>> from =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Unit>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<UnitOption> options = FXCollections.observableArrayList();
  private final ObservableList<UnitOption> shownOptions =
      FXCollections.unmodifiableObservableList(options);
  private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(NONE);
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private Optional<String> shown = Optional.empty();
  // Whoever is quicker than the tables are read is not told to do it again.
  private Optional<Runnable> onceRead = Optional.empty();

  public UnitEntry(UnitBook book) {
    this.book = book;
    text.addListener((_, _, now) -> typed(now));
    book.finder().addListener((_, _, _) -> read());
  }

  private void read() {
    look();
    Optional<Runnable> wanted = onceRead;
    onceRead = Optional.empty();
    wanted.ifPresent(Runnable::run);
  }

  private boolean isRead() {
    return book.finder().get().isPresent();
  }

  /** The field's text, bound both ways to the field. */
  public StringProperty text() {
    return text;
  }

  /** The chosen place as {@link Place#code} writes it; empty while none is chosen. */
  public ReadOnlyObjectProperty<Optional<String>> code() {
    return code.getReadOnlyProperty();
  }

  /** The old unit the chosen one came from, when an old one was said. */
  public ReadOnlyObjectProperty<Optional<Unit>> from() {
    return from.getReadOnlyProperty();
  }

  /** The old unit of which the street or hamlet has to be asked now. */
  public ReadOnlyObjectProperty<Optional<Unit>> asked() {
    return asked.getReadOnlyProperty();
  }

  /** What can be chosen now. */
  public ObservableList<UnitOption> options() {
    return shownOptions;
  }

  /** Which option Enter would take; -1 for none. */
  public ReadOnlyIntegerProperty marked() {
    return marked.getReadOnlyProperty();
  }

  /** Whether the options are shown. */
  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /** The units, for the words of the field. */
  UnitBook book() {
    return book;
  }

  /** Shows a place that was kept, or none. */
  public void show(Optional<String> kept) {
    close();
    onceRead = Optional.empty();
    from.set(Optional.empty());
    if (kept.isEmpty()) {
      showAs("");
    }
    code.set(kept.filter(known -> Place.of(known).isPresent()));
  }

  /** Puts back what was typed when nothing was chosen yet; the options stay shut. */
  public void resume(String typed) {
    text.set(typed);
    close();
  }

  /** Nothing is typed and nothing chosen. */
  public void clear() {
    show(Optional.empty());
  }

  /** The chosen place in words; what the view writes there is not typed. */
  void showAs(String words) {
    shown = Optional.of(words);
    text.set(words);
  }

  private void typed(String now) {
    if (shown.filter(now::equals).isPresent()) {
      return;
    }
    shown = Optional.empty();
    onceRead = Optional.empty();
    code.set(Optional.empty());
    from.set(Optional.empty());
    asked.set(Optional.empty());
    look();
    open.set(!now.isBlank());
  }

  /** What fits is marked for Enter, but never one of several of the same name. */
  private void look() {
    if (asked.get().isPresent() || code.get().isPresent()) {
      return;
    }
    Optional<UnitFinder> finder = book.finder().get();
    List<UnitOption> rows = new ArrayList<>();
    finder.ifPresent(
        units ->
            units
                .suggest(text.get(), MOST_SHOWN)
                .forEach(unit -> rows.add(new UnitOption.Fitting(unit))));
    boolean several =
        finder.filter(it -> it.answer(text.get()) instanceof UnitAnswer.Several).isPresent();
    boolean fits = !rows.isEmpty() && !several;
    rows.add(new UnitOption.Outside());
    rows.add(new UnitOption.NotKnown());
    options.setAll(rows);
    marked.set(fits ? 0 : NONE);
  }

  /** The arrow keys; the first of them opens the options. */
  public void move(int steps) {
    if (!open.get()) {
      look();
      open.set(true);
      return;
    }
    int to = marked.get() == NONE && steps < 0 ? options.size() - 1 : marked.get() + steps;
    marked.set(Math.clamp(to, 0, options.size() - 1));
  }

  /** Enter: takes the marked option; whether there was something to do. */
  public boolean enter() {
    if (!open.get()) {
      return false;
    }
    if (marked.get() != NONE) {
      pick(options.get(marked.get()));
    } else if (!isRead()) {
      onceRead = Optional.of(this::enter);
    }
    return true;
  }

  /** Esc: goes back one step; whether there was one. */
  public boolean escape() {
    if (!open.get()) {
      return false;
    }
    if (asked.get().isPresent()) {
      asked.set(Optional.empty());
      look();
    } else {
      open.set(false);
    }
    return true;
  }

  /** The field is left: a name that leaves no question is taken, anything else stays as typed. */
  public void left() {
    boolean undecided = code.get().isEmpty() && asked.get().isEmpty();
    close();
    if (!undecided) {
      return;
    }
    if (!isRead()) {
      onceRead = Optional.of(this::left);
      return;
    }
    switch (book.finder().get().map(units -> units.answer(text.get())).orElse(null)) {
      case UnitAnswer.Certain certain -> choose(certain);
      case UnitAnswer.OutsideHanoi _ -> choose(new Place.Outside(), Optional.empty());
      case UnitAnswer.Ask _, UnitAnswer.Several _, UnitAnswer.NotKnown _ -> {}
      case null -> {}
    }
  }

  /** The options went away by themselves. */
  void hidden() {
    close();
  }

  private void close() {
    open.set(false);
    asked.set(Optional.empty());
  }

  /** Takes an option: a place is chosen, or the question that has to be asked first appears. */
  public void pick(UnitOption option) {
    switch (option) {
      case UnitOption.Fitting fitting -> resolve(fitting.unit());
      case UnitOption.Part part -> choose(in(part.candidate().unit()), asked.get());
      case UnitOption.AsSaid said -> choose(in(said.old()), Optional.empty());
      case UnitOption.Outside _ -> choose(new Place.Outside(), Optional.empty());
      case UnitOption.NotKnown _ -> choose(new Place.NotKnown(), Optional.empty());
    }
  }

  private void resolve(Unit unit) {
    switch (book.finder().get().map(finder -> finder.units().answer(unit)).orElse(null)) {
      case UnitAnswer.Certain certain -> choose(certain);
      case UnitAnswer.Ask ask -> ask(ask);
      case UnitAnswer.Several _, UnitAnswer.OutsideHanoi _, UnitAnswer.NotKnown _ -> {}
      case null -> {}
    }
  }

  private void ask(UnitAnswer.Ask ask) {
    List<UnitOption> rows = new ArrayList<>();
    ask.candidates().forEach(candidate -> rows.add(new UnitOption.Part(candidate)));
    rows.add(new UnitOption.AsSaid(ask.old()));
    asked.set(Optional.of(ask.old()));
    options.setAll(rows);
    marked.set(NONE);
    open.set(true);
  }

  private void choose(UnitAnswer.Certain certain) {
    choose(in(certain.unit()), certain.from().map(old -> old));
  }

  private void choose(Place place, Optional<Unit> old) {
    close();
    from.set(old);
    code.set(Optional.of(place.code()));
  }

  private static Place in(Unit unit) {
    return new Place.In(unit.code());
  }
}

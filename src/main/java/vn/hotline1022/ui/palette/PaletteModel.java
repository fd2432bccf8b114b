package vn.hotline1022.ui.palette;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import vn.hotline1022.ui.common.Debounce;
import vn.hotline1022.ui.common.Delays;
import vn.hotline1022.ui.common.Tasks;

/**
 * What the palette shows: for the words typed so far what every finder found, in groups, and at the
 * end the words themselves to be looked for in the call list. Each finder is asked off the FX
 * thread and answers when it can; an answer to earlier words is dropped. Until the new answer of a
 * finder is there, its old rows stay, so that nothing flickers. On the FX thread.
 */
public final class PaletteModel {
  /** A pause in typing after which is asked. */
  static final Duration PAUSE = Duration.ofMillis(60);

  /** Shown of each kind. */
  public static final int MOST_PER_KIND = 5;

  /** What one finder found; never empty. */
  public record Group(String kind, List<Found> found) {
    public Group {
      found = List.copyOf(found);
    }
  }

  private final StringProperty words;
  private final Tasks reads;
  private final Debounce typed;
  private final Consumer<String> inCalls;
  private final Map<String, List<Found>> answers = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<List<Group>> groups = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private List<Finder> finders = List.of();
  private Runnable opened = () -> {};
  private Runnable leave = () -> {};
  private int asked;
  private int outstanding;
  private boolean waiting;
  private boolean entered;

  /**
   * @param words what is typed
   * @param reads asks the finders
   * @param inCalls looks for the words in the call list
   */
  public PaletteModel(StringProperty words, Tasks reads, Delays delays, Consumer<String> inCalls) {
    this.words = words;
    this.reads = reads;
    this.inCalls = inCalls;
    this.typed = new Debounce(delays, PAUSE);
    words.addListener((property, before, now) -> typed());
  }

  /**
   * The finders from now on, in the order of their groups; they are made anew with the language.
   *
   * @param whenOpened runs each time the palette opens
   */
  public void use(List<Finder> newFinders, Runnable whenOpened) {
    finders = List.copyOf(newFinders);
    opened = whenOpened;
    close();
  }

  /** What was found, finders without anything left out. */
  public ReadOnlyObjectProperty<List<Group>> groups() {
    return groups.getReadOnlyProperty();
  }

  /** The chosen row; the one after the last found is the search in the calls. */
  public ReadOnlyIntegerProperty selected() {
    return selected.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  public StringProperty words() {
    return words;
  }

  /** How many rows were found; the row of the search comes after them. */
  public int rows() {
    return groups.get().stream().mapToInt(group -> group.found().size()).sum();
  }

  /**
   * @param back gives the focus back to where it was, before something is opened that may take it
   */
  void onLeave(Runnable back) {
    leave = back;
  }

  /** Somebody is at the field. */
  public void begin() {
    opened.run();
    if (!words.get().isBlank()) {
      ask();
    }
  }

  private void typed() {
    if (words.get().isBlank()) {
      close();
    } else {
      waiting = true;
      entered = false;
      typed.ask(this::ask);
    }
  }

  private void ask() {
    typed.cancel();
    waiting = false;
    int question = ++asked;
    String text = words.get();
    outstanding = finders.size();
    selected.set(0);
    open.set(true);
    for (Finder finder : finders) {
      reads
          .run(() -> finder.find(text, MOST_PER_KIND))
          .onSuccess(found -> answer(question, finder, found))
          // What cannot be read is not found; the screens it belongs to say why.
          .onFailure(fault -> answer(question, finder, List.of()))
          .start();
    }
    show();
  }

  private void answer(int question, Finder finder, List<Found> found) {
    if (question == asked && open.get()) {
      outstanding--;
      answers.put(finder.kind(), found.subList(0, Math.min(MOST_PER_KIND, found.size())));
      show();
      if (outstanding == 0 && entered) {
        enter();
      }
    }
  }

  private void show() {
    List<Group> now = new ArrayList<>();
    for (Finder finder : finders) {
      List<Found> found = answers.getOrDefault(finder.kind(), List.of());
      if (!found.isEmpty()) {
        now.add(new Group(finder.kind(), found));
      }
    }
    groups.set(List.copyOf(now));
    selected.set(Math.min(selected.get(), rows()));
  }

  /** Chooses the next row, or the one before; after the last comes the first. */
  public void move(int step) {
    selected.set(Math.floorMod(selected.get() + step, rows() + 1));
  }

  /** Opens the chosen row; while answers are missing, as soon as they are there. */
  public void enter() {
    if (words.get().isBlank()) {
      return;
    }
    if (waiting) {
      ask();
    }
    if (outstanding > 0) {
      entered = true;
      return;
    }
    choose(selected.get());
  }

  /** Opens a row. */
  public void choose(int row) {
    Optional<Found> found = found(row);
    String text = words.get();
    close();
    leave.run();
    if (found.isPresent()) {
      words.set("");
      found.get().open().run();
    } else {
      inCalls.accept(text);
    }
  }

  private Optional<Found> found(int row) {
    return groups.get().stream().flatMap(group -> group.found().stream()).skip(row).findFirst();
  }

  /** Closes it; answers that are still to come are dropped. */
  public void close() {
    typed.cancel();
    asked++;
    outstanding = 0;
    waiting = false;
    entered = false;
    answers.clear();
    groups.set(List.of());
    selected.set(0);
    open.set(false);
  }
}

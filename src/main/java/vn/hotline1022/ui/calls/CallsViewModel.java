package vn.hotline1022.ui.calls;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.Counted;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Debounce;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;

/**
 * The call list: words and filters, what they find, and the call that is open beside it. Used on
 * the FX thread, starts no toolkit.
 */
public final class CallsViewModel {
  /** A pause in typing after which is searched. */
  static final Duration PAUSE = Duration.ofMillis(150);

  /** Rows shown at most; who wants more asks more narrowly, or exports. */
  public static final int MOST_ROWS = 500;

  /** Counted up to here. */
  public static final int MOST_COUNTED = 10_000;

  private final CallTools tools;
  private final CallExporter exporter;
  private final Tasks exports;
  private final Debounce typed;
  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<CallFilter> filter = new SimpleObjectProperty<>(CallFilter.NONE);
  private final ObservableList<Call> results = FXCollections.observableArrayList();
  private final ObservableList<Call> shown = FXCollections.unmodifiableObservableList(results);
  private final ReadOnlyObjectWrapper<Optional<Integer>> count =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<Call>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Fault>> fault =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper exporting = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Exported>> exported =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Runnable> back = Optional.empty();
  private Function<Texts, String> about = _ -> "";
  private CallQuery asked = CallQuery.newest(MOST_ROWS);

  /** A file that was written, and how many calls are in it. */
  public record Exported(Path file, long calls) {}

  /**
   * @param exports runs exports apart from everything else: a large one takes its time
   */
  public CallsViewModel(CallTools tools, CallExporter exporter, Tasks exports) {
    this.tools = tools;
    this.exports = exports;
    this.exporter = exporter;
    this.typed = new Debounce(tools.delays(), PAUSE);
    words.addListener((property, before, now) -> typed.ask(this::refresh));
    filter.addListener((property, before, now) -> refresh());
  }

  /** What is looked for, as typed. */
  public StringProperty words() {
    return words;
  }

  public ObjectProperty<CallFilter> filter() {
    return filter;
  }

  /** What was found, newest first, at most {@link #MOST_ROWS}. */
  public ObservableList<Call> results() {
    return shown;
  }

  /** How many match, counted up to {@link #MOST_COUNTED}; empty before the first answer. */
  public ReadOnlyObjectProperty<Optional<Integer>> count() {
    return count.getReadOnlyProperty();
  }

  /** The call open beside the list. */
  public ObjectProperty<Optional<Call>> selected() {
    return selected;
  }

  /** Why the last search or export failed. */
  public ReadOnlyObjectProperty<Optional<Fault>> fault() {
    return fault.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty exporting() {
    return exporting.getReadOnlyProperty();
  }

  /** The file written last; empty once the list shows something else. */
  public ReadOnlyObjectProperty<Optional<Exported>> exported() {
    return exported.getReadOnlyProperty();
  }

  /** Whether words or filters narrow the list. */
  public boolean narrowed() {
    return !words.get().isBlank() || !filter.get().equals(CallFilter.NONE);
  }

  public void choose(Period.Preset preset) {
    CallFilter chosen = filter.get().with(Period.of(preset, today()));
    if (chosen.equals(filter.get())) {
      refresh();
    }
    filter.set(chosen);
  }

  /**
   * Shows the calls behind a figure and nothing else.
   *
   * @param of who or where it is of, in words; empty for a figure of all
   * @param whereFrom leads back to the figure
   */
  public void showBehind(Counted figure, Function<Texts, String> of, Runnable whereFrom) {
    clear();
    about = of;
    selected.set(Optional.empty());
    back = Optional.of(whereFrom);
    filter.set(CallFilter.behind(figure));
  }

  /** Who or where the figure is of whose calls are shown. */
  String about(Texts texts) {
    return about.apply(texts);
  }

  /** The calls of a figure are shown no longer, all others may be. */
  public void leaveFigure() {
    back = Optional.empty();
    filter.set(filter.get().withCounted(Optional.empty()));
  }

  /** Whether the calls behind a figure are shown, to which {@link #goBack} leads. */
  public boolean canGoBack() {
    return back.isPresent() && filter.get().counted().isPresent();
  }

  /** Back to the figure whose calls are shown. */
  public void goBack() {
    if (canGoBack()) {
      back.orElseThrow().run();
    }
  }

  /** Shows everything again. */
  public void clear() {
    back = Optional.empty();
    words.set("");
    filter.set(CallFilter.NONE);
    typed.cancel();
    refresh();
  }

  /** Today in Hanoi. */
  public LocalDate today() {
    return tools.time().now().atZone(Formats.ZONE).toLocalDate();
  }

  /** Searches at once. */
  public void refresh() {
    typed.cancel();
    CallQuery query = filter.get().query(words.get(), MOST_ROWS);
    asked = query;
    exported.set(Optional.empty());
    tools
        .reads()
        .run(
            () -> new Answer(tools.calls().search(query), tools.calls().count(query, MOST_COUNTED)))
        .onSuccess(answer -> show(query, answer))
        .onFailure(failed -> fault.set(Optional.of(failed)))
        .start();
  }

  private record Answer(List<Call> calls, int count) {}

  /** An answer may come after another question was asked: only the last one counts. */
  private void show(CallQuery query, Answer answer) {
    if (!query.equals(asked)) {
      return;
    }
    fault.set(Optional.empty());
    count.set(Optional.of(answer.count()));
    Optional<UUID> open = selected.get().map(Call::id);
    results.setAll(answer.calls());
    selected.set(
        open.flatMap(
            id -> answer.calls().stream().filter(call -> call.id().equals(id)).findFirst()));
  }

  /**
   * Suggested for an export.
   *
   * @param ending {@code csv} or {@code xlsx}
   */
  public String fileName(String ending) {
    return "hotline1022-" + today() + "." + ending;
  }

  /** Whether the person may write calls into a file. */
  public boolean mayExport() {
    return exporter.allowed();
  }

  /** Writes everything that matches, not only the rows shown. */
  public void export(Path file) {
    CallQuery query = filter.get().query(words.get(), MOST_ROWS);
    exporting.set(true);
    exported.set(Optional.empty());
    exports
        .run(() -> exporter.export(query, file))
        .onSuccess(
            calls -> {
              exporting.set(false);
              fault.set(Optional.empty());
              exported.set(Optional.of(new Exported(file, calls)));
            })
        .onFailure(
            failed -> {
              exporting.set(false);
              fault.set(Optional.of(failed));
            })
        .start();
  }
}

package vn.hotline1022.ui.feedback;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.feedback.CheckContext;
import vn.hotline1022.feedback.CheckItem;
import vn.hotline1022.feedback.CheckItem.Status;
import vn.hotline1022.feedback.Diversion;
import vn.hotline1022.feedback.Due;
import vn.hotline1022.feedback.FeedbackCheck;
import vn.hotline1022.feedback.FeedbackForm;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.feedback.FeedbackKind;
import vn.hotline1022.ui.common.Debounce;
import vn.hotline1022.unit.Units;

/**
 * What the form lacks and what may bring it back, looked at anew after every pause in typing; until
 * when it will be dealt with; and whether it belongs elsewhere.
 */
public final class FormChecks {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final FormTools tools;
  private final FormFields fields;
  private final FormDuplicates duplicates;
  private final FormAsked asked;
  private final Debounce pause;
  private final ReadOnlyObjectWrapper<List<CheckItem>> items =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Diversion.Found>> elsewhere =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Due>> due =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  FormChecks(FormTools tools, FormFields fields, FormDuplicates duplicates, FormAsked asked) {
    this.tools = tools;
    this.fields = fields;
    this.duplicates = duplicates;
    this.asked = asked;
    this.pause = new Debounce(tools.calls().delays(), PAUSE);
    duplicates.unseen().addListener((_, _, _) -> soon());
    asked.asked().addListener((_, _, _) -> soon());
    duplicates.usedPhotos().addListener((_, _, _) -> soon());
    tools.units().finder().addListener((_, _, _) -> soon());
  }

  /** Every line beside the form, in order. */
  public ReadOnlyObjectProperty<List<CheckItem>> items() {
    return items.getReadOnlyProperty();
  }

  /** Where it belongs when it does not belong here. */
  public ReadOnlyObjectProperty<Optional<Diversion.Found>> elsewhere() {
    return elsewhere.getReadOnlyProperty();
  }

  /** Until when it would be dealt with, filed now. */
  public ReadOnlyObjectProperty<Optional<Due>> due() {
    return due.getReadOnlyProperty();
  }

  /** Something was typed or chosen. */
  void soon() {
    pause.ask(this::now);
  }

  /** Looks at once. */
  void now() {
    pause.cancel();
    FeedbackForm form = fields.typed();
    List<Diversion.Found> found = Diversion.of(form);
    // What nobody has decided about yet comes first.
    elsewhere.set(
        found.stream()
            .filter(one -> !form.goesOn(one.target()))
            .findFirst()
            .or(() -> found.stream().findFirst()));
    due.set(
        Optional.of(tools.deadlines().get().handling(form.level(), tools.calls().time().now())));
    items.set(
        tools
            .units()
            .finder()
            .get()
            .map(finder -> FeedbackCheck.of(form, context(finder.units())))
            .orElse(List.of()));
  }

  private CheckContext context(Units units) {
    return new CheckContext(
        tools.calls().time().now(),
        this::offered,
        units,
        tools.calls().numbers(),
        mayBeAnonymous(fields.typed().kind()),
        duplicates.usedPhotos().get(),
        duplicates.unseen().get(),
        asked.asked().get());
  }

  private boolean offered(FeedbackKind kind, String category) {
    return FormCategories.offered(tools.lists(), kind, category);
  }

  /** What is said of a place can be seen by everybody; about an office somebody answers for it. */
  static boolean mayBeAnonymous(Optional<FeedbackKind> kind) {
    return kind.filter(FeedbackKind.FIELD::equals).isPresent();
  }

  /** Whether nothing is missing. */
  boolean mayFile() {
    return !items.get().isEmpty() && FeedbackCheck.mayFile(items.get());
  }

  int missing() {
    return (int) items.get().stream().filter(item -> item.status() == Status.MISSING).count();
  }

  /** Where to go first to mend what is missing. */
  Optional<Field> firstMissing() {
    return missingFirst().map(item -> item.code().field());
  }

  /** The code of the receiver's question that comes first of all that is missing. */
  Optional<String> firstAsked() {
    return missingFirst()
        .filter(item -> item.code().field() == Field.ATTRIBUTES)
        .map(item -> item.parameters().isEmpty() ? "" : item.parameters().getLast());
  }

  private Optional<CheckItem> missingFirst() {
    return items.get().stream().filter(item -> item.status() == Status.MISSING).findFirst();
  }
}

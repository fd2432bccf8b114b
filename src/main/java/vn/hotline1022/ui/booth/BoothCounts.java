package vn.hotline1022.ui.booth;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.event.Visit;

/** What was done at the event so far, and what is only counted there. On the FX thread. */
public final class BoothCounts {
  /** More at once is a slip of the hand. */
  static final int TYPED_MOST = 1_000;

  private final BoothTools tools;
  private final Consumer<BoothFigures> read;
  private final ReadOnlyObjectWrapper<BoothFigures> figures =
      new ReadOnlyObjectWrapper<>(BoothFigures.NONE);

  /** Why a number that was typed cannot be. */
  sealed interface Refused {}

  /** It is no number from nothing to {@link #TYPED_MOST}. */
  record Unreadable() implements Refused {}

  /**
   * Other desks counted more than that, and only they take it back.
   *
   * @param least what can be typed here
   */
  record BelowOthers(int least) implements Refused {}

  /**
   * @param read hears what was read
   */
  BoothCounts(BoothTools tools, Consumer<BoothFigures> read) {
    this.tools = tools;
    this.read = read;
  }

  public ReadOnlyObjectProperty<BoothFigures> figures() {
    return figures.getReadOnlyProperty();
  }

  /** Adds to what is no person's own visit, or takes back what this desk counted. */
  void count(TallyKind kind, int by, Runnable then) {
    tools
        .events()
        .here()
        .get()
        .filter(_ -> by != 0 && figures.get().canCount(kind, by))
        .ifPresent(
            here -> {
              figures.set(figures.get().counted(kind, by));
              tools
                  .calls()
                  .writes()
                  .run(() -> tools.events().count(here.id(), kind, by))
                  .onSuccess(_ -> then.run())
                  .start();
            });
  }

  /**
   * So many there are, as somebody counted heads: what this desk counted becomes the rest.
   *
   * @return why it cannot be; empty when it is counted
   */
  Optional<Refused> type(TallyKind kind, String text, Runnable then) {
    String digits = text.strip();
    if (!digits.matches("[0-9]{1,4}") || Integer.parseInt(digits) > TYPED_MOST) {
      return Optional.of(new Unreadable());
    }
    BoothFigures now = figures.get();
    int by = Integer.parseInt(digits) - now.counts().get(kind);
    if (!now.canCount(kind, by)) {
      return Optional.of(new BelowOthers(now.counts().get(kind) - now.own().get(kind)));
    }
    count(kind, by, then);
    return Optional.empty();
  }

  /**
   * Reads what was done at this event.
   *
   * @param whole the visits with those who count although they are not kept yet
   */
  void refresh(BiFunction<List<Visit>, UUID, List<Visit>> whole) {
    Optional<BoothEvents.Here> here = tools.events().here().get();
    if (here.isEmpty()) {
      figures.set(BoothFigures.NONE);
      return;
    }
    UUID event = here.get().id();
    tools
        .calls()
        .reads()
        .run(
            () ->
                BoothFigures.of(
                    whole.apply(tools.kept().visits().of(event), event),
                    tools.events().counts(event),
                    tools.events().own(event)))
        .onSuccess(
            (BoothFigures now) -> {
              figures.set(now);
              read.accept(now);
            })
        .start();
  }
}

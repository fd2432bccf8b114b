package vn.hotline1022.ui.booth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.event.Helped;
import vn.hotline1022.event.HelpedTyped;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.QuickTime;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.CallTools;

/**
 * When and whom to call to go on. What is typed is kept with the person; the number is the one that
 * is known of them.
 */
public final class Promising {
  private static final int TYPED_MAX = 40;

  private final BoothTools tools;
  private final StringProperty phone;
  private final Consumer<UnaryOperator<HelpedTyped>> typing;
  private final StringProperty day = new SimpleStringProperty("");
  private final StringProperty time = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<DueTime.Fault>> refused =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param phone of the person in front, as typed
   * @param typing hears what is being typed
   */
  Promising(BoothTools tools, StringProperty phone, Consumer<UnaryOperator<HelpedTyped>> typing) {
    this.tools = tools;
    this.phone = phone;
    this.typing = typing;
    day.addListener((_, _, _) -> typed());
    time.addListener((_, _, _) -> typed());
  }

  private void typed() {
    refused.set(Optional.empty());
    typing.accept(now -> now.withDue(kept(day), kept(time)));
  }

  private String kept(StringProperty text) {
    return tools.calls().guard().mask(bounded(text));
  }

  StringProperty phone() {
    return phone;
  }

  StringProperty day() {
    return day;
  }

  StringProperty time() {
    return time;
  }

  /** Why what was typed is no time to call, once somebody wanted it. */
  ReadOnlyObjectProperty<Optional<DueTime.Fault>> refused() {
    return refused.getReadOnlyProperty();
  }

  /** The times that lie well ahead, by their digits. */
  List<QuickTime> offered() {
    return QuickTime.offered(tools.calls().time().now());
  }

  /** When that is. */
  Instant at(QuickTime quick) {
    return quick.at(tools.calls().time().now());
  }

  /** What was typed as day and time means; when it means nothing, {@link #refused} says why. */
  Optional<Instant> wanted() {
    DueTime.Reading read = DueTime.read(bounded(day), bounded(time), tools.calls().time().now());
    refused.set(read.fault());
    return read.at();
  }

  private static String bounded(StringProperty typed) {
    return PlainText.singleLine(typed.get(), TYPED_MAX).text();
  }

  /** The number that can be called; empty while there is none. */
  Optional<PhoneNumber> callee() {
    CallTools calls = tools.calls();
    return Optional.of(calls.numbers().parse(phone.get())).filter(calls.numbers()::dialable);
  }

  /** The promise; the same when it is made once more after a crash. */
  Optional<FollowUp> promise(Helped person, Instant due, String why, String code) {
    UUID call = person.id();
    UUID id = new UUID(call.getMostSignificantBits(), call.getLeastSignificantBits() ^ 1L);
    return callee()
        .map(
            to ->
                FollowUp.promised(
                    id,
                    Optional.of(call),
                    tools.operator(),
                    tools.calls().time().now(),
                    due,
                    to,
                    PlainText.tidy(why, FollowUp.WHY_MAX).text(),
                    code));
  }

  /** Somebody else is in front. */
  void show(HelpedTyped typed) {
    day.set(typed.day());
    time.set(typed.time());
    refused.set(Optional.empty());
  }
}

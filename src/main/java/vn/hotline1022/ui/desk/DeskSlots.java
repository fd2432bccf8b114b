package vn.hotline1022.ui.desk;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import vn.hotline1022.asset.Icon;

/**
 * What features show on the desk.
 *
 * @param cards between calls, until a number is typed
 * @param strips in a call, above what it is about; each takes no room when it has nothing to say
 * @param panels in a call, in place of what it is about while visible
 * @param actions in a call, at the end of the line above its reasons
 * @param tabs in a call, beside what it is about; Ctrl+Tab goes round
 */
public record DeskSlots(
    List<Region> cards,
    List<Region> strips,
    List<Region> panels,
    List<Region> actions,
    List<Tab> tabs) {

  /** None at all. */
  public static final DeskSlots EMPTY =
      new DeskSlots(List.of(), List.of(), List.of(), List.of(), List.of());

  public DeskSlots {
    cards = List.copyOf(cards);
    strips = List.copyOf(strips);
    panels = List.copyOf(panels);
    actions = List.copyOf(actions);
    tabs = List.copyOf(tabs);
  }

  /** What one feature shows in a call. */
  public record InCall(
      List<Region> strips, List<Region> panels, List<Region> actions, List<Tab> tabs) {
    public static final InCall NOTHING = new InCall(List.of(), List.of(), List.of());

    /** Without a tab. */
    public InCall(List<Region> strips, List<Region> panels, List<Region> actions) {
      this(strips, panels, actions, List.of());
    }

    /** One tab and nothing else. */
    public static InCall of(Tab tab) {
      return new InCall(List.of(), List.of(), List.of(), List.of(tab));
    }
  }

  /**
   * One side of the middle in a call.
   *
   * @param id for {@link CallTabs#show}
   * @param title as it stands on the tab
   * @param state a few words behind the title, for example how far it is; may be empty
   * @param body stands in a card as large as the room there is; scrolls by itself
   * @param focus puts the focus where the work begins, when the person has asked for the tab
   * @param keys takes a key that is pressed anywhere on the desk while this tab is in front;
   *     whether it did. A bare key that a text field wants is the field's: look at the event's
   *     target
   */
  public record Tab(
      String id,
      String title,
      Icon icon,
      ObservableValue<String> state,
      Region body,
      Runnable focus,
      Predicate<KeyEvent> keys) {

    /** Without a state, with the focus on the body and no keys of its own. */
    public static Tab of(String id, String title, Icon icon, Region body) {
      return new Tab(
          id, title, icon, new SimpleStringProperty(""), body, body::requestFocus, _ -> false);
    }

    public Tab withState(ObservableValue<String> shown) {
      return new Tab(id, title, icon, shown, body, focus, keys);
    }

    public Tab withFocus(Runnable work) {
      return new Tab(id, title, icon, state, body, work, keys);
    }

    public Tab withKeys(Predicate<KeyEvent> taken) {
      return new Tab(id, title, icon, state, body, focus, taken);
    }
  }

  /** The slots of several features, in their order. */
  public static DeskSlots of(List<Region> cards, List<InCall> inCall) {
    return new DeskSlots(
        cards,
        all(inCall, InCall::strips),
        all(inCall, InCall::panels),
        all(inCall, InCall::actions),
        all(inCall, InCall::tabs));
  }

  private static <T> List<T> all(List<InCall> inCall, Function<InCall, List<T>> what) {
    return inCall.stream().flatMap(one -> what.apply(one).stream()).toList();
  }
}

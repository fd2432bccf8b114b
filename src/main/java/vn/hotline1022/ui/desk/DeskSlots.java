package vn.hotline1022.ui.desk;

import java.util.List;
import javafx.scene.layout.Region;

/**
 * What features show on the desk.
 *
 * @param cards between calls, until a number is typed
 * @param strips in a call, above what it is about; each takes no room when it has nothing to say
 * @param panels in a call, in place of what it is about while visible
 * @param actions in a call, at the end of the line above its reasons
 */
public record DeskSlots(
    List<Region> cards, List<Region> strips, List<Region> panels, List<Region> actions) {

  /** None at all. */
  public static final DeskSlots EMPTY = new DeskSlots(List.of(), List.of(), List.of(), List.of());

  public DeskSlots {
    cards = List.copyOf(cards);
    strips = List.copyOf(strips);
    panels = List.copyOf(panels);
    actions = List.copyOf(actions);
  }

  /** What one feature shows in a call. */
  public record InCall(List<Region> strips, List<Region> panels, List<Region> actions) {
    public static final InCall NOTHING = new InCall(List.of(), List.of(), List.of());
  }

  /** The slots of several features, in their order. */
  public static DeskSlots of(List<Region> cards, List<InCall> inCall) {
    return new DeskSlots(
        cards,
        inCall.stream().flatMap(one -> one.strips().stream()).toList(),
        inCall.stream().flatMap(one -> one.panels().stream()).toList(),
        inCall.stream().flatMap(one -> one.actions().stream()).toList());
  }
}

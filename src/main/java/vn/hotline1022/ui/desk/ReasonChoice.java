package vn.hotline1022.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDesk;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallLists.Choice;
import vn.hotline1022.call.CallLists.ReasonGroup;

/**
 * Choosing reasons in a tree of two levels: one key chooses a group and opens it, a second one says
 * it more exactly, and then the group itself is no reason of its own any more.
 */
public final class ReasonChoice {
  private final CallDesk desk;
  private final Supplier<CallLists> lists;
  private final Runnable acted;
  private final ReadOnlyObjectWrapper<Optional<String>> openGroup =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  ReasonChoice(CallDesk desk, Supplier<CallLists> lists, Runnable acted) {
    this.desk = desk;
    this.lists = lists;
    this.acted = acted;
  }

  /** The group whose reasons are shown. */
  public ReadOnlyObjectProperty<Optional<String>> openGroup() {
    return openGroup.getReadOnlyProperty();
  }

  /** Codes chosen, in the order chosen. */
  public List<String> chosen() {
    return desk.current().map(Call::reasons).orElse(List.of());
  }

  /** The tree as it is offered, and what is chosen though it was retired meanwhile. */
  public List<ReasonGroup> groups() {
    List<String> chosen = chosen();
    return lists.get().allReasonGroups().stream()
        .map(group -> new ReasonGroup(group.group(), stillShown(group, chosen)))
        .filter(group -> !group.group().retired() || isChosen(group))
        .toList();
  }

  private static List<Choice> stillShown(ReasonGroup group, List<String> chosen) {
    return group.reasons().stream()
        .filter(
            reason ->
                chosen.contains(reason.code()) || !(reason.retired() || group.group().retired()))
        .toList();
  }

  /** Whether the group or a reason in it is chosen. */
  public boolean isChosen(ReasonGroup group) {
    return chosen().stream().anyMatch(lists.get().reasonCodes(group.group().code())::contains);
  }

  /**
   * Opens a group; chooses it as well when nothing in it was chosen. The open group again takes the
   * choice of the whole group back, a more exact choice stays.
   */
  public void toggleGroup(String code) {
    boolean wasOpen = openGroup.get().filter(code::equals).isPresent();
    boolean itself = chosen().contains(code);
    boolean below = chosen().stream().anyMatch(chosen -> isBelow(chosen, code));
    openGroup.set(Optional.of(code));
    if (!below && (!itself || wasOpen)) {
      desk.toggleReason(code);
      acted.run();
    }
  }

  /** Chooses a reason or takes it back. */
  public void toggle(String code) {
    lists
        .get()
        .groupOf(code)
        .map(group -> group.group().code())
        .filter(group -> !group.equals(code) && chosen().contains(group))
        .ifPresent(desk::toggleReason);
    desk.toggleReason(code);
    acted.run();
  }

  private boolean isBelow(String code, String group) {
    return !code.equals(group) && lists.get().reasonCodes(group).contains(code);
  }

  /** Another call is shown: the group of its first reason is open. */
  void show() {
    openGroup.set(
        chosen().stream()
            .findFirst()
            .flatMap(code -> lists.get().groupOf(code))
            .map(group -> group.group().code()));
  }
}

package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.feedback.FeedbackFront.Side;
import vn.hotline1022.ui.shell.ShellKeys;

/**
 * Following feedback in one session: the list, what is typed about an item, filing by hand, and the
 * call that tells a result.
 */
public final class FollowDesk {
  private final FollowTools tools;
  private final FeedbackFront front;
  private final Runnable showDesk;
  private final FollowModel list;
  private final StepModel step;
  private final ResultCallModel result;
  private final HandFilingModel filing;
  private final PaperModel papers;

  /**
   * @param front which side of the place is in front
   * @param showDesk brings the desk to the front
   */
  public FollowDesk(FollowTools tools, FeedbackFront front, Runnable showDesk) {
    this.tools = tools;
    this.front = front;
    this.showDesk = showDesk;
    this.list = new FollowModel(tools);
    this.step = new StepModel(tools, list);
    this.result = new ResultCallModel(tools, list::refresh);
    this.papers = new PaperModel(tools, list);
    this.filing = new HandFilingModel(tools, list, papers);
  }

  FollowModel list() {
    return list;
  }

  StepModel step() {
    return step;
  }

  HandFilingModel filing() {
    return filing;
  }

  ResultCallModel result() {
    return result;
  }

  PaperModel papers() {
    return papers;
  }

  /** How many items wait for somebody here. */
  public ReadOnlyIntegerProperty toDo() {
    return list.toDo();
  }

  /** The list has changed elsewhere. */
  public void refresh() {
    list.refresh();
  }

  /**
   * The list with one item open.
   *
   * @param write begins a new item
   * @param unfinished stands above the list: what is still being written
   */
  public FeedbackSide listSide(Texts texts, ShellKeys keys, Runnable write, List<Node> unfinished) {
    Button begin =
        Actions.button(
            Icon.BULLHORN_OUTLINE,
            texts.get("feedback.form.write"),
            FeedbackKeys.WRITE,
            write,
            "small");
    begin.setId("feedback-write");
    begin.setMaxWidth(Region.USE_PREF_SIZE);
    List<Node> head =
        List.of(Panes.label(texts.get("feedback.title"), "title-page"), Panes.spacer(), begin);
    FollowPane pane = new FollowPane(this, tools, texts, head, unfinished);
    pane.addKeys(keys, () -> front.isShown() && front.at(Side.LIST));
    return pane;
  }

  /** Filing by hand. */
  public FeedbackSide filingSide(Texts texts, ShellKeys keys) {
    HandFilingPane pane = new HandFilingPane(filing, tools, texts, this::backToList);
    pane.addKeys(keys, () -> front.isShown() && front.at(Side.FILING));
    return pane;
  }

  /** What a call shows that tells a result. */
  public DeskSlots.InCall inCall(Texts texts) {
    return new DeskSlots.InCall(
        List.of(new ResultStrip(result, tools, texts)), List.of(), List.of());
  }

  /** Opens an item that was found elsewhere. */
  public void open(Feedback item) {
    list.show(item);
    front.show(Side.LIST);
  }

  /** The same of a line of any list. */
  public void open(FeedbackLine line) {
    list.show(line);
    front.show(Side.LIST);
  }

  /** Lists only what a figure counts. */
  public void list(Behind figure) {
    list.behind(Optional.of(figure));
    front.show(Side.LIST);
  }

  /** Begins to file an item by hand, or goes on with it. */
  public void file(Feedback item) {
    filing.begin(item);
    front.show(Side.FILING);
  }

  /** Calls the citizen with the result, when no call is in front. */
  void callBack(OpenItem open) {
    boolean begun = result.callBack(open);
    list.setBusy(!begun);
    if (begun) {
      showDesk.run();
    }
  }

  /** Back from filing to the list. */
  void backToList() {
    filing.leave();
    list.refresh();
    front.show(Side.LIST);
  }

  /** Brings back what was left unsaid and reads the list. */
  public void begin() {
    result.begin();
    list.refresh();
  }

  /** The person leaves. */
  public void leave() {
    filing.clearClipboard();
  }

  /** Once a second. */
  public void tick() {
    list.tick();
  }
}

package vn.hotline1022.ui.followup;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import vn.hotline1022.followup.DueGroup;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Screen;

/** The place of promises: what is overdue, today, later and over, with one of them open beside. */
public final class FollowUpsView implements Screen {
  private final FollowUpsViewModel promises;
  private final CasePlace<FollowUp, DueGroup> place;

  /**
   * @param callBack calls back and shows the desk, when no call is in front
   */
  public FollowUpsView(
      FollowUpsViewModel promises, FollowUpTools tools, Texts texts, Consumer<FollowUp> callBack) {
    this.promises = promises;
    FollowUpTexts words = new FollowUpTexts(texts, tools);
    OpenPromisePane open = new OpenPromisePane(promises, tools, texts, callBack);
    this.place =
        new CasePlace<>(
                new CasePlace.Cases<>(
                    FollowUp::id,
                    List.of(DueGroup.values()),
                    promises.group(),
                    promises.groups(),
                    promises.shown(),
                    promises.selected()),
                new CasePlace.Words<>(
                    texts.get("followup.title"),
                    group -> words.group(group, promises.in(group).size()),
                    group -> texts.get("followup.empty." + group)),
                "promises",
                "promise-groups",
                () -> new PromiseCell(promises, words, texts, Optional.empty()),
                open,
                "promise-column",
                0.38)
            .with(
                Panes.label(texts.get("followup.title"), "title-page"),
                Notice.place(promises.fault(), texts));
    place.onKey(KeyCode.ENTER, open::focus);
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.FOLLOW_UPS;
  }

  @Override
  public Place place() {
    return Place.FOLLOW_UPS;
  }

  @Override
  public Region view() {
    return place.view();
  }

  @Override
  public void shown() {
    promises.refresh();
    place.focus();
  }
}

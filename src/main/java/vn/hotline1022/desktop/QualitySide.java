package vn.hotline1022.desktop;

import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.feedback.Behind;
import vn.hotline1022.ui.quality.QualityModel;
import vn.hotline1022.ui.quality.QualityTab;
import vn.hotline1022.ui.quality.QualityTools;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.supervision.PeriodModel;

/** How well feedback is served; its figures lead to the list of feedback. */
final class QualitySide implements SupervisionSide {
  private final SessionTools session;
  private final QualityModel model;

  QualitySide(SessionTools session, PeriodModel period, FeedbackPart feedback) {
    this.session = session;
    this.model =
        new QualityModel(
            new QualityTools(
                session.open().store().stats(),
                () -> FeedbackPart.deadlines(session.calls()),
                () -> FeedbackLists.of(session.calls().lists().book()),
                session.calls(),
                FigureExport.tools(session),
                (name, items) -> feedback.list(new Behind(name, items))),
            period);
  }

  @Override
  public Tab tab(Texts texts, ShellKeys keys) {
    QualityTab made = new QualityTab(model, texts);
    made.addKeys(keys);
    return made;
  }

  @Override
  public void news() {
    if (isAtWork()) {
      model.refresh();
    }
  }

  @Override
  public void tick() {
    if (isAtWork()) {
      model.tick();
    }
  }

  private boolean isAtWork() {
    return session.at().get() == Screen.Place.SUPERVISION;
  }
}

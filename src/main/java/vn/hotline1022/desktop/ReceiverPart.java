package vn.hotline1022.desktop;

import java.util.List;
import java.util.Optional;
import vn.hotline1022.feedback.open311.Limits;
import vn.hotline1022.feedback.open311.Open311Gateway;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.receiver.ReceiverModel;
import vn.hotline1022.ui.receiver.ReceiverTab;
import vn.hotline1022.ui.receiver.ReceiverTools;
import vn.hotline1022.ui.shell.Tab;

/** Entering where feedback goes; for those who may change the lists. */
final class ReceiverPart implements DeskPart {
  private final Optional<ReceiverModel> model;

  /**
   * @param changed told when there are other settings, or none any more
   */
  ReceiverPart(SessionTools session, Runnable changed) {
    boolean may = session.person().role().may(Permission.EDIT_LISTS);
    this.model = may ? Optional.of(model(session, changed)) : Optional.empty();
  }

  private static ReceiverModel model(SessionTools session, Runnable changed) {
    return new ReceiverModel(
        new ReceiverTools(
            session.open().store().outbox(),
            settings -> new Open311Gateway(settings, Limits.USUAL),
            session.calls(),
            session.slow(),
            changed));
  }

  @Override
  public List<Tab> settings(Texts texts) {
    return model.stream().<Tab>map(it -> new ReceiverTab(it, texts)).toList();
  }

  @Override
  public void begin() {
    model.ifPresent(ReceiverModel::refresh);
  }

  @Override
  public void leave() {
    model.ifPresent(ReceiverModel::leave);
  }
}

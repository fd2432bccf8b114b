package vn.hotline1022.desktop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Presence;
import vn.hotline1022.feedback.Cutoffs;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.practice.PracticeCallersYaml;
import vn.hotline1022.practice.PractisedCall;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.telephony.InventedLine;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.practice.PracticeKeys;
import vn.hotline1022.ui.practice.PracticeModel;
import vn.hotline1022.ui.practice.PracticePane;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.ShellView;

/** Practising: who calls, and what was done well. */
final class PracticePart implements DeskPart {
  private final SessionTools tools;
  private final PracticePane.Ways ways;
  private final PracticeModel model;

  PracticePart(
      SessionTools tools,
      ObservableValue<Presence> presence,
      InventedLine line,
      PracticePane.Ways ways) {
    this.tools = tools;
    this.ways = ways;
    this.model =
        new PracticeModel(
            tools.desk(),
            presence,
            tools.calls(),
            PracticeCallersYaml.shipped(),
            line::ring,
            this::read);
  }

  private PractisedCall read(Call call) {
    DeskStore store = tools.open().store();
    List<UUID> feedback =
        store.feedback().ofCall(call.id(), Cutoffs.NONE).stream().map(FeedbackLine::id).toList();
    return new PractisedCall(
        call,
        store.trails().ofCall(call.id()),
        store.feedback().find(feedback),
        store.followUps().ofCall(call.id()));
  }

  @Override
  public Optional<ShellView.Side> beside(Texts texts) {
    return Optional.of(new ShellView.Side(new PracticePane(model, ways, texts), model.cardShown()));
  }

  @Override
  public Optional<Region> pill(Texts texts) {
    return Optional.of(PracticePane.pill(model, texts));
  }

  @Override
  public void tick() {
    model.tick();
  }

  @Override
  public void addKeys(ShellKeys keys) {
    PracticeKeys.addTo(keys, model, ways);
  }
}

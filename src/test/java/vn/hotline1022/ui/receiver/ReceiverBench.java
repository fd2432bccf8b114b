package vn.hotline1022.ui.receiver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import vn.hotline1022.feedback.FeedbackGateway.Service;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.ReceiverOffer;
import vn.hotline1022.feedback.Receivers;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.TabbedScreen;

/** Entering a receiver on a test bench. */
final class ReceiverBench {
  static final String ADDRESS = "https://phananh.example.org/open311/v2";
  static final String KEY = "khoá-đang-dùng-311";

  final ToolBench bench = new ToolBench();
  final MemoryReceiver kept = new MemoryReceiver();
  final ScriptedReceiver receiver = new ScriptedReceiver();
  final List<GatewaySettings> asked = new ArrayList<>();
  final ReceiverModel model;
  private int changes;

  ReceiverBench() {
    receiver.says(offer(Receivers.SERVICES));
    model =
        new ReceiverModel(
            new ReceiverTools(
                kept,
                settings -> {
                  asked.add(settings);
                  return receiver;
                },
                bench.tools,
                bench.tools.writes(),
                () -> changes++));
    model.refresh();
  }

  /** With a receiver that is in use since yesterday. */
  static ReceiverBench inUse(Map<String, String> matched) {
    ReceiverBench made = new ReceiverBench();
    made.kept.settings = Optional.of(new GatewaySettings(ADDRESS, KEY, "hanoi", "iHaNoi", matched));
    made.kept.offer = Receivers.offer(Receivers.YESTERDAY, Receivers.SERVICES);
    made.model.refresh();
    return made;
  }

  ReceiverOffer offer(List<Service> services) {
    return Receivers.offer(bench.clock.now(), services);
  }

  int changes() {
    return changes;
  }

  void type(String name, String address, String key) {
    model.form().name().set(name);
    model.form().address().set(address);
    model.form().key().set(key);
  }

  TabbedScreen screen(Texts texts) {
    return new TabbedScreen(
        Screen.Place.SETTINGS,
        texts,
        List.of(new ReceiverTab(model, texts)),
        new SimpleIntegerProperty());
  }
}

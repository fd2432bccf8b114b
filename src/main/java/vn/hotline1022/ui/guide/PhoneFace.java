package vn.hotline1022.ui.guide;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.guide.PhoneScreen;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.guide.Widget;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;

/** One screen of a drawn phone, with the signs above it and the keys below. */
final class PhoneFace extends VBox {
  private final FitPane content;

  PhoneFace(PhoneScreen screen, PhoneSystem system) {
    boolean iphone = system == PhoneSystem.IPHONE;
    getStyleClass().add("phone-glass");
    if (screen.widgets().stream().allMatch(Widget.Icon.class::isInstance)) {
      getStyleClass().add("phone-home");
    }
    if (screen.widgets().stream().anyMatch(Widget.Dialog.class::isInstance)) {
      getStyleClass().add("phone-dimmed");
    }
    content = new FitPane(content(screen.widgets(), new PhoneWidgets(system)));
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().setAll(statusBar(iphone), content, foot(iphone));
  }

  /** How small the screen had to be drawn; 1 when everything found its room. */
  double fit() {
    return content.fit();
  }

  /** From the top, what belongs to the lower edge at the lower edge. */
  private static Region content(List<Widget> widgets, PhoneWidgets draw) {
    int foot = PhoneScreen.footFrom(widgets);
    boolean page = widgets.stream().anyMatch(Widget.Bar.class::isInstance);
    VBox content = new VBox();
    content.getStyleClass().addAll("phone-content", page ? "phone-page" : "phone-form");
    content.getChildren().addAll(nodes(widgets.subList(0, foot), draw));
    if (foot < widgets.size()) {
      content.getChildren().add(Panes.spacer());
      content.getChildren().addAll(nodes(widgets.subList(foot, widgets.size()), draw));
    }
    return content;
  }

  private static List<Node> nodes(List<Widget> widgets, PhoneWidgets draw) {
    List<Node> nodes = new ArrayList<>();
    List<Widget.Icon> icons = new ArrayList<>();
    for (Widget widget : widgets) {
      if (widget instanceof Widget.Icon icon) {
        icons.add(icon);
      } else {
        flush(icons, nodes, draw);
        nodes.add(draw.node(widget));
      }
    }
    flush(icons, nodes, draw);
    return nodes;
  }

  private static void flush(List<Widget.Icon> icons, List<Node> nodes, PhoneWidgets draw) {
    if (!icons.isEmpty()) {
      nodes.add(draw.icons(List.copyOf(icons)));
      icons.clear();
    }
  }

  /** Time, camera, signal and battery: as on any phone, so that it is seen as one. */
  private static Region statusBar(boolean iphone) {
    Label time = Panes.label("09:41", "phone-time");
    Region camera = new Region();
    camera.getStyleClass().add(iphone ? "phone-island" : "phone-camera");
    HBox signs =
        new HBox(Icons.of(Icon.WIFI, "phone-sign"), Icons.of(Icon.BATTERY_70, "phone-sign"));
    StackPane bar = new StackPane(time, camera, signs);
    StackPane.setAlignment(time, Pos.CENTER_LEFT);
    signs.setAlignment(Pos.CENTER_RIGHT);
    bar.getStyleClass().add("phone-status");
    return bar;
  }

  private static Region foot(boolean iphone) {
    HBox foot = new HBox();
    foot.getStyleClass().add("phone-foot");
    List<String> marks =
        iphone ? List.of("phone-line") : List.of("phone-recent", "phone-round", "phone-back");
    for (String mark : marks) {
      Region region = new Region();
      region.getStyleClass().add(mark);
      foot.getChildren().add(region);
    }
    return foot;
  }
}

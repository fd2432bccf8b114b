package vn.hotline1022.architecture.planted.ui.desk;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;

/** Breaks: a ViewModel that holds a Node; its property is allowed. */
public record SceneViewModel(SimpleStringProperty title, Inner inner) {
  /** Counts as part of the ViewModel. */
  public record Inner(Node node) {}
}

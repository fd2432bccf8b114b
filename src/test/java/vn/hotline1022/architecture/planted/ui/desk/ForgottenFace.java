package vn.hotline1022.architecture.planted.ui.desk;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Breaks: a read-only face made for whoever asks; the one in the field is allowed. */
public final class ForgottenFace {
  private final ObservableList<String> words = FXCollections.observableArrayList();
  private final ObservableList<String> held = FXCollections.unmodifiableObservableList(words);

  /** Gone with the next collection. */
  public ObservableList<String> forgotten() {
    return FXCollections.unmodifiableObservableList(words);
  }

  /** Lives as long as the list. */
  public ObservableList<String> held() {
    return held;
  }
}

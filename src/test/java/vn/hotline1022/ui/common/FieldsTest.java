package vn.hotline1022.ui.common;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.V;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.event.EventType;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.PaintedParts;
import vn.hotline1022.ui.PaintedParts.Picture;

class FieldsTest {
  private final Texts texts = new Texts(Language.VI);
  private TextField name;
  private TextArea notes;
  private SecretField secret;
  private Journey journey;

  @BeforeEach
  void openAWindowWithTheThreeKinds() {
    journey =
        Journey.open(
            () -> {
              Fields fields = new Fields(texts);
              name = fields.text(20);
              name.setId("name");
              notes = fields.area(40);
              notes.setId("notes");
              secret = fields.secret(64);
              secret.setId("secret");
              return new VBox(name, notes, secret);
            });
    journey.tabTo("name");
  }

  @AfterEach
  void closeIt() {
    journey.close();
  }

  @Test
  void typedVietnameseArrivesAndStopsAtTheBound() {
    journey.type("Nguyễn Thị Hường ở đâu đấy");
    assertThat(Fx.text(name::getText)).isEqualTo("Nguyễn Thị Hường ở đ");
  }

  @Test
  void aTextThatIsSetWhereNobodyWritesPaintsTheWindowNoMoreThanOnce() {
    PaintedParts painted = Fx.get(() -> PaintedParts.of(journey.scene()));
    painted.after(() -> notes.appendText("Bác Trần Văn Minh"));
    assertThat(painted.during(Duration.ofSeconds(1))).noneMatch(Picture::whole);
  }

  @Test
  void aLongPasteIsCutAndCleaned() {
    clipboard("Bùi\u202E Lan Phương\n" + "x".repeat(1_000_000));
    journey.press(CONTROL, V);
    assertThat(Fx.text(name::getText)).isEqualTo("Bùi Lan Phương xxxxx");
  }

  @Test
  void aPasteOverASelectionUsesItsRoom() {
    journey.type("12345678901234567890").press(CONTROL, A);
    clipboard("Phạm Đình Khôi");
    journey.press(CONTROL, V);
    assertThat(Fx.text(name::getText)).isEqualTo("Phạm Đình Khôi");
  }

  @Test
  void whatAnInputMethodComposesIsNeverVetoed() {
    journey.type("1234567890123456789");
    compose(name, "đ");
    compose(name, "đư");
    compose(name, "đườ");
    commit(name, "đường");
    assertThat(Fx.text(name::getText)).isEqualTo("1234567890123456789đường");
  }

  @Test
  void tabLeavesANoteInBothDirections() {
    journey.tabTo("notes").type("Chưa nhận được mã").press(TAB).awaitFocus("secret");
    journey.press(SHIFT, TAB).awaitFocus("notes").press(SHIFT, TAB).awaitFocus("name");
    assertThat(Fx.text(notes::getText)).isEqualTo("Chưa nhận được mã");
  }

  @Test
  void theMenuSpeaksVietnamese() {
    List<String> items =
        Fx.get(() -> name.getContextMenu().getItems().stream().map(MenuItem::getText).toList());
    assertThat(items).contains("Hoàn tác", "Cắt", "Sao chép", "Dán", "Chọn tất cả");
  }

  @Test
  void aSecretIsShownByTheEyeAndNeverCopied() {
    clipboard("trước đó");
    journey.tabTo("secret").type("sông Hồng mùa lũ").press(TAB, SPACE);
    journey.press(SHIFT, TAB).press(CONTROL, A).press(CONTROL, C);
    assertThat(Fx.text(() -> secret.textProperty().get())).isEqualTo("sông Hồng mùa lũ");
    assertThat(Fx.text(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("trước đó");
  }

  @Test
  void anErrorThatNobodyElseHoldsIsShownHoweverLongTheFieldStands() {
    StringProperty code = new SimpleStringProperty("DTV-08");
    VBox labelled =
        Fx.get(
            () ->
                Fields.labelled(
                    "Mã nhân viên",
                    new TextField(),
                    Bindings.createStringBinding(
                        () -> code.get().contains("!") ? "Có mã nhân viên không đúng" : "", code)));
    WeakReference<Object> collected = new WeakReference<>(new Object());
    Fx.await(
        "memory is collected",
        () -> {
          System.gc();
          return collected.get() == null;
        });
    Fx.run(() -> code.set("Hà!"));
    Label hint = (Label) labelled.getChildren().getLast();
    assertThat(hint.isVisible()).isTrue();
    assertThat(hint.getText()).isEqualTo("Có mã nhân viên không đúng");
  }

  private static void clipboard(String text) {
    Fx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
  }

  private static void compose(TextField field, String text) {
    fire(field, List.of(new InputMethodTextRun(text, InputMethodHighlight.UNSELECTED_RAW)), "");
  }

  private static void commit(TextField field, String text) {
    fire(field, List.of(), text);
  }

  private static void fire(TextField field, List<InputMethodTextRun> composed, String committed) {
    EventType<InputMethodEvent> type = InputMethodEvent.INPUT_METHOD_TEXT_CHANGED;
    Fx.run(() -> field.fireEvent(new InputMethodEvent(type, composed, committed, 0)));
  }
}

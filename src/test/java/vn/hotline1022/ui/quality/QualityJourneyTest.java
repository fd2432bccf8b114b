package vn.hotline1022.ui.quality;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.X;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.stats.QualityCount;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.feedback.FeedbackSide;
import vn.hotline1022.ui.shell.ShellKeys;

/** By keyboard from a red figure to the item behind it, and what is seen into a file. */
class QualityJourneyTest {
  @TempDir private Path folder;
  private final Texts texts = new Texts(Language.VI);
  private QualityScenes scenes;
  private final StackPane place = new StackPane();

  private Region begin() {
    scenes = new QualityScenes().filled();
    scenes.files = folder;
    ShellKeys keys = new ShellKeys();
    place.getChildren().setAll(scenes.view(texts, keys));
    place.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (keys.handle(event)) {
            event.consume();
          }
        });
    scenes.follow.atPlace = false;
    return place;
  }

  /** What the window does when a figure leads to the list. */
  private void goToTheList() {
    Fx.await("the way to the list", () -> scenes.led.isPresent());
    FeedbackSide list =
        Fx.get(() -> scenes.follow.desk.listSide(texts, new ShellKeys(), () -> {}, List.of()));
    Fx.run(
        () -> {
          place.getChildren().setAll(list.view());
          place.applyCss();
          place.layout();
          list.shown();
        });
  }

  private int behind() {
    try {
      List<UUID> ids = scenes.led.orElseThrow().items().call();
      return ids.size();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void fromAnOverdueFigureToTheItemAndBackToAll() {
    try (Journey journey = Journey.open(this::begin)) {
      journey.tabTo("quality-OVERDUE");
      long figure =
          Fx.<Long>get(
              () -> scenes.model.board().get().orElseThrow().now().get(QualityCount.OVERDUE));
      journey.press(ENTER);
      goToTheList();
      assertThat(figure).isPositive();
      assertThat(behind()).isEqualTo((int) figure);
      journey.awaitText("Đang quá hạn: " + figure + " mục").awaitFocus("feedback-list");
      Node list = Fx.get(() -> journey.scene().lookup("#feedback-list"));
      assertThat(list).isInstanceOf(ListView.class);
      assertThat(((ListView<?>) list).getItems()).hasSize((int) figure);
      journey.press(DOWN);
      Fx.await("the item beside the list", () -> journey.scene().lookup("#feedback-code") != null);
      journey.tabTo("feedback-behind-off").press(ENTER).awaitNoText("Đang quá hạn: " + figure);
      assertThat(((ListView<?>) list).getItems().size()).isGreaterThan((int) figure);
    }
  }

  @Test
  void aFigureOfOneUnitLeadsToItsItemsAlone() {
    try (Journey journey = Journey.open(this::begin)) {
      journey.tabTo("quality-table").press(RIGHT).press(RIGHT).press(ENTER);
      QualityBoard.Group group =
          Fx.get(() -> scenes.model.board().get().orElseThrow().groups().getFirst());
      goToTheList();
      long answered = group.quality().get(QualityCount.ANSWERED);
      assertThat(scenes.led.orElseThrow().name()).startsWith("Đã trả lời – ");
      assertThat((long) behind()).isEqualTo(answered);
    }
  }

  @Test
  void whatIsSeenBecomesAWorkbookByKeys() throws IOException {
    try (Journey journey = Journey.open(this::begin)) {
      journey.tabTo("quality-FILED").press(CONTROL, SHIFT, X).press(DOWN).press(ENTER);
      journey.awaitText("Đã ghi tệp chat-luong-phan-anh-2026-11-01.xlsx");
    }
    QualityBoard board = Fx.get(() -> scenes.model.board().get().orElseThrow());
    Path file = folder.resolve("chat-luong-phan-anh-2026-11-01.xlsx");
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
      Row filed = book.findSheet("Chung").orElseThrow().read().get(1);
      assertThat(filed.getCellText(0)).isEqualTo("Đã gửi");
      assertThat(filed.getCellAsNumber(1))
          .contains(new BigDecimal(board.now().get(QualityCount.FILED)));
      List<Row> units = book.findSheet("Theo đơn vị xử lý").orElseThrow().read();
      assertThat(units.get(1).getCellAsNumber(1))
          .contains(new BigDecimal(board.groups().getFirst().quality().get(QualityCount.FILED)));
      assertThat(book.findSheet("Lý do từ chối")).isPresent();
    }
    assertThat(scenes.noted).hasSize(1);
  }
}

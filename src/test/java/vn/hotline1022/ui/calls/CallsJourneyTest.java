package vn.hotline1022.ui.calls;

import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ESCAPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Direction;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.shell.ShellKeys;

/** Finding a call again, with the keyboard alone. */
class CallsJourneyTest {
  private static final Path FILE = Path.of("hotline1022-2026-11-21.csv");

  private final List<String> suggested = new ArrayList<>();
  private DeskScenes scenes;
  private CallsViewModel list;
  private Journey journey;

  @BeforeEach
  void openTheList() {
    Fx.start();
    journey = Journey.open(this::content);
  }

  private Region content() {
    scenes = new DeskScenes().withEarlierCalls();
    list =
        new CallsViewModel(
            scenes.bench.tools,
            (query, file) -> scenes.bench.calls.count(query, 1_000),
            new Tasks(Runnable::run, Runnable::run));
    CallsView view =
        new CallsView(
            list, scenes.bench.tools, new Texts(Language.VI), new OneFile(), this::callBack);
    Region framed = scenes.framed(view.view(), new Texts(Language.VI));
    framed
        .sceneProperty()
        .addListener(
            (property, before, scene) -> {
              ShellKeys keys = new ShellKeys();
              view.addKeys(keys, () -> true);
              keys.install(scene);
            });
    list.refresh();
    return framed;
  }

  @AfterEach
  void closeTheWindow() {
    journey.close();
  }

  @Test
  void aCallIsFoundWithoutAccentsAndOpenedWithTheArrowKeys() {
    journey.tabTo("calls-words").type("hang bong");
    Fx.run(() -> scenes.bench.passMillis(200));
    journey.awaitText("2 cuộc gọi").press(DOWN).awaitFocus("calls-table");
    journey.awaitText("Chiếm dụng vỉa hè phố Hàng Bông").awaitText("Kết thúc đàm thoại");
    journey.press(DOWN).awaitText("Tra cứu điểm đỗ xe phố Hàng Bông");
  }

  @Test
  void theListIsExportedAsItIsShown() {
    journey.tabTo("calls-words").type("samsung");
    Fx.run(() -> scenes.bench.passMillis(200));
    journey.press(CONTROL, E).awaitText("Đã xuất 1 cuộc gọi vào hotline1022-2026-11-21.csv");
    assertThat(suggested).containsExactly("hotline1022-2026-11-21.csv");
  }

  @Test
  void theCallerIsCalledBackUnlessACallGoesOn() {
    journey.tabTo("calls-words").press(DOWN).awaitText("Đăng nhập bằng VNeID");
    journey.press(CONTROL, B).awaitText("Đang đổ chuông");
    assertThat(scenes.line.told()).containsExactly("dial 0983221907");
    journey.press(CONTROL, B).awaitText("Kết thúc cuộc gọi đang mở trước");
  }

  @Test
  void daysOfOnesOwnAreTypedAsPeopleWriteThem() {
    Fx.run(() -> list.choose(Period.Preset.CUSTOM));
    journey.awaitText("21/11/2026").awaitText("7 cuộc gọi");
    TextInputControl from = Fx.get(() -> (TextInputControl) journey.scene().lookup(".day-field"));
    Fx.run(
        () -> {
          from.requestFocus();
          from.setText("1/10/2026");
        });
    journey.press(ESCAPE).awaitText("9 cuộc gọi").awaitText("01/10/2026");
    Fx.run(
        () -> {
          from.requestFocus();
          from.setText("hôm kia");
        });
    journey.press(ESCAPE).awaitText("9 cuộc gọi");
    assertThat(from.getStyleClass()).contains("invalid");
  }

  @Test
  void nothingFoundSaysWhatToDo() {
    journey.tabTo("calls-words").type("không có gì");
    Fx.run(() -> scenes.bench.passMillis(200));
    journey.awaitText("Không tìm thấy cuộc gọi nào").awaitText("Bỏ lọc");
  }

  @Test
  void onlyTheRowsInSightAreMade() {
    Fx.run(
        () -> {
          for (int i = 0; i < 400; i++) {
            scenes.desk.take(Direction.INBOUND);
            scenes.desk.nonCase("SILENT");
          }
          list.refresh();
        });
    journey.awaitText("409 cuộc gọi");
    int rows =
        Fx.get(() -> journey.scene().lookup("#calls-table").lookupAll(".table-row-cell").size());
    assertThat(rows).isLessThan(60);
    assertThat(Fx.get(() -> ((TableView<?>) journey.scene().lookup("#calls-table")).getItems()))
        .hasSize(409);
  }

  private boolean callBack(PhoneNumber number) {
    return scenes.desk.callBack(number);
  }

  private final class OneFile implements FilePicker {
    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      suggested.add(suggestedName);
      return Optional.of(FILE);
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }
  }
}

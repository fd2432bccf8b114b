package vn.hotline1022.ui.event;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.event.Attendance;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.EventSamples;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.TabbedScreen;

/** Planning and working at an event by keyboard alone. */
class EventsJourneyTest {
  private EventBench bench = new EventBench(Role.SUPERVISOR);
  private Journey journey;

  private void open() {
    TabbedScreen[] screen = new TabbedScreen[1];
    ShellKeys keys = new ShellKeys();
    journey =
        Journey.open(
            () -> {
              screen[0] = bench.screen(new Texts(Language.VI), keys);
              return screen[0].view();
            });
    Fx.run(
        () -> {
          screen[0].addKeys(keys);
          keys.install(journey.scene());
          screen[0].shown();
        });
  }

  @AfterEach
  void close() {
    journey.awaitNoText("Cần làm");
    journey.close();
  }

  @Test
  void anEventIsPlannedTickedBegunAndPeopleComeAndGo() {
    open();
    journey.awaitText("Bấm Ctrl N để lập").press(CONTROL, N).awaitFocus("event-name");
    journey.type("Nhà văn hoá số 5").press(TAB).awaitFocus("event-day");
    journey.tabTo("event-others").type("Bùi Thị Hoà").press(CONTROL, S);
    journey.awaitFocus("event-list").awaitText("Nhà văn hoá số 5").awaitText("Cần có 0/11");
    Event event = only();
    journey.press(DIGIT1).awaitText("1 đang ở điểm").awaitText("từ 09:37");
    journey.tabTo("event-ready-HOTSPOT").press(SPACE).awaitText("Cần có 1/11");
    journey.awaitFocus("event-ready-HOTSPOT");
    journey.press(CONTROL, ENTER).awaitText("Máy này đang ở đây");
    Fx.run(() -> bench.bench.pass(Duration.ofHours(3)));
    journey.press(DIGIT1).awaitText("0 đang ở điểm").awaitText("09:37–12:37").awaitText("3:00 giờ");
    assertThat(only().ready()).isEqualTo(Set.of("HOTSPOT"));
    assertThat(only().volunteers()).extracting("name").containsExactly("Bùi Thị Hoà");
    assertThat(bench.work.isAt(event)).isTrue();
    assertThat(bench.staysOf(event.id()))
        .extracting(stay -> stay.length().orElseThrow())
        .containsExactly(Duration.ofHours(3));
    journey.press(CONTROL, ENTER).awaitNoText("Máy này đang ở đây");
    assertThat(bench.setting.get()).isEmpty();
  }

  private Event only() {
    return bench.events.around(EventSamples.TODAY, EventSamples.TODAY).getFirst();
  }

  @Test
  void whatWasBegunComesBackInTheNextSession() {
    open();
    journey.press(CONTROL, N).awaitFocus("event-name").type("Lớp ở chung cư");
    Fx.run(() -> bench.bench.passMillis(500));
    journey.awaitText("Đã lưu nháp").close();
    bench = Fx.get(() -> bench.again());
    open();
    journey.awaitText("Lớp ở chung cư").awaitFocus("event-name").press(CONTROL, S);
    journey.awaitFocus("event-list");
    assertThat(only().name()).isEqualTo("Lớp ở chung cư");
  }

  @Test
  void aForgottenCheckOutIsPutRightWithAReason() {
    bench.filled();
    open();
    Attendance open = bench.staysOf(EventSamples.vietHung().id()).get(1);
    journey.awaitText("2 đang ở điểm").tabTo("event-stay-" + open.id()).press(SPACE);
    journey.awaitFocus("stay-until").type("9:00").press(CONTROL, S).awaitText("Thiếu lý do");
    journey.tabTo("stay-reason").type("Quên ghi giờ về").press(CONTROL, S);
    journey.awaitFocus("event-list").awaitText("1 đang ở điểm").awaitText("08:07–09:00");
    assertThat(bench.staysOf(open.event()).get(1).reason()).isEqualTo("Quên ghi giờ về");
  }

  @Test
  void theReportIsReadAndSavedAtTheEndOfTheDay(@TempDir Path folder) throws IOException {
    bench.filled();
    bench.files.file = Optional.of(folder.resolve("báo cáo.pdf"));
    open();
    journey.press(CONTROL, TAB).awaitFocus("report-list");
    journey
        .awaitText("lượt đến bàn")
        .awaitText("lượt đã hỗ trợ")
        .awaitText("Cần chuẩn bị trước: thiếu mạng");
    journey.awaitText("Đã dừng: máy hết pin").awaitText("3 lượt, 1:30 giờ *");
    journey.press(CONTROL, E).awaitText("Đã lưu. Mở tệp để in.");
    String printed = read(folder.resolve("báo cáo.pdf"));
    assertThat(printed)
        .contains("Nhà văn hoá tổ dân phố số 5", "lượt đã hỗ trợ", "12:00", "Đỗ Quang Huy")
        .contains("Cần chuẩn bị trước: không nhớ mật khẩu Google hoặc Apple");
  }

  @Test
  void papersAreSavedForTheOpenEvent(@TempDir Path folder) throws IOException {
    bench.filled();
    open();
    for (PapersModel.Kind kind : PapersModel.Kind.values()) {
      bench.files.file = Optional.of(folder.resolve(kind + ".pdf"));
      journey.tabTo("event-paper-" + kind).press(SPACE).awaitText(kind + ".pdf");
    }
    assertThat(read(folder.resolve("LEAFLET.pdf"))).contains("Cài và dùng iHaNoi", "1022, nhánh 8");
    assertThat(read(folder.resolve("POSTER.pdf"))).contains("miễn phí", "Android (CH Play)");
    for (String paper : List.of("LEAFLET.pdf", "POSTER.pdf")) {
      assertThat(scanned(folder.resolve(paper))).isEqualTo(EventBench.STORE);
    }
    assertThat(read(folder.resolve("SIGN_UP.pdf")))
        .contains("Phiếu đăng ký", "Tổ dân phố", "Họ tên không bắt buộc");
  }

  /** What a phone's camera reads. */
  private static String scanned(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
      int width = page.getWidth();
      int height = page.getHeight();
      int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
      BinaryBitmap seen =
          new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
      return new QRCodeReader().decode(seen).getText();
    } catch (ReaderException e) {
      throw new AssertionError("no code that can be read on " + file, e);
    }
  }

  /** One page, as another program reads it. */
  private static String read(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      for (PDPage page : document.getPages()) {
        ImageIO.write(
            new PDFRenderer(document).renderImageWithDPI(0, 90),
            "png",
            Path.of("target", "event-paper-" + file.getFileName() + ".png").toFile());
        assertThat(page.hasContents()).isTrue();
      }
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void whatIsPressedAtTheBoothIsLargeEnoughForAFinger() {
    bench.filled();
    open();
    journey.awaitText("2 đang ở điểm");
    Fx.run(
        () -> {
          Set<Node> touched = journey.scene().getRoot().lookupAll(".touch");
          assertThat(touched).hasSizeGreaterThan(10);
          for (Node one : touched) {
            assertThat(((Region) one).getHeight()).as(one.getId()).isGreaterThanOrEqualTo(44);
          }
        });
  }
}

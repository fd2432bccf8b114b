package vn.hotline1022.ui.photo;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.Rounds;
import vn.hotline1022.photo.HostileFiles;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoSamples;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** Photos by the keyboard alone, with real threads behind. */
class PhotoJourneyTest {
  @TempDir Path folder;
  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private PhotoScenes all;
  private StackPane room;
  private Journey journey;

  @BeforeEach
  void openTheForm() {
    Fx.start();
    journey =
        Journey.open(
            () -> {
              all = new PhotoScenes(folder, background, Platform::runLater);
              room = new StackPane(all.form(new Texts(Language.VI)));
              return room;
            });
  }

  @AfterEach
  void closeTheWindow() {
    journey.close();
    background.shutdownNow();
  }

  private List<Photo> photos() {
    return Fx.get(() -> all.model.photos());
  }

  private void copy(ClipboardContent content) {
    Fx.run(() -> Clipboard.getSystemClipboard().setContent(content));
  }

  private void awaitPhotos(int count) {
    Fx.await(
        count + " photos",
        () -> !all.model.busyProperty().get() && all.model.photos().size() == count);
  }

  @Test
  void chosenFilesAreTakenInAndWhatIsRefusedSaysWhyWithoutTakingTheFocus() throws IOException {
    all.chosen.add(all.file("IMG_0941.jpg", PhotoSamples.fromPhone(900, 600, 6)));
    all.chosen.add(all.heic());
    journey.awaitText("Tối đa 5 ảnh").tabTo("photo-add").press(ENTER);
    awaitPhotos(1);
    journey
        .awaitText("1 / 5 ảnh · đã xoá vị trí và tên máy khỏi ảnh")
        .awaitText("IMG_2041.HEIC")
        .awaitText("Zalo")
        .awaitFocus("photo-add");
    try (InputStream in = all.store.open(photos().getFirst().id())) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
          .doesNotContain(PhotoSamples.PLACE)
          .doesNotContain(PhotoSamples.DEVICE);
    }
    assertThat(photos().getFirst().height()).isEqualTo(900);
    journey.tabTo("photo-refused-away").press(ENTER).awaitNoText("IMG_2041.HEIC");
  }

  @Test
  void aPictureOfTheClipboardIsPastedWhereverTheFocusIsAndTextStaysText() {
    WritableImage picture = new WritableImage(300, 200);
    for (int i = 0; i < 60_000; i++) {
      picture.getPixelWriter().setColor(i % 300, i / 300, Color.DARKSEAGREEN);
    }
    ClipboardContent content = new ClipboardContent();
    content.putImage(picture);
    copy(content);
    journey.tabTo("title").press(CONTROL, V);
    awaitPhotos(1);
    journey.awaitFocus("title");
    ClipboardContent words = new ClipboardContent();
    words.putString("ngõ 42 Việt Hưng");
    copy(words);
    journey.press(CONTROL, V);
    assertThat(Fx.text(() -> ((TextField) journey.scene().lookup("#title")).getText()))
        .isEqualTo("ngõ 42 Việt Hưng");
    journey.tabTo("photo-add").press(CONTROL, V).awaitText("Bộ nhớ tạm không có ảnh");
    ClipboardContent files = new ClipboardContent();
    files.putFiles(List.of(all.street("IMG_7.jpg", 300, 200).toFile()));
    copy(files);
    journey.press(CONTROL, V);
    awaitPhotos(2);
  }

  @Test
  void onePhotoIsSeenLargeTheNextOneRemovedAndBroughtBack() {
    Fx.run(all::filled);
    awaitPhotos(2);
    List<Photo> both = photos();
    journey.tabTo("title").press(TAB).press(ENTER);
    journey.awaitText("Ảnh 1 / 2").awaitFocus("photo-large").press(RIGHT).awaitText("Ảnh 2 / 2");
    journey.press(DELETE).awaitText("Ảnh 1 / 1").press(ESCAPE).awaitNoText("Ảnh 1 / 1");
    journey.awaitText("Đã gỡ 1 ảnh").press(CONTROL, Z).awaitNoText("Đã gỡ 1 ảnh");
    assertThat(photos()).isEqualTo(both);
    journey.tabTo("title").press(TAB).press(DELETE);
    journey.awaitText("Đã gỡ 1 ảnh").tabTo("photo-undo").press(ENTER).awaitText("2 / 5 ảnh");
    Fx.run(() -> room.getChildren().setAll(all.form(new Texts(Language.EN))));
    journey.awaitText("2 / 5 photos");
    assertThat(photos()).isEqualTo(both);
  }

  @Test
  void whileHostileFilesAreRefusedTheFormIsWrittenOn() {
    List<HostileFiles.Hostile> files = HostileFiles.all();
    int step = Math.max(1, files.size() / Rounds.of(400));
    Fx.run(
        () -> {
          for (int i = 0; i < files.size(); i += step) {
            HostileFiles.Hostile one = files.get(i);
            all.add(all.file(one.name(), one.bytes()));
          }
        });
    String words = "Rác thải tồn đọng đầu ngõ 42 Việt Hưng từ 17/11";
    journey.tabTo("title").type(words);
    assertThat(Fx.text(() -> ((TextField) journey.scene().lookup("#title")).getText()))
        .isEqualTo(words);
    Fx.await("all looked at", () -> !all.model.busyProperty().get());
    assertThat(Fx.get(() -> all.model.items().stream().filter(PhotoItem::isRefused).count()))
        .isGreaterThan(5);
    journey.awaitFocus("title").awaitText("Không nhận được tệp");
  }
}

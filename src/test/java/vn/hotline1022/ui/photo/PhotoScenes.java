package vn.hotline1022.ui.photo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executor;
import javafx.geometry.Insets;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;
import vn.hotline1022.photo.MemoryPhotoStore;
import vn.hotline1022.photo.Mp4Samples;
import vn.hotline1022.photo.PhotoPreparation;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.HandDelays;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;

/** A form with a strip of photos in it, as citizens send them, to look at and to work with. */
final class PhotoScenes {
  static final UUID OWNER = UUID.fromString("0192c1de-0000-7000-8000-000000000001");
  static final int MOST = 5;

  final HandDelays delays = new HandDelays();
  final MemoryPhotoStore store = new MemoryPhotoStore();
  final PhotoTools tools;
  final List<Path> chosen = new ArrayList<>();
  final Path folder;
  PhotoStripModel model;

  PhotoScenes(Path folder) {
    this(folder, Runnable::run, Runnable::run);
  }

  PhotoScenes(Path folder, Executor background, Executor ui) {
    this.folder = folder;
    this.tools = new PhotoTools(store, new PhotoPreparation(), new Tasks(background, ui), delays);
    this.model = new PhotoStripModel(tools, OWNER, MOST);
  }

  /** As after a restart: another model of the same form. */
  void reopen() {
    model = new PhotoStripModel(tools, OWNER, MOST);
    model.open();
  }

  void add(Path... files) {
    model.add(sources(files));
  }

  static List<PhotoSource> sources(Path... files) {
    return List.of(files).stream().<PhotoSource>map(PhotoSource.OfFile::new).toList();
  }

  Path file(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A street with bags of waste beside a wall. */
  Path street(String name, int width, int height) {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      paint(file, width, height);
    }
    return file;
  }

  private static void paint(Path file, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D paint = image.createGraphics();
    Color sky = new Color(0xA9B8BD);
    paint.setPaint(new GradientPaint(0, 0, sky, 0, height, new Color(0x5E6B5A)));
    paint.fillRect(0, 0, width, height);
    paint.setColor(new Color(0xB7A27C));
    paint.fillRect(0, height / 3, width, height / 3);
    paint.setColor(new Color(0x6F6659));
    paint.fillRect(0, height * 2 / 3, width, height / 3);
    Random random = new Random(file.getFileName().hashCode());
    for (int i = 0; i < 24; i++) {
      int size = width / 12 + random.nextInt(width / 10);
      paint.setColor(new Color(40 + random.nextInt(60), 60 + random.nextInt(80), 60));
      paint.fillOval(
          random.nextInt(width), height * 11 / 20 + random.nextInt(height / 4), size, size * 3 / 4);
    }
    paint.dispose();
    try {
      ImageIO.write(image, "jpeg", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path video() {
    return file("VID_0943.mp4", Mp4Samples.fromPhone());
  }

  Path heic() {
    return file(
        "IMG_2041.HEIC", "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Two photos, as in the middle of writing. */
  PhotoScenes filled() {
    add(street("IMG_0941.jpg", 800, 600), street("IMG_0942.jpg", 450, 800));
    return this;
  }

  /** What is chosen in the system's window. */
  FilePicker picker() {
    return new FilePicker() {
      @Override
      public Optional<Path> save(String title, String suggestedName, FileType type) {
        return Optional.empty();
      }

      @Override
      public List<Path> openSeveral(String title, String description, List<String> extensions) {
        return List.copyOf(chosen);
      }

      @Override
      public Optional<Path> folder(String title) {
        return Optional.empty();
      }
    };
  }

  /** The part of a form it stands in, with a field beside it. */
  Region form(Texts texts) {
    TextField title = new Fields(texts).text(200);
    title.setId("title");
    Spoken.name(title, "Tiêu đề");
    PhotoStrip strip = new PhotoStrip(model, picker(), texts);
    VBox left = Panes.column("gap-s", title);
    VBox right = Panes.column("gap-s", strip);
    HBox card = new HBox(16, left, right);
    card.getStyleClass().add("card");
    HBox.setHgrow(left, Priority.ALWAYS);
    right.setPrefWidth(420);
    right.setMaxWidth(420);
    VBox page = new VBox(card);
    page.setPadding(new Insets(18));
    StackPane whole = new StackPane(page, new PhotoLarge(model, texts));
    strip.listenBelow(whole);
    return whole;
  }
}

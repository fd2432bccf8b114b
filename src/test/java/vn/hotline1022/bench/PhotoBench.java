package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.photo.PhotoPreparation;
import vn.hotline1022.photo.Prepared;
import vn.hotline1022.photo.Progress;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.Stores;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FxDelays;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.photo.PhotoSource;
import vn.hotline1022.ui.photo.PhotoStrip;
import vn.hotline1022.ui.photo.PhotoStripModel;
import vn.hotline1022.ui.photo.PhotoTools;

/**
 * A photo of 12 megapixels made clean, held against decoding, scaling and encoding it with what
 * Java has; and what the FX thread does while photos are taken in.
 */
@Tag("bench")
class PhotoBench {
  private static final int ROUNDS = 25;
  private static final int WARM_UP = 6;
  private static final int PHOTOS = 5;
  private static final UUID OWNER = UUID.fromString("0192c1de-0000-7000-8000-000000000001");
  private static final BenchTable TABLE = new BenchTable("photos");

  @TempDir Path folder;

  @AfterAll
  static void write() throws IOException {
    TABLE.write();
  }

  @Test
  void aPhotoOfTwelveMegapixelsIsReady() throws Exception {
    byte[] bytes = twelveMegapixels(1);
    Path file = Files.write(folder.resolve("IMG_0941.jpg"), bytes);
    Recorder bare = new Recorder(ROUNDS);
    Recorder clean = new Recorder(ROUNDS);
    Recorder kept = new Recorder(ROUNDS);
    PhotoPreparation preparation = new PhotoPreparation();
    try (DeskStore store = Stores.open(Files.createDirectory(folder.resolve("profile")))) {
      for (int i = -WARM_UP; i < ROUNDS; i++) {
        bare.measure(i, () -> bare(bytes));
        clean.measure(i, () -> preparation.prepare(file, Progress.NONE));
        Prepared prepared = preparation.prepare(file, Progress.NONE);
        kept.measure(i, () -> store.photos().keep(OWNER, prepared));
      }
    }
    TABLE.baseline("%d KB decoded, scaled, encoded".formatted(bytes.length / 1024), bare.timings());
    TABLE.against("made clean, from the file", clean.timings(), 1.5, 2_000);
    TABLE.alone("kept, encrypted, on the disk", kept.timings(), 500);
    assertThat(clean.timings().median()).isLessThan(1.5 * bare.timings().median());
  }

  @Test
  void theScreenGoesOnWhilePhotosAreTakenIn() throws IOException {
    List<PhotoSource> sources = List.of(photo(1), photo(2), photo(3), photo(4), photo(5));
    BusyTable table = new BusyTable("a window with nothing in it");
    try (DeskStore store = Stores.open(Files.createDirectory(folder.resolve("profile")))) {
      for (int round = 0; round < 6; round++) {
        UUID owner = new UUID(OWNER.getMostSignificantBits() + round, 1L << 63);
        BusyProbe.Busy empty = away(new StackPane(), () -> {});
        PhotoTools tools =
            new PhotoTools(
                store.photos(),
                new PhotoPreparation(),
                new Tasks(work -> Thread.ofPlatform().start(work), Platform::runLater),
                new FxDelays());
        PhotoStripModel model = Fx.get(() -> new PhotoStripModel(tools, owner, PHOTOS));
        Region strip = Fx.get(() -> new PhotoStrip(model, none(), new Texts(Language.VI)));
        BusyProbe.Busy busy =
            away(
                strip,
                () -> {
                  Fx.run(() -> model.add(sources));
                  Fx.await("all in", () -> !model.busyProperty().get());
                });
        if (round > 0) {
          table.add("a window with nothing in it", 0, empty);
          table.add("five photos of 12 megapixels are taken in", 50, busy);
        }
        assertThat(Fx.get(model::photos)).hasSize(PHOTOS);
      }
    }
    table.write("photos-fx");
    assertThat(table.missed()).isEmpty();
  }

  private static BusyProbe.Busy away(Region content, Runnable hands) {
    try (Journey window = Journey.open(() -> content)) {
      window.settle();
      return new BusyProbe().during(hands);
    }
  }

  private PhotoSource photo(int seed) throws IOException {
    return new PhotoSource.OfFile(
        Files.write(folder.resolve("IMG_%d.jpg".formatted(seed)), twelveMegapixels(seed)));
  }

  private static FilePicker none() {
    return new FilePicker() {
      @Override
      public Optional<Path> save(String title, String name, FileType type) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> folder(String title) {
        return Optional.empty();
      }
    };
  }

  /** Streets, walls and leaves: some 4 MB as a JPEG, as a phone's. */
  private static byte[] twelveMegapixels(int seed) throws IOException {
    BufferedImage image = new BufferedImage(4000, 3000, BufferedImage.TYPE_3BYTE_BGR);
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    Random random = new Random(seed);
    for (int i = 0; i < pixels.length; i += 3) {
      int x = i / 3 % 4000;
      int y = i / 12_000;
      int light = 90 + (x >> 5 ^ y >> 6) % 80 + random.nextInt(18);
      pixels[i] = (byte) (light - 20);
      pixels[i + 1] = (byte) light;
      pixels[i + 2] = (byte) (light + 10);
    }
    return encoded(image, 0.9f);
  }

  /** What anybody would write first. */
  private static byte[] bare(byte[] jpeg) throws IOException {
    BufferedImage whole = ImageIO.read(new ByteArrayInputStream(jpeg));
    BufferedImage small = new BufferedImage(1920, 1440, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D paint = small.createGraphics();
    paint.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    paint.drawImage(whole, 0, 0, 1920, 1440, null);
    paint.dispose();
    return encoded(small, 0.85f);
  }

  private static byte[] encoded(BufferedImage image, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}

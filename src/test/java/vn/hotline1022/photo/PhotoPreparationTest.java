package vn.hotline1022.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.PhotoProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.photo.PhotoPreparation.Pixels;

class PhotoPreparationTest {
  private static final List<String> UPRIGHT = List.of("red", "green", "blue", "yellow");

  @TempDir Path folder;
  private final PhotoPreparation preparation = new PhotoPreparation();

  private Prepared prepared(String name, byte[] bytes) {
    return preparation.prepare(written(name, bytes), Progress.NONE);
  }

  private Path written(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PhotoProblem refused(String name, byte[] bytes) {
    FaultException e = catchThrowableOfType(FaultException.class, () -> prepared(name, bytes));
    assertThat(e).as(name).isNotNull();
    Fault.PhotoRefused refused = (Fault.PhotoRefused) e.fault();
    assertThat(refused.file()).isEqualTo(name);
    return refused.problem();
  }

  /** The colours of the four quarters, from left to right and from above. */
  private static List<String> quarters(BufferedImage image) {
    List<String> colours = new ArrayList<>();
    for (int[] at : new int[][] {{1, 1}, {3, 1}, {1, 3}, {3, 3}}) {
      int rgb = image.getRGB(image.getWidth() * at[0] / 4, image.getHeight() * at[1] / 4);
      boolean red = (rgb >> 16 & 0xFF) > 150;
      boolean green = (rgb >> 8 & 0xFF) > 120;
      colours.add(red ? green ? "yellow" : "red" : green ? "green" : "blue");
    }
    return colours;
  }

  @Test
  void thePlaceTheDeviceAndEveryOtherWordAreGoneFromTheBytesThatAreKept() {
    byte[] phone = PhotoSamples.fromPhone(640, 480, 1);
    assertThat(PhotoSamples.text(phone)).contains(PhotoSamples.PLACE, PhotoSamples.DEVICE, "Exif");
    byte[] clean = PhotoSamples.content(prepared("IMG_20261122_0941.jpg", phone));
    assertThat(PhotoSamples.text(clean))
        .doesNotContain(PhotoSamples.PLACE)
        .doesNotContain("SAMSUNG")
        .doesNotContain("Exif")
        .doesNotContain("http")
        .doesNotContain("8BIM");
    assertThat(markers(clean)).isSubsetOf(0xE0, 0xDB, 0xC0, 0xC4, 0xDA);
  }

  /** Which segments there are before the pixels. */
  private static Set<Integer> markers(byte[] jpeg) {
    Set<Integer> found = new HashSet<>();
    int at = 2;
    while (at < jpeg.length && !found.contains(0xDA)) {
      found.add(jpeg[at + 1] & 0xFF);
      at += 2 + ByteReader.u16(jpeg, at + 2);
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "1,red green blue yellow",
    "2,green red yellow blue",
    "3,yellow blue green red",
    "4,blue yellow red green",
    "5,red blue green yellow",
    "6,blue red yellow green",
    "7,yellow green blue red",
    "8,green yellow red blue"
  })
  void howeverThePhoneWasHeldThePhotoStandsUpright(int orientation, String colours) {
    Prepared photo = prepared("IMG.jpg", PhotoSamples.fromPhone(320, 200, orientation));
    boolean turned = orientation > 4;
    assertThat(photo.width()).isEqualTo(turned ? 200 : 320);
    assertThat(photo.height()).isEqualTo(turned ? 320 : 200);
    BufferedImage seen = PhotoSamples.read(PhotoSamples.content(photo));
    assertThat(quarters(seen)).containsExactlyElementsOf(Arrays.asList(colours.split(" ")));
  }

  @Test
  void aLargePhotoIsMadeSmallerAndASmallOneKeepsItsSize() {
    Prepared large = prepared("lớn.jpg", PhotoSamples.jpeg(2600, 1300));
    assertThat(large.width()).isEqualTo(1920);
    assertThat(large.height()).isEqualTo(960);
    BufferedImage seen = PhotoSamples.read(PhotoSamples.content(large));
    assertThat(quarters(seen)).isEqualTo(UPRIGHT);
    assertThat(seen.getWidth()).isEqualTo(1920);
    Prepared small = prepared("nhỏ.jpg", PhotoSamples.jpeg(41, 23));
    assertThat(small.width()).isEqualTo(41);
    assertThat(small.bytes()).isEqualTo(PhotoSamples.content(small).length);
  }

  @Test
  void theSamePhotoSentTwiceHasTheSameHash() {
    Prepared first = prepared("a.jpg", PhotoSamples.fromPhone(300, 200, 6));
    Prepared again = prepared("b.jpg", PhotoSamples.fromPhone(300, 200, 6));
    Prepared other = prepared("c.jpg", PhotoSamples.fromPhone(300, 200, 3));
    assertThat(again.hash()).isEqualTo(first.hash()).hasSize(64);
    assertThat(other.hash()).isNotEqualTo(first.hash());
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_BYTE_INDEXED
      })
  void screenshotsOfEveryKindAreTaken(int type) {
    Prepared photo = prepared("màn hình.png", PhotoSamples.png(360, 240, type));
    assertThat(quarters(PhotoSamples.read(PhotoSamples.content(photo)))).isEqualTo(UPRIGHT);
  }

  @Test
  void whatShinesThroughIsWhiteAndGreyStaysAsItWas() {
    BufferedImage clear = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
    byte[] bytes = PhotoSamples.written(clear, "png");
    BufferedImage seen = PhotoSamples.read(PhotoSamples.content(prepared("trong.png", bytes)));
    assertThat(seen.getRGB(20, 20)).isEqualTo(0xFFFF_FFFF);
    BufferedImage grey = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 1600; i++) {
      grey.getRaster().setSample(i % 40, i / 40, 0, 100);
    }
    byte[] greyJpeg = PhotoSamples.content(prepared("xám.png", PhotoSamples.written(grey, "png")));
    assertThat(PhotoSamples.read(greyJpeg).getRGB(20, 20) & 0xFF).isBetween(97, 103);
  }

  @Test
  void aPngKeepsItsOrientationAndNothingThatWasWrittenInIt() {
    byte[] plain = PhotoSamples.png(300, 200, BufferedImage.TYPE_3BYTE_BGR);
    byte[] told = PhotoSamples.withChunk(plain, "tEXt", PhotoSamples.ascii(PhotoSamples.PLACE));
    byte[] turned = PhotoSamples.withChunk(told, "eXIf", PhotoSamples.tiff(6));
    Prepared photo = prepared("ảnh.png", turned);
    assertThat(photo.width()).isEqualTo(200);
    assertThat(PhotoSamples.text(PhotoSamples.content(photo)))
        .doesNotContain(PhotoSamples.PLACE)
        .doesNotContain("SAMSUNG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lossy.webp", "lossless.webp", "alpha.webp", "progressive.jpg"})
  void otherWaysOfCodingAreReadToo(String name) {
    Prepared photo = prepared(name, PhotoSamples.resource(name));
    assertThat(photo.kind()).isEqualTo(Photo.Kind.JPEG);
    assertThat(photo.width()).isEqualTo(240);
    BufferedImage seen = PhotoSamples.read(PhotoSamples.content(photo));
    int corner = seen.getRGB(20, 20);
    assertThat(corner >> 16 & 0xFF).as("red").isGreaterThan((corner & 0xFF) + 40);
  }

  @Test
  void whatIsNotTakenIsRefusedByItsNameAndItsReason() {
    assertThat(refused("IMG_2041.HEIC", PhotoSamples.resource("phone.heic")))
        .isEqualTo(PhotoProblem.HEIC);
    assertThat(refused("in.jpg", PhotoSamples.resource("cmyk.jpg")))
        .isEqualTo(PhotoProblem.PRINT_COLOURS);
    assertThat(refused("động.webp", PhotoSamples.resource("moves.webp")))
        .isEqualTo(PhotoProblem.OTHER_PICTURE);
    assertThat(refused("ảnh.jpg", new byte[0])).isEqualTo(PhotoProblem.EMPTY);
    assertThat(refused("ảnh.gif", PhotoSamples.ascii("GIF89a\1\0\1\0")))
        .isEqualTo(PhotoProblem.OTHER_PICTURE);
    assertThat(refused("ảnh.jpg", PhotoSamples.ascii("%PDF-1.7 not a photo at all")))
        .isEqualTo(PhotoProblem.NOT_A_PHOTO);
    assertThat(refused("phim.mov", new Mp4Samples().brand("qt  ", "qt  ").bytes()))
        .isEqualTo(PhotoProblem.OTHER_VIDEO);
    assertThat(refused("phim.webm", PhotoSamples.ascii("\32E\u00DF\u00A3\1\0\0\0")))
        .isEqualTo(PhotoProblem.OTHER_VIDEO);
    byte[] jpeg = PhotoSamples.jpeg(200, 200);
    assertThat(refused("nửa.jpg", Arrays.copyOf(jpeg, jpeg.length / 2)))
        .isEqualTo(PhotoProblem.CUT_OFF);
    assertThatThrownBy(() -> preparation.prepare(folder, Progress.NONE))
        .isInstanceOf(FaultException.class);
    assertThatThrownBy(() -> preparation.prepare(folder.resolve("không có.jpg"), Progress.NONE))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.fault())
                    .isEqualTo(new Fault.PhotoRefused("không có.jpg", PhotoProblem.UNREADABLE)));
  }

  @Test
  void aPictureFromTheClipboardIsTakenAsItLooks() {
    BufferedImage image = PhotoSamples.quarters(320, 200, BufferedImage.TYPE_INT_ARGB);
    int[] argb = image.getRGB(0, 0, 320, 200, null, 0, 320);
    Prepared photo = preparation.prepare(new Pixels(320, 200, argb), "ảnh vừa dán", Progress.NONE);
    assertThat(quarters(PhotoSamples.read(PhotoSamples.content(photo)))).isEqualTo(UPRIGHT);
  }

  @Test
  void itTellsHowFarItIsAndStopsWhenNobodyWantsItAnyMore() {
    Path file = written("lớn.jpg", PhotoSamples.jpeg(3000, 2000));
    Steps all = new Steps(2);
    preparation.prepare(file, all);
    assertThat(all.heard).isSorted().endsWith(1.0).hasSizeGreaterThan(5);
    Steps cut = new Steps(0.3);
    assertThatThrownBy(() -> preparation.prepare(file, cut))
        .isInstanceOf(CancellationException.class);
    assertThat(cut.heard.getLast()).isLessThan(0.9);
  }

  /** Gives up when so much is done. */
  private static final class Steps implements Progress {
    private final double enough;
    private final List<Double> heard = new ArrayList<>();

    Steps(double enough) {
      this.enough = enough;
    }

    @Override
    public void reached(double share) {
      heard.add(share);
    }

    @Override
    public boolean isCancelled() {
      return !heard.isEmpty() && heard.getLast() >= enough;
    }
  }

  @Test
  void aThumbnailIsSmall() {
    byte[] clean = PhotoSamples.content(prepared("a.jpg", PhotoSamples.jpeg(2000, 1000)));
    BufferedImage small = PhotoSamples.read(Thumbnail.of(clean, 240));
    assertThat(small.getWidth()).isEqualTo(240);
    assertThat(small.getHeight()).isEqualTo(120);
    assertThat(quarters(small)).isEqualTo(UPRIGHT);
  }

  @Test
  void theWindowToolkitIsNotStarted() {
    prepared("a.jpg", PhotoSamples.jpeg(200, 100));
    prepared("a.webp", PhotoSamples.resource("lossy.webp"));
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("AWT-"));
  }
}

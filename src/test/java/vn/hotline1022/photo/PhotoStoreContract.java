package vn.hotline1022.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** What everybody may expect of a place where photos are kept. */
public abstract class PhotoStoreContract {
  protected static final UUID OWNER = UUID.fromString("0192c1de-0000-7000-8000-000000000001");
  protected static final UUID OTHER = UUID.fromString("0192c1de-0000-7000-8000-000000000002");

  @TempDir protected Path outside;
  private PhotoStore photos;

  protected abstract PhotoStore create();

  @BeforeEach
  void open() {
    use(create());
  }

  /** After a restart, for example. */
  protected void use(PhotoStore store) {
    photos = store;
  }

  /** A photo as it comes from a phone, made clean. */
  protected Prepared photo(int width) {
    return prepared("IMG.jpg", PhotoSamples.fromPhone(width, 90, 6));
  }

  protected Prepared video() {
    return prepared("VID.mp4", Mp4Samples.fromPhone());
  }

  protected Prepared prepared(String name, byte[] bytes) {
    try {
      Path file = Files.write(outside.resolve(name), bytes);
      return new PhotoPreparation().prepare(file, Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  protected byte[] content(UUID photo) {
    try (InputStream in = photos.open(photo)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatIsKeptComesBackInOrderAndByteForByte() {
    Prepared first = photo(120);
    Photo one = photos.keep(OWNER, first);
    Photo two = photos.keep(OWNER, photo(140));
    photos.keep(OTHER, photo(160));
    assertThat(photos.of(OWNER)).containsExactly(one, two);
    assertThat(one.width()).isEqualTo(90);
    assertThat(one.height()).isEqualTo(120);
    assertThat(one.hash()).isEqualTo(first.hash());
    assertThat(content(one.id())).isEqualTo(PhotoSamples.content(first));
    assertThat(photos.isHere(one.id())).isTrue();
  }

  @Test
  void aPhotoHasAThumbnailAndAVideoHasNone() {
    Photo photo = photos.keep(OWNER, photo(400));
    Photo video = photos.keep(OWNER, video());
    byte[] small = photos.thumbnail(photo.id(), 100).orElseThrow();
    assertThat(PhotoSamples.read(small).getHeight()).isEqualTo(100);
    assertThat(photos.thumbnail(video.id(), 100)).isEmpty();
    assertThat(video.kind()).isEqualTo(Photo.Kind.MP4);
  }

  @Test
  void whatIsDroppedIsGoneAndTheOthersStay() {
    Photo one = photos.keep(OWNER, photo(120));
    Photo two = photos.keep(OWNER, photo(140));
    Photo others = photos.keep(OTHER, photo(160));
    photos.drop(OTHER, one.id());
    assertThat(photos.isHere(one.id())).isTrue();
    photos.drop(OWNER, one.id());
    assertThat(photos.of(OWNER)).containsExactly(two);
    assertThatThrownBy(() -> content(one.id()))
        .isInstanceOfSatisfying(
            FaultException.class, e -> assertThat(e.fault()).isEqualTo(new Fault.PhotoMissing()));
    photos.drop(OWNER);
    assertThat(photos.of(OWNER)).isEmpty();
    assertThat(photos.of(OTHER)).containsExactly(others);
  }

  @Test
  void forFilingByHandTheyAreWrittenIntoAFolder() throws IOException {
    Photo photo = photos.keep(OWNER, photo(120));
    Photo video = photos.keep(OWNER, video());
    Path folder = Files.createDirectory(outside.resolve("Nộp tay"));
    List<UUID> ids = List.of(photo.id(), video.id());
    List<Path> written = photos.export(ids, folder, "PA-261122-4831-7056");
    assertThat(written)
        .extracting(file -> file.getFileName().toString())
        .containsExactly("PA-261122-4831-7056-1.jpg", "PA-261122-4831-7056-2.mp4");
    assertThat(Files.readAllBytes(written.getFirst())).isEqualTo(content(photo.id()));
    assertThat(photos.export(ids, folder, "PA-261122-4831-7056")).isEqualTo(written);
  }
}

package vn.hotline1022.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.Rounds;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.PhotoProblem;
import vn.hotline1022.fault.FaultException;

class Mp4CleaningTest {
  @TempDir Path folder;
  private final PhotoPreparation preparation = new PhotoPreparation();

  private Optional<Prepared> taken(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("VID_20261122.mp4"), bytes);
    try {
      return Optional.of(preparation.prepare(file, Progress.NONE));
    } catch (FaultException e) {
      assertThat(e.fault()).isInstanceOf(Fault.PhotoRefused.class);
      return Optional.empty();
    }
  }

  private PhotoProblem refused(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("VID_20261122.mp4"), bytes);
    FaultException e =
        catchThrowableOfType(FaultException.class, () -> preparation.prepare(file, Progress.NONE));
    assertThat(e).isNotNull();
    return ((Fault.PhotoRefused) e.fault()).problem();
  }

  @Test
  void everyWayOfTellingThePlaceAndTheDeviceIsOverwritten() throws IOException {
    byte[] phone = Mp4Samples.fromPhone();
    assertThat(PhotoSamples.text(phone)).contains(PhotoSamples.PLACE, PhotoSamples.DEVICE);
    byte[] clean = PhotoSamples.content(taken(phone).orElseThrow());
    assertThat(PhotoSamples.text(clean))
        .doesNotContain(PhotoSamples.PLACE)
        .doesNotContain("21.0278")
        .doesNotContain("SAMSUNG")
        .doesNotContain("com.apple")
        .doesNotContain("camm")
        .doesNotContain("\u00A9xyz")
        .doesNotContain("loci");
    // The times of filming.
    assertThat(PhotoSamples.text(clean)).doesNotContain("~\0\0");
  }

  @Test
  void picturesAndSoundLieWhereTheyLayAndTheFileIsAsLongAsBefore() throws IOException {
    byte[] phone = Mp4Samples.fromPhone();
    byte[] clean = PhotoSamples.content(taken(phone).orElseThrow());
    assertThat(clean).hasSameSizeAs(phone);
    for (String kept : new String[] {Mp4Samples.PICTURES, Mp4Samples.SOUND, "avcC", "esds"}) {
      assertThat(PhotoSamples.text(clean).indexOf(kept))
          .as(kept)
          .isPositive()
          .isEqualTo(PhotoSamples.text(phone).indexOf(kept));
    }
    assertThat(PhotoSamples.text(clean).split("trak", -1)).hasSize(3);
  }

  @Test
  void widthAndHeightAreAsTheVideoIsSeen() throws IOException {
    Prepared lying = taken(new Mp4Samples().bytes()).orElseThrow();
    assertThat(lying.kind()).isEqualTo(Photo.Kind.MP4);
    assertThat(lying.width()).isEqualTo(1280);
    assertThat(lying.height()).isEqualTo(720);
    Prepared upright = taken(new Mp4Samples().upright().bytes()).orElseThrow();
    assertThat(upright.width()).isEqualTo(720);
    assertThat(upright.height()).isEqualTo(1280);
  }

  @Test
  void videosThatAreTooLongCutOffOrOfAnotherKindAreRefused() throws IOException {
    byte[] whole = Mp4Samples.fromPhone();
    assertThat(refused(new Mp4Samples().seconds(11 * 60).bytes()))
        .isEqualTo(PhotoProblem.VIDEO_TOO_LONG);
    assertThat(refused(Arrays.copyOf(whole, whole.length - 300))).isEqualTo(PhotoProblem.CUT_OFF);
    assertThat(refused(new Mp4Samples().brand("heic", "mif1heic").bytes()))
        .isEqualTo(PhotoProblem.HEIC);
    assertThat(refused(new Mp4Samples().brand("3gp5", "3gp5").bytes()))
        .isEqualTo(PhotoProblem.OTHER_VIDEO);
    byte[] pieces = PhotoSamples.concat(whole, Mp4Samples.box("moof", new byte[16]));
    assertThat(refused(pieces)).isEqualTo(PhotoProblem.OTHER_VIDEO);
    byte[] behind = PhotoSamples.concat(whole, PhotoSamples.ascii("PK\3\4 an archive"));
    assertThat(taken(behind)).isEmpty();
  }

  @Test
  void aVideoOfManyMegabytesIsReadPieceByPiece() throws IOException {
    byte[] whole = Mp4Samples.fromPhone();
    byte[] room = Mp4Samples.box("free", new byte[9 << 20]);
    byte[] secret = PhotoSamples.ascii(PhotoSamples.PLACE);
    System.arraycopy(secret, 0, room, room.length - 40, secret.length);
    Prepared prepared = taken(PhotoSamples.concat(whole, room)).orElseThrow();
    byte[] tail = new byte[64];
    try (InputStream in = prepared.content().open()) {
      in.skipNBytes(prepared.bytes() - tail.length);
      assertThat(in.readNBytes(tail, 0, tail.length)).isEqualTo(tail.length);
      assertThat(in.read()).isEqualTo(-1);
    }
    assertThat(new String(tail, StandardCharsets.ISO_8859_1)).doesNotContain("105");
  }

  @Test
  void whateverIsChangedInItItIsRefusedOrTellsNoPlace() throws IOException {
    byte[] whole = Mp4Samples.fromPhone();
    Random random = new Random(1022);
    int taken = 0;
    for (int i = 0; i < Rounds.of(4_000); i++) {
      byte[] changed = whole;
      for (int n = 0; n <= random.nextInt(3); n++) {
        byte[] other = new byte[1 + random.nextInt(4)];
        random.nextBytes(other);
        changed = Mp4Samples.with(changed, random.nextInt(whole.length), other);
      }
      Optional<Prepared> prepared = taken(changed);
      if (prepared.isPresent()) {
        taken++;
        assertThat(PhotoSamples.content(prepared.get())).hasSameSizeAs(whole);
      }
    }
    assertThat(taken).isPositive();
  }
}

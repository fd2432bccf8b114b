package vn.hotline1022.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A video is looked at while it is read once, piece by piece as it comes. */
class OnwardChannelTest {
  private static final int LENGTH = 100_000;

  private final Random random = new Random(1022);
  private final byte[] content = new byte[LENGTH];
  private int given;

  OnwardChannelTest() {
    random.nextBytes(content);
  }

  /** Gives now little, now much at a time, as a stream over pieces does. */
  private InputStream inPieces(byte[] bytes) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] to, int offset, int length) throws IOException {
        int most = random.nextInt(4) == 0 ? 5_000 : 7;
        int some = super.read(to, offset, Math.min(length, 1 + random.nextInt(most)));
        given += Math.max(0, some);
        return some;
      }
    };
  }

  private static byte[] read(OnwardChannel channel, long at, int count) throws IOException {
    ByteBuffer into = ByteBuffer.allocate(count);
    channel.position(at);
    while (into.hasRemaining() && channel.read(into) >= 0) {
      // Goes on until it is full or the channel ends.
    }
    return Arrays.copyOf(into.array(), into.position());
  }

  @Test
  void whatIsAskedForOnwardIsGivenAndTheLastBytesOnceMore() throws IOException {
    OnwardChannel channel = new OnwardChannel(inPieces(content), LENGTH);
    int at = 0;
    while (at < LENGTH - 20_000) {
      assertThat(read(channel, at, 16)).isEqualTo(Arrays.copyOfRange(content, at, at + 16));
      int more = random.nextInt(10_000);
      assertThat(read(channel, at, more)).isEqualTo(Arrays.copyOfRange(content, at, at + more));
      at += Math.max(16, more) + random.nextInt(9_000);
    }
    assertThat(given).isGreaterThan(LENGTH / 2).isLessThanOrEqualTo(LENGTH);
  }

  @Test
  void itEndsWithWhatItIsReadFrom() throws IOException {
    OnwardChannel channel = new OnwardChannel(inPieces(content), LENGTH);
    assertThat(read(channel, LENGTH - 10, 16))
        .isEqualTo(Arrays.copyOfRange(content, LENGTH - 10, LENGTH));
    assertThat(channel.read(ByteBuffer.allocate(1))).isNegative();
    OnwardChannel cut = new OnwardChannel(inPieces(content), LENGTH * 2L);
    assertThat(read(cut, LENGTH + 5, 16)).isEmpty();
  }

  @Test
  void itGoesNoFurtherBack() throws IOException {
    OnwardChannel channel = new OnwardChannel(inPieces(content), LENGTH);
    read(channel, 1_000, 100);
    assertThatThrownBy(() -> read(channel, 1_000, 1)).isInstanceOf(IOException.class);
  }

  @Test
  void aVideoIsRecognisedWhileItIsReadOnceAndWhatIsNoneIsNot() throws IOException {
    byte[] video = Mp4Samples.fromPhone();
    Mp4File.Cleaned found =
        Mp4File.read(new OnwardChannel(inPieces(video), video.length), video.length);
    Photo photo =
        new Photo(
            new UUID(0x0123_4567_89ab_7cdeL, 0x8000_0000_0000_0001L),
            Photo.Kind.MP4,
            found.width(),
            found.height(),
            video.length,
            "0".repeat(64));
    given = 0;
    assertThat(PhotoCheck.isVideo(photo, inPieces(video))).isTrue();
    assertThat(given).isLessThanOrEqualTo(video.length);
    byte[] none = video.clone();
    Arrays.fill(none, (byte) 'x');
    assertThat(PhotoCheck.isVideo(photo, inPieces(none))).isFalse();
    assertThat(PhotoCheck.isVideo(photo, inPieces(Arrays.copyOf(video, video.length - 9))))
        .isFalse();
  }
}

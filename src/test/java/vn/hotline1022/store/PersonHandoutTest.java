package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.feedback.FeedbackSamples.DAY;
import static vn.hotline1022.feedback.FeedbackSamples.HA;
import static vn.hotline1022.feedback.FeedbackSamples.NOW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.photo.PhotoPreparation;
import vn.hotline1022.photo.PhotoPreparation.Pixels;
import vn.hotline1022.photo.Progress;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.privacy.KeptItem;
import vn.hotline1022.privacy.PersonHandout;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;

/**
 * What somebody is handed out: every word, and every picture of theirs; and what an erasure takes.
 */
class PersonHandoutTest {
  private static final DataSubject MINH =
      new DataSubject(Set.of(), Set.of(FeedbackSamples.MINH.key()));

  @TempDir private Path folder;

  @Test
  void theirPicturesLieBesideTheFileAndNobodyElses() throws IOException {
    try (DeskStore store = Stores.open(folder)) {
      Uuid7 ids = new Uuid7(new SetClock(NOW), new SecureRandom());
      UUID his = ids.next();
      UUID another = ids.next();
      store.feedback().write(FeedbackSamples.garbage(his), DAY, HA);
      store.feedback().write(FeedbackSamples.procedure(another), DAY, HA);
      keepPicture(store, his, 0xFF335577);
      keepPicture(store, his, 0xFF775533);
      keepPicture(store, another, 0xFF557733);

      List<KeptItem> items = store.privacy().keptOf(MINH);
      Path out = Files.createDirectory(folder.resolve("trao"));
      PersonHandout handout = new PersonHandout(store.photos());
      assertThat(handout.write(out.resolve("Trần Văn Minh.json"), items, NOW)).isEqualTo(2);
      assertThat(out)
          .isDirectoryContaining(it -> it.endsWith("Trần Văn Minh.json"))
          .isDirectoryContaining(it -> it.endsWith("Trần Văn Minh-anh-1.jpg"))
          .isDirectoryContaining(it -> it.endsWith("Trần Văn Minh-anh-2.jpg"));
      assertThat(out.toFile().list()).hasSize(3);
      assertThat(Files.readString(out.resolve("Trần Văn Minh.json")))
          .contains("Rác thải sinh hoạt", "0912345678")
          .doesNotContain("khai sinh");

      store.privacy().erase(items.stream().map(KeptItem::target).toList(), "TC-01");
      assertThat(store.photos().of(his)).isEmpty();
      assertThat(store.photos().of(another)).hasSize(1);
    }
  }

  private static void keepPicture(DeskStore store, UUID owner, int colour) {
    int[] pixels = new int[64 * 48];
    java.util.Arrays.fill(pixels, colour);
    store
        .photos()
        .keep(
            owner,
            new PhotoPreparation().prepare(new Pixels(64, 48, pixels), "a.jpg", Progress.NONE));
  }
}

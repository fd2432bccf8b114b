package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.cli.OpenProfile;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.store.DecryptedPages;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.store.Stores;
import vn.hotline1022.sync.Traces;

/**
 * Somebody of whom everything is kept that can be is erased at the packaged desk, by keys:
 * afterwards no byte of any file tells of them, neither in the profile nor in a backup that was
 * taken then.
 */
class ErasedPersonIT {
  private static final String LEADER = "TC-01";

  @TempDir private Path home;

  @Test
  void whoIsErasedAtTheDeskIsFoundInNoByteOfAnyFileNorOfALaterBackup() throws IOException {
    SampleProfile profile = SampleProfile.in(home, 12);
    KeptOfPerson kept;
    byte[] photoKey;
    try (OpenProfile open = open(profile)) {
      kept = new KeptOfPerson(open.store());
      photoKey = Stores.photoKey(open.store(), kept.photo().id());
    }
    try (OpenProfile open = open(profile);
        DatabaseKey key = new DatabaseKey(open.key().toArray())) {
      assertThat(Traces.in(readable(profile.folder(), key)))
          .contains("Wuăng", "wuang", "kdamlai", "987001122", "221100789");
      assertThat(octets(readable(profile.folder(), key))).contains(octets(photoKey));
    }

    erase(profile);

    Path backup = home.resolve("USB.h22b");
    DatabaseKey key;
    try (OpenProfile open = open(profile)) {
      Stores.finishErasing(open.store());
      kept.isGone(open.store());
      key = new DatabaseKey(open.key().toArray());
      nothingTells(profile.folder(), key, photoKey);
    }
    assertThat(profile.backup(backup).code()).isZero();
    SampleProfile restored = profile.at(home.resolve("máy khác/hồ sơ"));
    assertThat(restored.restore(backup).code()).isZero();
    nothingTells(restored.folder(), key, photoKey);
    nothingTells(home, key, photoKey);
    key.close();
  }

  /** First what only names them, one by one, then all that is theirs. */
  private static void erase(SampleProfile profile) {
    try (HandsOn desk = HandsOn.start(profile.home(), profile.folder())) {
      desk.signIn(LEADER, profile.passphrase());
      desk.key("CTRL+DIGIT6");
      desk.focus("privacy-words");
      desk.type("h'wuang nie");
      // As the person's own row has it; requests say the name too.
      desk.say("0987 001 122");
      desk.key("DOWN");
      desk.key("SPACE");
      for (int left = KeptOfPerson.MENTIONS; left > 0; left--) {
        desk.say(left + " mục khác có nhắc tên hoặc số này");
        desk.choose("privacy-mention-erase");
        desk.choose("privacy-mention-erase");
      }
      desk.gone("privacy-mention-erase");
      desk.choose("privacy-erase");
      desk.say("Bấm lần nữa để xoá hẳn");
      desk.choose("privacy-erase");
      desk.say("Đã xoá khỏi máy này");
      desk.leave();
    }
  }

  private static OpenProfile open(SampleProfile profile) {
    return OpenProfile.open(
        new ProfileFolder(profile.folder()),
        Optional.of(LEADER),
        profile.passphrase().toCharArray(),
        TimeSource.system());
  }

  private static void nothingTells(Path folder, DatabaseKey key, byte[] photoKey)
      throws IOException {
    for (Path file : files(folder)) {
      byte[] bytes = readable(file, key);
      assertThat(Traces.in(bytes)).as("%s", file).isEmpty();
      assertThat(octets(bytes).contains(octets(photoKey))).as("%s", file).isFalse();
    }
  }

  /** Everything in a folder, or in a file, as whoever has the database's key can read it. */
  private static byte[] readable(Path place, DatabaseKey key) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DecryptedPages pages = new DecryptedPages(key);
    for (Path file : files(place)) {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith(".db")) {
        all.writeBytes(pages.ofDatabase(file));
      } else if (name.endsWith(".db-wal")) {
        all.writeBytes(pages.ofLog(file));
      }
      all.writeBytes(Files.readAllBytes(file));
    }
    return all.toByteArray();
  }

  private static List<Path> files(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      return new ArrayList<>(all.filter(Files::isRegularFile).toList());
    }
  }

  private static String octets(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

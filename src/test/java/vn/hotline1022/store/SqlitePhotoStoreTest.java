package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.PhotoProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoStore;
import vn.hotline1022.photo.PhotoStoreContract;
import vn.hotline1022.photo.Prepared;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.TimeSource;

/** The contract on encrypted files, and what only files can show. */
class SqlitePhotoStoreTest extends PhotoStoreContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected PhotoStore create() {
    store = Stores.open(folder);
    return store.photos();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void reopen() {
    store.close();
    store = Stores.open(folder);
    use(store.photos());
    Waiting.until(() -> store.database().writer().settled());
  }

  private List<Path> files() {
    Path photos = folder.resolve("photos");
    if (Files.notExists(photos)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(photos)) {
      return inside.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Fault faultOf(UUID photo) {
    try {
      content(photo);
      throw new AssertionError("it was read");
    } catch (FaultException e) {
      return e.fault();
    }
  }

  @Test
  void noFileHoldsAnythingReadableAndEachIsItsOwnersAlone() throws IOException {
    Prepared prepared = photo(300);
    Photo photo = store.photos().keep(OWNER, prepared);
    store.photos().keep(OWNER, video());
    assertThat(files()).hasSize(2);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes)
            .as("%s", file)
            .doesNotContain("JFIF")
            .doesNotContain("avcC")
            .doesNotContain("pictures of the video")
            .doesNotContain(photo.id().toString())
            .doesNotContain(photo.hash());
        assertThat(OwnerOnly.holds(file)).as("%s", file).isTrue();
      }
    }
    assertThat(OwnerOnly.holds(folder.resolve("photos"))).isTrue();
    reopen();
    assertThat(store.photos().of(OWNER)).hasSize(2);
  }

  @Test
  void aFlippedByteAMissingPieceAndAnotherPhotosFileAreAllSeen() throws IOException {
    byte[] large = new byte[300_000];
    Arrays.fill(large, (byte) 7);
    Photo photo = store.photos().keep(OWNER, plain(large));
    Path file = files().getFirst();
    byte[] whole = Files.readAllBytes(file);
    int piece = PhotoCipher.PIECE + 16;
    for (int at : new int[] {3, 9, piece, whole.length - 1}) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 1;
      Files.write(file, flipped);
      assertThat(faultOf(photo.id())).isEqualTo(new Fault.PhotoDamaged());
    }
    for (int length : new int[] {0, 8, 8 + piece, 8 + 2 * piece, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(faultOf(photo.id())).as("%s", length).isEqualTo(new Fault.PhotoDamaged());
    }
    byte[] swapped = whole.clone();
    System.arraycopy(whole, 8, swapped, 8 + piece, piece);
    System.arraycopy(whole, 8 + piece, swapped, 8, piece);
    Files.write(file, swapped);
    assertThat(faultOf(photo.id())).isEqualTo(new Fault.PhotoDamaged());
    Files.write(file, whole);
    assertThat(content(photo.id())).isEqualTo(large);
    Files.delete(file);
    assertThat(faultOf(photo.id())).isEqualTo(new Fault.PhotoMissing());
    assertThat(store.photos().isHere(photo.id())).isFalse();
  }

  /** Not a real picture: the store does not look inside. */
  private static Prepared plain(byte[] bytes) {
    return new Prepared(
        "x.jpg",
        Photo.Kind.JPEG,
        10,
        10,
        bytes.length,
        sum(bytes),
        () -> new ByteArrayInputStream(bytes));
  }

  private static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aVideoThatChangedSinceItWasLookedOverIsRefusedAndLeavesNothing() throws IOException {
    Prepared video = video();
    Path file = outside.resolve("VID.mp4");
    byte[] other = Files.readAllBytes(file);
    other[300] ^= 1;
    other[130] ^= 1;
    Files.write(file, Arrays.copyOf(other, other.length - 5));
    assertThatThrownBy(() -> store.photos().keep(OWNER, video))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.fault())
                    .isEqualTo(new Fault.PhotoRefused("VID.mp4", PhotoProblem.CHANGED)));
    assertThat(files()).isEmpty();
    assertThat(store.photos().of(OWNER)).isEmpty();
  }

  @Test
  void whatACrashLeftGoesAtTheNextStartAndStrangersFilesStay() throws IOException {
    writeOwner();
    Photo kept = store.photos().keep(OWNER, photo(120));
    Path photos = folder.resolve("photos");
    Files.writeString(photos.resolve("0".repeat(64)), "no row came");
    Files.writeString(photos.resolve("1".repeat(64) + ".tmp"), "half a file");
    Path stranger = Files.writeString(photos.resolve("của tôi.txt"), "ghi chú");
    reopen();
    assertThat(files()).hasSize(2).contains(stranger);
    assertThat(content(kept.id())).isNotEmpty();
  }

  private void writeOwner() {
    store.feedback().write(FeedbackSamples.garbage(OWNER), FeedbackSamples.DAY, "DTV07");
  }

  @Test
  void photosOfAFormThatNobodyWritesAnyMoreGoOnceTheyAreADayOld() {
    store.photos().keep(OWNER, photo(120));
    UUID written = OTHER;
    store
        .drafts()
        .keep(
            new FormDraft(
                FormDraft.Form.FEEDBACK, written, "DTV07", Instant.now(), Map.of("title", "Rác")));
    store.photos().keep(written, photo(140));
    reopen();
    assertThat(store.photos().of(OWNER)).hasSize(1);
    age();
    reopen();
    assertThat(store.photos().of(OWNER)).isEmpty();
    assertThat(store.photos().of(written)).hasSize(1);
    assertThat(files()).hasSize(1);
  }

  /** As if the photos had been taken in days ago. */
  private void age() {
    store
        .database()
        .writer()
        .write(s -> s.update("UPDATE photo SET id = CAST(x'0100' || substr(id, 3) AS BLOB)"));
  }

  @Test
  void anErasureOfItsOwnerTakesTheKeyAndTheFileGoesWithTheNextStart() {
    writeOwner();
    store.photos().keep(OWNER, photo(120));
    UUID step = PhotoStore.beside(OWNER);
    store.photos().keep(step, photo(140));
    age();
    reopen();
    assertThat(store.photos().of(step)).hasSize(1);
    Photo photo = store.photos().of(OWNER).getFirst();
    store.privacy().erase(List.of(new Erasure.Target("feedback", OWNER)), "TC-01");
    assertThat(store.photos().of(step)).isEmpty();
    assertThat(store.photos().of(OWNER)).isEmpty();
    assertThat(faultOf(photo.id())).isEqualTo(new Fault.PhotoMissing());
    assertThat(keys()).isZero();
    reopen();
    assertThat(files()).isEmpty();
  }

  private long keys() {
    return store.database().readers().read(s -> s.number(0, "SELECT count(*) FROM photo"));
  }

  @Test
  void anErasureOfADraftTakesItsPhotosToo() {
    store
        .drafts()
        .keep(
            new FormDraft(
                FormDraft.Form.FEEDBACK, OWNER, "DTV07", Instant.now(), Map.of("title", "Rác")));
    store.photos().keep(OWNER, photo(120));
    store.privacy().erase(List.of(new Erasure.Target(FormDraftRows.ENTITY, OWNER)), "TC-01");
    assertThat(keys()).isZero();
  }

  @Test
  void aFileStaysAsLongAsABackupHasItsKey() throws IOException {
    Photo photo = store.photos().keep(OWNER, photo(120));
    Path backups = Files.createDirectory(folder.resolve("backups"));
    Path backup =
        Files.writeString(
            backups.resolve(BackupNames.of("Bàn 3", Instant.now().minusSeconds(60))), "");
    store.photos().drop(OWNER, photo.id());
    reopen();
    assertThat(files()).hasSize(1);
    Files.delete(backup);
    Files.writeString(backups.resolve(BackupNames.of("Bàn 3", Instant.now().plusSeconds(60))), "");
    reopen();
    assertThat(files()).isEmpty();
  }

  /** The process ends before each step on the disk in turn. */
  @Test
  void cutOffAnywhereThePhotoIsThereWholeOrNotAtAll() {
    for (int cut = 0; cut < 6; cut++) {
      PhotoFiles dying = new PhotoFiles(folder.resolve("photos"), new CutOff(cut));
      SqlitePhotoStore photos =
          new SqlitePhotoStore(store.database(), dying, TimeSource.system(), new SecureRandom());
      try {
        photos.keep(OTHER, photo(130));
      } catch (CutOff.Killed e) {
        assertThat(store.photos().of(OTHER)).isEmpty();
      }
      store.photos().of(OTHER).forEach(photo -> assertThat(content(photo.id())).isNotEmpty());
      store.photos().drop(OTHER);
    }
    reopen();
    assertThat(files()).isEmpty();
  }
}

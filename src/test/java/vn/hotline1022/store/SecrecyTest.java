package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.bench.LifelikeCalls;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDraft;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallState;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.sync.Traces;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.SearchKey;

/** Nothing of a citizen lies readable in any file, and nothing erased lies in any page. */
class SecrecyTest {
  private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");
  private static final String NAME = "Khuất Thị Ngoãn";
  private static final String PHONE = "0987001122";
  private static final String NOTES = "Cô " + NAME + ", ngõ 887 Kim Giang, gọi lại " + PHONE;

  @TempDir private Path folder;
  private final LifelikeCalls lifelike = new LifelikeCalls(3, MORNING);

  @Test
  void noFileHoldsPlaintextWhileOpenAfterClosingAndInACopy() throws IOException {
    Path profile = Files.createDirectory(folder.resolve("profile"));
    try (DeskStore store = Stores.open(profile)) {
      Call call = secret();
      store.calls().save(call);
      Call open = secret();
      store.calls().keepDraft(new CallDraft(open, PHONE, MORNING, 5));
      store.settings().put("pin.DTV-012", Bytes.utf8(NAME));
      Waiting.until(() -> !store.calls().search(words("ngoan")).isEmpty());
      store.database().snapshotTo(profile.resolve("copy.db"));

      assertThat(names(profile)).contains("desk.db", "desk.db-wal", "desk.db-shm", "copy.db");
      assertNothingReadable(profile);
    }
    assertNothingReadable(profile);
  }

  @Test
  void everyFileIsItsOwnersAlone() throws IOException {
    if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      assertThat(Stores.open(folder)).satisfies(DeskStore::close);
      return;
    }
    try (DeskStore store = Stores.open(folder)) {
      store.calls().save(secret());
      store.database().snapshotTo(folder.resolve("copy.db"));
      for (String name : List.of("desk.db", "desk.db-wal", "desk.db-shm", "copy.db")) {
        assertThat(Files.getPosixFilePermissions(folder.resolve(name)))
            .as(name)
            .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      }
    }
  }

  @Test
  void rightsThatSomebodyWidenedAreNarrowedAgain() throws IOException {
    if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      assertThat(Stores.open(folder)).satisfies(DeskStore::close);
      return;
    }
    Stores.open(folder).close();
    Path file = folder.resolve("desk.db");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    Stores.open(folder).close();
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  /** Among so many others that pages were split and merged around the one erased. */
  @Test
  void whatWasErasedIsGoneFromEveryPageAndTheLog() throws IOException {
    Call forgotten = withTraces(lifelike.next());
    Call again = withTraces(lifelike.next());
    try (DeskStore store = Stores.open(folder)) {
      for (int i = 0; i < 1_500; i++) {
        store.calls().save(lifelike.next());
        if (i == 400) {
          store.calls().start(begun(forgotten));
          store.calls().keepDraft(new CallDraft(forgotten, PHONE, MORNING, 5));
          store.calls().save(forgotten);
          store.calls().keepDraft(new CallDraft(again, PHONE, MORNING, 5));
          store.calls().save(again);
        }
      }
      Waiting.until(() -> store.calls().search(words("zoanrang")).size() == 2);
    }
    assertThat(Traces.in(plain())).isNotEmpty();
    try (DeskStore store = Stores.open(folder)) {
      store.records().append(CallJson.erasure(forgotten.id(), "TC-01"));
      store.records().append(CallJson.erasure(again.id(), "TC-01"));
      assertThat(store.calls().search(words("zoanrang"))).isEmpty();
      assertThat(store.calls().earlier(Traces.PHONE.key(), 5).calls()).isEmpty();
      assertThat(store.calls().find(forgotten.id()).orElseThrow().phone())
          .isEqualTo(PhoneNumber.ERASED);
      Stores.finishErasing(store);
      assertThat(Traces.in(plainLog())).isEmpty();
      assertThat(store.check().sound()).isTrue();
    }
    assertThat(Traces.in(plain())).isEmpty();
  }

  @Test
  void erasingGoesOnByItselfWhenNobodyWaits() throws IOException {
    Call forgotten = withTraces(lifelike.next());
    try (DeskStore store = Stores.open(folder)) {
      store.calls().save(forgotten);
      Waiting.until(() -> !store.calls().search(words("zoanrang")).isEmpty());
      store.records().append(CallJson.erasure(forgotten.id(), "TC-01"));
      Waiting.until(() -> store.settings().get("search.erased").isEmpty());
    }
    assertThat(Traces.in(plain())).isEmpty();
  }

  @Test
  void withAnotherKeyTheFileIsNoDatabase() {
    Stores.open(folder).close();
    try (DatabaseKey other = Stores.key(2)) {
      assertThatThrownBy(
              () ->
                  Stores.open(
                      folder.resolve("desk.db"), other, Stores.origin(1), TimeSource.system()))
          .hasMessage("D-03");
    }
  }

  private byte[] plain() throws IOException {
    return new DecryptedPages(Stores.key(1)).ofDatabase(folder.resolve("desk.db"));
  }

  private byte[] plainLog() throws IOException {
    return new DecryptedPages(Stores.key(1)).ofLog(folder.resolve("desk.db-wal"));
  }

  private static Call withTraces(Call call) {
    return call.withNotes(Traces.NOTES).withPhone(Traces.PHONE);
  }

  private Call secret() {
    return lifelike
        .next()
        .withNotes(NOTES)
        .withPhone(new PhoneNumber(PHONE, PhoneNumber.Kind.MOBILE));
  }

  private static Call begun(Call call) {
    return call.with(CallState.TALKING, call.timeline().subList(0, 1));
  }

  private static CallQuery words(String words) {
    return new CallQuery(words, Optional.empty(), Optional.empty(), Set.of(), Set.of(), 50);
  }

  private static List<String> names(Path profile) throws IOException {
    try (Stream<Path> files = Files.list(profile)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static void assertNothingReadable(Path profile) throws IOException {
    List<String> forms =
        Stream.of(
                NAME,
                "Ngoãn",
                "Kim Giang",
                PHONE,
                "221100789",
                "call_search",
                "DTV-012",
                "CREATE TABLE")
            .flatMap(
                text -> Stream.of(text, Normalizer.normalize(text, Normalizer.Form.NFD), key(text)))
            .distinct()
            .toList();
    for (String name : names(profile)) {
      String octets =
          new String(Files.readAllBytes(profile.resolve(name)), StandardCharsets.ISO_8859_1);
      for (String form : forms) {
        assertThat(octets)
            .as(name)
            .doesNotContain(octets(form.getBytes(StandardCharsets.UTF_8)))
            .doesNotContain(octets(form.getBytes(StandardCharsets.UTF_16LE)))
            .doesNotContain(octets(form.getBytes(StandardCharsets.UTF_16BE)));
      }
    }
  }

  private static String key(String text) {
    return SearchKey.of(text);
  }

  private static String octets(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

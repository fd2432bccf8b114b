package vn.hotline1022.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;

@Timeout(60)
class LogsTest {

  private static final String SAID = "bà Nguyễn Thị Hường, 0912 345 678, ngõ 12 phố Đường Láng";

  @TempDir Path home;

  private final LoggerContext context = context();
  private final Logs logs = new Logs(context);
  private final Logger ours = context.getLogger("vn.hotline1022.call.CallDesk");
  private Path folder;

  @BeforeEach
  void open() {
    folder = home.resolve("logs");
    logs.silence();
    assertThat(logs.writeTo(folder)).isTrue();
  }

  @AfterEach
  void close() {
    logs.close();
  }

  @Test
  void wordsOfFailuresAreLeftOutTheirTypesCodesAndPlacesStay() {
    Exception told = new IllegalArgumentException("not a number: " + SAID);
    told.addSuppressed(new IllegalStateException("while closing " + SAID));
    FaultException fault = new FaultException(new Fault.StoreFailed("SQLITE_FULL"), told);
    ours.error(
        "the save of {} failed", UUID.fromString("0190a5b2-7c3d-7e4f-8a1b-2c3d4e5f6071"), fault);

    assertThat(written())
        .contains("the save of 0190a5b2-7c3d-7e4f-8a1b-2c3d4e5f6071 failed")
        .contains("vn.hotline1022.fault.FaultException D-09")
        .contains("because of: java.lang.IllegalArgumentException\n")
        .contains("besides: java.lang.IllegalStateException\n")
        .contains("at vn.hotline1022.desktop.LogsTest.wordsOfFailures")
        .doesNotContain("Hường")
        .doesNotContain("345");
  }

  @Test
  void argumentsThatCouldQuoteSomebodyAreNamedByTheirKindOnly() {
    ours.warn(
        "{} {} {} {} {} {}",
        new Person("HN-07", "Trần Đức Ấn", Role.OPERATOR),
        42,
        Duration.ofSeconds(3),
        Role.SUPERVISOR,
        "call from 0912.345.678 ended",
        SAID.repeat(3));

    assertThat(written())
        .contains("(Person) 42 PT3S SUPERVISOR call from … ended (String)")
        .doesNotContain("Ấn")
        .doesNotContain("Hường");
  }

  @Test
  void whatLibrariesSayIsNotKeptButThatTheyDid() {
    Logger library = context.getLogger("org.flywaydb.core.Flyway");
    library.info("nothing of interest");
    library.warn("statement failed: insert into call values ('" + SAID + "')");

    assertThat(written())
        .contains("WARN")
        .contains("org.flywaydb.core.Flyway: (a library's words are not kept)")
        .doesNotContain("Hường")
        .doesNotContain("INFO");
  }

  @Test
  void uncaughtFailuresAreLoggedByTypeAndPlace() throws InterruptedException {
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    StringBuilder told = new StringBuilder();
    try {
      logs.catchUncaught(fault -> told.append(fault.code()));
      Thread failing =
          Thread.ofPlatform()
              .name("writer")
              .start(
                  () -> {
                    throw new IllegalStateException(SAID);
                  });
      failing.join();
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }

    assertThat(told).hasToString("X-01");
    assertThat(written())
        .contains("nobody caught a failure in writer")
        .contains("java.lang.IllegalStateException\n")
        .doesNotContain("Hường");
  }

  @Test
  void filesAreBoundedInSizeAndNumberAndForTheOwnerAlone() throws IOException {
    String words =
        "a line of one hundred characters or so, written until the log has rolled more than once"
            + " around";
    while (!Files.exists(folder.resolve("desk." + (Logs.FILES - 1) + ".log"))
        || folder.resolve(Logs.NAME).toFile().length() < Logs.SIZE / 2) {
      ours.error(words);
    }
    logs.close();

    try (Stream<Path> files = Files.list(folder)) {
      var all = files.toList();
      assertThat(all).hasSize(Logs.FILES);
      for (Path file : all) {
        assertThat(Files.size(file)).isLessThan(Logs.SIZE + 4096);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .isEqualTo("rw-------");
      }
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
  }

  @Test
  void aFolderThatCannotBeMadeLeavesTheLogSilent() throws IOException {
    Path file = Files.createFile(home.resolve("a-file"));

    assertThat(new Logs(context()).writeTo(file.resolve("logs"))).isFalse();
  }

  @Test
  void debugLinesAppearWhenAskedFor() {
    System.setProperty(Logs.LEVEL, "debug");
    try (Logs chatty = new Logs(context())) {
      chatty.writeTo(home.resolve("chatty"));
      assertThat(logs.debugs("vn.hotline1022.call")).isFalse();
      assertThat(chatty.debugs("vn.hotline1022.call")).isTrue();
      assertThat(chatty.debugs("org.flywaydb")).isFalse();
    } finally {
      System.clearProperty(Logs.LEVEL);
    }
  }

  /** A process's own context, so that the tests' one stays as it is. */
  private static LoggerContext context() {
    LoggerContext made = new LoggerContext();
    made.setMDCAdapter(new LogbackMDCAdapter());
    return made;
  }

  private String written() {
    logs.close();
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(LogsTest::read).collect(Collectors.joining());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

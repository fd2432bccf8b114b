package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.docs.ShownCommands;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.record.TimeSource;

/**
 * Every command that the README and the guides show, copied from there as it stands and run by a
 * shell, works: with {@code DIR} and {@code F} in the folder where it is typed, as they say. Only
 * the twelve digits of another computer are put in, since people read them out.
 *
 * <p>Not here: what builds, installs or measures, and what opens a window; other tests and {@code
 * installer/try-deb} do that.
 */
@Tag("long")
class DocumentedCommandsIT {
  private static final Pattern DIGITS = Pattern.compile("\\d{4} \\d{4} \\d{4}");
  private static final List<Integer> DONE = List.of(0);

  /** Feedback of the invented data needs somebody: so it is said, as the page tells. */
  private static final List<Integer> LEFT = List.of(0, 1);

  private static final String SERVICE = "GARBAGE";
  private static final Pattern ADDED = Pattern.compile("(?<=Đã thêm ).+(?=\\.)");

  @TempDir private Path home;
  private Path work;

  @BeforeEach
  void aFolderToTypeIn() throws IOException {
    work = Files.createDirectory(home.resolve("thư mục làm việc"));
    for (Path guide : guides()) {
      Files.createDirectories(work.resolve(guide).getParent());
      Files.copy(guide, work.resolve(guide));
    }
    Path built = work.resolve(ShownCommands.BUILT);
    Files.createDirectories(built.getParent());
    Files.writeString(built, "#!/bin/sh\nexec '%s' \"$@\"\n".formatted(PackagedProgram.launcher()));
    Files.setPosixFilePermissions(built, PosixFilePermissions.fromString("rwx------"));
  }

  private static List<Path> guides() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("assets/guides"))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void thoseOfTheReadme() throws IOException {
    for (String command : ShownCommands.on(Path.of("README.md"))) {
      String said = works(command);
      if (command.contains(" demo ")) {
        secret("F", said);
      }
    }
    assertThat(work.resolve("calls.csv")).isNotEmptyFile();
    assertThat(work.resolve("leaflet.pdf")).isNotEmptyFile();
    assertThat(work.resolve("support.zip")).isNotEmptyFile();
    assertThat(endings()).contains("csv", "pdf", "xlsx", "zip");
  }

  @Test
  void thoseOfTheAdministratorsGuide() throws IOException {
    profile("DIR", "F", 3);
    profile("DIR-2", "F-2", 4);
    List<String> digits = new ArrayList<>();
    String other = "";
    for (String command : ShownCommands.on(Path.of("docs/administrator.md"))) {
      String shown = command.replace("Máy 2", other);
      if (command.contains(" trust may-2")) {
        other = first(ADDED, works(shown.replaceAll(DIGITS.pattern(), digits.getFirst())));
      } else if (command.contains(" trust ")) {
        works(shown.replaceAll(DIGITS.pattern(), digits.getLast()));
      } else if (command.contains(" identity ")) {
        digits.add(first(DIGITS, works(shown)));
      } else {
        works(shown);
      }
    }
    assertThat(work.resolve("DIR-MOI")).isNotEmptyDirectory();
    assertThat(work.resolve("ho-tro.zip")).isNotEmptyFile();
  }

  @Test
  void thoseOfThePageOnTheReceiver() throws IOException {
    profile("DIR", "F", 5);
    try (GeoReportServer server = new GeoReportServer(TimeSource.system(), Trait.JSON)) {
      List<String> json =
          ShownCommands.blocks(Path.of("docs/feedback-gateway.md"))
              .filter(block -> block.startsWith("{"))
              .toList();
      assertThat(json).as("the receiver and an item").hasSize(2);
      Files.writeString(work.resolve("receiver.json"), receiver(json.getFirst(), server));
      Files.writeString(work.resolve("item.json"), json.getLast());
      for (String command : ShownCommands.on(Path.of("docs/feedback-gateway.md"))) {
        said(command, command.contains(" send ") || command.contains(" status ") ? LEFT : DONE);
      }
      assertThat(server.requests().all())
          .extracting(held -> held.field("description"))
          .anyMatch(description -> description.contains("rác tồn đọng khoảng hai khối"));
    }
  }

  @Test
  void thoseOfThePageOnTheExchange() throws IOException {
    profile("DIR", "F", 6);
    String report =
        ShownCommands.blocks(Path.of("docs/telephone-exchange.md"))
            .filter(block -> block.startsWith("Thời gian gọi"))
            .findFirst()
            .orElseThrow();
    Files.writeString(work.resolve("tong-dai.csv"), report);
    for (String command : ShownCommands.on(Path.of("docs/telephone-exchange.md"))) {
      works(command);
    }
  }

  private List<String> endings() throws IOException {
    try (Stream<Path> all = Files.list(work)) {
      return all.map(Path::toString).map(name -> name.replaceFirst(".*\\.", "")).toList();
    }
  }

  /** The address, the key and the services are those of the receiver that is really there. */
  private static String receiver(String shown, GeoReportServer server) {
    return shown
        .replaceFirst("https://[^\"]+", Matcher.quoteReplacement(server.address()))
        .replaceAll("\"\\d+\"", '"' + SERVICE + '"')
        .replace("…", GeoReportServer.KEY);
  }

  private void profile(String folder, String secret, int seed) throws IOException {
    secret(secret, works("hotline1022 demo --data " + folder + " --calls 2 --seed " + seed));
  }

  /** The passphrase that {@code demo} tells last, where only its owner reads it. */
  private void secret(String file, String said) throws IOException {
    Path made = SampleProfile.secret(home, said.strip().lines().toList().getLast().strip());
    Files.move(made, work.resolve(file));
  }

  private static String first(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).findFirst().orElseThrow();
  }

  /** What a command said that does what it should. */
  private String works(String command) {
    return said(command, DONE);
  }

  /** What a command said, typed into a shell; fails unless it ends by one of these codes. */
  private String said(String command, List<Integer> codes) {
    String path = PackagedProgram.launcher().getParent() + ":/usr/bin:/bin";
    ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", command).directory(work.toFile());
    shell.environment().clear();
    shell.environment().put("PATH", path);
    shell.environment().put("HOME", home.toString());
    shell.environment().put("HOTLINE1022_JAVA_OPTS", Launch.HEADLESS + " -Duser.home=" + home);
    shell.redirectErrorStream(true);
    try {
      Process typed = shell.start();
      String said = new String(typed.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(typed.waitFor(2, TimeUnit.MINUTES)).as(command).isTrue();
      assertThat(typed.exitValue()).as(command + "\n" + said).isIn(codes);
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(command, e);
    }
  }
}

package vn.hotline1022.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.text.SearchKey;

class SupportTest {

  private static final int CALLS = 60;

  @TempDir static Path shared;
  private static ProfileFolder profile;
  private static Path passphrase;
  private static String secret;

  @TempDir Path folder;

  @BeforeAll
  static void makeProfile() throws IOException {
    profile = new ProfileFolder(shared.resolve("hồ sơ chị Hương"));
    SampleProfile.Made made =
        new SampleProfile(profile, new Argon2Cost(64, 1, 1)).make(CALLS, 7, Instant.now());
    secret = made.passphrase();
    passphrase = Files.writeString(shared.resolve("mật khẩu.txt"), secret + "\n");
    Files.createDirectories(profile.logs());
    Files.writeString(
        profile.logs().resolve("desk.log"),
        """
        2026-11-21T08:30:00.123+07:00 INFO [main] vn.hotline1022.desktop.DeskStart: open after 412 ms
        2026-11-21T08:31:00.123+07:00 WARN [writer] vn.hotline1022.store.Writer: not written: D-01
        2026-11-21T08:32:00.123+07:00 WARN [x] vn.hotline1022.call.Y: số của bác Trần Văn Bảy là 0987 654 321
        Trần Văn Bảy, 0987654321, OTP 482913
        """);
  }

  @Test
  void nothingOfAnybodyIsInIt() throws IOException {
    Path file = folder.resolve("hỗ trợ.zip");

    Said said = run("support", "--data", profile.root(), "--out", file);

    assertThat(said.code()).as(said.err()).isZero();
    Map<String, String> parts = unpacked(file);
    String all = String.join("\n", parts.values());
    assertThat(telling()).hasSizeGreaterThan(100);
    List<String> told =
        telling().stream().filter(word -> SearchKey.of(all).contains(SearchKey.of(word))).toList();
    assertThat(told).isEmpty();
    assertThat(all.replaceAll("\\d{4}-\\d\\d-\\d\\d|\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d", ""))
        .doesNotContainPattern("\\d(?:[ .-]?\\d){6,}");
  }

  @Test
  void whatHelpsIsInIt() throws IOException {
    Path file = folder.resolve("support.zip");
    run("support", "--data", profile.root(), "--out", file, "--lang", "en");

    Map<String, String> parts = unpacked(file);

    assertThat(parts.keySet())
        .containsExactlyInAnyOrder(
            "about.txt",
            "system.txt",
            "doctor.txt",
            "settings.txt",
            "sizes.txt",
            "errors.txt",
            "logs/desk.log");
    assertThat(parts.get("about.txt")).contains("version " + Version.text(), "schema ");
    assertThat(parts.get("system.txt")).contains("os.name: ", "java.version: ", "processors: ");
    assertThat(parts.get("doctor.txt")).contains("Runtime", "Store", "encrypted, whole pages");
    assertThat(parts.get("settings.txt")).contains("language: ", "people by role: {", "OPERATOR=");
    assertThat(parts.get("sizes.txt")).contains("database: 1 file, ", "logs: 1 file, ");
    assertThat(parts.get("errors.txt")).contains("D-01      1  2026-11-21").contains("left out: 1");
    assertThat(parts.get("logs/desk.log")).contains("open after 412 ms", "not written: D-01");
  }

  @Test
  void whatIsInItIsShownFirstAndWithoutAFileNothingIsWritten() throws IOException {
    Said said = run("support", "--data", profile.root());

    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("── about.txt", "── logs/desk.log", "Chưa ghi gì");
    Path file = folder.resolve("support.zip");
    Said written = run("support", "--data", profile.root(), "--out", file);
    for (String text : unpacked(file).values()) {
      for (String line : text.lines().filter(line -> !line.contains("‹")).toList()) {
        assertThat(written.out()).contains(line);
      }
    }
  }

  @Test
  void withAPassphraseTheDoctorProvesTheStoreForIt() throws IOException {
    Path file = folder.resolve("support.zip");
    run(
        "support",
        "--data",
        profile.root(),
        "--passphrase-file",
        passphrase,
        "--out",
        file,
        "--lang",
        "en");

    assertThat(unpacked(file).get("doctor.txt")).contains("every page and index is sound", "whole");
  }

  @Test
  void whereNothingWasSetUpOrCannotBeWrittenItIsSaid() throws IOException {
    Path file = folder.resolve("support.zip");
    Said none = run("support", "--data", folder.resolve("trống"), "--out", file);
    assertThat(none.code()).isZero();
    assertThat(unpacked(file)).containsKeys("doctor.txt", "sizes.txt");

    Said nowhere =
        run("support", "--data", profile.root(), "--out", folder.resolve("no/such/x.zip"));
    assertThat(nowhere.code()).isEqualTo(Cli.FAILED);
    assertThat(nowhere.err()).contains("F-01");
  }

  /** Everything in the profile that tells of somebody, and what opens it. */
  private static List<String> telling() {
    List<String> telling = new ArrayList<>(List.of("Trần Văn Bảy", "0987654321", "482913", secret));
    telling.add(profile.root().toString());
    telling.add("chị Hương");
    telling.add(System.getProperty("user.home"));
    try (OpenProfile open =
        OpenProfile.open(profile, Optional.empty(), secret.toCharArray(), TimeSource.system())) {
      open.people().forEach(person -> telling.addAll(List.of(person.code(), person.name())));
      telling.add(open.deskName());
      open.store()
          .calls()
          .search(new CallQuery("", Optional.empty(), Optional.empty(), Set.of(), Set.of(), CALLS))
          .forEach(
              call -> {
                telling.addAll(List.of(call.phone().key(), call.notes(), call.id().toString()));
                call.parties()
                    .caller()
                    .flatMap(open.store().citizens()::find)
                    .ifPresent(citizen -> telling.add(citizen.name()));
              });
    }
    return telling.stream().filter(word -> word.strip().length() > 3).distinct().toList();
  }

  private record Said(int code, String out, String err) {}

  private static Said run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Cli.run(
            Stream.of(arguments).map(Object::toString).toArray(String[]::new),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    return new Said(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private static Map<String, String> unpacked(Path file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in, UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }
}

package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A profile of sample data as the packaged program made it, and what its tools do with it.
 *
 * @param home the user's home folder
 * @param secret the file that has the passphrase in it
 */
record SampleProfile(Path home, Path folder, String passphrase, Path secret) {
  private static final Map<Integer, SampleProfile> MADE = new ConcurrentHashMap<>();

  /** One with so many calls in the home folder: a copy of what was made at the first request. */
  static SampleProfile in(Path home, int calls) throws IOException {
    SampleProfile made = MADE.computeIfAbsent(calls, SampleProfile::make);
    Path folder = home.resolve("profile");
    Shell.run("cp", "-a", made.folder().toString(), folder.toString());
    return new SampleProfile(home, folder, made.passphrase(), secret(home, made.passphrase()));
  }

  private static SampleProfile make(int calls) {
    Path home = PackagedProgram.folder().resolveSibling("samples").resolve("of-" + calls);
    Path folder = home.resolve("profile");
    try {
      Shell.run("rm", "-rf", home.toString());
      Files.createDirectories(home);
      PackagedProgram.Finished made =
          Launch.at(home)
              .with("demo", "--data", folder.toString(), "--calls", Integer.toString(calls))
              .with("--seed", "1022")
              .run();
      assertThat(made.code()).as(made.err()).isZero();
      String passphrase = made.out().strip().lines().toList().getLast().strip();
      return new SampleProfile(home, folder, passphrase, secret(home, passphrase));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A passphrase in a file that only its owner reads. */
  static Path secret(Path home, String passphrase) throws IOException {
    Path file = Files.createTempFile(home, "passphrase", "");
    Files.writeString(file, passphrase + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  /** The same data elsewhere. */
  SampleProfile at(Path other) {
    return new SampleProfile(home, other, passphrase, secret);
  }

  /** The same, with another passphrase tried. */
  SampleProfile with(Path otherSecret) {
    return new SampleProfile(home, folder, passphrase, otherSecret);
  }

  PackagedProgram.Finished export(Path csv) {
    return launch("calls", "export")
        .with("--passphrase-file", secret.toString())
        .with("--from", "2000-01-01", "--to", "2100-01-01")
        .with("--format", "csv", "--out", csv.toString())
        .run();
  }

  PackagedProgram.Finished backup(Path file) {
    return launch("backup")
        .with("--passphrase-file", secret.toString(), "--out", file.toString())
        .run();
  }

  PackagedProgram.Finished restore(Path file, String... options) {
    return launch("restore").with(file.toString()).with(options).run();
  }

  PackagedProgram.Finished doctor() {
    return launch("doctor").headless().with("--passphrase-file", secret.toString()).run();
  }

  private Launch launch(String... command) {
    return Launch.at(home).with(command).with("--data", folder.toString());
  }
}

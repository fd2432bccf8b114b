package vn.hotline1022.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.store.ProfileFolder;

/** With whose passphrase a tool opens a profile. */
final class KeyOptions {

  @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "cli.passphraseFile")
  private Path passphraseFile;

  @Option(names = "--user", paramLabel = "CODE", descriptionKey = "cli.user")
  private String user;

  boolean given() {
    return passphraseFile != null;
  }

  /** Opens the profile, or says what is missing to do so. */
  OpenProfile open(ProfileFolder folder, CommandSpec command, Console console) {
    if (passphraseFile == null) {
      throw new ParameterException(
          command.commandLine(), console.texts().get("cli.passphraseNeeded"));
    }
    try {
      Optional<String> code =
          Optional.ofNullable(user).map(typed -> typed.toUpperCase(Locale.ROOT));
      char[] passphrase = PassphraseFile.read(passphraseFile);
      return OpenProfile.open(folder, code, passphrase, TimeSource.system());
    } catch (IOException e) {
      throw new ParameterException(
          command.commandLine(),
          console.texts().get("cli.passphraseUnreadable", passphraseFile),
          e);
    }
  }
}

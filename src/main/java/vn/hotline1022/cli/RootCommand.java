package vn.hotline1022.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.ui.common.Language;

/** {@code hotline1022}: what all tools have in common. */
@Command(
    name = "hotline1022",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = RootCommand.Versions.class)
final class RootCommand implements Runnable {

  /** Answers {@code --version}. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"hotline1022 " + Version.text()};
    }
  }

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.data")
  private Path data;

  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.lang")
  @SuppressWarnings("UnusedVariable") // Read before the rest, by CliTexts: the help is in it too.
  private Language language;

  @Spec private CommandSpec spec;
  private final Console console;

  RootCommand(Console console) {
    this.console = console;
  }

  /** Without a command: which there are. */
  @Override
  public void run() {
    requireFolder();
    console.sayPlain(spec.commandLine().getUsageMessage().stripTrailing());
  }

  /** A variable of a script that was never set would mean the folder one happens to be in. */
  private void requireFolder() {
    if (data != null && data.toString().isBlank()) {
      throw new ParameterException(spec.commandLine(), console.texts().get("cli.dataEmpty"));
    }
  }

  /** The profile's folder: the one named, or the platform's usual place. */
  ProfileFolder folder() {
    requireFolder();
    return data == null ? ProfileFolder.usual() : new ProfileFolder(data);
  }
}

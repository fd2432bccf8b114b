package vn.hotline1022.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code guides}: what can be done with guides. */
@Command(name = "guides")
final class GuidesCommand implements Runnable {

  @Spec private CommandSpec spec;
  private final Console console;

  GuidesCommand(Console console) {
    this.console = console;
  }

  /** Without a command: which there are. */
  @Override
  public void run() {
    console.sayPlain(spec.commandLine().getUsageMessage().stripTrailing());
  }
}

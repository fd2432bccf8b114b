package vn.hotline1022.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code report}: what is handed out of the figures. */
@Command(name = "report")
final class ReportCommand implements Runnable {

  @Spec private CommandSpec spec;
  private final Console console;

  ReportCommand(Console console) {
    this.console = console;
  }

  /** Without a command: which there are. */
  @Override
  public void run() {
    console.sayPlain(spec.commandLine().getUsageMessage().stripTrailing());
  }
}

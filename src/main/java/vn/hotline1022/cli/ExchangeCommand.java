package vn.hotline1022.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code exchange}: what the telephone exchange counted. */
@Command(name = "exchange")
final class ExchangeCommand implements Runnable {

  @Spec private CommandSpec spec;
  private final Console console;

  ExchangeCommand(Console console) {
    this.console = console;
  }

  /** Without a command: which there are. */
  @Override
  public void run() {
    console.sayPlain(spec.commandLine().getUsageMessage().stripTrailing());
  }
}

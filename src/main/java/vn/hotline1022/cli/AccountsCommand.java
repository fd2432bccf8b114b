package vn.hotline1022.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code accounts}: what the city says of its accounts. */
@Command(name = "accounts")
final class AccountsCommand implements Runnable {

  @Spec private CommandSpec spec;
  private final Console console;

  AccountsCommand(Console console) {
    this.console = console;
  }

  /** Without a command: which there are. */
  @Override
  public void run() {
    console.sayPlain(spec.commandLine().getUsageMessage().stripTrailing());
  }
}

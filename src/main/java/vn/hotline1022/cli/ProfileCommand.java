package vn.hotline1022.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code profile}: what is done with a profile as a whole. */
@Command(name = "profile")
final class ProfileCommand implements Runnable {

  @Spec private CommandSpec spec;
  private final Console console;

  ProfileCommand(Console console) {
    this.console = console;
  }

  /** Without a command: which there are. */
  @Override
  public void run() {
    console.sayPlain(spec.commandLine().getUsageMessage().stripTrailing());
  }
}

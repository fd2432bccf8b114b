package vn.hotline1022.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code calls}: what can be done with kept calls. */
@Command(name = "calls")
final class CallsCommand implements Runnable {

  @Spec private CommandSpec spec;
  private final Console console;

  CallsCommand(Console console) {
    this.console = console;
  }

  /** Without a command: which there are. */
  @Override
  public void run() {
    console.sayPlain(spec.commandLine().getUsageMessage().stripTrailing());
  }
}

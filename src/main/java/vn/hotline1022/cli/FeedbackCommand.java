package vn.hotline1022.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code feedback}: writing, sending and following feedback. */
@Command(name = "feedback")
final class FeedbackCommand implements Runnable {

  @Spec private CommandSpec spec;
  private final Console console;

  FeedbackCommand(Console console) {
    this.console = console;
  }

  /** Without a command: which there are. */
  @Override
  public void run() {
    console.sayPlain(spec.commandLine().getUsageMessage().stripTrailing());
  }
}

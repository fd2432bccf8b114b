package vn.hotline1022.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bundle}: handing records and photos over by file. */
@Command(name = "bundle")
final class BundleCommand implements Runnable {

  @Spec private CommandSpec spec;
  private final Console console;

  BundleCommand(Console console) {
    this.console = console;
  }

  /** Without a command: which there are. */
  @Override
  public void run() {
    console.sayPlain(spec.commandLine().getUsageMessage().stripTrailing());
  }
}

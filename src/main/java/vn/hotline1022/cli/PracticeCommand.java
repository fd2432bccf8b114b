package vn.hotline1022.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code practice}: opens the desk to practise. The window is no tool, so what comes here was asked
 * with something that only tools know.
 */
@Command(name = "practice")
final class PracticeCommand implements Callable<Integer> {
  private final Console console;

  PracticeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.warn("cli.practice.alone");
    return Cli.NOT_UNDERSTOOD;
  }
}

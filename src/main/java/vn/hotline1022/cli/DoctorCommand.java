package vn.hotline1022.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.hotline1022.cli.doctor.Verdict;
import vn.hotline1022.cli.doctor.Verdict.State;

/**
 * {@code doctor}: a line for each thing the desk stands on. With a passphrase it reads and proves
 * the whole store, without one what can be seen from outside.
 */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

  @Mixin private KeyOptions key;
  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  DoctorCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Verdict> verdicts = DoctorLines.examine(root.folder(), key, spec, console);
    DoctorLines lines = new DoctorLines(console.texts());
    verdicts.forEach(verdict -> console.sayPlain(lines.of(verdict)));
    long wrong = verdicts.stream().filter(verdict -> verdict.state() == State.WRONG).count();
    console.say(wrong == 0 ? "cli.doctor.allSound" : "cli.doctor.someWrong", wrong);
    return wrong == 0 ? Cli.DONE : Cli.FAILED;
  }
}

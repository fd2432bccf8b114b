package vn.hotline1022.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.staff.Person;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.text.Formats;

/** {@code demo}: makes a profile of sample data in an empty folder. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

  private static final int MOST_CALLS = 2_000_000;

  @Option(names = "--calls", paramLabel = "N", defaultValue = "500", descriptionKey = "cli.calls")
  private int calls;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1022", descriptionKey = "cli.seed")
  private long seed;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  DemoCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (calls < 0 || calls > MOST_CALLS) {
      throw new ParameterException(
          spec.commandLine(), console.texts().get("cli.demo.callsOutOfBounds", MOST_CALLS));
    }
    ProfileFolder folder = root.folder();
    SampleProfile.Made made =
        new SampleProfile(folder, Argon2Cost.STANDARD).make(calls, seed, Instant.now());
    report(folder, made);
    return Cli.DONE;
  }

  /** The passphrase comes last and alone, so that a script can take it. */
  private void report(ProfileFolder folder, SampleProfile.Made made) {
    console.say("cli.demo.made", folder.root());
    console.say("cli.demo.calls", Formats.number(made.calls()), Formats.date(made.from()));
    for (Person person : made.people()) {
      String role = console.shared().get("common.role." + person.role());
      console.say("cli.demo.person", person.code(), person.name(), role);
    }
    console.say("cli.demo.recoveryKey", made.recoveryKey().text());
    console.say("cli.demo.passphrase");
    console.sayPlain(made.passphrase());
  }
}

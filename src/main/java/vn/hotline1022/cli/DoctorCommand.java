package vn.hotline1022.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.hotline1022.cli.doctor.FolderChecks;
import vn.hotline1022.cli.doctor.FontCheck;
import vn.hotline1022.cli.doctor.MachineCheck;
import vn.hotline1022.cli.doctor.StoreChecks;
import vn.hotline1022.cli.doctor.Verdict;
import vn.hotline1022.cli.doctor.Verdict.State;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.store.ProfileFolder;

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
    ProfileFolder folder = root.folder();
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.add(MachineCheck.runtime(System.getProperties()));
    verdicts.add(FolderChecks.rights(folder));
    verdicts.add(FolderChecks.disk(folder));
    verdicts.addAll(store(folder));
    verdicts.add(MachineCheck.display(System.getProperties(), System.getenv()));
    verdicts.add(FontCheck.look());
    verdicts.forEach(this::say);
    long wrong = verdicts.stream().filter(verdict -> verdict.state() == State.WRONG).count();
    console.say(wrong == 0 ? "cli.doctor.allSound" : "cli.doctor.someWrong", wrong);
    return wrong == 0 ? Cli.DONE : Cli.FAILED;
  }

  private List<Verdict> store(ProfileFolder folder) {
    if (!Files.exists(folder.profile()) && !Files.exists(folder.database())) {
      return StoreChecks.none();
    }
    if (!key.given()) {
      return StoreChecks.outside(folder);
    }
    try (OpenProfile profile = key.open(folder, spec, console)) {
      return StoreChecks.inside(folder, profile.store().check());
    } catch (FaultException e) {
      return StoreChecks.closed(console.words(e.fault()));
    }
  }

  private void say(Verdict verdict) {
    String name = console.texts().get("cli.doctor.subject." + verdict.subject());
    String words = console.texts().get(verdict.words(), verdict.arguments().toArray());
    console.say("cli.doctor.line." + verdict.state(), name, words);
  }
}

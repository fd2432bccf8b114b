package vn.hotline1022.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hotline1022.cli.doctor.Verdict;
import vn.hotline1022.cli.support.SupportFile;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.text.Formats;

/**
 * {@code support}: a file for who helps, without anything of anybody. Says what is in it; writes it
 * only where {@code --out} tells. With a passphrase the doctor proves the whole store for it.
 */
@Command(name = "support")
final class SupportCommand implements Callable<Integer> {

  @Mixin private KeyOptions key;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.supportOut")
  private Path out;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  SupportCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    ProfileFolder folder = root.folder();
    List<Verdict> verdicts = DoctorLines.examine(folder, key, spec, console);
    SupportFile file = new Support(folder, console.texts(), TimeSource.system()).gather(verdicts);
    file.parts().forEach(this::show);
    if (out == null) {
      console.say("cli.support.notWritten");
      return Cli.DONE;
    }
    long bytes = file.writeTo(out);
    console.say("cli.support.done", out.toAbsolutePath(), Formats.number((bytes + 1023) / 1024));
    return Cli.DONE;
  }

  /** The whole of it: who hands it out has read it, or could have. */
  private void show(SupportFile.Part part) {
    console.say("cli.support.part", part.name(), Formats.number((part.bytes() + 1023) / 1024));
    console.sayPlain(part.text().stripTrailing());
    console.sayPlain("");
  }
}

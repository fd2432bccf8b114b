package vn.hotline1022.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.store.Restore;
import vn.hotline1022.store.Restore.Existing;

/** {@code restore}: brings a backup back as a profile; what was there is moved aside. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.restoreFile")
  private Path file;

  @Option(names = "--replace", descriptionKey = "cli.replace")
  private boolean replace;

  private final RootCommand root;
  private final Console console;

  RestoreCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    ProfileFolder folder = root.folder();
    Existing existing = replace ? Existing.MOVE_ASIDE : Existing.REFUSE;
    Restore.Result result =
        new Restore(TimeSource.system()).restore(file.toAbsolutePath(), folder, existing);
    result.movedAside().ifPresent(aside -> console.say("cli.restore.aside", aside));
    if (!result.withPhotos()) {
      console.say("cli.restore.noPhotos");
    }
    console.say("cli.restore.done", folder.root());
    return Cli.DONE;
  }
}

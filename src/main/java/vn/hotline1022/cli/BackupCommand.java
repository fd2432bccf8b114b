package vn.hotline1022.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.store.Backup;
import vn.hotline1022.store.BackupCheck;
import vn.hotline1022.store.ProfileFolder;

/** {@code backup}: takes an encrypted backup and proves it by opening it. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

  @Mixin private KeyOptions key;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.backupOut")
  private Path out;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  BackupCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    ProfileFolder folder = root.folder();
    try (OpenProfile profile = key.open(folder, spec, console)) {
      Backup backup =
          new Backup(folder, TimeSource.system(), profile.store().database()::snapshotTo);
      Path file = out == null ? backup.take() : backup.takeTo(out.toAbsolutePath());
      new BackupCheck(folder).verify(file, profile.key());
      console.say("cli.backup.done", file.toAbsolutePath());
    }
    return Cli.DONE;
  }
}

package vn.hotline1022.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.text.Formats;

/** {@code bundle import}: takes a file in, all of it or nothing. */
@Command(name = "import")
final class BundleImportCommand implements Callable<Integer> {

  @Mixin private KeyOptions key;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.bundleFile")
  private Path file;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  BundleImportCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenProfile profile = key.open(root.folder(), spec, console)) {
      profile.require(Permission.TAKE_CALLS);
      Bundles bundles = profile.bundles();
      String receipt = bundles.receipts().of(file.toAbsolutePath());
      Bundles.Applied applied = bundles.apply(file.toAbsolutePath(), BundleProgress.NONE);
      console.say(
          "cli.bundle.imported",
          Formats.number(applied.added()),
          Formats.number(applied.known()),
          Formats.number(applied.photos()));
      console.say("cli.bundle.receipt", receipt);
      if (applied.leftOut() > 0) {
        console.say("cli.bundle.leftOut", Formats.number(applied.leftOut()));
      }
      return Cli.DONE;
    }
  }
}

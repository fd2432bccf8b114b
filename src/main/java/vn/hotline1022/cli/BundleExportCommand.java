package vn.hotline1022.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.sync.bundle.Bundles.Extent;
import vn.hotline1022.text.Formats;

/** {@code bundle export}: writes what a desk was not handed yet into a file for it. */
@Command(name = "export")
final class BundleExportCommand implements Callable<Integer> {

  @Mixin private KeyOptions key;

  @Option(names = "--to", paramLabel = "DESK", required = true, descriptionKey = "cli.desk")
  private String desk;

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.bundleOut")
  private Path out;

  @Option(names = "--all", descriptionKey = "cli.bundleAll")
  private boolean all;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  BundleExportCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenProfile profile = key.open(root.folder(), spec, console)) {
      profile.require(Permission.TAKE_CALLS);
      Bundles bundles = profile.bundles();
      Bundles.Exported written =
          bundles.export(
              NamedDesk.find(bundles, desk).identity().device(),
              out.toAbsolutePath(),
              all ? Extent.EVERYTHING : Extent.NOT_HANDED_OVER,
              BundleProgress.NONE);
      console.say(
          "cli.bundle.exported",
          Formats.number(written.records()),
          Formats.number(written.photos()),
          written.file());
      if (written.left() > 0) {
        console.say("cli.bundle.left", Formats.number(written.left()));
      }
      if (written.unreadable() > 0) {
        console.say("cli.bundle.unreadable", Formats.number(written.unreadable()));
      }
      return Cli.DONE;
    }
  }
}

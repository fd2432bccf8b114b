package vn.hotline1022.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.sync.bundle.KnownDesk;
import vn.hotline1022.text.Formats;

/** {@code bundle desks}: the desks that are known, and what waits for each. */
@Command(name = "desks")
final class BundleDesksCommand implements Callable<Integer> {

  @Mixin private KeyOptions key;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  BundleDesksCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenProfile profile = key.open(root.folder(), spec, console)) {
      Bundles bundles = profile.bundles();
      for (KnownDesk desk : bundles.desks().all()) {
        Bundles.Waiting waiting = bundles.waiting(Optional.of(desk.identity().device()));
        console.say(
            desk.revoked() ? "cli.bundle.desk.revoked" : "cli.bundle.desk",
            desk.identity().name(),
            desk.digits(),
            Formats.number(waiting.records()),
            Formats.number(waiting.photos()));
      }
      return Cli.DONE;
    }
  }
}

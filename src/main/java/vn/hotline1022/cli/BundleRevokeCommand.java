package vn.hotline1022.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.sync.bundle.KnownDesk;

/** {@code bundle revoke}: from now on nothing is handed to a desk or taken from it. */
@Command(name = "revoke")
final class BundleRevokeCommand implements Callable<Integer> {

  @Mixin private KeyOptions key;

  @Parameters(paramLabel = "DESK", descriptionKey = "cli.desk")
  private String desk;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  BundleRevokeCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenProfile profile = key.open(root.folder(), spec, console)) {
      profile.require(Permission.MANAGE_PEOPLE);
      Bundles bundles = profile.bundles();
      KnownDesk found = NamedDesk.find(bundles, desk);
      bundles.desks().revoke(found.identity().device(), profile.person().code());
      console.say("cli.bundle.revoked", found.identity().name());
      return Cli.DONE;
    }
  }
}

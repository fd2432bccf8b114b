package vn.hotline1022.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.IdentityProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.sync.bundle.IdentityFile;

/**
 * {@code bundle trust}: adds a desk by its identity file, once somebody has compared its digits.
 */
@Command(name = "trust")
final class BundleTrustCommand implements Callable<Integer> {

  @Mixin private KeyOptions key;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.identityFile")
  private Path file;

  @Option(names = "--digits", paramLabel = "12", descriptionKey = "cli.digits")
  private String digits;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  BundleTrustCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenProfile profile = key.open(root.folder(), spec, console)) {
      profile.require(Permission.MANAGE_PEOPLE);
      Bundles bundles = profile.bundles();
      IdentityFile identity = bundles.readIdentity(file.toAbsolutePath());
      if (bundles.desks().hasOtherKeys(identity)) {
        console.say("cli.bundle.otherKeys", identity.name());
      }
      if (digits == null) {
        console.say("cli.bundle.compare", identity.name(), identity.digits());
        return Cli.FAILED;
      }
      if (!identity.hasDigits(digits)) {
        throw new FaultException(
            new Fault.IdentityRefused(
                String.valueOf(file.getFileName()), IdentityProblem.OTHER_DIGITS));
      }
      bundles.desks().add(identity, profile.person().code());
      console.say("cli.bundle.trusted", identity.name());
      return Cli.DONE;
    }
  }
}

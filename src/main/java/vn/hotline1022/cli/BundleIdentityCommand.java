package vn.hotline1022.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hotline1022.sync.bundle.Bundles;

/** {@code bundle identity}: writes this desk's identity file and tells its digits. */
@Command(name = "identity")
final class BundleIdentityCommand implements Callable<Integer> {

  @Mixin private KeyOptions key;

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.identityOut")
  private Path out;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  BundleIdentityCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenProfile profile = key.open(root.folder(), spec, console)) {
      Bundles bundles = profile.bundles();
      bundles.writeIdentity(out.toAbsolutePath());
      console.say("cli.bundle.identity", out.toAbsolutePath(), bundles.identity().digits());
      return Cli.DONE;
    }
  }
}

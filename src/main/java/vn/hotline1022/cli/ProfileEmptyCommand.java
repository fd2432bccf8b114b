package vn.hotline1022.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.store.Emptying;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.store.Remains;
import vn.hotline1022.text.SearchKey;

/**
 * {@code profile empty}: takes everything of a profile from the computer once all of it was handed
 * over; asks for the name of the desk.
 */
@Command(name = "empty")
final class ProfileEmptyCommand implements Callable<Integer> {

  @Mixin private KeyOptions key;

  @Option(names = "--desk", paramLabel = "NAME", descriptionKey = "cli.emptyDesk")
  private String name = "";

  @Option(names = "--receipt", paramLabel = "12", descriptionKey = "cli.emptyReceipt")
  private List<String> receipts = List.of();

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  ProfileEmptyCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    ProfileFolder folder = root.folder();
    try (OpenProfile profile = key.open(folder, spec, console)) {
      profile.require(Permission.MANAGE_PEOPLE);
      String desk = profile.deskName();
      for (String receipt : receipts) {
        if (!profile.bundles().receipts().came(receipt)) {
          console.warn(new Fault.ReceiptUnknown());
          return Cli.FAILED;
        }
      }
      Optional<Fault> remains = Remains.of(profile.store(), profile.bundles());
      if (remains.isPresent()) {
        console.warn(remains.get());
        return Cli.FAILED;
      }
      if (!SearchKey.of(name.strip()).equals(SearchKey.of(desk.strip()))) {
        console.warn("cli.empty.name", desk);
        return Cli.FAILED;
      }
      profile.emptyWhenClosed();
    }
    console.say("cli.empty.done", folder.root());
    List<Path> spared = new Emptying(folder).spared();
    spared.forEach(path -> console.say("cli.empty.spared", path));
    return Cli.DONE;
  }
}

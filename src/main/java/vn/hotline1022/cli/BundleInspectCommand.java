package vn.hotline1022.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.Preview;
import vn.hotline1022.text.Formats;

/** {@code bundle inspect}: looks a file over and tells what is in it; changes nothing. */
@Command(name = "inspect")
final class BundleInspectCommand implements Callable<Integer> {

  @Mixin private KeyOptions key;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.bundleFile")
  private Path file;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  BundleInspectCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenProfile profile = key.open(root.folder(), spec, console)) {
      profile.require(Permission.TAKE_CALLS);
      Preview preview = profile.bundles().inspect(file.toAbsolutePath(), BundleProgress.NONE);
      console.say(
          "cli.bundle.from",
          preview.from().identity().name(),
          Formats.date(LocalDate.ofInstant(preview.writtenAt(), Formats.ZONE)));
      preview.portions().forEach(this::portion);
      words(preview.kinds()).entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(kind -> console.say(kind.getKey(), Formats.number(kind.getValue())));
      console.say(
          "cli.bundle.photos",
          Formats.number(preview.photos()),
          Formats.number(preview.freshPhotos()));
      return Cli.DONE;
    }
  }

  /** What has no word of its own is counted together. */
  private static Map<String, Long> words(Map<String, Long> kinds) {
    return kinds.entrySet().stream()
        .collect(
            Collectors.groupingBy(
                kind -> words(kind.getKey()), Collectors.summingLong(Map.Entry::getValue)));
  }

  private static String words(String kind) {
    return switch (kind) {
      case "call" -> "cli.bundle.kind.call";
      case "citizen" -> "cli.bundle.kind.citizen";
      case "event" -> "cli.bundle.kind.event";
      case "feedback" -> "cli.bundle.kind.feedback";
      case "followup" -> "cli.bundle.kind.followup";
      case "visit" -> "cli.bundle.kind.visit";
      default -> "cli.bundle.kind.other";
    };
  }

  private void portion(Preview.Portion portion) {
    String text =
        switch (portion.standing()) {
          case KNOWN, OWN -> "cli.bundle.portion";
          case INTRODUCED -> "cli.bundle.portion.introduced";
          case REVOKED -> "cli.bundle.portion.revoked";
        };
    console.say(
        text, portion.name(), Formats.number(portion.records()), Formats.number(portion.fresh()));
  }
}

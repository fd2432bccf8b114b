package vn.hotline1022.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideChecker;
import vn.hotline1022.guide.GuideRepository;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.handout.HandoutOrder;
import vn.hotline1022.handout.HandoutPdf;
import vn.hotline1022.handout.Paper;
import vn.hotline1022.handout.StoreLinks;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.handout.HandoutTexts;

/**
 * {@code guides print}: writes a guide as a PDF. The links of the settings lie in the encrypted
 * database, so the link to print is given here.
 */
@Command(name = "print")
final class GuidesPrintCommand implements Callable<Integer> {

  @Option(names = "--guide", paramLabel = "ID", required = true, descriptionKey = "cli.guideId")
  private String guide;

  @Option(
      names = "--paper",
      paramLabel = "a5|a4",
      defaultValue = "a5",
      descriptionKey = "cli.paper")
  private Paper paper;

  @Option(
      names = "--phone",
      paramLabel = "android|iphone",
      defaultValue = "android",
      descriptionKey = "cli.phone")
  private PhoneSystem phone;

  @Option(names = "--link", paramLabel = "URL", descriptionKey = "cli.link")
  private String link;

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.out")
  private Path out;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  GuidesPrintCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    GuideRepository guides =
        new GuideRepository(
            root.folder().guides(), new GuideChecker(CallListsCsv.standard(), Optional.empty()));
    Optional<Guide> found = guides.latest(guide);
    if (found.isEmpty()) {
      String all = guides.all().stream().map(Guide::id).collect(Collectors.joining(", "));
      console.warn("cli.print.unknown", guide, all);
      return Cli.FAILED;
    }
    Language language = console.texts().language();
    LocalDate today = LocalDate.ofInstant(TimeSource.system().now(), Formats.ZONE);
    HandoutOrder order =
        new HandoutOrder(found.get(), phone, paper, language.locale(), links(), today);
    long pages = new HandoutPdf(guides, new HandoutTexts(language)).write(order, out);
    console.say("cli.print.done", pages, out.toAbsolutePath());
    return Cli.DONE;
  }

  private StoreLinks links() {
    if (link == null) {
      return StoreLinks.NONE;
    }
    return Arrays.stream(StoreLinks.Place.values())
        .flatMap(place -> StoreLinks.read(place, link).stream())
        .findFirst()
        .map(StoreLinks::only)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), console.texts().get("cli.print.link", link)));
  }
}

package vn.hotline1022.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.outbox.OutboxRepository;
import vn.hotline1022.feedback.outbox.Outgoing;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;

/** {@code feedback status}: how feedback stands on its way; asks nobody. */
@Command(name = "status")
final class FeedbackStatusCommand implements Callable<Integer> {
  private static final int MOST = 1_000;

  @Mixin private KeyOptions key;

  @Parameters(arity = "0..*", paramLabel = "CODE", descriptionKey = "cli.feedbackCodes")
  private List<String> codes = new ArrayList<>();

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  FeedbackStatusCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenProfile profile = key.open(root.folder(), spec, console)) {
      OutboxRepository box = profile.store().outbox();
      box.refill();
      QueueReport report = new QueueReport(console, box);
      if (codes.isEmpty()) {
        report.all();
        box.all(MOST).stream()
            .filter(row -> row.stage() != Stage.SENT)
            .forEach(row -> one(profile, report, row));
        return report.isDone() ? Cli.DONE : Cli.FAILED;
      }
      return named(profile, report);
    }
  }

  private static void one(OpenProfile profile, QueueReport report, Outgoing row) {
    profile.store().feedback().find(row.item()).ifPresent(item -> report.one(item.code(), row));
  }

  private int named(OpenProfile profile, QueueReport report) {
    boolean all = true;
    for (String code : codes) {
      Optional<Feedback> item = profile.store().feedback().byCode(code);
      Optional<Outgoing> row = item.flatMap(it -> profile.store().outbox().find(it.id()));
      if (row.isPresent()) {
        report.one(item.orElseThrow().code(), row.get());
      } else {
        console.warn("cli.feedback.unknown", code);
        all = false;
      }
    }
    return all ? Cli.DONE : Cli.FAILED;
  }
}

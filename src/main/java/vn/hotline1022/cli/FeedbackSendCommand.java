package vn.hotline1022.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hotline1022.feedback.outbox.OutboxRepository;
import vn.hotline1022.feedback.outbox.Receiver;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.text.Formats;

/**
 * {@code feedback send}: sends what waits, and fetches the receiver's answers. What rests only a
 * little while is waited for; everything else goes on with the next run.
 */
@Command(name = "send")
final class FeedbackSendCommand implements Callable<Integer> {

  @Mixin private KeyOptions key;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "60",
      descriptionKey = "cli.feedbackWait")
  private int wait;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  FeedbackSendCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (OpenProfile profile = key.open(root.folder(), spec, console)) {
      profile.require(Permission.TAKE_CALLS);
      Optional<Receiver> to = profile.receiver();
      if (to.isEmpty()) {
        console.warn("cli.feedback.noReceiver");
        return Cli.FAILED;
      }
      OutboxRepository box = profile.store().outbox();
      try (Receiver receiver = to.get()) {
        send(receiver, box);
        int changed = receiver.outbox().ask(Duration.ZERO);
        console.say("cli.feedback.answers", Formats.number(changed));
      }
      QueueReport report = new QueueReport(console, box);
      report.all();
      return report.isDone() ? Cli.DONE : Cli.FAILED;
    }
  }

  /** Whoever starts this wants it tried now; what the receiver asked for is obeyed all the same. */
  private void send(Receiver receiver, OutboxRepository box) throws InterruptedException {
    Instant end = Instant.now().plusSeconds(wait);
    box.retryAll();
    receiver.outbox().send();
    Optional<Instant> next = box.nextAt();
    while (next.filter(at -> at.isBefore(end)).isPresent()) {
      pause(Duration.between(Instant.now(), next.get()));
      receiver.outbox().send();
      next = box.nextAt();
    }
  }

  /** At least a little, so that a receiver that fails at once is not asked without a pause. */
  private static void pause(Duration length) throws InterruptedException {
    long millis = Math.max(200, length.toMillis() + 1);
    if (new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException("nobody ends this pause");
    }
  }
}

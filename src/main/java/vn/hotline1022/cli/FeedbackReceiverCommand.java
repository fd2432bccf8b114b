package vn.hotline1022.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.hotline1022.feedback.FeedbackGateway.Reply;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.ReceiverOffer;
import vn.hotline1022.feedback.outbox.Enquiry;
import vn.hotline1022.feedback.outbox.OutboxJson;
import vn.hotline1022.feedback.outbox.OutboxRepository;
import vn.hotline1022.feedback.outbox.Receiver;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.receiver.ReceiverWords;

/** {@code feedback receiver}: enters where feedback goes, and says what is found there. */
@Command(name = "receiver")
final class FeedbackReceiverCommand implements Callable<Integer> {
  private static final int MOST_BYTES = 256 * 1024;

  @Mixin private KeyOptions key;

  @Option(names = "--json", paramLabel = "FILE", descriptionKey = "cli.receiverJson")
  private Path json;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  FeedbackReceiverCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<GatewaySettings> given = Optional.ofNullable(json).map(this::read);
    try (OpenProfile profile = key.open(root.folder(), spec, console)) {
      profile.require(Permission.EDIT_LISTS);
      given.ifPresent(settings -> enter(profile.store().outbox(), settings));
      Optional<Receiver> to = profile.receiver();
      if (to.isEmpty()) {
        console.warn("cli.feedback.noReceiver");
        return Cli.FAILED;
      }
      try (Receiver receiver = to.get()) {
        return found(receiver, profile.store().outbox());
      }
    }
  }

  /** What another receiver said that it takes is not true of this one. */
  private static void enter(OutboxRepository box, GatewaySettings settings) {
    boolean same =
        box.settings()
            .filter(before -> before.address().equals(settings.address()))
            .filter(before -> before.jurisdiction().equals(settings.jurisdiction()))
            .isPresent();
    if (!same) {
      box.offer(ReceiverOffer.NONE);
    }
    box.settings(settings);
  }

  private GatewaySettings read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IllegalArgumentException("too large");
      }
      return OutboxJson.settings(Bytes.of(Files.readAllBytes(file)));
    } catch (IOException | IllegalArgumentException _) {
      // What it says may quote the key.
      throw new ParameterException(
          spec.commandLine(), console.texts().get("cli.feedback.noJson", file));
    }
  }

  private int found(Receiver receiver, OutboxRepository box) {
    ReceiverWords words = new ReceiverWords(new Texts(console.texts().language()));
    return switch (Enquiry.ask(receiver.gateway(), Instant.now())) {
      case Reply.Failed<ReceiverOffer> failed -> {
        console.warn("cli.feedback.notReached", words.wrong(failed.why()).line());
        yield Cli.FAILED;
      }
      case Reply.Got<ReceiverOffer> got -> {
        box.offer(got.value());
        yield found(got.value(), box.settings().orElseThrow(), words);
      }
    };
  }

  private int found(ReceiverOffer offer, GatewaySettings settings, ReceiverWords words) {
    console.say("cli.feedback.receiver", offer.profile().address());
    words.found(offer).forEach(fact -> console.sayPlain((fact.good() ? "+ " : "- ") + fact.text()));
    Map<String, String> offered = new TreeMap<>();
    offer.services().forEach(it -> offered.put(it.code(), it.name()));
    offered.forEach((code, name) -> console.sayPlain("  " + code + "  " + name));
    List<String> gone =
        settings.services().values().stream()
            .filter(code -> !code.isEmpty() && !offered.containsKey(code))
            .distinct()
            .sorted()
            .toList();
    if (!gone.isEmpty()) {
      console.warn("cli.feedback.gone", String.join(", ", gone));
    }
    return gone.isEmpty() ? Cli.DONE : Cli.FAILED;
  }
}

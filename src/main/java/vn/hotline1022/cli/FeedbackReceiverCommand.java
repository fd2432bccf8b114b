package vn.hotline1022.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import vn.hotline1022.feedback.FeedbackGateway.Profile;
import vn.hotline1022.feedback.FeedbackGateway.Reply;
import vn.hotline1022.feedback.FeedbackGateway.Service;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.outbox.OutboxJson;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.text.Formats;

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
      given.ifPresent(profile.store().outbox()::settings);
      Optional<Receiver> to = Receiver.of(profile);
      if (to.isEmpty()) {
        console.warn("cli.feedback.noReceiver");
        return Cli.FAILED;
      }
      try (Receiver receiver = to.get()) {
        return found(receiver, profile.store().outbox().settings().orElseThrow());
      }
    }
  }

  private GatewaySettings read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IllegalArgumentException("too large");
      }
      return OutboxJson.settings(Bytes.of(Files.readAllBytes(file)));
    } catch (IOException | IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), console.texts().get("cli.feedback.noJson", file), e);
    }
  }

  private int found(Receiver receiver, GatewaySettings settings) {
    Reply<Profile> profile = receiver.gateway().profile();
    Reply<List<Service>> services = receiver.gateway().services();
    Optional<GatewayFailure> failure = profile.failure().or(services::failure);
    if (failure.isPresent()) {
      console.warn("cli.feedback.notReached", words(failure.get()));
      return Cli.FAILED;
    }
    profile
        .got()
        .ifPresent(it -> console.say("cli.feedback.receiver", it.address(), it.features()));
    Map<String, String> offered = new TreeMap<>();
    services.got().orElse(List.of()).forEach(it -> offered.put(it.code(), it.name()));
    console.say("cli.feedback.services", Formats.number(offered.size()));
    offered.forEach((code, name) -> console.sayPlain("  " + code + "  " + name));
    List<String> gone =
        settings.services().values().stream()
            .filter(code -> !offered.containsKey(code))
            .distinct()
            .sorted()
            .toList();
    if (!gone.isEmpty()) {
      console.warn("cli.feedback.gone", String.join(", ", gone));
    }
    return gone.isEmpty() ? Cli.DONE : Cli.FAILED;
  }

  private String words(GatewayFailure failure) {
    return switch (failure) {
      case GatewayFailure.Refused it -> (it.code() + " " + it.words()).strip();
      case GatewayFailure.Fatal it ->
          console.texts().get("cli.feedback.cause." + it.cause().name());
      case GatewayFailure.Later it -> it.why().name();
      case GatewayFailure.Lost it -> it.why().name();
    };
  }
}

package vn.hotline1022.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.hotline1022.feedback.Asked;
import vn.hotline1022.feedback.CheckContext;
import vn.hotline1022.feedback.CheckItem;
import vn.hotline1022.feedback.ConsentTexts;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackCheck;
import vn.hotline1022.feedback.FeedbackForm;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.feedback.FeedbackKind;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.feedback.ReceiverQuestions;
import vn.hotline1022.feedback.outbox.OutboxRepository;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.feedback.CheckWords;
import vn.hotline1022.unit.UnitTables;

/**
 * {@code feedback file}: writes an item down as the form does, with the same checks; it waits to be
 * sent then.
 */
@Command(name = "file")
final class FeedbackFileCommand implements Callable<Integer> {
  private static final int MOST_BYTES = 64 * 1024;

  @Mixin private KeyOptions key;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "cli.feedbackJson")
  private Path json;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  FeedbackFileCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    FeedbackFileJson file = read();
    try (OpenProfile profile = key.open(root.folder(), spec, console)) {
      profile.require(Permission.TAKE_CALLS);
      Instant now = Instant.now();
      FeedbackLists lists = FeedbackLists.of(profile.lists().book());
      Asked asked = asked(profile, file.form(), lists);
      FeedbackForm form = consented(file.form().withAttributes(file.typed(asked)), now);
      List<CheckItem> missing =
          FeedbackCheck.of(form, context(profile, form, lists, asked, now)).stream()
              .filter(item -> item.status() == CheckItem.Status.MISSING)
              .toList();
      if (!missing.isEmpty()) {
        lacks(missing, lists);
        return Cli.FAILED;
      }
      console.sayPlain(write(profile, form, now).code());
      return Cli.DONE;
    }
  }

  private FeedbackFileJson read() {
    try {
      if (Files.size(json) > MOST_BYTES) {
        throw new IllegalArgumentException("too large");
      }
      return FeedbackFileJson.read(Files.readAllBytes(json));
    } catch (IOException | IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), console.texts().get("cli.feedback.noJson", json), e);
    }
  }

  /** The yes itself and its channel must be said; the moment and the text are those of now. */
  private static FeedbackForm consented(FeedbackForm form, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, Formats.ZONE);
    FeedbackForm at =
        form.text(Field.CONSENT_AT).isEmpty() ? form.with(Field.CONSENT_AT, now.toString()) : form;
    String version = Integer.toString(ConsentTexts.standard().on(today).version());
    return at.text(Field.CONSENT_VERSION).isEmpty() ? at.with(Field.CONSENT_VERSION, version) : at;
  }

  private static Asked asked(OpenProfile profile, FeedbackForm form, FeedbackLists lists) {
    OutboxRepository outbox = profile.store().outbox();
    return ReceiverQuestions.of(outbox.settings(), outbox.offer())
        .about(form.tidy(Field.CATEGORY), lists);
  }

  private static CheckContext context(
      OpenProfile profile, FeedbackForm form, FeedbackLists lists, Asked asked, Instant now) {
    return new CheckContext(
        now,
        (_, code) -> lists.category(code).filter(entry -> !entry.retired()).isPresent(),
        UnitTables.standard(),
        profile.numbers(),
        form.kind().filter(FeedbackKind.FIELD::equals).isPresent(),
        Set.of(),
        0,
        asked);
  }

  private void lacks(List<CheckItem> missing, FeedbackLists lists) {
    CheckWords words =
        new CheckWords(
            console.shared(),
            code -> lists.categoryName(code, console.texts().language().locale()),
            () -> Optional.of(UnitTables.standard()));
    missing.forEach(
        item -> console.warn("cli.feedback.lacks", words.line(item), name(item.code().field())));
  }

  /** As the file has it: a place stands there by its code. */
  private static String name(Field field) {
    return (field == Field.UNIT ? Field.WHERE : field).name().toLowerCase(Locale.ROOT);
  }

  private static Feedback write(OpenProfile profile, FeedbackForm form, Instant now) {
    Feedback item =
        form.toFeedback(
            new Uuid7(TimeSource.system(), new SecureRandom()).next(),
            profile.person().code(),
            now,
            profile.numbers(),
            new PersonalDataGuard());
    return profile
        .store()
        .feedback()
        .write(item, LocalDate.ofInstant(now, Formats.ZONE), profile.person().code());
  }
}

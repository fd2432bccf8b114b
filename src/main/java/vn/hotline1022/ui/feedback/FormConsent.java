package vn.hotline1022.ui.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.feedback.Consent.Channel;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.feedback.ConsentText;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.text.Formats;

/**
 * The spoken yes: a box for each purpose, none ticked beforehand. The version of the text that was
 * read, the moment and the channel are recorded with the yes to filing; taken back, they go.
 */
public final class FormConsent {
  private final FormTools tools;
  private final FormFields fields;
  private final ObjectProperty<Channel> channel;
  private final ReadOnlyObjectWrapper<Optional<Recorded>> recorded =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean read;

  /** What stands below the boxes. */
  public record Recorded(int version, Instant at, Channel channel) {}

  FormConsent(FormTools tools, FormFields fields) {
    this.tools = tools;
    this.fields = fields;
    this.channel = fields.choice(Field.CONSENT_CHANNEL, Channel::name, FormConsent::channelOf);
    fields.flag(Field.MAY_FILE).addListener((_, _, _) -> ticked());
    for (Field field :
        Set.of(Field.CONSENT_AT, Field.CONSENT_VERSION, Field.CONSENT_CHANNEL, Field.MAY_FILE)) {
      fields.value(field).addListener((_, _, _) -> show());
    }
  }

  private static Channel channelOf(String name) {
    try {
      return Channel.valueOf(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The text as it is read now, with its version. */
  public ConsentText text() {
    Instant now = tools.calls().time().now();
    return tools.consents().on(LocalDate.ofInstant(now, Formats.ZONE));
  }

  /** The box of a purpose. */
  public BooleanProperty box(Purpose purpose) {
    return fields.flag(
        switch (purpose) {
          case FILE -> Field.MAY_FILE;
          case REPORT_BACK -> Field.MAY_REPORT_BACK;
          case PUBLISH_NAME -> Field.MAY_PUBLISH_NAME;
        });
  }

  /** How the yes was said; null while that is not known. */
  public ObjectProperty<Channel> channel() {
    return channel;
  }

  /** What is recorded of the yes so far. */
  public ReadOnlyObjectProperty<Optional<Recorded>> recorded() {
    return recorded.getReadOnlyProperty();
  }

  /** Another form, or none: the text is to be read anew. */
  void begin() {
    read = false;
    show();
  }

  /** The text stands on the screen to be read out. */
  void reading() {
    read = true;
    if (fields.flag(Field.MAY_FILE).get() && recorded.get().isEmpty()) {
      record();
    }
  }

  /** A yes counts once the text was read; its moment is that of the box. */
  private void ticked() {
    if (!fields.flag(Field.MAY_FILE).get()) {
      fields.value(Field.CONSENT_AT).set("");
      fields.value(Field.CONSENT_VERSION).set("");
    } else if (read && fields.value(Field.CONSENT_AT).get().isEmpty()) {
      record();
    }
  }

  private void record() {
    fields.value(Field.CONSENT_VERSION).set(Integer.toString(text().version()));
    fields.value(Field.CONSENT_AT).set(tools.calls().time().now().toString());
  }

  private void show() {
    boolean yes = fields.flag(Field.MAY_FILE).get();
    recorded.set(yes ? read() : Optional.empty());
  }

  private Optional<Recorded> read() {
    try {
      Instant at = Instant.parse(fields.value(Field.CONSENT_AT).get());
      int version = Integer.parseInt(fields.value(Field.CONSENT_VERSION).get());
      return Optional.ofNullable(channel.get()).map(how -> new Recorded(version, at, how));
    } catch (DateTimeParseException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}

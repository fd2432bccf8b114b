package vn.hotline1022.ui.feedback;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Direction;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.feedback.Consent.Channel;
import vn.hotline1022.feedback.FeedbackForm;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.feedback.Level;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.desk.DeskViewModel;

/** What a form begins with: nothing, or what is known from the call in front. */
final class FormStart {
  /** What may become known of the caller while somebody types already. */
  static final List<Field> KNOWN = List.of(Field.NAME, Field.ADDRESSING, Field.CITIZEN);

  /** What stands in a form before anybody typed or chose something. */
  static final Set<Field> CARRIED =
      EnumSet.of(Field.CALL, Field.CITIZEN, Field.ADDRESSING, Field.LEVEL, Field.CONSENT_CHANNEL);

  private final FormTools tools;

  FormStart(FormTools tools) {
    this.tools = tools;
  }

  /** Caller, number, place and notes of the call in front are carried over. */
  FeedbackForm inCall(Call call) {
    DeskViewModel desk = tools.desk();
    PhoneNumber number = desk.number().number().get();
    String notes = tools.calls().guard().mask(desk.notes().text().get());
    FeedbackForm form =
        alone()
            .with(Field.CALL, call.id().toString())
            .with(Field.PHONE, tools.calls().numbers().display(number))
            .with(
                Field.DESCRIPTION,
                PlainText.clean(notes, FormLimits.of(Field.DESCRIPTION)).text().strip())
            .with(Field.WHERE, call.parties().place().orElse(""))
            .with(Field.CITIZEN, call.parties().caller().map(Object::toString).orElse(""))
            .with(Field.CONSENT_CHANNEL, channel(call.direction()));
    Optional<Addressing> called = desk.addressing().get();
    return called.map(how -> form.with(Field.ADDRESSING, how)).orElse(form);
  }

  /** Without a call the telephone is the usual way all the same. */
  FeedbackForm alone() {
    return FeedbackForm.EMPTY
        .with(Field.CONSENT_CHANNEL, Channel.PHONE)
        .with(Field.LEVEL, Level.NORMAL);
  }

  /** Somebody who sits at the table. */
  FeedbackForm inPerson() {
    return alone().with(Field.CONSENT_CHANNEL, Channel.IN_PERSON);
  }

  private static Channel channel(Direction direction) {
    return switch (direction) {
      case INBOUND, OUTBOUND -> Channel.PHONE;
      case WALK_IN -> Channel.IN_PERSON;
      case MESSAGE -> Channel.MESSAGE;
    };
  }

  /** What is known of the caller goes where nobody has typed yet. */
  static FeedbackForm knowing(Citizen citizen, FeedbackForm now) {
    FeedbackForm named =
        now.tidy(Field.NAME).isEmpty() ? now.with(Field.NAME, citizen.name()) : now;
    FeedbackForm called =
        citizen
            .addressing()
            .filter(_ -> named.addressing().isEmpty())
            .map(how -> named.with(Field.ADDRESSING, how))
            .orElse(named);
    return called.with(Field.CITIZEN, citizen.id().toString());
  }
}

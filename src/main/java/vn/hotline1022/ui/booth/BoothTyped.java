package vn.hotline1022.ui.booth;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.event.HelpedTyped;
import vn.hotline1022.event.Known;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.followup.GuardedText;

/** What is typed about the person in front: none of it has to be. */
final class BoothTyped {
  private static final int PHONE_MAX = 40;

  private final CallTools tools;
  private final GuardedText name;
  private final GuardedText device;
  private final GuardedText fault;
  private final StringProperty phone = new SimpleStringProperty("");

  /**
   * @param changed hears what is known now
   * @param typing hears what is being typed besides
   */
  BoothTyped(
      CallTools tools,
      Consumer<UnaryOperator<Known>> changed,
      Consumer<UnaryOperator<HelpedTyped>> typing) {
    this.tools = tools;
    this.name =
        new GuardedText(tools, Known.LINE_MAX, () -> changed.accept(now -> now.withName(named())));
    this.device =
        new GuardedText(
            tools, Known.LINE_MAX, () -> changed.accept(now -> now.withDevice(deviceKept())));
    this.fault =
        new GuardedText(
            tools,
            EscalationField.MESSAGE.max(),
            () -> typing.accept(now -> now.withFault(faultKept())));
    phone.addListener((_, _, _) -> changed.accept(this::numbered));
  }

  private String named() {
    return PlainText.singleLine(name.kept(), Known.LINE_MAX).text();
  }

  private String deviceKept() {
    return PlainText.singleLine(device.kept(), Known.LINE_MAX).text();
  }

  private String faultKept() {
    return fault.kept();
  }

  private Known numbered(Known now) {
    String kept = tools.guard().mask(PlainText.singleLine(phone.get(), PHONE_MAX).text());
    return now.withPhone(kept, tools.numbers().parse(kept));
  }

  GuardedText name() {
    return name;
  }

  GuardedText device() {
    return device;
  }

  /** What the technicians have to mend. */
  GuardedText fault() {
    return fault;
  }

  StringProperty phone() {
    return phone;
  }

  void show(Known known, HelpedTyped typed) {
    name.text().set(known.name());
    device.text().set(known.device());
    phone.set(known.phone());
    fault.text().set(typed.fault());
  }
}

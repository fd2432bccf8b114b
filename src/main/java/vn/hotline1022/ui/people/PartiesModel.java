package vn.hotline1022.ui.people;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Parties;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.common.Debounce;

/**
 * Who called and who is helped, of the call in front. Both are the same person unless the operator
 * says otherwise; then the other has a name and a number of their own.
 */
public final class PartiesModel {
  private final BiConsumer<UUID, Parties> told;
  private final PartyModel caller;
  private final PartyModel helped;
  private final BooleanProperty forAnother = new SimpleBooleanProperty();
  private final StringProperty helpedPhone = new SimpleStringProperty("");
  private final Debounce pause;
  private Optional<PhoneNumber> typedNumber = Optional.empty();
  private Optional<UUID> call = Optional.empty();
  private Parties last = Parties.NONE;
  private boolean showing;

  /**
   * @param told hears whom a call is with and for whenever that changes
   */
  public PartiesModel(CitizenTools tools, BiConsumer<UUID, Parties> told) {
    this.told = told;
    this.pause = new Debounce(tools.calls().delays(), PartyModel.PAUSE);
    this.caller = new PartyModel(tools, this::changed);
    this.helped = new PartyModel(tools, this::changed);
    forAnother.addListener((_, _, _) -> changed());
    helpedPhone.addListener((_, _, typed) -> helped.number(tools.calls().numbers().parse(typed)));
  }

  public PartyModel caller() {
    return caller;
  }

  public PartyModel helped() {
    return helped;
  }

  /** Whether somebody else than the caller is helped. */
  public BooleanProperty forAnother() {
    return forAnother;
  }

  /** The number of the person helped, as typed. */
  public StringProperty helpedPhone() {
    return helpedPhone;
  }

  /** Whether there is a call to speak of. */
  public boolean active() {
    return call.isPresent();
  }

  /** The call in front, which may be another than before; what was typed of that one is kept. */
  public void follow(Optional<Call> front, PhoneNumber number) {
    Optional<UUID> now = front.map(Call::id);
    if (now.equals(call)) {
      return;
    }
    // The number's field may show the next call already: it is none of the person's before.
    typedNumber = Optional.empty();
    commit();
    show(front, number);
  }

  private void show(Optional<Call> front, PhoneNumber number) {
    showing = true;
    call = front.map(Call::id);
    Parties parties = front.map(Call::parties).orElse(Parties.NONE);
    last = parties;
    forAnother.set(parties.helped().isPresent());
    helpedPhone.set("");
    caller.number(number);
    caller.reset(parties.caller());
    helped.reset(parties.helped());
    showing = false;
  }

  /** The number the call in front came from. */
  public void number(PhoneNumber number) {
    if (call.isPresent()) {
      UUID id = call.get();
      typedNumber = Optional.of(number);
      pause.ask(
          () -> {
            if (call.filter(id::equals).isPresent()) {
              takeNumber();
            }
          });
    }
  }

  private void takeNumber() {
    typedNumber.ifPresent(caller::number);
    typedNumber = Optional.empty();
  }

  /** Writes what is typed and not written yet. */
  public void commit() {
    if (call.isPresent()) {
      takeNumber();
      caller.commit();
      if (forAnother.get()) {
        helped.commit();
      }
    }
  }

  /** Lets go of the call; what is typed and not written yet is given up. */
  public void drop() {
    show(Optional.empty(), PhoneNumber.NONE);
  }

  /** Tries again what could not be written. */
  public void retry() {
    caller.retry();
    helped.retry();
  }

  /** Whom the call is with and for now. */
  public Parties parties() {
    Optional<UUID> other = forAnother.get() ? helped.id() : Optional.empty();
    PartyModel livesThere = other.isPresent() ? helped : caller;
    // Of somebody who is only known by id the place that was written down stays.
    boolean open = livesThere.citizen().get().isEmpty() && livesThere.id().isPresent();
    return new Parties(
        caller.id(),
        other,
        open ? last.place() : livesThere.citizen().get().flatMap(Citizen::place));
  }

  private void changed() {
    Parties now = parties();
    if (!showing && !now.equals(last)) {
      last = now;
      call.ifPresent(id -> told.accept(id, now));
    }
  }
}

package vn.hotline1022.ui.people;

import java.util.HashMap;
import java.util.Map;
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
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.common.Debounce;

/**
 * Who called and who is helped, of the call in front. Both are the same person unless the operator
 * says otherwise; then the other has a name and a number of their own.
 */
public final class PartiesModel {
  // Names of the fields of a draft.
  private static final String CALLER = "caller";
  private static final String HELPED = "helped";
  private static final String PHONE = "helped.phone";

  private final CitizenTools tools;
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
    this.tools = tools;
    this.told = told;
    this.pause = new Debounce(tools.calls().delays(), PartyModel.PAUSE);
    this.caller = new PartyModel(tools, this::changed, this::typed);
    this.helped = new PartyModel(tools, this::changed, this::typed);
    forAnother.addListener(
        (_, _, _) -> {
          changed();
          typed();
        });
    helpedPhone.addListener(
        (_, _, now) -> {
          helped.number(tools.calls().numbers().parse(now));
          typed();
        });
    tools.drafts().whenRead(this::resume);
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
    show(now, front.map(Call::parties).orElse(Parties.NONE), number);
  }

  private void show(Optional<UUID> front, Parties parties, PhoneNumber number) {
    showing = true;
    call = front;
    last = parties;
    Optional<FormDraft> typed = call.flatMap(id -> tools.drafts().find(Form.PEOPLE, id));
    Optional<PartyTyped> other = typed.flatMap(draft -> PartyTyped.read(HELPED, draft));
    String phone = typed.map(draft -> draft.text(PHONE)).orElse("");
    forAnother.set(parties.helped().isPresent() || other.isPresent() || !phone.isEmpty());
    helpedPhone.set(phone);
    caller.number(number);
    caller.reset(parties.caller(), typed.flatMap(draft -> PartyTyped.read(CALLER, draft)));
    helped.reset(parties.helped(), other);
    showing = false;
  }

  /** What a crash left unfinished is known now; what was typed meanwhile comes first. */
  private void resume() {
    boolean left = call.flatMap(id -> tools.drafts().find(Form.PEOPLE, id)).isPresent();
    if (left && !unwritten()) {
      show(call, last, caller.number());
    }
  }

  private boolean unwritten() {
    return caller.unwritten().isPresent() || helped.unwritten().isPresent();
  }

  /** Keeps what is typed and not written down, for when the program is killed. */
  private void typed() {
    if (showing || call.isEmpty()) {
      return;
    }
    Map<String, String> fields = new HashMap<>();
    caller.unwritten().ifPresent(typed -> fields.putAll(typed.fields(CALLER)));
    if (forAnother.get()) {
      helped.unwritten().ifPresent(typed -> fields.putAll(typed.fields(HELPED)));
      unwrittenPhone().ifPresent(phone -> fields.put(PHONE, phone));
    }
    if (fields.isEmpty()) {
      tools.drafts().end(Form.PEOPLE, call.get());
    } else {
      tools.drafts().keep(Form.PEOPLE, call.get(), fields);
    }
  }

  /** The number of the person helped, unless it is written down as theirs. */
  private Optional<String> unwrittenPhone() {
    PhoneNumber number = tools.calls().numbers().parse(helpedPhone.get());
    boolean written =
        helped.citizen().get().filter(known -> known.phones().contains(number)).isPresent();
    return Optional.of(helpedPhone.get())
        .filter(typed -> !typed.isBlank() && !written)
        .map(tools.calls().guard()::mask);
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
    call.ifPresent(id -> tools.drafts().end(Form.PEOPLE, id));
    show(Optional.empty(), Parties.NONE, PhoneNumber.NONE);
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

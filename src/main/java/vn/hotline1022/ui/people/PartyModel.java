package vn.hotline1022.ui.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.citizen.AgeGroup;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenRepository.Who;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.Debounce;
import vn.hotline1022.ui.unit.UnitEntry;

/**
 * One person of a call: who is offered, who was chosen or taken down, and the way back from the
 * last step. A number known of one person shows them; of several, nobody is chosen until somebody
 * chooses. What is typed is written when the field is left, never key by key.
 */
public final class PartyModel {
  /** A pause in typing after which people are looked up. */
  static final Duration PAUSE = Duration.ofMillis(150);

  private static final Citizen NOBODY = Citizen.unknown(new UUID(0, 0));

  /** Most people offered. */
  static final int OFFERED = 4;

  private final CitizenTools tools;
  private final Runnable changed;
  private final Runnable typing;
  private final CitizenWriter writer;
  private final Debounce lookUp;
  private final StringProperty name = new SimpleStringProperty("");
  private final ObjectProperty<AgeGroup> ageGroup = new SimpleObjectProperty<>();
  private final ObjectProperty<Addressing> addressing = new SimpleObjectProperty<>();
  private final UnitEntry unit;
  private final ReadOnlyObjectWrapper<Optional<Citizen>> citizen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Citizen>> offered =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<PartyStep>> step =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<UUID> unresolved = Optional.empty();
  private PhoneNumber number = PhoneNumber.NONE;
  private Runnable back = () -> {};
  private int subject;
  private int question;
  private Optional<UUID> shownId = Optional.empty();
  private boolean filling;
  private boolean declined;
  private Optional<PartyTyped> left = Optional.empty();

  /**
   * @param changed another person is this party now, or lives elsewhere
   * @param typing what is typed or written down has changed
   */
  PartyModel(CitizenTools tools, Runnable changed, Runnable typing) {
    this.tools = tools;
    this.changed = changed;
    this.typing = typing;
    this.writer = new CitizenWriter(tools);
    this.unit = new UnitEntry(tools.units());
    this.lookUp = new Debounce(tools.calls().delays(), PAUSE);
    name.addListener((_, _, _) -> typed());
    ageGroup.addListener((_, _, _) -> chose());
    addressing.addListener((_, _, _) -> chose());
    unit.code().addListener((_, _, now) -> now.ifPresent(_ -> chose()));
    unit.text().addListener((_, _, _) -> tell());
  }

  public StringProperty name() {
    return name;
  }

  /** Null while not known. */
  public ObjectProperty<AgeGroup> ageGroup() {
    return ageGroup;
  }

  /** Null while not known. */
  public ObjectProperty<Addressing> addressing() {
    return addressing;
  }

  /** Where they live. */
  public UnitEntry unit() {
    return unit;
  }

  /** Who this party is. */
  public ReadOnlyObjectProperty<Optional<Citizen>> citizen() {
    return citizen.getReadOnlyProperty();
  }

  /** Who it may be; once somebody is chosen, who else has the number. */
  public ReadOnlyObjectProperty<List<Citizen>> offered() {
    return offered.getReadOnlyProperty();
  }

  /** What {@link #undo} takes back. */
  public ReadOnlyObjectProperty<Optional<PartyStep>> step() {
    return step.getReadOnlyProperty();
  }

  /** Why the last write failed; what was typed is still here and is tried again. */
  public ReadOnlyObjectProperty<Optional<Fault>> fault() {
    return writer.fault();
  }

  PhoneNumber number() {
    return number;
  }

  /**
   * Another call is in front.
   *
   * @param typed what was typed of this party before and is not written down
   */
  void reset(Optional<UUID> known, Optional<PartyTyped> typed) {
    subject++;
    declined = false;
    left = typed;
    show(Optional.empty());
    resume();
    offered.set(List.of());
    forget();
    unresolved = known;
    known.ifPresentOrElse(this::load, this::lookUp);
  }

  /** Who it is, also while that is still looked up, or when nothing of them is known here. */
  Optional<UUID> id() {
    return citizen.get().map(Citizen::id).or(() -> unresolved);
  }

  private void load(UUID id) {
    int asked = subject;
    tools
        .calls()
        .reads()
        .run(() -> tools.citizens().find(id).filter(known -> !known.restricted()))
        .onSuccess(
            found -> {
              if (asked == subject && citizen.get().isEmpty()) {
                found.ifPresent(one -> show(Optional.of(one)));
                resume();
                lookUp();
              }
            })
        .start();
  }

  /** The number this party calls from, as far as it is typed. */
  void number(PhoneNumber now) {
    if (!now.equals(number)) {
      number = now;
      lookUp();
    }
  }

  private boolean numberKnown() {
    return tools.calls().numbers().dialable(number);
  }

  private void typed() {
    if (!filling && citizen.get().isEmpty()) {
      lookUp.ask(this::lookUp);
    }
    tell();
  }

  private void chose() {
    if (!filling) {
      commit();
    }
    tell();
  }

  private void tell() {
    if (!filling) {
      left = Optional.empty();
      typing.run();
    }
  }

  /** Puts back what was typed before, over what is known of the person. */
  private void resume() {
    left.ifPresent(
        typed -> {
          filling = true;
          typed.showIn(this);
          filling = false;
          typing.run();
        });
  }

  /** What is typed and not written down; empty when there is nothing. */
  Optional<PartyTyped> unwritten() {
    Citizen base = citizen.get().orElse(NOBODY);
    return undecided() || !typed(base).equals(base)
        ? Optional.of(PartyTyped.of(this, tools.calls().guard()))
        : Optional.empty();
  }

  /** By what is typed while nobody is chosen, by the number otherwise. */
  private void lookUp() {
    lookUp.cancel();
    int asked = ++question;
    int about = subject;
    Optional<UUID> me = citizen.get().map(Citizen::id);
    boolean byName = me.isEmpty() && name.get().strip().length() > 1;
    if (!byName && !numberKnown()) {
      offered.set(List.of());
      return;
    }
    String words = name.get();
    String key = number.key();
    tools
        .calls()
        .reads()
        .run(() -> byName ? named(words) : sharing(key, me))
        .onSuccess(
            found -> {
              if (asked == question && about == subject) {
                offer(found, byName);
              }
            })
        .start();
  }

  private List<Citizen> named(String words) {
    return tools.citizens().search(words, Who.IN_USE, OFFERED);
  }

  /** Entries that are one person are offered once. */
  private List<Citizen> sharing(String key, Optional<UUID> except) {
    Set<UUID> seen = new HashSet<>();
    except.ifPresent(id -> seen.addAll(together(id)));
    List<Citizen> different = new ArrayList<>();
    for (Citizen each : tools.citizens().withPhone(key, Who.IN_USE, OFFERED)) {
      if (!seen.contains(each.id())) {
        different.add(each);
        seen.addAll(together(each.id()));
      }
    }
    return different;
  }

  private List<UUID> together(UUID id) {
    return tools.citizens().together(id).stream().map(Citizen::id).toList();
  }

  private void offer(List<Citizen> found, boolean byName) {
    boolean theOne = !byName && found.size() == 1 && id().isEmpty() && !declined;
    if (theOne && name.get().isBlank()) {
      left = Optional.empty();
      show(Optional.of(found.getFirst()));
      offered.set(List.of());
      changed.run();
    } else {
      offered.set(found);
    }
  }

  /** Somebody offered it is; the number is theirs from now on. */
  public void choose(Citizen known) {
    Optional<Citizen> before = citizen.get();
    Citizen now = numberKnown() ? known.withPhone(number) : known;
    boolean linked = !now.equals(known);
    show(Optional.of(now));
    writer.write(known, now);
    done(
        linked ? PartyStep.Kind.LINKED : PartyStep.Kind.CHOSEN,
        now,
        () -> {
          writer.write(now, known);
          declined = true;
          show(before);
        });
  }

  /** It is somebody else: nobody is chosen any more. */
  public void decline() {
    citizen
        .get()
        .ifPresent(
            before -> {
              commit();
              Optional<Citizen> was = citizen.get();
              declined = true;
              show(Optional.empty());
              done(PartyStep.Kind.DECLINED, was.orElse(before), () -> show(was));
            });
  }

  /** Somebody offered and the one chosen are one person. */
  public void join(Citizen other) {
    citizen
        .get()
        .ifPresent(
            me -> {
              writer.join(me.id(), other.id(), true);
              done(PartyStep.Kind.JOINED, other, () -> writer.join(me.id(), other.id(), false));
            });
  }

  /** Takes the last step back. */
  public void undo() {
    if (step.get().isPresent()) {
      Runnable action = back;
      forget();
      action.run();
      changed.run();
      lookUp();
    }
  }

  /** Writes what is typed: of the person chosen, or of somebody new. */
  public void commit() {
    Optional<Citizen> before = citizen.get();
    boolean nobody = name.get().isBlank() && !numberKnown();
    boolean nothing =
        name.get().isBlank()
            && ageGroup.get() == null
            && addressing.get() == null
            && unit.code().get().isEmpty();
    if (before.isEmpty() && (nobody || nothing)) {
      return;
    }
    Citizen base = before.orElseGet(() -> Citizen.unknown(tools.ids().get()));
    Citizen typed = typed(base);
    Citizen now = before.isEmpty() && numberKnown() ? typed.withPhone(number) : typed;
    if (!now.equals(base)) {
      show(Optional.of(now));
      writer.write(base, now);
      done(
          before.isEmpty() ? PartyStep.Kind.ADDED : PartyStep.Kind.CHANGED,
          now,
          () -> {
            writer.write(now, base);
            declined = before.isEmpty();
            show(before);
          });
    }
  }

  /** A name that is still a question leaves the place as it was. */
  private Optional<String> place(Citizen base) {
    return undecided() ? base.place() : unit.code().get();
  }

  private boolean undecided() {
    return unit.code().get().isEmpty() && !unit.text().get().isBlank();
  }

  private Citizen typed(Citizen base) {
    String clean = PlainText.tidy(name.get(), Citizen.NAME_MAX).text().replace('\n', ' ').strip();
    return base.withName(tools.calls().guard().mask(clean))
        .withAgeGroup(Optional.ofNullable(ageGroup.get()))
        .withAddressing(Optional.ofNullable(addressing.get()))
        .withPlace(place(base));
  }

  /** Tries again what could not be written. */
  void retry() {
    writer.retry();
  }

  private void done(PartyStep.Kind kind, Citizen whom, Runnable wayBack) {
    back = wayBack;
    left = Optional.empty();
    typing.run();
    step.set(Optional.of(new PartyStep(kind, whom)));
    changed.run();
    lookUp();
  }

  private void forget() {
    back = () -> {};
    step.set(Optional.empty());
  }

  private void show(Optional<Citizen> now) {
    filling = true;
    unresolved = Optional.empty();
    citizen.set(now);
    name.set(now.map(Citizen::name).orElse(""));
    ageGroup.set(now.flatMap(Citizen::ageGroup).orElse(null));
    addressing.set(now.flatMap(Citizen::addressing).orElse(null));
    boolean undecided = undecided();
    boolean same = now.map(Citizen::id).equals(shownId);
    // A question about the unit that is still open stays open while the name is written.
    if (!(same && undecided)) {
      unit.show(now.flatMap(Citizen::place));
    }
    shownId = now.map(Citizen::id);
    filling = false;
    // Otherwise what was typed before is about to stand here again.
    if (left.isEmpty()) {
      typing.run();
    }
  }
}

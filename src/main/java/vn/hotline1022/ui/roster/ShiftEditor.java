package vn.hotline1022.ui.roster;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.roster.RosterCsv;
import vn.hotline1022.roster.RosterDay;
import vn.hotline1022.roster.RosterShift;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.ui.common.DraftedForm;
import vn.hotline1022.ui.common.FormDrafts;

/** Who is to be on duty in one shift of one day, as it is being written. */
public final class ShiftEditor {
  static final int CODES_MAX = 4_000;
  static final int BREAKS_MAX = 100;

  private final DraftedForm form;
  private final StringProperty of;
  private final StringProperty on;
  private final StringProperty codes;
  private final StringProperty breaks;
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Shift> shift = Optional.empty();

  /** Why it cannot be kept. */
  public enum Problem {
    CODES,
    BREAKS,
    /** It is offered no more. */
    SHIFT
  }

  ShiftEditor(FormDrafts drafts, PersonalDataGuard guard) {
    this.form = new DraftedForm(Form.ROSTER, drafts, guard);
    this.on = form.plain("day");
    this.of = form.plain("shift");
    this.codes = form.words("codes");
    this.breaks = form.plain("breaks");
    codes.subscribe(_ -> problem.set(Optional.empty()));
    breaks.subscribe(_ -> problem.set(Optional.empty()));
  }

  /** Where a draft of it is kept. */
  DraftedForm form() {
    return form;
  }

  /** Staff codes, with blanks, commas or line ends between them. */
  public StringProperty codes() {
    return codes;
  }

  /** {@code 11:30-12:00}; several with a blank between. */
  public StringProperty breaks() {
    return breaks;
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  public LocalDate day() {
    return on.get().isEmpty() ? LocalDate.EPOCH : LocalDate.parse(on.get());
  }

  public Optional<Shift> shift() {
    return shift;
  }

  void begin(LocalDate day, Shift planned, Optional<RosterShift> before) {
    shift = Optional.of(planned);
    form.begin(
        UUID.nameUUIDFromBytes(
            ("roster " + day + " " + planned.code()).getBytes(StandardCharsets.UTF_8)),
        () -> {
          on.set(day.toString());
          of.set(planned.code());
          codes.set(before.map(one -> String.join("\n", one.people())).orElse(""));
          breaks.set(
              before
                  .map(
                      one ->
                          String.join(" ", one.breaks().stream().map(ShiftEditor::text).toList()))
                  .orElse(""));
        });
    problem.set(Optional.empty());
  }

  /** What was being written comes back; its shift is not known yet. */
  boolean resume() {
    shift = Optional.empty();
    return form.resume();
  }

  /** The shifts of the week are known. */
  void known(List<Shift> shifts) {
    if (form.open().get() && shift.isEmpty()) {
      shift = shifts.stream().filter(one -> one.code().equals(of.get())).findFirst();
    }
  }

  private static String text(Hours hours) {
    return Hours.text(hours.from()) + "-" + Hours.text(hours.to());
  }

  /** The codes as they are typed, each once. */
  public List<String> people() {
    List<String> people = new ArrayList<>();
    for (String code : codes.get().toUpperCase(Locale.ROOT).split("[\\s,;]+")) {
      if (!code.isEmpty() && !people.contains(code)) {
        people.add(code);
      }
    }
    return people;
  }

  /** Puts somebody in, or takes them out. */
  public void toggle(String code) {
    List<String> people = people();
    if (!people.remove(code)) {
      people.add(code);
    }
    codes.set(String.join("\n", people));
  }

  /** The shift as it is written; without people nobody is on duty. */
  record Planned(LocalDate day, Shift shift, List<Hours> breaks, List<String> people) {

    /** The day with it; its other shifts stay as they are. */
    RosterDay in(Optional<RosterDay> before, Instant now, String by) {
      List<RosterShift> shifts = new ArrayList<>(before.map(RosterDay::shifts).orElse(List.of()));
      shifts.removeIf(one -> one.code().equals(shift.code()));
      if (!people.isEmpty()) {
        shifts.add(new RosterShift(shift.code(), shift.hours(), breaks, people));
      }
      return new RosterDay(day, shifts, now, by);
    }
  }

  /** What is to be kept; empty when something is wrong, which is shown. */
  Optional<Planned> read() {
    List<String> people = people();
    Optional<List<Hours>> pauses = RosterCsv.parseBreaks(breaks.get());
    if (shift.isEmpty()) {
      problem.set(Optional.of(Problem.SHIFT));
      return Optional.empty();
    }
    if (!people.stream().allMatch(Person::isCode)) {
      problem.set(Optional.of(Problem.CODES));
      return Optional.empty();
    }
    if (pauses.filter(known -> RosterDay.breaksFit(shift.get().hours(), known)).isEmpty()) {
      problem.set(Optional.of(Problem.BREAKS));
      return Optional.empty();
    }
    return Optional.of(new Planned(day(), shift.get(), pauses.get(), people));
  }
}

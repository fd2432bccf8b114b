package vn.hotline1022.ui.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.roster.RosterCsv;
import vn.hotline1022.roster.RosterDay;
import vn.hotline1022.roster.RosterShift;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Shift;

/** Who is to be on duty in one shift of one day, as it is being written. */
public final class ShiftEditor {
  static final int CODES_MAX = 4_000;
  static final int BREAKS_MAX = 100;

  private final StringProperty codes = new SimpleStringProperty("");
  private final StringProperty breaks = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private LocalDate day = LocalDate.EPOCH;
  private Optional<Shift> shift = Optional.empty();

  /** Why it cannot be kept. */
  public enum Problem {
    CODES,
    BREAKS
  }

  ShiftEditor() {
    codes.subscribe(_ -> problem.set(Optional.empty()));
    breaks.subscribe(_ -> problem.set(Optional.empty()));
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
    return day;
  }

  public Optional<Shift> shift() {
    return shift;
  }

  void begin(LocalDate on, Shift of, Optional<RosterShift> planned) {
    day = on;
    shift = Optional.of(of);
    codes.set(planned.map(one -> String.join("\n", one.people())).orElse(""));
    breaks.set(
        planned
            .map(one -> String.join(" ", one.breaks().stream().map(ShiftEditor::text).toList()))
            .orElse(""));
    problem.set(Optional.empty());
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

  /** The day as it would stand; empty when something is wrong, which is shown. */
  Optional<RosterDay> read(Optional<RosterDay> before, Instant now, String by) {
    List<String> people = people();
    Optional<List<Hours>> pauses = RosterCsv.parseBreaks(breaks.get());
    Shift of = shift.orElseThrow();
    if (!people.stream().allMatch(Person::isCode)) {
      problem.set(Optional.of(Problem.CODES));
      return Optional.empty();
    }
    if (pauses.filter(known -> RosterDay.breaksFit(of.hours(), known)).isEmpty()) {
      problem.set(Optional.of(Problem.BREAKS));
      return Optional.empty();
    }
    List<RosterShift> shifts = new ArrayList<>(before.map(RosterDay::shifts).orElse(List.of()));
    shifts.removeIf(one -> one.code().equals(of.code()));
    if (!people.isEmpty()) {
      shifts.add(new RosterShift(of.code(), of.hours(), pauses.get(), people));
    }
    return Optional.of(new RosterDay(day, shifts, now, by));
  }
}

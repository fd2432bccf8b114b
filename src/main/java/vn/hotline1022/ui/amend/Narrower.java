package vn.hotline1022.ui.amend;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import vn.hotline1022.call.Call;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenRepository.Who;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.calls.CallFilter;
import vn.hotline1022.ui.calls.CallsViewModel;
import vn.hotline1022.ui.common.Debounce;
import vn.hotline1022.ui.people.CitizenTools;
import vn.hotline1022.ui.unit.UnitEntry;

/** Narrows the list to who took the calls, where they came from, and one person. */
public final class Narrower {
  private static final Duration PAUSE = Duration.ofMillis(150);
  private static final int OFFERED = 3;

  private final CallsViewModel list;
  private final CitizenTools tools;
  private final UnitEntry unit;
  private final Debounce typed;
  private final StringProperty person = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Citizen>> offered =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Citizen>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Callable<List<Person>> accounts;
  private final ObservableList<Operator> operators = FXCollections.observableArrayList();
  private final ObservableList<Operator> shownOperators =
      FXCollections.unmodifiableObservableList(operators);
  private boolean clearing;

  /**
   * @param accounts reads who can sign in here; blocks
   */
  public Narrower(CallsViewModel list, CitizenTools tools, Callable<List<Person>> accounts) {
    this.list = list;
    this.tools = tools;
    this.accounts = accounts;
    this.unit = new UnitEntry(tools.units());
    this.typed = new Debounce(tools.calls().delays(), PAUSE);
    unit.code()
        .addListener((_, _, code) -> set(filter().withPlaces(code.map(Set::of).orElse(Set.of()))));
    person.addListener((_, _, _) -> typed.ask(this::look));
    list.filter().addListener((_, _, now) -> cleared(now));
    list.results().addListener((ListChangeListener<Call>) _ -> learn());
  }

  /** Everybody who ever took a call or can sign in here. */
  ObservableList<Operator> operators() {
    return shownOperators;
  }

  /** Reads anew whom the list can be narrowed to. */
  public void readOperators() {
    tools
        .calls()
        .reads()
        .run(() -> Operator.all(tools.calls().calls().operators(), accounts.call()))
        .onSuccess(
            all -> {
              // Only when somebody came: a menu that is open must not be made anew.
              if (!all.equals(operators)) {
                operators.setAll(all);
              }
            })
        .start();
  }

  /** A call of somebody new came in, from another desk perhaps. */
  private void learn() {
    Set<String> known = Operator.byCode(operators).keySet();
    if (list.results().stream().anyMatch(call -> !known.contains(call.operator()))) {
      readOperators();
    }
  }

  UnitEntry unit() {
    return unit;
  }

  /** What is typed to find a person. */
  StringProperty person() {
    return person;
  }

  ReadOnlyObjectProperty<List<Citizen>> offered() {
    return offered.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Citizen>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  CallsViewModel list() {
    return list;
  }

  void toggleOperator(String code) {
    set(filter().toggleOperator(code));
  }

  void anyOperator() {
    set(filter().withOperators(Set.of()));
  }

  /** All calls with or for this person, under every entry that is the same person. */
  public void choose(Citizen citizen) {
    chosen.set(Optional.of(citizen));
    offered.set(List.of());
    tools
        .calls()
        .reads()
        .run(() -> tools.citizens().together(citizen.id()))
        .onSuccess(
            all ->
                set(
                    filter()
                        .withCitizens(all.stream().map(Citizen::id).collect(Collectors.toSet()))))
        .start();
  }

  void anybody() {
    chosen.set(Optional.empty());
    person.set("");
    set(filter().withCitizens(Set.of()));
  }

  private void look() {
    String words = person.get();
    if (words.isBlank()) {
      offered.set(List.of());
      return;
    }
    tools
        .calls()
        .reads()
        .run(() -> tools.citizens().search(words, Who.IN_USE, OFFERED))
        .onSuccess(
            found -> {
              if (words.equals(person.get())) {
                offered.set(found);
              }
            })
        .start();
  }

  private CallFilter filter() {
    return list.filter().get();
  }

  private void set(CallFilter filter) {
    if (!clearing) {
      list.filter().set(filter);
    }
  }

  /** Somebody took the filters away: the fields follow. */
  private void cleared(CallFilter now) {
    clearing = true;
    if (now.places().isEmpty() && unit.code().get().isPresent()) {
      unit.clear();
    }
    Set<UUID> citizens = now.citizens();
    if (citizens.isEmpty() && now.equals(CallFilter.NONE)) {
      chosen.set(Optional.empty());
      person.set("");
    }
    clearing = false;
  }
}

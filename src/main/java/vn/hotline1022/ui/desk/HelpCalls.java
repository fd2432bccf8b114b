package vn.hotline1022.ui.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDraft;
import vn.hotline1022.call.HelpRepository;
import vn.hotline1022.call.HelpRequest;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Refresh;

/**
 * Who asks for help, for a shift leader: since when, in which call, and whether somebody comes.
 * What was asked at other desks arrives with their records. On the FX thread, starts no toolkit.
 */
public final class HelpCalls {
  /** How often what others said is looked for: somebody waits. */
  static final Duration EVERY = Duration.ofSeconds(5);

  /** What was asked longer ago was forgotten, not left waiting. */
  private static final Duration LONGEST = Duration.ofHours(12);

  private final Person person;
  private final HelpRepository repository;
  private final Supplier<List<Person>> people;
  private final CallTools tools;
  private final Refresh<List<Asking>> refresh;
  private final ReadOnlyObjectWrapper<List<Asking>> asking = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();

  /**
   * Somebody who asks.
   *
   * @param asker their name, where it is known here, else their code
   * @param taker the same of who comes; empty while nobody does
   * @param call in which they ask, with what is known of it here
   */
  public record Asking(
      HelpRequest request, String asker, Optional<String> taker, Optional<Call> call) {

    public UUID id() {
      return request.id();
    }

    public boolean waits() {
      return request.taken().isEmpty();
    }
  }

  /**
   * @param people who works at this computer; blocks
   */
  public HelpCalls(
      Person person, HelpRepository repository, Supplier<List<Person>> people, CallTools tools) {
    this.person = person;
    this.repository = repository;
    this.people = people;
    this.tools = tools;
    this.refresh = new Refresh<>(tools, EVERY, this::fetch, this::show, fault::set);
  }

  /** Whether this person answers at all. */
  public boolean mayAnswer() {
    return person.role().may(Permission.ANSWER_HELP);
  }

  /** Those who wait, longest first, then those to whom somebody comes. */
  public ReadOnlyObjectProperty<List<Asking>> asking() {
    return asking.getReadOnlyProperty();
  }

  /** To how many nobody comes yet. */
  public ReadOnlyIntegerProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  /** How long the first of them waits. */
  public ReadOnlyStringProperty clock() {
    return clock.getReadOnlyProperty();
  }

  /** Why they could not be read or taken; null when all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  public void begin() {
    if (mayAnswer()) {
      refresh.now();
    }
  }

  /** Once a second. */
  public void tick() {
    if (mayAnswer()) {
      refresh.tick();
      showClock();
    }
  }

  /** Says that one comes. */
  public void take(Asking wanted) {
    if (!mayAnswer()) {
      fault.set(new Fault.NotAllowed());
    } else if (wanted.waits()) {
      var taken = new HelpRequest.Taken(person.code(), tools.time().now());
      tools
          .writes()
          .run(() -> repository.take(wanted.request(), taken))
          .onSuccess(_ -> refresh.now())
          .onFailure(fault::set)
          .start();
    }
  }

  /** On a reading thread. Whoever asks is no help to themselves. */
  private List<Asking> fetch() {
    Instant since = tools.time().now().minus(LONGEST);
    List<HelpRequest> open =
        repository.open().stream()
            .filter(one -> !one.asker().equals(person.code()) && one.at().isAfter(since))
            .sorted(Comparator.comparing(one -> one.taken().isPresent()))
            .toList();
    Map<String, String> names = open.isEmpty() ? Map.of() : names();
    return open.stream().map(one -> asking(one, names)).toList();
  }

  private Asking asking(HelpRequest one, Map<String, String> names) {
    return new Asking(
        one,
        names.getOrDefault(one.asker(), one.asker()),
        one.taken().map(HelpRequest.Taken::by).map(by -> names.getOrDefault(by, by)),
        one.call().flatMap(id -> call(one.asker(), id)));
  }

  /** A call that goes on at this computer has its number in its draft alone. */
  private Optional<Call> call(String operator, UUID id) {
    Optional<Call> kept = tools.calls().shown(id);
    if (kept.filter(call -> call.state().ended()).isPresent()) {
      return kept;
    }
    return tools.calls().drafts(operator).stream()
        .map(CallDraft::call)
        .filter(call -> call.id().equals(id))
        .findFirst()
        .or(() -> kept);
  }

  /** Help is not kept back because a name could not be read. */
  private Map<String, String> names() {
    try {
      return people.get().stream()
          .collect(Collectors.toMap(Person::code, Person::name, (first, _) -> first));
    } catch (FaultException e) {
      return Map.of();
    }
  }

  private void show(List<Asking> found) {
    fault.set(null);
    if (!found.equals(asking.get())) {
      asking.set(found);
      waiting.set((int) found.stream().filter(Asking::waits).count());
    }
    showClock();
  }

  private void showClock() {
    clock.set(
        asking.get().stream()
            .filter(Asking::waits)
            .findFirst()
            .map(first -> Duration.between(first.request().at(), tools.time().now()))
            .map(time -> Formats.duration(time.isNegative() ? Duration.ZERO : time))
            .orElse(""));
  }
}

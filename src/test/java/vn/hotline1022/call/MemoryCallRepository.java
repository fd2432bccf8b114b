package vn.hotline1022.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.record.RecordOrder;
import vn.hotline1022.stats.CallFact;
import vn.hotline1022.stats.CountedCalls;
import vn.hotline1022.text.PhoneNumbers;

/**
 * The contract in memory, for tests of what stands on it. {@link #failWith} has every later write
 * fail, as a full disk does.
 */
public final class MemoryCallRepository implements CallRepository {
  /** Rows ranked by how well they fit; older ones stay newest first. */
  private static final int RANKED = 200;

  private final CallLists lists;
  private final PhoneNumbers numbers;
  private final Map<UUID, Call> calls = new LinkedHashMap<>();
  private final Map<UUID, CallDraft> drafts = new LinkedHashMap<>();
  private final Set<UUID> restricted = new HashSet<>();
  private Optional<Fault> failure = Optional.empty();
  private final Map<UUID, List<CallRevision>> histories = new LinkedHashMap<>();
  private final List<GuideTrail> runs = new ArrayList<>();
  private int draftsKept;

  public MemoryCallRepository(CallLists lists) {
    this(lists, new PhoneNumbers());
  }

  public MemoryCallRepository(CallLists lists, PhoneNumbers numbers) {
    this.lists = lists;
    this.numbers = numbers;
  }

  /** Has writes fail from now on; {@code null} ends it. */
  public synchronized void failWith(Fault fault) {
    failure = Optional.ofNullable(fault);
  }

  /** How often a draft was kept. */
  public synchronized int draftsKept() {
    return draftsKept;
  }

  @Override
  public synchronized void start(Call call) {
    refuseIfFailing();
    calls.put(call.id(), call);
    long elapsed = call.timeline().getLast().offsetMillis();
    drafts.put(call.id(), new CallDraft(call, call.phone().key(), call.startedAt(), elapsed));
  }

  @Override
  public synchronized void save(Call call) {
    refuseIfFailing();
    calls.put(call.id(), call);
    drafts.remove(call.id());
    revised(new CallRevision(call, call.operator(), call.timeline().getLast().at(), -1));
  }

  @Override
  public synchronized void amend(Call amended, String actor, long seen) {
    refuseIfFailing();
    calls.put(amended.id(), amended);
    revised(new CallRevision(amended, actor, amended.timeline().getLast().at(), seen));
  }

  private void revised(CallRevision revision) {
    histories.computeIfAbsent(revision.call().id(), id -> new ArrayList<>()).add(revision);
  }

  @Override
  public synchronized List<CallRevision> history(UUID id) {
    return List.copyOf(histories.getOrDefault(id, List.of()));
  }

  @Override
  public synchronized void keepDraft(CallDraft draft) {
    refuseIfFailing();
    draftsKept++;
    drafts.put(draft.call().id(), draft);
  }

  @Override
  public synchronized List<CallDraft> drafts(String operator) {
    return drafts.values().stream()
        .filter(draft -> draft.call().operator().equals(operator))
        .sorted(Comparator.comparing(draft -> draft.call().startedAt()))
        .toList();
  }

  @Override
  public synchronized Optional<Call> find(UUID id) {
    return Optional.ofNullable(calls.get(id));
  }

  @Override
  public synchronized Optional<Call> shown(UUID id) {
    return find(id).map(this::shown);
  }

  /** From now on this person's calls are shown without number and notes. */
  public synchronized void restrict(UUID citizen) {
    restricted.add(citizen);
  }

  private boolean isRestricted(Call call) {
    return call.parties().everybody().anyMatch(restricted::contains);
  }

  private Call shown(Call call) {
    return isRestricted(call) ? call.restricted() : call;
  }

  @Override
  public synchronized List<Call> search(CallQuery query) {
    CallWords words = CallWords.read(query.words(), numbers);
    if (words.isEmpty()) {
      return matching(query).limit(query.limit()).map(this::shown).toList();
    }
    return matching(query)
        .limit(Math.max(RANKED, query.limit()))
        .sorted(Comparator.comparingInt(words::rank))
        .limit(query.limit())
        .toList();
  }

  @Override
  public synchronized int count(CallQuery query, int atMost) {
    return (int) matching(query).limit(atMost).count();
  }

  @Override
  public synchronized EarlierCalls earlier(String digits, int limit) {
    String start = numbers.digits(digits);
    if (start.isEmpty()) {
      return EarlierCalls.none();
    }
    List<Call> found =
        matching(CallQuery.newest(limit))
            .filter(call -> call.phone().key().startsWith(start) && !isRestricted(call))
            .toList();
    long different = found.stream().map(call -> call.phone().key()).distinct().count();
    return different > EarlierCalls.MOST_NUMBERS
        ? new EarlierCalls(List.of(), EarlierCalls.TOO_MANY)
        : new EarlierCalls(found.stream().limit(limit).toList(), (int) different);
  }

  @Override
  public synchronized CallFigures figures(String operator, Instant from, Instant to) {
    CallTally tally = new CallTally(lists);
    calls.values().stream()
        .filter(call -> call.state().ended() && call.operator().equals(operator))
        .filter(call -> !call.startedAt().isBefore(from) && call.startedAt().isBefore(to))
        .forEach(tally::add);
    return tally.figures();
  }

  @Override
  public void export(CallQuery query, Consumer<Call> each) {
    List<Call> oldestFirst;
    synchronized (this) {
      oldestFirst = new ArrayList<>(matching(query).toList()).reversed();
    }
    oldestFirst.stream().map(this::shown).forEach(each);
  }

  @Override
  public synchronized Set<String> operators() {
    return calls.values().stream().map(Call::operator).collect(Collectors.toSet());
  }

  /** Newest first. */
  private Stream<Call> matching(CallQuery query) {
    CallWords words = CallWords.read(query.words(), numbers);
    return calls.values().stream()
        .filter(call -> call.state().ended())
        .filter(call -> query.from().map(from -> !call.startedAt().isBefore(from)).orElse(true))
        .filter(call -> query.to().map(call.startedAt()::isBefore).orElse(true))
        .filter(call -> query.reasons().isEmpty() || hasReason(call, query))
        .filter(
            call ->
                query.dispositions().isEmpty()
                    || call.disposition().filter(query.dispositions()::contains).isPresent())
        .filter(call -> query.operators().isEmpty() || query.operators().contains(call.operator()))
        .filter(
            call ->
                query.places().isEmpty()
                    || call.parties().place().filter(query.places()::contains).isPresent())
        .filter(
            call ->
                query.citizens().isEmpty()
                    || call.parties().everybody().anyMatch(query.citizens()::contains))
        .filter(call -> query.counted().map(figure -> counts(figure, call)).orElse(true))
        .filter(words::matches)
        .filter(call -> words.isEmpty() || !isRestricted(call))
        .sorted(Comparator.comparing(Call::id, RecordOrder.BY_BYTES).reversed());
  }

  private boolean counts(Counted figure, Call call) {
    if (figure.point().isPresent()) {
      List<GuideTrail> own =
          runs.stream().filter(run -> run.call().equals(Optional.of(call.id()))).toList();
      return CountedCalls.matches(figure, figure.point().get(), own);
    }
    CallFact fact = CallFact.of(call, Optional.empty(), lists::isNonCase);
    boolean back = calls.values().stream().anyMatch(later -> CallFact.isReturn(call, later));
    return CountedCalls.matches(figure, back ? fact.returned() : fact);
  }

  /** A run of a guide in one of the calls is over. */
  public void keepRun(GuideTrail run) {
    runs.add(run);
  }

  private boolean hasReason(Call call, CallQuery query) {
    return query.reasons().stream()
        .flatMap(code -> lists.reasonCodes(code).stream())
        .anyMatch(call.reasons()::contains);
  }

  private void refuseIfFailing() {
    if (failure.isPresent()) {
      throw new FaultException(failure.get());
    }
  }
}

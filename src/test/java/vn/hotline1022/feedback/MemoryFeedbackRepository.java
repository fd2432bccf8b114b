package vn.hotline1022.feedback;

import java.time.LocalDate;
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
import java.util.function.Predicate;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.RecordOrder;
import vn.hotline1022.text.SearchKey;

/** The contract in memory; {@link #failWith} has every later write fail, as a full disk does. */
public final class MemoryFeedbackRepository implements FeedbackRepository {
  private static final Comparator<Feedback> NEWEST =
      Comparator.comparing(Feedback::writtenAt)
          .thenComparing(Feedback::id, RecordOrder.BY_BYTES)
          .reversed();

  private final Map<UUID, Feedback> items = new LinkedHashMap<>();
  private final Map<UUID, Long> revisions = new LinkedHashMap<>();
  private Consumer<Feedback> written = _ -> {};
  private Optional<Fault> failure = Optional.empty();
  private long revision;

  /** Has writes fail from now on; {@code null} ends it. */
  public synchronized void failWith(Fault fault) {
    failure = Optional.ofNullable(fault);
  }

  /** Hears of every item that is written for the first time. */
  public synchronized void onWritten(Consumer<Feedback> action) {
    written = action;
  }

  @Override
  public synchronized Feedback write(
      Feedback item, LocalDate day, String actor, List<FeedbackStep> steps) {
    refuseIfFailing();
    Predicate<String> taken =
        code -> items.values().stream().anyMatch(other -> other.code().equals(code));
    boolean known = find(item.id()).isPresent();
    String code = find(item.id()).map(Feedback::code).orElseGet(() -> code(day, item.id(), taken));
    Feedback coded = item.withCode(code);
    FeedbackJson.written(coded, actor);
    steps.forEach(step -> FeedbackJson.step(item.id(), step));
    for (FeedbackStep step : steps) {
      coded = coded.after(step);
    }
    put(coded);
    if (!known) {
      written.accept(coded);
    }
    return coded;
  }

  private static String code(LocalDate day, UUID id, Predicate<String> taken) {
    return FeedbackCode.of(day, id, taken);
  }

  /** An item comes from another desk, with everything done about it. */
  public synchronized void receive(Feedback item) {
    put(item);
  }

  private void put(Feedback item) {
    items.put(item.id(), item);
    revision++;
    revisions.put(item.id(), revision);
  }

  @Override
  public synchronized void step(UUID id, FeedbackStep step) {
    stepAll(List.of(new Taken(id, step)));
  }

  @Override
  public synchronized void stepAll(List<Taken> steps) {
    refuseIfFailing();
    steps.forEach(taken -> FeedbackJson.step(taken.id(), taken.step()));
    for (Taken taken : steps) {
      Optional.ofNullable(items.get(taken.id())).ifPresent(item -> put(item.after(taken.step())));
    }
  }

  @Override
  public synchronized Optional<Feedback> find(UUID id) {
    return Optional.ofNullable(items.get(id)).map(Feedback::asAgreed);
  }

  @Override
  public synchronized List<Feedback> find(List<UUID> ids) {
    return ids.stream().flatMap(id -> find(id).stream()).toList();
  }

  @Override
  public synchronized Optional<Feedback> byCode(String code) {
    return FeedbackCode.read(code)
        .flatMap(own -> newest().stream().filter(item -> item.code().equals(own)).findFirst());
  }

  @Override
  public synchronized Optional<Feedback> byReceiverCode(String code) {
    String same = FeedbackCode.same(code);
    return newest().stream()
        .filter(item -> !same.isEmpty() && receiverCodes(item).contains(same))
        .findFirst();
  }

  private static List<String> receiverCodes(Feedback item) {
    List<String> codes = new ArrayList<>();
    for (FeedbackStep step : item.steps()) {
      if (step instanceof FeedbackStep.Filed filed) {
        codes.add(FeedbackCode.same(filed.receiverCode()));
      }
    }
    return codes;
  }

  private List<Feedback> newest() {
    return items.values().stream().map(Feedback::asAgreed).sorted(NEWEST).toList();
  }

  private FeedbackLine line(Feedback item, Cutoffs at) {
    boolean result = countedTo(item).filter(it -> it.state().hasResult()).isPresent();
    return FeedbackLine.of(item, at, result);
  }

  @Override
  public synchronized List<FeedbackLine> ofCall(UUID call, Cutoffs at) {
    return newest().reversed().stream()
        .filter(item -> item.call().filter(call::equals).isPresent())
        .map(item -> line(item, at))
        .toList();
  }

  @Override
  public synchronized List<FeedbackLine> ofCitizen(UUID citizen, Cutoffs at) {
    return newest().stream()
        .filter(item -> item.reporter().citizen().filter(citizen::equals).isPresent())
        .map(item -> line(item, at))
        .toList();
  }

  @Override
  public synchronized List<FeedbackLine> list(FeedbackQuery query) {
    List<String> words = SearchKey.words(query.words());
    boolean nothing = words.isEmpty() && !query.words().isBlank();
    return newest().stream()
        .filter(item -> !nothing && words.stream().allMatch(text(item)::contains))
        .filter(item -> fits(item, query))
        .map(item -> line(item, query.at()))
        .filter(line -> isIn(query.tab(), line))
        .limit(query.limit())
        .toList();
  }

  private static boolean fits(Feedback item, FeedbackQuery query) {
    return query.kind().filter(kind -> kind != item.matter().kind()).isEmpty()
        && query.state().filter(state -> state != item.state()).isEmpty()
        && query.where().filter(place -> !place.equals(item.place().where())).isEmpty()
        && query.from().filter(from -> item.writtenAt().isBefore(from)).isEmpty()
        && query.to().filter(to -> !item.writtenAt().isBefore(to)).isEmpty()
        && (query.categories().isEmpty() || query.categories().contains(item.matter().category()));
  }

  private boolean isIn(FeedbackTab tab, FeedbackLine line) {
    boolean waits =
        find(line.id()).filter(it -> Waits.of(it).what() != Waits.For.NOTHING).isPresent();
    return switch (tab) {
      case TO_DO -> line.task().isPresent();
      case WAITING -> waits && line.task().isEmpty();
      case ALL -> true;
    };
  }

  private static String text(Feedback item) {
    return SearchKey.of(
        String.join(
            " ",
            item.code(),
            item.code().replaceAll("[^0-9]", ""),
            item.receiverCode().orElse(""),
            String.join(" ", receiverCodes(item)),
            item.matter().title(),
            item.matter().description(),
            item.matter().procedure(),
            item.matter().office(),
            item.place().address(),
            item.place().landmark(),
            item.reporter().name(),
            item.reporter().phone().map(phone -> phone.key()).orElse(""),
            item.answer().map(FeedbackStep.Answered::text).orElse("")));
  }

  @Override
  public synchronized FeedbackCounts counts(Cutoffs at) {
    List<FeedbackLine> lines = newest().stream().map(item -> line(item, at)).toList();
    return new FeedbackCounts(
        (int) lines.stream().filter(line -> isIn(FeedbackTab.TO_DO, line)).count(),
        (int) lines.stream().filter(line -> isIn(FeedbackTab.WAITING, line)).count(),
        lines.size(),
        (int) lines.stream().filter(FeedbackLine::overdue).count());
  }

  @Override
  public synchronized List<UUID> joinedTo(UUID id) {
    return newest().reversed().stream()
        .filter(item -> item.joinedTo().filter(id::equals).isPresent())
        .map(Feedback::id)
        .toList();
  }

  @Override
  public synchronized Set<UUID> withPhoto(Set<String> hashes, UUID but) {
    Set<UUID> found = new HashSet<>();
    for (Feedback item : items.values()) {
      if (item.allPhotos().stream().anyMatch(photo -> hashes.contains(photo.hash()))) {
        found.add(item.id());
      }
    }
    found.remove(but);
    return found;
  }

  @Override
  public synchronized List<DuplicateCandidate> candidates(long after, int limit) {
    return items.values().stream()
        .map(item -> DuplicateCandidate.of(revisions.get(item.id()), item))
        .filter(candidate -> candidate.revision() > after)
        .sorted(Comparator.comparingLong(DuplicateCandidate::revision))
        .limit(limit)
        .toList();
  }

  private void refuseIfFailing() {
    if (failure.isPresent()) {
      throw new FaultException(failure.get());
    }
  }
}

package vn.hotline1022.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.text.PhoneNumber;

/**
 * An item of feedback filed on a citizen's behalf, as it stands after everything done about it.
 *
 * @param id UUIDv7
 * @param code for people to name it by, for example {@code PA-261122-4831-7056}
 * @param call the call it was written in
 * @param operator staff code of the person who wrote it
 * @param matter what it is about, as last put right
 * @param place where, as last put right
 * @param reporter who reports it; nobody once erased
 * @param photos as written with it, without those added later
 * @param consent what the citizen agreed to last
 * @param steps what was done about it, oldest first
 */
public record Feedback(
    UUID id,
    String code,
    Optional<UUID> call,
    String operator,
    Instant writtenAt,
    Matter matter,
    Level level,
    FeedbackPlace place,
    Reporter reporter,
    List<Photo> photos,
    Consent consent,
    FeedbackState state,
    List<FeedbackStep> steps) {

  public Feedback {
    photos = List.copyOf(photos);
    steps = List.copyOf(steps);
  }

  /**
   * An item just written; its code is given when it is kept.
   *
   * @param call the call it was written in
   */
  public static Feedback written(
      UUID id,
      Optional<UUID> call,
      String operator,
      Instant at,
      Matter matter,
      Level level,
      FeedbackPlace place,
      Reporter reporter,
      List<Photo> photos,
      Consent consent) {
    return new Feedback(
        id,
        "",
        call,
        operator,
        at,
        matter,
        level,
        place,
        reporter,
        photos,
        consent,
        FeedbackState.QUEUED,
        List.of());
  }

  public Feedback withCode(String given) {
    return new Feedback(
        id, given, call, operator, writtenAt, matter, level, place, reporter, photos, consent,
        state, steps);
  }

  /** Whether this may be done about it now. */
  public boolean can(FeedbackStep.Kind kind) {
    boolean gone = state == FeedbackState.WITHDRAWN && filed().isPresent();
    boolean again = kind == FeedbackStep.Kind.REOPENED;
    return state.after(kind).isPresent() && !(gone && again);
  }

  /** Whether this may be done about it now. */
  public boolean can(FeedbackStep step) {
    boolean itself =
        (step instanceof FeedbackStep.Joined joined && joined.other().equals(id))
            || (step instanceof FeedbackStep.Linked linked && linked.other().equals(id));
    return can(step.kind()) && !itself;
  }

  /** The item after this step; one that its state does not allow changes nothing. */
  public Feedback after(FeedbackStep step) {
    if (!can(step)) {
      return this;
    }
    List<FeedbackStep> all = new ArrayList<>(steps);
    all.add(step);
    Matter matterNow = step instanceof FeedbackStep.Corrected put ? put.matter() : matter;
    FeedbackPlace placeNow = step instanceof FeedbackStep.Corrected put ? put.place() : place;
    Consent consentNow = step instanceof FeedbackStep.Consented said ? said.consent() : consent;
    FeedbackState next = state.after(step.kind()).orElse(state);
    return new Feedback(
        id,
        code,
        call,
        operator,
        writtenAt,
        matterNow,
        level,
        placeNow,
        reporter,
        photos,
        consentNow,
        next,
        all);
  }

  /** How it was filed last; also after it was reopened. */
  public Optional<FeedbackStep.Filed> filed() {
    return last(FeedbackStep.Filed.class, 0);
  }

  /** The code it has at the receiver. */
  public Optional<String> receiverCode() {
    return filed().map(FeedbackStep.Filed::receiverCode).filter(given -> !given.isEmpty());
  }

  /** When it was filed for the way it is on now; a code typed anew changes nothing. */
  public Optional<Instant> filedAt() {
    return since(FeedbackStep.Filed.class).findFirst().map(FeedbackStep::at);
  }

  /** When the receiver accepted it, by word or by going on with it. */
  public Optional<Instant> acceptedAt() {
    return round().stream()
        .filter(
            step ->
                switch (step.kind()) {
                  case RECEIVED, ASSIGNED, IN_PROGRESS, ANSWERED, REFUSED -> true;
                  case FILED,
                      TOLD,
                      RATED,
                      REOPENED,
                      SUPPLEMENTED,
                      CORRECTED,
                      WITHDRAWN,
                      JOINED,
                      LINKED,
                      CONSENTED,
                      ASKED,
                      PASSED_ON ->
                      false;
                })
        .findFirst()
        .map(FeedbackStep::at);
  }

  /** The agency it is with. */
  public Optional<String> agency() {
    return last(FeedbackStep.Assigned.class, start()).map(FeedbackStep.Assigned::agency);
  }

  /** What was answered; nothing when it was refused, or reopened since. */
  public Optional<FeedbackStep.Answered> answer() {
    return result().flatMap(step -> cast(FeedbackStep.Answered.class, step));
  }

  /** Why it was refused; nothing when it was answered, or reopened since. */
  public Optional<FeedbackStep.Refused> refusal() {
    return result().flatMap(step -> cast(FeedbackStep.Refused.class, step));
  }

  private Optional<FeedbackStep> result() {
    return round().reversed().stream()
        .filter(
            step -> step instanceof FeedbackStep.Answered || step instanceof FeedbackStep.Refused)
        .findFirst();
  }

  /** How telling the result went last; nothing when there is another result since. */
  public Optional<FeedbackStep.Told> told() {
    Optional<Integer> result = result().map(steps::lastIndexOf);
    return last(FeedbackStep.Told.class, result.orElse(start()));
  }

  /** What the citizen said of the result. */
  public Optional<FeedbackStep.Rated> rated() {
    return last(FeedbackStep.Rated.class, start());
  }

  /** The item it is counted to. */
  public Optional<UUID> joinedTo() {
    return state == FeedbackState.JOINED
        ? last(FeedbackStep.Joined.class, 0).map(FeedbackStep.Joined::other)
        : Optional.empty();
  }

  /** Items that were said to have to do with it. */
  public List<UUID> links() {
    return steps.stream()
        .flatMap(step -> cast(FeedbackStep.Linked.class, step).stream())
        .map(FeedbackStep.Linked::other)
        .distinct()
        .toList();
  }

  /** All pictures the citizen gave, those added later too; not those of the answer. */
  public List<Photo> allPhotos() {
    List<Photo> all = new ArrayList<>(photos);
    steps.forEach(
        step -> {
          if (step instanceof FeedbackStep.Supplemented more) {
            all.addAll(more.photos());
          }
        });
    return all;
  }

  /** Nobody need ask the receiver again before; {@link Instant#EPOCH} when nobody asked. */
  Instant askedUntil() {
    return last(FeedbackStep.Asked.class, start())
        .map(FeedbackStep.Asked::again)
        .orElse(Instant.EPOCH);
  }

  /**
   * Whether something was added, put right or taken back that the receiver does not know: of what
   * was filed, with a result or without; of what is counted to another, whatever is added to it.
   */
  public boolean toPassOn() {
    boolean waits = false;
    boolean was = false;
    boolean counted = false;
    for (FeedbackStep step : steps) {
      switch (step) {
        case FeedbackStep.Filed _ -> {
          waits = false;
          was = true;
        }
        case FeedbackStep.PassedOn _ -> waits = false;
        case FeedbackStep.Joined _ -> counted = true;
        case FeedbackStep.Reopened _ -> counted = false;
        case FeedbackStep.Supplemented _, FeedbackStep.Corrected _ -> waits |= was || counted;
        case FeedbackStep.Consented _ -> waits |= was;
        case FeedbackStep.Withdrawn _ -> waits = was;
        case FeedbackStep.Received _,
            FeedbackStep.Assigned _,
            FeedbackStep.InProgress _,
            FeedbackStep.Answered _,
            FeedbackStep.Refused _,
            FeedbackStep.Told _,
            FeedbackStep.Rated _,
            FeedbackStep.Linked _,
            FeedbackStep.Asked _ -> {}
      }
    }
    return waits && state != FeedbackState.QUEUED;
  }

  /** Whether pictures were added since that the receiver does not have. */
  public boolean hasPhotosToPassOn() {
    return toPassOn()
        && steps.reversed().stream()
            .takeWhile(
                step ->
                    !(step instanceof FeedbackStep.Filed)
                        && !(step instanceof FeedbackStep.PassedOn))
            .anyMatch(
                step -> step instanceof FeedbackStep.Supplemented more && !more.photos().isEmpty());
  }

  /** Where the way it is on now begins among the steps. */
  private int start() {
    return last(FeedbackStep.Reopened.class, 0).map(steps::lastIndexOf).orElse(0);
  }

  private List<FeedbackStep> round() {
    return steps.subList(start(), steps.size());
  }

  private <S extends FeedbackStep> Stream<S> since(Class<S> type) {
    return round().stream().flatMap(step -> cast(type, step).stream());
  }

  private <S extends FeedbackStep> Optional<S> last(Class<S> type, int from) {
    return steps.subList(from, steps.size()).reversed().stream()
        .flatMap(step -> cast(type, step).stream())
        .findFirst();
  }

  private static <S extends FeedbackStep> Optional<S> cast(Class<S> type, FeedbackStep step) {
    return type.isInstance(step) ? Optional.of(type.cast(step)) : Optional.empty();
  }

  /**
   * As it is shown and handed out: once they took back that they may be called, or the whole of it,
   * without their number. Its record keeps the number, so that a request to erase finds it.
   */
  public Feedback asAgreed() {
    boolean may = state != FeedbackState.WITHDRAWN && consent.to(Consent.Purpose.REPORT_BACK);
    boolean hidden = reporter.phone().isEmpty() || isErased() || isRestricted();
    return may || hidden ? this : with(reporter.uncallable());
  }

  private Feedback with(Reporter other) {
    return new Feedback(
        id, code, call, operator, writtenAt, matter, level, place, other, photos, consent, state,
        steps);
  }

  /** Whether what identified the citizen was erased. */
  public boolean isErased() {
    return reporter.phone().filter(PhoneNumber.ERASED::equals).isPresent();
  }

  /** Whether it is shown without what the citizen asked to be kept only. */
  public boolean isRestricted() {
    return reporter.phone().filter(PhoneNumber.RESTRICTED::equals).isPresent();
  }

  /**
   * What may be shown and handed out of it when the citizen asked that their data be kept only:
   * where it stands and the codes it is named by, without anybody, without words and pictures.
   */
  public Feedback restricted() {
    List<FeedbackStep> silent =
        steps.stream()
            .map(step -> step instanceof FeedbackStep.Filed ? step : step.erased())
            .toList();
    return without(reporter.restricted(), silent);
  }

  /** Without what identifies the citizen. */
  Feedback erased() {
    return without(reporter.erased(), steps.stream().map(FeedbackStep::erased).toList());
  }

  private Feedback without(Reporter nobody, List<FeedbackStep> silent) {
    return new Feedback(
        id,
        code,
        call,
        operator,
        writtenAt,
        matter.wordless(),
        level,
        place.unitAlone(),
        nobody,
        List.of(),
        consent.erased(),
        state,
        silent);
  }
}

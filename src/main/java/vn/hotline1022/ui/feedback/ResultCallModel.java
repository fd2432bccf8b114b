package vn.hotline1022.ui.feedback;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallLists.DispositionGroup;
import vn.hotline1022.call.Problem;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackBounds;
import vn.hotline1022.feedback.FeedbackRepository;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.Rating;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.ui.desk.CallCompanion;
import vn.hotline1022.ui.feedback.ResultDraft.Told;
import vn.hotline1022.ui.followup.DueEntry;
import vn.hotline1022.ui.followup.GuardedText;

/**
 * Telling a result: the call out that is about an item, whether the citizen was reached, what they
 * think of the result. All of it is written when the call is saved, once, however often it is
 * tried. On the FX thread.
 */
public final class ResultCallModel implements CallCompanion {
  private static final String DROPPED = "DROPPED";

  /** Most characters of what the citizen said of the result. */
  static final int COMMENT_MAX = FeedbackBounds.WHY_MAX;

  private final FollowTools tools;
  private final Runnable written;
  private final Map<UUID, ResultDraft> drafts = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<About>> about =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ResultDraft>> said =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Told>> told =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final DueEntry again;
  private final GuardedText comment;
  private Optional<UUID> shown = Optional.empty();
  private boolean showing;

  /**
   * What a call is about.
   *
   * @param withResult the item whose result is told: itself, or the one it is counted to
   */
  record About(Feedback item, Feedback withResult) {}

  ResultCallModel(FollowTools tools, Runnable written) {
    this.tools = tools;
    this.written = written;
    this.again = new DueEntry(tools.calls().time(), this::typed);
    this.comment = new GuardedText(tools.calls(), COMMENT_MAX, this::typed);
    tools.desk().call().subscribe(this::front);
    tools.desk().accompany(this);
  }

  /** Brings back what was left unsaid, and writes how calls went that were saved meanwhile. */
  void begin() {
    tools.drafts().whenRead(this::read);
  }

  private void read() {
    for (FormDraft kept : tools.drafts().of(Form.FEEDBACK_RESULT)) {
      ResultDraft.of(kept).ifPresent(draft -> drafts.putIfAbsent(draft.call(), draft));
    }
    List<ResultDraft> all = List.copyOf(drafts.values());
    tools
        .calls()
        .reads()
        .run(() -> all.stream().flatMap(draft -> saved(draft).stream()).toList())
        .onSuccess(ended -> ended.forEach(this::saved))
        .start();
    shown = Optional.empty();
    front(tools.desk().call().get());
  }

  private Optional<Call> saved(ResultDraft draft) {
    return tools.calls().calls().find(draft.call()).filter(call -> call.state().ended());
  }

  /** Calls the citizen; false when a call is on the desk, or their number is not kept. */
  boolean callBack(OpenItem open) {
    Feedback item = open.item();
    boolean begun = item.reporter().phone().filter(to -> tools.desk().callBack(to)).isPresent();
    if (begun) {
      Call call = tools.desk().call().get().orElseThrow();
      about.set(Optional.of(new About(item, open.withResult())));
      keep(ResultDraft.begun(call.id(), item.id()));
      shown = Optional.empty();
      front(Optional.of(call));
    }
    return begun;
  }

  /** What the call in front is about; empty when it tells no result. */
  ReadOnlyObjectProperty<Optional<About>> about() {
    return about.getReadOnlyProperty();
  }

  /** What was said so far. */
  ReadOnlyObjectProperty<Optional<ResultDraft>> said() {
    return said.getReadOnlyProperty();
  }

  /** Whether they were reached: as chosen, or as it follows from how the call ended. */
  ReadOnlyObjectProperty<Optional<Told>> told() {
    return told.getReadOnlyProperty();
  }

  /** When to call again. */
  DueEntry again() {
    return again;
  }

  /** What the citizen said of the result. */
  GuardedText comment() {
    return comment;
  }

  /** Says whether they were reached; the same again takes it back. */
  void choose(Told chosen) {
    current()
        .ifPresent(
            now ->
                keep(
                    now.withTold(
                        now.told().filter(chosen::equals).isPresent()
                            ? Optional.empty()
                            : Optional.of(chosen))));
  }

  /**
   * Whether a digit rates now: the result can be rated, and it is not said that nobody was there.
   */
  boolean rates() {
    return told.get().filter(Told.NOT_REACHED::equals).isEmpty()
        && about.get().filter(now -> now.item().can(FeedbackStep.Kind.RATED)).isPresent();
  }

  /** What they think of it, which says too that they were told; the same again takes it back. */
  void rate(Rating rating) {
    if (rates()) {
      current()
          .ifPresent(
              now ->
                  keep(
                      now.withTold(Optional.of(Told.REACHED))
                          .withRating(
                              now.rating().filter(rating::equals).isPresent()
                                  ? Optional.empty()
                                  : Optional.of(rating))));
    }
  }

  void reopen(boolean wanted) {
    current().ifPresent(now -> keep(now.withReopen(wanted)));
  }

  @Override
  public Set<Problem> problems(Call call) {
    Optional<ResultDraft> draft = draftOf(call);
    if (draft.isEmpty()) {
      return Set.of();
    }
    Optional<Told> how = how(draft.get(), call);
    if (how.isEmpty()) {
      return EnumSet.of(Problem.PROMISE_OUTCOME_MISSING);
    }
    boolean late =
        how.get() == Told.NOT_REACHED && again(draft.get(), tools.calls().time().now()).isEmpty();
    return late ? EnumSet.of(Problem.PROMISE_AGAIN_MISSING) : Set.of();
  }

  @Override
  public void saved(Call call) {
    draftOf(call)
        .ifPresent(
            draft -> {
              drafts.remove(call.id());
              List<FeedbackStep> steps = steps(draft, call);
              tools
                  .drafts()
                  .finish(Form.FEEDBACK_RESULT, call.id(), () -> write(draft.feedback(), steps));
              tools.calls().writes().run(() -> {}).onSuccess(_ -> written.run()).start();
            });
  }

  /** Blocks. Steps that are there already, from a try before a crash, are not written again. */
  private void write(UUID id, List<FeedbackStep> steps) {
    Optional<Feedback> kept = tools.feedback().find(id);
    if (kept.isEmpty()) {
      return;
    }
    Feedback now = kept.get();
    List<FeedbackRepository.Taken> fitting = new ArrayList<>();
    for (FeedbackStep step : steps) {
      if (!now.steps().contains(step) && now.can(step)) {
        fitting.add(new FeedbackRepository.Taken(id, step));
        now = now.after(step);
      }
    }
    if (!fitting.isEmpty()) {
      tools.feedback().stepAll(fitting);
    }
  }

  /** The same steps at the same times, whenever they are made of a saved call. */
  private List<FeedbackStep> steps(ResultDraft draft, Call call) {
    Instant at = call.timeline().getLast().at().truncatedTo(ChronoUnit.MILLIS);
    Optional<Told> how = how(draft, call);
    List<FeedbackStep> steps = new ArrayList<>();
    if (how.filter(Told.NOT_REACHED::equals).isPresent()) {
      steps.add(new FeedbackStep.Told(at, tools.operator(), false, again(draft, at)));
    } else if (how.isPresent()) {
      steps.add(new FeedbackStep.Told(at, tools.operator(), true, Optional.empty()));
      draft
          .rating()
          .ifPresent(
              rating ->
                  steps.add(new FeedbackStep.Rated(at, tools.operator(), rating, draft.comment())));
      if (draft.reopen()) {
        steps.add(new FeedbackStep.Reopened(at, tools.operator(), draft.comment()));
      }
    }
    return steps;
  }

  private static Optional<Instant> again(ResultDraft draft, Instant now) {
    return DueTime.read(draft.day(), draft.time(), now).at();
  }

  private Optional<ResultDraft> current() {
    return tools.desk().call().get().flatMap(this::draftOf);
  }

  private Optional<ResultDraft> draftOf(Call call) {
    return Optional.ofNullable(drafts.get(call.id()));
  }

  /** As chosen; else only a call that was talked through to its end told it. */
  private Optional<Told> how(ResultDraft draft, Call call) {
    return draft
        .told()
        .or(
            () ->
                call.disposition()
                    .flatMap(tools.calls().lists()::groupOfDisposition)
                    .map(group -> talkedThrough(group, call) ? Told.REACHED : Told.NOT_REACHED));
  }

  private static boolean talkedThrough(DispositionGroup group, Call call) {
    boolean dropped = call.disposition().filter(DROPPED::equals).isPresent();
    return group == DispositionGroup.HANDLED && !dropped;
  }

  private void front(Optional<Call> call) {
    Optional<UUID> id = call.map(Call::id);
    if (!id.equals(shown)) {
      shown = id;
      Optional<ResultDraft> draft = call.flatMap(this::draftOf);
      Optional<UUID> wanted = draft.map(ResultDraft::feedback);
      if (!about.get().map(now -> now.item().id()).equals(wanted)) {
        about.set(Optional.empty());
        wanted.ifPresent(this::fetch);
      }
      showing = true;
      again.show(draft.map(ResultDraft::day).orElse(""), draft.map(ResultDraft::time).orElse(""));
      comment.text().set(draft.map(ResultDraft::comment).orElse(""));
      showing = false;
    }
    look(call);
  }

  private void look(Optional<Call> call) {
    Optional<ResultDraft> draft = call.flatMap(this::draftOf);
    said.set(draft);
    told.set(draft.flatMap(now -> how(now, call.orElseThrow())));
  }

  private void fetch(UUID id) {
    tools
        .calls()
        .reads()
        .run(() -> tools.feedback().find(id).map(this::about))
        .onSuccess(
            found -> {
              if (current().map(ResultDraft::feedback).equals(Optional.of(id))) {
                about.set(found);
              }
            })
        .start();
  }

  /** Blocks. */
  private About about(Feedback item) {
    Optional<Feedback> counted = tools.feedback().countedTo(item);
    return new About(item, counted.filter(other -> other.state().hasResult()).orElse(item));
  }

  private void typed() {
    if (!showing) {
      current()
          .ifPresent(
              now ->
                  keep(
                      now.withAgain(again.day().get(), again.clock().get())
                          .withComment(comment.kept())));
    }
  }

  private void keep(ResultDraft now) {
    drafts.put(now.call(), now);
    tools.drafts().keep(Form.FEEDBACK_RESULT, now.call(), now.fields());
    look(tools.desk().call().get());
    tools.desk().check();
  }
}

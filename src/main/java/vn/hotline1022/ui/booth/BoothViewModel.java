package vn.hotline1022.ui.booth;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.event.Booth;
import vn.hotline1022.event.Ending;
import vn.hotline1022.event.Helped;
import vn.hotline1022.event.Known;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.event.Triage;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.event.Walk;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.handout.StoreLinks;
import vn.hotline1022.ui.guide.GuideRunViewModel;

/**
 * The booth as the screen shows it: who is being helped, what stands in the middle for the one in
 * front, what was done today. Lives as long as the session; used on the FX thread, starts no
 * toolkit.
 */
public final class BoothViewModel {
  private final BoothTools tools;
  private final Booth booth;
  private final BoothPeople people;
  private final GuideRunViewModel run;
  private final BoothTyped typed;
  private final Promising promising;
  private final BoothGuides guides;
  private final Parting parting;
  private final Map<UUID, Side> sides = new HashMap<>();
  private final ReadOnlyObjectWrapper<List<Helped>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Helped>> front =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(Side.NOBODY);
  private final ReadOnlyObjectWrapper<BoothFigures> figures =
      new ReadOnlyObjectWrapper<>(BoothFigures.NONE);
  private final ReadOnlyObjectWrapper<Optional<Left>> left =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyLongWrapper ticks = new ReadOnlyLongWrapper();
  private final ReadOnlyObjectWrapper<StoreLinks> links =
      new ReadOnlyObjectWrapper<>(StoreLinks.NONE);
  private final BooleanProperty queueing = new SimpleBooleanProperty();
  private Optional<UUID> shown = Optional.empty();
  private boolean showing;
  private boolean wanted;

  /** What stands in the middle. */
  public enum Side {
    NOBODY,
    /** What is known of a person who has just come; nothing of it is asked for. */
    INTAKE,
    /** Five questions while others wait. */
    TRIAGE,
    /** Choosing a guide. */
    CHOICE,
    RUN,
    /** How it ended. */
    DONE,
    /** Why it is broken off. */
    STOP,
    /** When it goes on. */
    PROMISE
  }

  /**
   * Somebody who has just been helped; said until the next one is.
   *
   * @param code of the promise to call them, for them to write down
   */
  public record Left(Helped person, VisitOutcome outcome, Optional<String> code) {}

  public BoothViewModel(BoothTools tools) {
    this.tools = tools;
    this.booth = new Booth(tools.operator(), tools.calls().time(), tools.ids());
    this.people = new BoothPeople(tools, booth);
    this.run = new GuideRunViewModel(tools.calls(), this::now);
    this.typed = new BoothTyped(tools.calls(), this::know);
    this.promising = new Promising(tools);
    this.guides = new BoothGuides(tools.book());
    this.parting = new Parting(this::settled);
    run.run().addListener((_, _, next) -> moved(next));
    run.typed().text().addListener((_, _, _) -> answering());
    tools.events().here().subscribe(this::at);
    // Whoever was to sit down does not do so by themselves later on.
    tools.events().fault().subscribe(fault -> wanted &= fault == null);
  }

  private long now() {
    return shown.map(booth::now).orElse(0L);
  }

  // --- what is shown

  /** Everybody, in the order they came. */
  public ReadOnlyObjectProperty<List<Helped>> people() {
    return all.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Helped>> front() {
    return front.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Side> side() {
    return side.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<BoothFigures> figures() {
    return figures.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Left>> left() {
    return left.getReadOnlyProperty();
  }

  /** Who has just got up and can still be brought back. */
  ReadOnlyObjectProperty<Optional<Left>> parting() {
    return parting.left();
  }

  /** Grows with every second, for the clocks. */
  public ReadOnlyLongProperty ticks() {
    return ticks.getReadOnlyProperty();
  }

  /** Where iHaNoi is got, for the code to scan. */
  ReadOnlyObjectProperty<StoreLinks> links() {
    return links.getReadOnlyProperty();
  }

  /** Whether people wait: everybody gets a number then. */
  public BooleanProperty queueing() {
    return queueing;
  }

  /** The guide of the person in front. */
  public GuideRunViewModel run() {
    return run;
  }

  BoothTyped typed() {
    return typed;
  }

  Promising promising() {
    return promising;
  }

  BoothGuides guides() {
    return guides;
  }

  BoothTools tools() {
    return tools;
  }

  /** The moment on somebody's own clock. */
  public long now(UUID id) {
    return booth.now(id);
  }

  // --- people

  /** F2: the next person. Where no event was chosen, a support point is begun first. */
  public void next() {
    Optional<BoothEvents.Here> here = tools.events().here().get();
    if (here.isEmpty()) {
      wanted = true;
      tools.events().beginUnplanned();
    } else {
      booth.next(here.get().id()).ifPresent(this::came);
    }
  }

  private void came(Helped person) {
    if (queueing.get()) {
      booth.know(person.id(), known -> known.withQueue(Optional.of(person.number())));
    }
    sides.put(person.id(), Side.INTAKE);
    left.set(Optional.empty());
    people.keepNow(person.id());
    show();
  }

  private void at(Optional<BoothEvents.Here> here) {
    refresh();
    if (wanted && here.isPresent()) {
      wanted = false;
      next();
    }
  }

  /** To the next one, or with −1 the one before. */
  public void turn(int by) {
    booth.turn(by);
    switched();
  }

  /** To this one. */
  public void bringForward(UUID id) {
    booth.bringForward(id);
    switched();
  }

  private void switched() {
    booth.people().stream().map(Helped::id).forEach(people::keepSoon);
    show();
  }

  // --- the one in front

  private void inFront(Consumer<UUID> action) {
    shown.ifPresent(
        id -> {
          action.accept(id);
          people.keepNow(id);
          show();
        });
  }

  /** Something else stands in the middle; asked for once more, it goes away again. */
  public void turnTo(Side wantedSide) {
    inFront(id -> sides.put(id, side.get() == wantedSide ? usual(id) : wantedSide));
  }

  private Side usual(UUID id) {
    return booth.find(id).flatMap(Helped::walk).isPresent() ? Side.RUN : Side.CHOICE;
  }

  /** On from what was typed or asked to the guides. */
  public void goOn() {
    inFront(id -> sides.put(id, usual(id)));
  }

  public void pauseOrGoOn() {
    inFront(
        id -> {
          if (booth.find(id).filter(Helped::running).isPresent()) {
            booth.pause(id);
          } else {
            booth.goOn(id);
          }
        });
  }

  /** What somebody's phone runs; the same once more takes it back. */
  public void system(PhoneSystem system) {
    chosen(
        known ->
            known.withSystem(
                known.system().equals(Optional.of(system))
                    ? Optional.empty()
                    : Optional.of(system)));
  }

  /** How somebody is called; the same once more takes it back. */
  public void addressing(Addressing form) {
    chosen(
        known ->
            known.withAddressing(
                known.addressing().equals(Optional.of(form))
                    ? Optional.empty()
                    : Optional.of(form)));
  }

  /** One of the five questions is answered. */
  public void answer(Triage.Question question, boolean yes) {
    chosen(known -> known.withTriage(known.triage().with(question, yes)));
  }

  /** The last answer is taken back. */
  public void unanswer(Triage.Question question) {
    chosen(known -> known.withTriage(known.triage().without(question)));
  }

  private void chosen(UnaryOperator<Known> more) {
    boolean before = isSeen();
    inFront(id -> booth.know(id, more));
    if (!before && isSeen() && side.get() == Side.INTAKE) {
      goOn();
    }
  }

  /** Whether all is known of the person in front that can be seen and heard: on to the guides. */
  private boolean isSeen() {
    return shown
        .flatMap(booth::find)
        .map(Helped::known)
        .filter(known -> known.system().isPresent() && known.addressing().isPresent())
        .isPresent();
  }

  private void know(UnaryOperator<Known> more) {
    if (!showing) {
      shown.ifPresent(
          id -> {
            booth.know(id, more);
            people.keepSoon(id);
            publish();
          });
    }
  }

  // --- guides

  /** F11: another guide; the one in front waits. */
  public void chooseGuide() {
    inFront(
        id -> {
          booth.aside(id);
          sides.put(id, Side.CHOICE);
        });
  }

  /** Begins a guide, or goes on with the one that waits. */
  public void begin(Guide guide) {
    shown
        .flatMap(booth::find)
        .ifPresent(
            person ->
                person.unfinished().stream()
                    .filter(walk -> walk.run().first().id().equals(guide.id()))
                    .findFirst()
                    .ifPresentOrElse(this::resume, () -> beginAnew(person, guide)));
  }

  private void resume(Walk walk) {
    inFront(
        id -> {
          booth.resume(id, walk.id());
          sides.put(id, Side.RUN);
        });
  }

  private void beginAnew(Helped person, Guide guide) {
    tools
        .book()
        .guides()
        .filter(_ -> person.canBegin())
        .ifPresent(
            known -> {
              GuideRun begun = GuideRun.start(known, guide, person.values(), now());
              tools.book().keep(begun);
              inFront(
                  id -> {
                    booth.begin(id, tools.ids().get(), begun);
                    sides.put(id, Side.RUN);
                  });
            });
  }

  /** Back to the step before; at the first one to the choice of guides. */
  public void back() {
    if (run.canGoBack()) {
      run.back();
    } else {
      chooseGuide();
    }
  }

  private void moved(Optional<GuideRun> next) {
    if (!showing && next.isPresent()) {
      int before = pinned();
      inFront(
          id -> {
            people.type(id, "");
            booth.moved(id, next.get());
          });
      if (next.get().pinned().size() > before) {
        tools.book().keep(next.get());
      }
    }
  }

  private int pinned() {
    return front.get().flatMap(Helped::walk).map(walk -> walk.run().pinned().size()).orElse(0);
  }

  private void answering() {
    if (!showing) {
      shown.ifPresent(
          id -> {
            people.type(id, run.typed().kept());
            people.keepSoon(id);
          });
    }
  }

  // --- the end

  /** Opens the form of feedback for whoever is in front. */
  public void report() {
    front.get().ifPresent(tools.reporting()::write);
  }

  /**
   * They are helped, or it is broken off.
   *
   * @param cause code of a list, or of ours
   */
  public void end(VisitOutcome outcome, Optional<String> cause) {
    end(outcome, cause, Optional.empty());
  }

  private void end(VisitOutcome outcome, Optional<String> cause, Optional<FollowUp> promise) {
    Optional<Helped> person = shown.flatMap(booth::find);
    Optional<Ending> ending =
        person.flatMap(
            now -> booth.end(now.id(), outcome, cause, new BoothNotes(tools, now).text()));
    if (ending.isPresent()) {
      UUID id = person.get().id();
      Left gone = new Left(person.get(), outcome, promise.map(FollowUp::code));
      sides.remove(id);
      people.keepNow(id);
      booth.part(id);
      left.set(Optional.of(gone));
      parting.part(new Parting.Going(ending.get(), gone, promise));
      refresh();
      show();
    }
  }

  /** Their moment to be brought back is over: they are kept for good. */
  private void settled(Parting.Going going) {
    Ending kept = going.ending();
    people.finish(
        kept.call().id(),
        () -> {
          going.promise().ifPresent(made -> tools.promises().promise(made, tools.operator()));
          tools.visits().save(kept.visit(), kept.call(), kept.trails());
        });
    tools.calls().writes().run(() -> {}).onSuccess(_ -> kept(kept.visit().outcome())).start();
  }

  private void kept(VisitOutcome outcome) {
    refresh();
    if (outcome == VisitOutcome.CONTINUED) {
      tools.promised().run();
    }
  }

  /** Whoever has just been ended sits here again, as they were. */
  public void takeBack() {
    parting
        .takeBack()
        .ifPresent(
            going -> {
              left.set(Optional.empty());
              booth.back(going.ending().call().id());
              people.keepNow(going.ending().call().id());
              refresh();
              show();
            });
  }

  /** The person in front was never there; only while nothing is known of them. */
  public void discard() {
    shown
        .flatMap(booth::find)
        .filter(Helped::unknown)
        .ifPresent(
            nobody -> {
              sides.remove(nobody.id());
              people.discard(nobody.id());
              show();
            });
  }

  /** It goes on at this time; false while nobody could be called. */
  public boolean promise(Instant due) {
    Optional<Helped> person = shown.flatMap(booth::find);
    boolean can = person.isPresent() && promising.callee().isPresent();
    if (can) {
      String code = tools.codes().next(Set.of());
      end(
          VisitOutcome.CONTINUED,
          Optional.empty(),
          promising.promise(
              person.get(), due, new BoothNotes(tools, person.get()).promise(), code));
    }
    return can;
  }

  // --- counting, and what was done

  /** One more was told in passing, or one was counted too many. */
  public void count(int by) {
    count(TallyKind.INFORMED, by);
  }

  /** Counts what is no person's own visit. */
  public void count(TallyKind kind, int by) {
    tools
        .events()
        .here()
        .get()
        .filter(_ -> figures.get().canCount(kind, by))
        .ifPresent(
            here -> {
              figures.set(figures.get().counted(kind, by));
              tools
                  .calls()
                  .writes()
                  .run(() -> tools.events().count(here.id(), kind, by))
                  .onSuccess(_ -> refresh())
                  .start();
            });
  }

  /** Reads what was done at this event. */
  public void refresh() {
    tools.calls().reads().run(() -> tools.links().get()).onSuccess(links::set).start();
    Parting.Counted going = parting.counted();
    tools
        .events()
        .here()
        .get()
        .ifPresentOrElse(
            here ->
                tools
                    .calls()
                    .reads()
                    .run(
                        () ->
                            BoothFigures.of(
                                going.and(tools.visits().of(here.id()), here.id()),
                                tools.events().counts(here.id()),
                                tools.events().own(here.id())))
                    .onSuccess(
                        (BoothFigures read) -> {
                          figures.set(read);
                          booth.numberFrom(read.visits().reached());
                        })
                    .start(),
            () -> figures.set(BoothFigures.NONE));
  }

  // --- its life

  /** Brings back what a crash, a lock or a sign-out left open. */
  public void begin() {
    people.begin(this::show);
    tools
        .drafts()
        .onErased(() -> parting.erased(id -> tools.drafts().find(Form.VISIT, id).isEmpty()));
    refresh();
  }

  /** Once a second. */
  public void tick() {
    if (booth.tick()) {
      booth.people().stream().map(Helped::id).forEach(people::keepNow);
      show();
    }
    people.tick();
    parting.tick();
    ticks.set(ticks.get() + 1);
    if (side.get() == Side.RUN) {
      run.tick();
    }
  }

  /** The person leaves: what is on the screen is kept. */
  public void leave() {
    parting.settle();
    booth.people().stream().map(Helped::id).forEach(people::keepNow);
  }

  private void show() {
    showing = true;
    Optional<Helped> now = booth.front();
    boolean other = !now.map(Helped::id).equals(shown);
    shown = now.map(Helped::id);
    if (other) {
      // Whoever comes back to somebody means their guide by a digit, not how it ended.
      sides.values().removeIf(was -> was == Side.DONE || was == Side.STOP);
      typed.show(now.map(Helped::known).orElse(Known.NOTHING));
      promising.show(now);
    }
    run.address().set(now.map(Helped::known).orElse(Known.NOTHING).address());
    Optional<GuideRun> walk = now.flatMap(Helped::walk).map(Walk::run);
    if (!walk.equals(run.run().get())) {
      run.show(walk);
      run.typed().text().set(shown.map(people::typed).orElse(""));
    }
    guides.known(now);
    showing = false;
    publish();
    side.set(
        now.map(person -> sides.getOrDefault(person.id(), usual(person.id()))).orElse(Side.NOBODY));
  }

  private void publish() {
    front.set(booth.front());
    all.set(booth.people());
  }
}

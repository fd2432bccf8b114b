package vn.hotline1022.ui.booth;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.event.Booth;
import vn.hotline1022.event.Helped;
import vn.hotline1022.event.HelpedTyped;
import vn.hotline1022.event.Known;
import vn.hotline1022.event.QueueNumber;
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
  private final Farewell farewell;
  private final BoothCounts counts;
  private final BoothLine line;
  private final Map<UUID, Side> sides = new HashMap<>();
  private final ReadOnlyObjectWrapper<List<Helped>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Helped>> front =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(Side.NOBODY);
  private final ReadOnlyLongWrapper ticks = new ReadOnlyLongWrapper();
  private final ReadOnlyObjectWrapper<StoreLinks> links =
      new ReadOnlyObjectWrapper<>(StoreLinks.NONE);
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
    PROMISE,
    /** What the technicians have to mend. */
    FAULT
  }

  public BoothViewModel(BoothTools tools) {
    this.tools = tools;
    this.booth = new Booth(tools.operator(), tools.calls().time(), tools.ids());
    this.people = new BoothPeople(tools, booth);
    this.run = new GuideRunViewModel(tools.calls(), this::now);
    this.typed = new BoothTyped(tools.calls(), this::know, this::typing);
    this.promising = new Promising(tools, typed.phone(), this::typing);
    this.guides = new BoothGuides(tools.book());
    this.farewell = new Farewell(tools, booth, people, this::refresh);
    this.counts = new BoothCounts(tools, now -> booth.numberFrom(now.visits().reached()));
    this.line = new BoothLine(tools);
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

  /** What was done so far, and what is only counted. */
  public BoothCounts counts() {
    return counts;
  }

  /** The numbers of those who wait. */
  BoothLine line() {
    return line;
  }

  /** Who has just gone. */
  Farewell farewell() {
    return farewell;
  }

  /** Grows with every second, for the clocks. */
  public ReadOnlyLongProperty ticks() {
    return ticks.getReadOnlyProperty();
  }

  /** Where iHaNoi is got, for the code to scan. */
  ReadOnlyObjectProperty<StoreLinks> links() {
    return links.getReadOnlyProperty();
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

  /** Whether somebody has a number and waits for their turn. */
  boolean waits(UUID id) {
    return booth.waits(id);
  }

  /** The moment on somebody's own clock. */
  public long now(UUID id) {
    return booth.now(id);
  }

  // --- people

  /**
   * F2: the next person, whoever waits longest first. Where no event was chosen, one is begun
   * before.
   */
  public void next() {
    Optional<BoothEvents.Here> here = tools.events().here().get();
    if (here.isEmpty()) {
      wanted = true;
      tools.events().beginUnplanned();
    } else if (booth.canTake()) {
      Optional<QueueNumber> called = line.call();
      booth.next(here.get().id()).ifPresent(person -> came(person, called));
    }
  }

  private void came(Helped person, Optional<QueueNumber> called) {
    booth.know(person.id(), known -> known.withQueue(called));
    sides.put(person.id(), Side.INTAKE);
    farewell.forget();
    people.keepNow(person.id());
    show();
  }

  private void at(Optional<BoothEvents.Here> here) {
    line.at(here);
    refresh();
    if (wanted && here.isPresent()) {
      wanted = false;
      next();
    }
  }

  /** A number for the person in front, who then waits for their turn. */
  public void letWait() {
    shown.ifPresent(this::letWait);
  }

  private void letWait(UUID id) {
    if (booth.find(id).filter(one -> one.known().queue().isEmpty()).isPresent()) {
      line.giveTo(
          number -> {
            booth.know(id, known -> known.withQueue(Optional.of(number)));
            booth.pause(id);
            people.keepNow(id);
            show();
          });
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

  /** On from what was typed or asked to the guides; who waited for this does so no more. */
  public void goOn() {
    inFront(
        id -> {
          if (booth.waits(id)) {
            booth.goOn(id);
          }
          sides.put(id, usual(id));
        });
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
            people.type(id, now -> now.withAnswer(""));
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
    typing(now -> now.withAnswer(run.typed().kept()));
  }

  /** What is typed is kept within half a second. */
  private void typing(UnaryOperator<HelpedTyped> more) {
    if (!showing) {
      shown.ifPresent(
          id -> {
            people.type(id, more);
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
    shown
        .filter(id -> farewell.end(id, outcome, cause, promise))
        .ifPresent(
            id -> {
              sides.remove(id);
              refresh();
              show();
            });
  }

  /** Whoever has just been ended sits here again, as they were. */
  public void takeBack() {
    farewell
        .takeBack()
        .ifPresent(
            _ -> {
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
    Optional<FollowUp> promise =
        shown.flatMap(booth::find).flatMap(one -> farewell.promise(one, promising, due));
    promise.ifPresent(_ -> end(VisitOutcome.CONTINUED, Optional.empty(), promise));
    return promise.isPresent();
  }

  // --- counting, and what was done

  /** One more was told in passing, or one was counted too many. */
  public void count(int by) {
    count(TallyKind.INFORMED, by);
  }

  /** Counts what is no person's own visit. */
  public void count(TallyKind kind, int by) {
    counts.count(kind, by, this::refresh);
  }

  /** So many of them there are; why that cannot be. */
  Optional<BoothCounts.Refused> type(TallyKind kind, String number) {
    return counts.type(kind, number, this::refresh);
  }

  /** Reads what was done at this event. */
  public void refresh() {
    tools.calls().reads().run(() -> tools.links().get()).onSuccess(links::set).start();
    counts.refresh(farewell.counted()::and);
  }

  // --- its life

  /** Brings back what a crash, a lock or a sign-out left open. */
  public void begin() {
    people.begin(this::show);
    tools
        .drafts()
        .onErased(() -> farewell.erased(id -> tools.drafts().find(Form.VISIT, id).isEmpty()));
    refresh();
  }

  /** Once a second. */
  public void tick() {
    if (booth.tick()) {
      booth.people().stream().map(Helped::id).forEach(people::keepNow);
      show();
    }
    people.tick();
    farewell.tick();
    ticks.set(ticks.get() + 1);
    if (side.get() == Side.RUN) {
      run.tick();
    }
  }

  /** The person leaves: what is on the screen is kept. */
  public void leave() {
    farewell.settle();
    booth.people().stream().map(Helped::id).forEach(people::keepNow);
  }

  private void show() {
    showing = true;
    Optional<Helped> now = booth.front();
    boolean other = !now.map(Helped::id).equals(shown);
    shown = now.map(Helped::id);
    if (other) {
      // Whoever comes back to somebody means their guide by a digit, not how it ended.
      sides.values().removeIf(asked -> asked == Side.DONE || asked == Side.STOP);
      HelpedTyped was = shown.map(people::typed).orElse(HelpedTyped.NOTHING);
      typed.show(now.map(Helped::known).orElse(Known.NOTHING), was);
      promising.show(was);
    }
    run.address().set(now.map(Helped::known).orElse(Known.NOTHING).address());
    Optional<GuideRun> walk = now.flatMap(Helped::walk).map(Walk::run);
    if (!walk.equals(run.run().get())) {
      run.show(walk);
      run.typed().text().set(shown.map(id -> people.typed(id).answer()).orElse(""));
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

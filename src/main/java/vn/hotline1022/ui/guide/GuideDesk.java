package vn.hotline1022.ui.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Problem;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.guide.Address;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideEnd;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.guide.Guides;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.CallCompanion;
import vn.hotline1022.ui.desk.DeskSlots;

/**
 * The guides of the calls on the desk: each call has its own, kept with its draft from the first
 * answer on, and whatever is left of them is kept when it is saved. Lives as long as the session,
 * on the FX thread.
 */
public final class GuideDesk implements CallCompanion, RunWays {
  /** The tab's id. */
  public static final String TAB = "guide";

  /** Begins a guide, or goes to the one in front. */
  public static final String KEY = GuideKeys.OPEN;

  private final GuideTools tools;
  private final GuideRunViewModel run;
  private final GuideChoice choice;
  private final Map<UUID, GuidesOfCall> calls = new HashMap<>();
  private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(Side.CHOICE);
  private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(GuideKeys.OPEN);
  private Optional<UUID> shown = Optional.empty();
  private Texts texts = new Texts(Language.VI);
  private boolean showing;

  /** What stands in the tab. */
  public enum Side {
    RUN,
    CHOICE,
    /** Choosing where to go over to from the run in front. */
    DETOUR
  }

  public GuideDesk(GuideTools tools) {
    this.tools = tools;
    this.run = new GuideRunViewModel(tools.calls(), () -> tools.desk().elapsed().toMillis());
    this.choice = new GuideChoice(tools.calls());
    run.run().addListener((_, _, now) -> moved(now));
    run.typed().text().addListener((_, _, _) -> typed());
    tools.desk().call().subscribe(this::front);
    tools.desk().addressing().subscribe(now -> run.address().set(address(now)));
    tools.book().all().subscribe(choice::guides);
    tools.desk().accompany(this);
  }

  private static Address address(Optional<Addressing> chosen) {
    return chosen.map(form -> new Address(form.them(), form.us())).orElse(Address.UNKNOWN);
  }

  /** The run in front. */
  public GuideRunViewModel run() {
    return run;
  }

  /** What can be begun. */
  public GuideChoice choice() {
    return choice;
  }

  ReadOnlyObjectProperty<Side> side() {
    return side.getReadOnlyProperty();
  }

  /** How far the run in front is, for the tab. */
  ReadOnlyStringProperty state() {
    return state.getReadOnlyProperty();
  }

  @Override
  public Articles articles() {
    return tools.articles();
  }

  /** Its tab in a call. */
  public DeskSlots.InCall inCall(Texts now) {
    texts = now;
    return DeskSlots.InCall.of(new GuideSide(this, now).tab());
  }

  // What the person does.

  /** Whether there is a call in which a guide can be gone through. */
  public boolean canOpen() {
    return tools.desk().canSave();
  }

  /**
   * F11: to the run in front, or begins what fits best; else a guide is to be chosen. Where one was
   * left unfinished nothing is begun until that is back.
   */
  public void open() {
    if (canOpen()) {
      if (tools.book().guides().isPresent()) {
        beginFirst();
      } else {
        Optional<UUID> call = shown;
        tools.book().whenRead(_ -> beginFirst(call));
      }
      tools.desk().tabs().show(TAB);
    }
  }

  private void beginFirst() {
    if (here().inFront().isEmpty() && !comesBack()) {
      choice.first().ifPresent(this::begin);
    }
  }

  /** The guides are read at last; who asked may be in another call by now, or at something else. */
  private void beginFirst(Optional<UUID> call) {
    if (shown.equals(call) && tools.desk().tabs().front().get().equals(TAB)) {
      beginFirst();
    }
  }

  /** Chooses what is offered at this place, from 1. */
  boolean choose(int place) {
    List<GuideChoice.Offer> offers = choice.offers().get();
    boolean there = place >= 1 && place <= offers.size();
    if (there) {
      choose(offers.get(place - 1));
    }
    return there;
  }

  void choose(GuideChoice.Offer offer) {
    switch (side.get()) {
      case RUN -> {}
      case CHOICE ->
          offer
              .begun()
              .ifPresentOrElse(begun -> put(here().resume(begun.id())), () -> begin(offer.guide()));
      case DETOUR -> {
        run.detour(offer.guide().id());
        closeChoice();
      }
    }
  }

  @Override
  public void begin(Guide guide) {
    tools
        .book()
        .guides()
        .filter(_ -> shown.isPresent() && !here().isFull() && !comesBack())
        .ifPresent(
            guides -> {
              GuideRun begun = GuideRun.start(guides, guide, here().known(), run.now());
              tools.book().keep(begun);
              put(here().begin(tools.ids().get(), begun));
            });
  }

  /** Begins a guide that follows the end in front. */
  boolean next(int place) {
    List<Guide> next = next();
    boolean there = place >= 1 && place <= next.size();
    if (there) {
      begin(next.get(place - 1));
    }
    return there;
  }

  @Override
  public List<Guide> next() {
    return run.run().get().filter(_ -> !here().isFull()).flatMap(GuideRun::end).stream()
        .flatMap(end -> end.end().next().stream())
        .flatMap(id -> tools.book().guides().flatMap(guides -> guides.latest(id)).stream())
        .toList();
  }

  @Override
  public void leave() {
    put(here().aside());
  }

  @Override
  public void chooseDetour() {
    if (run.run().get().filter(now -> now.end().isEmpty()).isPresent()) {
      choice.words().set("");
      offer(Side.DETOUR);
      side.set(Side.DETOUR);
    }
  }

  /** Back to the run without having chosen. */
  void closeChoice() {
    if (side.get() == Side.DETOUR) {
      side.set(Side.RUN);
    }
  }

  // What is kept.

  /** Brings back what a crash, a lock or a sign-out left open. */
  public void begin() {
    tools.drafts().whenRead(() -> tools.book().whenRead(this::restore));
  }

  /** Of calls that were saved meanwhile it is kept now. */
  private void restore(Guides guides) {
    for (FormDraft draft : tools.drafts().of(Form.GUIDE)) {
      tools
          .calls()
          .writes()
          .run(() -> left(draft, guides))
          .onSuccess(
              left ->
                  left.saved()
                      .ifPresentOrElse(
                          call -> finish(left.guides(), call),
                          () -> restored(draft.subject(), left.guides())))
          .onFailure(_ -> restored(draft.subject(), GuidesOfCall.NONE))
          .start();
    }
  }

  /** Whether a guide was left unfinished in this call, and is still being read. */
  private boolean comesBack() {
    return shown
        .filter(call -> !calls.containsKey(call))
        .filter(call -> tools.drafts().find(Form.GUIDE, call).isPresent())
        .isPresent();
  }

  private record Left(GuidesOfCall guides, Optional<Call> saved) {}

  /** Not on the FX thread: texts of guides may lie in files. */
  private Left left(FormDraft draft, Guides guides) {
    Optional<Call> call = tools.calls().calls().find(draft.subject());
    return new Left(
        GuidesOfCall.read(draft.fields(), guides), call.filter(found -> found.state().ended()));
  }

  private void restored(UUID call, GuidesOfCall found) {
    if (calls.putIfAbsent(call, found) == null && !found.isEmpty()) {
      if (found.inFront().filter(begun -> begun.run().end().isEmpty()).isPresent()) {
        tools.desk().tabs().open(call, TAB);
      }
      show();
    }
  }

  @Override
  public Set<Problem> problems(Call call) {
    return Set.of();
  }

  @Override
  public void saved(Call call) {
    GuidesOfCall left = calls.remove(call.id());
    if (left != null) {
      finish(left, call);
    }
  }

  private void finish(GuidesOfCall left, Call call) {
    List<GuideTrail> trails = left.trails(call);
    tools.drafts().finish(Form.GUIDE, call.id(), () -> trails.forEach(tools.trails()::add));
  }

  /** Once a second. */
  public void tick() {
    run.tick();
  }

  // What is shown.

  private GuidesOfCall here() {
    return shown.map(call -> calls.getOrDefault(call, GuidesOfCall.NONE)).orElse(GuidesOfCall.NONE);
  }

  private void front(Optional<Call> call) {
    Optional<UUID> id = call.map(Call::id);
    boolean other = !id.equals(shown);
    shown = id;
    if (other) {
      show();
    }
    offer(side.get());
  }

  /** Going over to another guide needs no room for one more. */
  private void offer(Side at) {
    List<String> reasons = tools.desk().call().get().map(Call::reasons).orElse(List.of());
    choice.call(reasons, here().unfinished(), at != Side.DETOUR && here().isFull());
  }

  private void put(GuidesOfCall now) {
    shown.ifPresent(
        call -> {
          calls.put(call, now);
          keep();
          show();
        });
  }

  private void keep() {
    shown.ifPresent(call -> tools.drafts().keep(Form.GUIDE, call, here().fields()));
  }

  private void show() {
    showing = true;
    GuidesOfCall here = here();
    run.show(here.inFront().map(GuidesOfCall.Begun::run));
    run.typed().text().set(here.typed());
    choice.words().set("");
    Side now = here.inFront().isPresent() ? Side.RUN : Side.CHOICE;
    offer(now);
    side.set(now);
    showing = false;
    say();
  }

  private void say() {
    state.set(
        run.run()
            .get()
            .map(
                now -> {
                  int passed = now.moves().size();
                  int all = passed + 1 + now.ahead().size();
                  return now.end().isPresent() ? "✓" : (passed + 1) + " / " + all;
                })
            .orElse(GuideKeys.OPEN));
  }

  private void typed() {
    if (!showing && shown.isPresent() && here().inFront().isPresent()) {
      calls.put(shown.get(), here().typing(run.typed().kept()));
      keep();
    }
  }

  /** The person has moved on, or back. */
  private void moved(Optional<GuideRun> now) {
    if (!showing && now.isPresent() && shown.isPresent()) {
      GuidesOfCall before = here();
      calls.put(shown.get(), before.moved(now.get()).typing(""));
      if (now.get().pinned().size() > pinned(before)) {
        tools.book().keep(now.get());
      }
      followEnd(now.get());
      keep();
      say();
    }
  }

  private static int pinned(GuidesOfCall guides) {
    return guides.inFront().map(begun -> begun.run().pinned().size()).orElse(0);
  }

  /** Puts into the call what the end says, and takes back what an end said that is left again. */
  private void followEnd(GuideRun now) {
    EndFilling filling = new EndFilling(tools, texts, run.address().get());
    Optional<EndFill> before = here().inFront().flatMap(GuidesOfCall.Begun::filled);
    Optional<GuideEnd> end = now.end();
    if (before.map(EndFill::end).equals(end.map(EndFilling::name))) {
      return;
    }
    before.ifPresent(filling::takeBack);
    List<EndFill> earlier =
        here().runs().stream()
            .flatMap(begun -> begun.filled().stream())
            .filter(fill -> !Optional.of(fill).equals(before))
            .toList();
    Optional<EndFill> fill = end.map(reached -> filling.fill(now, reached, earlier));
    calls.put(shown.orElseThrow(), here().filled(fill));
  }
}

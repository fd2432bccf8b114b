package vn.hotline1022.ui.booth;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.event.Helped;
import vn.hotline1022.event.QueueNumber;
import vn.hotline1022.event.Walk;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.Speech;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.booth.BoothViewModel.Side;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.ClockText;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.guide.GuideDesk;
import vn.hotline1022.ui.guide.LargeStep;

/** The middle of the booth: the person in front, and what is done with them now. */
final class FrontPane extends VBox {
  private static final String PREFIX = "booth-do-";
  private static final Set<String> BRIEF =
      Set.of("back", "pause", "guides", "report", "promise", "fault");

  private final BoothViewModel booth;
  private final Texts texts;
  private final Label name = Panes.text("", "booth-front-name");
  private final Label number = Panes.label("", "booth-number");
  private final Label badge = Panes.label("", "badge-info");
  private final ClockText clock = new ClockText("booth-clock", "booth-clock-large");
  private final Map<Side, BoothSide> sides = new EnumMap<>(Side.class);
  private final LargeStep step;
  private final FlowPane foot = new FlowPane();
  private final List<Button> ofPerson = new ArrayList<>();
  private final Button pause;
  private final Button person;
  private final HBox remember;
  private boolean paused;
  private boolean low;

  FrontPane(BoothViewModel booth, Texts texts) {
    this.booth = booth;
    this.texts = texts;
    this.step = new LargeStep(booth.run(), new Next(booth), texts);
    sides.put(Side.NOBODY, new NobodySide(booth, texts));
    sides.put(Side.INTAKE, new IntakeSide(booth, texts));
    sides.put(Side.TRIAGE, new TriageSide(booth, texts));
    sides.put(Side.CHOICE, new ChoiceSide(booth, texts));
    sides.put(Side.RUN, new StepSide(step));
    sides.put(Side.DONE, EndSides.done(booth, texts));
    sides.put(Side.STOP, EndSides.stop(booth, texts));
    sides.put(Side.PROMISE, new PromiseSide(booth, texts));
    sides.put(Side.FAULT, new FaultSide(booth, texts));
    action("back", Icon.ARROW_LEFT, BoothKeys.BACK, booth::back);
    action("leave", Icon.ARROW_LEFT, "Esc", booth::goOn);
    this.pause = action("pause", Icon.PAUSE, BoothKeys.PAUSE, booth::pauseOrGoOn);
    foot();
    StackPane middle = new StackPane();
    sides.values().forEach(side -> middle.getChildren().add(side.view()));
    middle.setMinWidth(0);
    VBox.setVgrow(middle, Priority.ALWAYS);
    name.setMinWidth(0);
    name.setId("booth-front-name");
    badge.setMinWidth(0);
    badge.setId("booth-front-step");
    clock.named("booth-front-clock");
    number.setMinWidth(USE_PREF_SIZE);
    this.person = person();
    HBox head = Panes.row("gap-m", number, name, person, badge, Panes.spacer(), clock);
    head.setMinHeight(USE_PREF_SIZE);
    getStyleClass().addAll("card", "booth-front", "gap-m");
    setMinWidth(0);
    this.remember = warn(texts);
    getChildren()
        .setAll(
            head,
            middle,
            Notice.place(booth.tools().events().fault(), texts),
            Notice.place(booth.tools().drafts().fault(), texts),
            Notice.place(booth.line().fault(), texts),
            remember,
            foot);
    booth.side().subscribe((_, _) -> show());
    booth.front().subscribe((_, _) -> show());
    booth.ticks().subscribe((_, _) -> tick());
    show();
  }

  /** Who they are, by a pencil beside their name. */
  private Button person() {
    Button button =
        Actions.button(
            Icon.PENCIL_OUTLINE,
            "",
            BoothKeys.PERSON,
            () -> booth.turnTo(Side.INTAKE),
            "booth-action");
    Actions.brief(button, true);
    button.setAccessibleText(texts.get("booth.do.person"));
    button.setId("booth-do-person");
    button.setMaxWidth(USE_PREF_SIZE);
    button.setFocusTraversable(false);
    return button;
  }

  /** In a low window everything but the step takes as little room as it can. */
  void low(boolean now) {
    ofPerson.stream()
        .filter(button -> BRIEF.contains(button.getId().substring(PREFIX.length())))
        .forEach(button -> Actions.brief(button, now));
    low = now;
    sides.values().forEach(side -> side.low(now));
    show();
  }

  /** What the volunteer is reminded of all day. */
  private static HBox warn(Texts texts) {
    Label words = Panes.text(texts.get("booth.remember"), "secondary");
    words.setMinWidth(0);
    HBox row = Panes.row("gap-s", Icons.of(Icon.SHIELD_LOCK_OUTLINE), Panes.growing(words));
    row.getStyleClass().add("booth-remember");
    row.setMinHeight(USE_PREF_SIZE);
    return row;
  }

  private void foot() {
    action("guides", Icon.FORMAT_LIST_BULLETED, GuideDesk.KEY, booth::chooseGuide);
    action("report", Icon.BULLHORN_OUTLINE, BoothKeys.REPORT, booth::report);
    action("promise", Icon.CALENDAR_CLOCK, BoothKeys.PROMISE, () -> booth.turnTo(Side.PROMISE));
    action("fault", Icon.ALERT_OCTAGON_OUTLINE, BoothKeys.FAULT, () -> booth.turnTo(Side.FAULT));
    action("stop", Icon.ACCOUNT_REMOVE_OUTLINE, BoothKeys.STOP, () -> booth.turnTo(Side.STOP))
        .getStyleClass()
        .add("danger-action");
    action("wait", Icon.TICKET_CONFIRMATION_OUTLINE, BoothKeys.LET_WAIT, booth::letWait);
    action("discard", Icon.CLOSE, BoothKeys.DISCARD, booth::discard);
    action("done", Icon.CHECK, BoothKeys.DONE, this::done).getStyleClass().add("primary-action");
    foot.getStyleClass().add("booth-foot");
    foot.setMinHeight(USE_PREF_SIZE);
    foot.getChildren().setAll(ofPerson);
  }

  private Button action(String id, Icon icon, String key, Runnable action) {
    Button button = Actions.button(icon, texts.get("booth.do." + id), key, action, "booth-action");
    button.setId(PREFIX + id);
    button.setMaxWidth(USE_PREF_SIZE);
    button.setFocusTraversable(false);
    ofPerson.add(button);
    return button;
  }

  private BoothSide side() {
    return sides.get(booth.side().get());
  }

  private void show() {
    Optional<Helped> person = booth.front().get();
    Side now = booth.side().get();
    sides.forEach(
        (side, shown) -> {
          shown.view().setVisible(side == now);
          shown.view().setManaged(side == now);
        });
    side().show();
    name.setText(
        person
            .map(helped -> new BoothNames(texts.language()).of(helped, texts))
            .orElseGet(() -> texts.get("booth.nobody.title")));
    String waited =
        person.flatMap(helped -> helped.known().queue()).map(QueueNumber::text).orElse("");
    number.setText(waited);
    there(number, !waited.isEmpty());
    there(this.person, person.isPresent() && now != Side.INTAKE && now != Side.TRIAGE);
    place(person.filter(_ -> now == Side.RUN).flatMap(Helped::walk).map(Walk::run));
    clock.setVisible(person.isPresent());
    there(foot, person.isPresent());
    offer(now, person.filter(Helped::unknown).isPresent());
    // Where many things are asked there is no room for it, and no password is typed.
    boolean full = now == Side.TRIAGE || now == Side.PROMISE;
    there(remember, !full && !(low && (now == Side.INTAKE || now == Side.FAULT)));
    boolean rests = person.filter(helped -> !helped.running()).isPresent();
    if (rests != paused) {
      paused = rests;
      Actions.say(
          pause,
          paused ? Icon.PLAY : Icon.PAUSE,
          texts.get(paused ? "booth.do.goon" : "booth.do.pause"));
    }
    tick();
  }

  private static void there(Region part, boolean is) {
    part.setVisible(is);
    part.setManaged(is);
  }

  /** What makes sense beside what stands in the middle; everything else keeps its key. */
  private void offer(Side now, boolean nobody) {
    Set<String> offered =
        switch (now) {
          case NOBODY -> Set.of();
          case INTAKE -> Set.of("stop", "discard", "done");
          case TRIAGE -> side().ends() ? Set.of("wait", "stop") : Set.of("wait", "stop", "done");
          case CHOICE -> Set.of("pause", "report", "promise", "fault", "stop", "discard", "done");
          case RUN ->
              Set.of("back", "pause", "guides", "report", "promise", "fault", "stop", "done");
          case DONE, STOP, PROMISE -> Set.of("leave", "report");
          case FAULT -> Set.of("leave");
        };
    boolean mayWait = number.getText().isEmpty() && booth.line().line().get().isPresent();
    for (Button button : ofPerson) {
      String name = button.getId().substring(PREFIX.length());
      boolean is =
          offered.contains(name)
              && (nobody || !name.equals("discard"))
              && (mayWait || !name.equals("wait"));
      there(button, is);
    }
  }

  private void place(Optional<GuideRun> run) {
    there(badge, run.isPresent());
    run.ifPresent(
        now -> {
          int passed = now.moves().size();
          Speech speech =
              new Speech(
                  now.guide(),
                  now.values(),
                  booth.run().address().get(),
                  texts.language().locale());
          badge.setText(
              now.question()
                  .map(
                      at ->
                          texts.get(
                              "booth.step",
                              passed + 1,
                              passed + 1 + now.ahead().size(),
                              speech.plain(at.title())))
                  .orElseGet(() -> texts.get("booth.step.end")));
        });
  }

  private void tick() {
    booth
        .front()
        .get()
        .ifPresent(now -> clock.set(Formats.duration(now.helped(booth.now(now.id())))));
  }

  /** F4: how it ended, unless that is known already. */
  void done() {
    if (!side().done()) {
      booth.turnTo(Side.DONE);
    }
  }

  /** A key anywhere in the booth; whether it meant something. */
  boolean key(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    if (event.isControlDown() || event.isMetaDown() || event.isShiftDown()) {
      return false;
    }
    if (booth.side().get() == Side.RUN) {
      return step.handle(event) || backToChoice(event, typing);
    }
    int digit = digit(event.getCode());
    boolean bare = !typing && !event.isAltDown();
    if (digit > 0 && (bare || event.isAltDown())) {
      return side().press(digit);
    }
    if (bare && event.getCode() == KeyCode.ESCAPE && booth.front().get().isPresent()) {
      booth.goOn();
      return true;
    }
    return !event.isAltDown() && side().key(event);
  }

  private boolean backToChoice(KeyEvent event, boolean typing) {
    boolean back = event.getCode() == KeyCode.LEFT && !typing;
    if (back) {
      booth.back();
    }
    return back;
  }

  private static int digit(KeyCode code) {
    String written = code.getName();
    return code.isDigitKey() ? written.charAt(written.length() - 1) - '0' : -1;
  }

  /** What is typed while no field has the focus goes on in one. */
  boolean typed(KeyEvent event) {
    String character = event.getCharacter();
    boolean letter = !character.isEmpty() && Character.isLetter(character.codePointAt(0));
    boolean other = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    return letter
        && !other
        && !(event.getTarget() instanceof TextInputControl)
        && side().typed(character);
  }

  /** The step is a side like the others. */
  private record StepSide(Region view) implements BoothSide {}

  /** The guides that may follow an end. */
  private record Next(BoothViewModel booth) implements LargeStep.Ways {
    @Override
    public List<Guide> next() {
      return booth.run().run().get().flatMap(GuideRun::end).stream()
          .flatMap(end -> end.end().next().stream())
          .flatMap(
              id -> booth.tools().book().guides().flatMap(guides -> guides.latest(id)).stream())
          .toList();
    }

    @Override
    public void begin(Guide guide) {
      booth.begin(guide);
    }
  }
}

package vn.hotline1022.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Counted;
import vn.hotline1022.call.Presence;
import vn.hotline1022.feedback.FeedbackKind;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.Level;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideFile;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.roster.Member;
import vn.hotline1022.roster.Team;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.stats.FeedbackFact;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.Figure.Why;
import vn.hotline1022.stats.Funnel;
import vn.hotline1022.stats.GuidePoint;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.WardFacts;
import vn.hotline1022.stats.WardFigures;
import vn.hotline1022.ui.board.AtWork.Need;
import vn.hotline1022.ui.board.KeyFigure.Change;
import vn.hotline1022.ui.board.KeyFigure.Detail;
import vn.hotline1022.ui.board.KeyFigure.Kind;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** Each figure of the board, worked out by hand. */
class BoardModelTest {
  private static final String VIET_HUNG = WardFacts.VIET_HUNG;
  private static final String HONG_HA = WardFacts.HONG_HA;
  private final BoardScene scene = new BoardScene();

  /** Four calls of the morning until 09:37, and a missed one. */
  private void theMorning() {
    say("07:10", BoardScene.HA, "0912000001", 5, 300, 60, "RESOLVED", "ACTIVATE", VIET_HUNG);
    say("08:10", BoardScene.HA, "0912000002", 25, 120, 30, "INFORMED", "OTP_MISSING", "");
    say("08:40", BoardScene.HUY, "0912000003", 30, 240, 30, "CALLBACK", "OTP_MISSING", VIET_HUNG);
    say("09:10", BoardScene.PHUONG, "0912000002", 4, 180, 0, "RESOLVED", "OTP_MISSING", "");
    scene.save(
        scene.call(BoardScene.at("08:50"), BoardScene.HA, "0912000004", 40, 0, 0), "", "", "");
  }

  private Call say(
      String time,
      String operator,
      String phone,
      int rang,
      int talk,
      int wrapUp,
      String disposition,
      String reason,
      String place) {
    return scene.save(
        scene.call(BoardScene.at(time), operator, phone, rang, talk, wrapUp),
        disposition,
        reason,
        place);
  }

  @Test
  void theLargeFiguresAreThoseOfTheShiftAndEachTellsItsBase() {
    theMorning();
    scene.read();
    assertThat(scene.figure(Kind.CALLS).figure()).isEqualTo(new Figure.Amount(4));
    // 4 calls in 3 h 37 min 4 s since 06:00, or as long as the shift goes on.
    double hours =
        Duration.between(scene.shift().from(), scene.bench.clock.now()).toSeconds() / 3600.0;
    assertThat(scene.figure(Kind.CALLS).detail())
        .isInstanceOfSatisfying(
            Detail.Rate.class,
            rate -> assertThat(rate.calls()).isCloseTo(4 / hours, within(0.001)));
    // 5 and 4 seconds in time; 25 and 30 answered late, 40 abandoned late.
    assertThat(scene.figure(Kind.SERVICE_LEVEL).figure()).isEqualTo(new Figure.Share(2, 5));
    assertThat(scene.figure(Kind.SERVICE_LEVEL).belowTarget()).isTrue();
    assertThat(scene.figure(Kind.SERVICE_LEVEL).detail()).isEqualTo(new Detail.Missed(3));
    // 360 + 150 + 270 + 180 seconds.
    assertThat(scene.figure(Kind.HANDLE_TIME).figure())
        .isEqualTo(new Figure.Mean(Duration.ofMinutes(16), 4));
    assertThat(scene.figure(Kind.HANDLE_TIME).detail())
        .isEqualTo(new Detail.Handling(Duration.ofSeconds(210), Duration.ofSeconds(30)));
    // The second came back at 09:10, the third was promised a call.
    assertThat(scene.figure(Kind.FIRST_CALL_RESOLUTION).figure()).isEqualTo(new Figure.Share(2, 4));
    assertThat(scene.figure(Kind.ACTIVATIONS).figure()).isEqualTo(new Figure.Amount(1));
  }

  @Test
  void whatHasNoInputsIsNotMeasuredAndSaysWhy() {
    scene.read();
    assertThat(scene.figure(Kind.SERVICE_LEVEL).figure())
        .isEqualTo(new Figure.NotMeasured(Why.NO_CALLS));
    assertThat(scene.figure(Kind.HANDLE_TIME).figure())
        .isEqualTo(new Figure.NotMeasured(Why.NO_CALLS));
    assertThat(scene.figure(Kind.OCCUPANCY).figure())
        .isEqualTo(new Figure.NotMeasured(Why.NO_PRESENCE));
    assertThat(scene.figure(Kind.SERVICE_LEVEL).belowTarget()).isFalse();
    assertThat(scene.figure(Kind.CALLS).change()).isEqualTo(new Change.Unknown());
    assertThat(scene.model.people().get()).isEmpty();
  }

  @Test
  void whatTheExchangeCountedSaysThatItOpensNothing() {
    BoardWords words = new BoardWords(scene.model.tools(), new Texts(Language.VI));
    Optional<Counted> calls =
        Optional.of(Counted.in(BoardScene.at("07:00"), BoardScene.at("15:00"), Counted.As.LATE));
    assertThat(words.detail(serviceLevel(calls))).isEqualTo("68 cuộc, 12 trễ · đạt 80\u00a0%");
    assertThat(words.detail(serviceLevel(Optional.empty())))
        .isEqualTo("68 cuộc, 12 trễ · đạt 80\u00a0%. Tổng đài đếm, không mở được");
  }

  private static KeyFigure serviceLevel(Optional<Counted> behind) {
    return new KeyFigure(
        Kind.SERVICE_LEVEL,
        new Figure.Share(56, 68),
        new Change.Unknown(),
        new Detail.Missed(12),
        false,
        false,
        behind);
  }

  @Test
  void resolutionIsSaidSoFarUntilNobodyCanComeBackAnyMore() {
    theMorning();
    scene.read();
    assertThat(scene.figure(Kind.FIRST_CALL_RESOLUTION).provisional()).isTrue();
    assertThat(scene.figure(Kind.FIRST_CALL_RESOLUTION).change()).isEqualTo(new Change.Unknown());
    scene.period.between(BoardScene.SATURDAY, BoardScene.SATURDAY);
    scene.bench.pass(Duration.ofDays(8));
    scene.read();
    assertThat(scene.figure(Kind.FIRST_CALL_RESOLUTION).provisional()).isFalse();
  }

  @Test
  void aShiftThatGoesOnIsHeldAgainstAsMuchOfTheOneBefore() {
    theMorning();
    Instant friday = BoardScene.at("08:00").minus(Duration.ofDays(1));
    for (int i = 0; i < 2; i++) {
      Call early =
          scene.call(friday.plusSeconds(600L * i), BoardScene.HA, "091300000" + i, 5, 100, 20);
      scene.save(early, "INFORMED", "LOGIN", "");
    }
    // Later than it is now: of the rest of Friday's shift.
    Instant later = BoardScene.at("11:00").minus(Duration.ofDays(1));
    scene.save(scene.call(later, BoardScene.HA, "0913000009", 60, 900, 0), "INFORMED", "LOGIN", "");
    scene.read();
    assertThat(scene.figure(Kind.CALLS).change()).isEqualTo(new Change.By(100, false));
    // 240 seconds against 120.
    assertThat(scene.figure(Kind.HANDLE_TIME).change()).isEqualTo(new Change.By(100, false));
    // 40 % against 100 %.
    assertThat(scene.figure(Kind.SERVICE_LEVEL).change())
        .isInstanceOfSatisfying(
            Change.By.class,
            by -> {
              assertThat(by.hundredths()).isCloseTo(-60, within(0.001));
              assertThat(by.points()).isTrue();
            });
  }

  @Test
  void theCallsBehindAFigureAreAsManyAsItSays() {
    theMorning();
    scene.read();
    assertThat(behind(Kind.CALLS)).isEqualTo(4);
    assertThat(behind(Kind.HANDLE_TIME)).isEqualTo(4);
    assertThat(behind(Kind.SERVICE_LEVEL)).isEqualTo(3);
    assertThat(behind(Kind.FIRST_CALL_RESOLUTION)).isEqualTo(2);
    assertThat(behind(Kind.ACTIVATIONS)).isEqualTo(1);
    for (Load.Bar bar : scene.model.load().get().bars()) {
      assertThat(scene.behind(bar.behind())).as("%s", bar.from()).isEqualTo((int) bar.calls());
    }
    assertThat(scene.behind(scene.person(BoardScene.HA).behind())).isEqualTo(2);
    scene.teams.write(vietHung());
    scene.read();
    for (Group.By by :
        List.of(Group.By.REASON, Group.By.PLACE, Group.By.TEAM, Group.By.ORGANISATION)) {
      scene.model.by().set(by);
      assertThat(scene.model.groups().get()).isNotEmpty();
      for (Group group : scene.model.groups().get()) {
        assertThat(scene.behind(group.behind().orElseThrow()))
            .as("%s", group)
            .isEqualTo((int) group.answered());
      }
    }
  }

  private static Team vietHung() {
    LocalDate first = BoardScene.SATURDAY.minusDays(30);
    return new Team(
        "VH",
        "Tổ công nghệ số Việt Hưng",
        "Đoàn phường Việt Hưng",
        List.of(new Member(BoardScene.PHUONG, first, Optional.empty())),
        false,
        BoardScene.at("06:00"),
        "TC01");
  }

  @Test
  void ofATeamThatSomebodyJoinedMeanwhileNoListOfCallsIsPromised() {
    theMorning();
    Team before = vietHung();
    Member late = new Member(BoardScene.HUY, BoardScene.SATURDAY, Optional.empty());
    scene.teams.write(
        new Team(
            before.code(),
            before.name(),
            before.organisation(),
            List.of(before.members().getFirst(), late),
            false,
            before.writtenAt(),
            before.writtenBy()));
    scene.model.by().set(Group.By.TEAM);
    scene.period.kind().set(Period.Kind.WEEK);
    scene.read();
    Group team = scene.model.groups().get().getLast();
    assertThat(scene.model.groups().get()).extracting(Group::answered).containsExactly(2L, 2L);
    assertThat(team.name()).isEqualTo("Tổ công nghệ số Việt Hưng");
    assertThat(team.behind()).isEmpty();
  }

  private int behind(Kind kind) {
    Counted figure = scene.figure(kind).behind().orElseThrow();
    return scene.behind(figure);
  }

  @Test
  void aCallOverMidnightBelongsToTheNightItBeganInAndToItsHalfHour() {
    BoardScene night = new BoardScene("NIGHT");
    Instant late = BoardScene.at("23:50").minus(Duration.ofDays(1));
    night.save(
        night.call(late, BoardScene.HA, "0912000001", 5, 1_800, 60), "RESOLVED", "LOGIN", "");
    night.bench.pass(Duration.between(night.bench.clock.now(), BoardScene.at("00:40")));
    night.period.tick();
    night.read();
    assertThat(night.shift().contains(late)).isTrue();
    assertThat(night.figure(Kind.CALLS).figure()).isEqualTo(new Figure.Amount(1));
    assertThat(night.model.load().get().bars())
        .filteredOn(bar -> bar.calls() > 0)
        .extracting(Load.Bar::from)
        .containsExactly(LocalTime.of(23, 30));
    night.period.kind().set(Period.Kind.DAY);
    assertThat(night.figure(Kind.CALLS).figure()).isEqualTo(new Figure.Amount(0));
  }

  @Test
  void aShiftThatBeginsBetweenHalfHoursShowsItsCallsAtThoseOfTheClock() {
    Hours hours = new Hours(LocalTime.of(6, 45), LocalTime.of(14, 15));
    BoardScene early = new BoardScene(new Shift("EARLY", "Ca sớm", "Early shift", hours));
    for (String time : List.of("06:50", "07:10", "07:20")) {
      early.save(
          early.call(BoardScene.at(time), BoardScene.HA, "0912000001", 5, 100, 20),
          "INFORMED",
          "LOGIN",
          "");
    }
    early.read();
    List<Load.Bar> bars = early.model.load().get().bars();
    assertThat(bars.getFirst().from()).isEqualTo(LocalTime.of(6, 30));
    assertThat(bars.getLast().from()).isEqualTo(LocalTime.of(14, 0));
    assertThat(bars).extracting(Load.Bar::calls).startsWith(1L, 2L, 0L);
    assertThat(bars.stream().limit(3)).allMatch(bar -> early.behind(bar.behind()) == bar.calls());
  }

  @Test
  void whatPeopleOnDutyCanTakeStandsBesideTheCalls() {
    theMorning();
    scene.was(BoardScene.HA, Presence.READY, BoardScene.at("07:00"), BoardScene.at("08:00"));
    scene.was(BoardScene.HUY, Presence.READY, BoardScene.at("07:00"), BoardScene.at("07:15"));
    scene.read();
    // 240 seconds a call, 85 % of the time: 30 min of Hà and 15 of Huy, then 30 of Hà alone.
    assertThat(bar("07:00").capacity().orElseThrow()).isCloseTo(9.5625, within(0.001));
    assertThat(bar("07:30").capacity().orElseThrow()).isCloseTo(6.375, within(0.001));
    assertThat(bar("08:00").capacity()).contains(0.0);
    assertThat(bar("10:00").coming()).isTrue();
    assertThat(bar("07:00").calls()).isEqualTo(1);
  }

  @Test
  void whatIsUsualIsTheMeanOfTheSameDayOfFourWeeks() {
    for (int week = 1; week <= 4; week++) {
      Instant then = BoardScene.at("11:05").minus(Duration.ofDays(7L * week));
      for (int i = 0; i < week; i++) {
        Call call = scene.call(then.plusSeconds(60L * i), BoardScene.HA, "0914000001", 5, 100, 0);
        scene.save(call, "INFORMED", "LOGIN", "");
      }
    }
    scene.read();
    assertThat(bar("11:00").typical()).contains(2.5);
    assertThat(bar("08:00").typical()).as("it is over").isEmpty();
  }

  private Load.Bar bar(String time) {
    return scene.model.load().get().bars().stream()
        .filter(bar -> bar.from().equals(LocalTime.parse(time)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoeverNeedsHelpStandsOnTopAndItSaysWhy() {
    theMorning();
    say("09:20", BoardScene.LONG, "0912000008", 5, 200, 40, "RESOLVED", "LOGIN", "");
    for (int i = 0; i < 3; i++) {
      say("09:0" + i, BoardScene.ANH, "091500000" + i, 5, 200, 40, "CALLBACK", "LOGIN", "");
    }
    Instant now = scene.bench.clock.now();
    scene.doing(BoardScene.HA, Presence.READY, now.minusSeconds(100));
    scene.doing(BoardScene.HUY, Presence.TALKING, now.minusSeconds(470));
    scene.doing(BoardScene.ANH, Presence.READY, now.minusSeconds(10));
    scene.doing(BoardScene.LONG, Presence.AFTER_CALL_WORK, now.minusSeconds(299));
    scene.doing(BoardScene.PHUONG, Presence.READY, now.minusSeconds(10));
    scene.asksForHelp(BoardScene.PHUONG);
    scene.read();
    assertThat(scene.model.people().get())
        .extracting(AtWork::code)
        .containsExactly(
            BoardScene.PHUONG, BoardScene.ANH, BoardScene.HUY, BoardScene.LONG, BoardScene.HA);
    assertThat(scene.person(BoardScene.PHUONG).needs()).isEqualTo(Set.of(Need.HELP));
    assertThat(scene.person(BoardScene.PHUONG).volunteer()).isTrue();
    assertThat(scene.person(BoardScene.ANH).needs()).isEqualTo(Set.of(Need.CONTINUED));
    assertThat(scene.person(BoardScene.HUY).needs()).isEmpty();
    scene.second();
    scene.second();
    assertThat(scene.person(BoardScene.LONG).needs()).isEqualTo(Set.of(Need.LONG_WRAP_UP));
    for (int i = 0; i < 20; i++) {
      scene.second();
    }
    // Eight calls took 240 seconds each: longer than 480 is long.
    assertThat(scene.person(BoardScene.HUY).needs()).isEqualTo(Set.of(Need.LONG_CALL));
    assertThat(scene.model.people().get().get(1).code()).isEqualTo(BoardScene.HUY);
  }

  @Test
  void whatGoesOnAtAnotherDeskIsShownAsOfWhenItWasHeardAndNeedsNoHelp() {
    Instant began = scene.bench.clock.now().minus(Duration.ofHours(1));
    Instant heard = began.plusSeconds(60);
    scene.doing(BoardScene.HA, Presence.TALKING, began);
    scene.presence.heardAt(heard);
    scene.read();
    assertThat(scene.person(BoardScene.HA).heard()).contains(heard);
    assertThat(scene.person(BoardScene.HA).needs()).isEmpty();
  }

  @Test
  void theFunnelNamesTheStepAtWhichMostRunsStop() {
    Guide guide = guide();
    for (int i = 0; i < 6; i++) {
      scene.run(guide, 3, false);
    }
    for (int i = 0; i < 4; i++) {
      scene.run(guide, 4, true);
    }
    scene.read();
    GuideFunnel funnel = scene.model.funnel().get();
    Funnel shown = funnel.shown().orElseThrow();
    assertThat(funnel.guides()).containsExactly(guide.id());
    assertThat(shown.whole().runs()).isEqualTo(10);
    assertThat(shown.bottleneck().orElseThrow().counts().stopped()).isEqualTo(6);
    scene.model.guide().set(Optional.of("khong-co"));
    assertThat(scene.model.funnel().get()).as("without runs").isEqualTo(funnel);
  }

  @Test
  void aStepOfTheFunnelOpensTheCallsThatCameToItAndTheBottleneckThoseThatEndedThere() {
    Guide guide = guide();
    Call through = say("08:00", BoardScene.HA, "0912000001", 5, 300, 30, "RESOLVED", "LOGIN", "");
    Call stuck = say("08:20", BoardScene.HUY, "0912000002", 5, 300, 30, "CALLBACK", "LOGIN", "");
    say("08:40", BoardScene.HUY, "0912000003", 5, 300, 30, "RESOLVED", "LOGIN", "");
    scene.run(BoardScene.HA, Optional.of(through), guide, 4, true);
    for (int i = 0; i < 5; i++) {
      scene.run(BoardScene.HUY, Optional.of(stuck), guide, 2, false);
    }
    scene.run(guide, 4, true);
    scene.read();
    Funnel shown = scene.model.funnel().get().shown().orElseThrow();
    Funnel.AtStep first = shown.steps().getFirst();
    Funnel.AtStep last = shown.steps().getLast();
    assertThat(first.counts().reached()).as("in calls and outside").isEqualTo(7);
    open(Counted.As.REACHED, guide, first.step());
    open(Counted.As.REACHED, guide, last.step());
    open(Counted.As.STOPPED, guide, shown.bottleneck().orElseThrow().step());
    open(Counted.As.REACHED, guide, "");
    assertThat(scene.opened).extracting(scene::behind).containsExactly(2, 1, 1, 2);
    assertThat(scene.names.getFirst()).contains(" · ");
    scene.period.between(BoardScene.SATURDAY.minusDays(1), BoardScene.SATURDAY.minusDays(1));
    open(Counted.As.REACHED, guide, "");
    assertThat(scene.behind(scene.opened.getLast())).as("of another day").isZero();
  }

  private void open(Counted.As as, Guide guide, String step) {
    BoardWords words = new BoardWords(scene.model.tools(), new Texts(Language.VI));
    scene.model.openRuns(as, new GuidePoint(guide.id(), step), words::point);
  }

  @Test
  void ofEverybodyItSaysHowManyOfTheirRunsEndedInSuccess() {
    theMorning();
    for (int i = 0; i < 4; i++) {
      scene.run(BoardScene.HUY, Optional.empty(), guide(), 3, i > 0);
    }
    scene.read();
    assertThat(Measure.GUIDE_COMPLETION.of(scene.person(BoardScene.HUY).totals()))
        .isEqualTo(new Figure.Share(3, 4));
    assertThat(Measure.GUIDE_COMPLETION.of(scene.person(BoardScene.HA).totals()))
        .isEqualTo(new Figure.NotMeasured(Why.NO_RUNS));
  }

  @Test
  void placesAreToldByTheRowsOfTheWardMapAndOpenAllTheirCalls() {
    // Phúc Xá is in Hồng Hà today, whole; of Ba Đình district nobody can say where they live.
    say("07:10", BoardScene.HA, "0912000001", 5, 300, 60, "RESOLVED", "ACTIVATE", HONG_HA);
    say("07:30", BoardScene.HA, "0912000002", 5, 300, 60, "RESOLVED", "ACTIVATE", "2024:00001");
    say("07:50", BoardScene.HA, "0912000003", 5, 300, 60, "INFORMED", "LOGIN", "2024:00001");
    say("08:10", BoardScene.HA, "0912000004", 5, 300, 60, "INFORMED", "LOGIN", "2024:001");
    say("08:30", BoardScene.HA, "0912000005", 5, 300, 60, "INFORMED", "LOGIN", "");
    say("08:50", BoardScene.HA, "0912000006", 5, 300, 60, "RESOLVED", "ACTIVATE", VIET_HUNG);
    scene.model.by().set(Group.By.PLACE);
    scene.read();
    List<Group> places = scene.model.groups().get();
    assertThat(places)
        .extracting(Group::code, Group::answered)
        .containsExactly(
            tuple(HONG_HA, 3L),
            tuple(WardFigures.NOT_ASKED, 1L),
            tuple(VIET_HUNG, 1L),
            tuple(WardFigures.OLD_ADDRESS, 1L));
    assertThat(places).allMatch(one -> scene.behind(one.behind().orElseThrow()) == one.answered());
    AtWard most = scene.model.wards().get().getFirst();
    assertThat(scene.model.wards().get()).hasSize(126);
    assertThat(most.code()).isEqualTo(HONG_HA);
    assertThat(most.activated()).isEqualTo(2);
    assertThat(most.perThousand().orElseThrow())
        .isCloseTo(2_000.0 / most.ward().residents().orElseThrow(), within(1e-9));
    assertThat(scene.behind(most.behind())).isEqualTo(2);
    scene.model.openMap(Optional.of(most.code()));
    assertThat(scene.maps).containsExactly(Optional.of(HONG_HA));
  }

  private static Guide guide() {
    return ShippedGuides.read().stream()
        .map(GuideFile::guide)
        .flatMap(Optional::stream)
        .filter(one -> one.steps().size() > 5)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aNewRecordIsReadWithinASecondAndNothingIsWithoutOne() {
    theMorning();
    scene.read();
    KeyFigure before = scene.figure(Kind.CALLS);
    scene.second();
    assertThat(scene.figure(Kind.CALLS)).as("not set anew").isSameAs(before);
    say("09:36", BoardScene.HUY, "0912000009", 5, 20, 5, "INFORMED", "LOGIN", "");
    scene.second();
    assertThat(scene.figure(Kind.CALLS).figure()).isEqualTo(new Figure.Amount(5));
  }

  @Test
  void inABusyHourPresenceIsWalkedThroughTwiceAMinuteAndNoMore() {
    theMorning();
    scene.read();
    int before = scene.stats.servicesRead();
    assertThat(before).isPositive();
    for (int i = 0; i < 29; i++) {
      scene.stats.news();
      scene.second();
    }
    assertThat(scene.stats.servicesRead()).isEqualTo(before);
    scene.stats.news();
    scene.second();
    assertThat(scene.stats.servicesRead()).isEqualTo(before + 1);
  }

  @Test
  void ofFeedbackWaitsWhatIsNeitherAcceptedNorJoinedNorTakenBackNorAnswered() {
    Optional<Instant> soon = Optional.of(BoardScene.at("08:00"));
    scene.items.add(item(FeedbackState.SENT, Optional.empty(), Optional.empty()));
    scene.items.add(item(FeedbackState.JOINED, soon, Optional.empty()));
    scene.items.add(item(FeedbackState.WITHDRAWN, soon, Optional.empty()));
    scene.items.add(item(FeedbackState.RECEIVED, soon, Optional.empty()));
    scene.items.add(item(FeedbackState.ANSWERED, Optional.empty(), soon));
    scene.read();
    assertThat(scene.figure(Kind.FEEDBACK).figure()).isEqualTo(new Figure.Amount(5));
    assertThat(scene.figure(Kind.FEEDBACK).detail()).isEqualTo(new Detail.Items(3, 1, 0));
  }

  @Test
  void theFigureOfFeedbackLeadsToTheItemsItCountsAndToNoOthers() throws Exception {
    FeedbackFact first = item(BoardScene.at("07:30"));
    FeedbackFact second = item(BoardScene.at("08:10"));
    scene.items.addAll(List.of(first, item(BoardScene.at("06:59")), second));
    scene.read();
    assertThat(scene.figure(Kind.FEEDBACK).figure()).isEqualTo(new Figure.Amount(2));
    scene.model.openItems("Phản ánh");
    assertThat(scene.led).containsExactly("Phản ánh");
    assertThat(scene.behind.orElseThrow().call()).containsExactly(second.id(), first.id());
  }

  private FeedbackFact item(Instant written) {
    return item(written, FeedbackState.SENT, Optional.empty(), Optional.empty());
  }

  private FeedbackFact item(
      FeedbackState state, Optional<Instant> accepted, Optional<Instant> result) {
    return item(BoardScene.at("07:30"), state, accepted, result);
  }

  private FeedbackFact item(
      Instant written, FeedbackState state, Optional<Instant> accepted, Optional<Instant> result) {
    return new FeedbackFact(
        scene.bench.newId(),
        written,
        BoardScene.HA,
        FeedbackKind.FIELD,
        "GARBAGE",
        VIET_HUNG,
        "",
        Level.NORMAL,
        state,
        Optional.of(BoardScene.at("07:30")),
        accepted,
        result,
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void outOfSightNothingIsRead() {
    scene.read();
    scene.model.inSight(false);
    theMorning();
    scene.second();
    assertThat(scene.figure(Kind.CALLS).figure()).isEqualTo(new Figure.Amount(0));
    scene.model.inSight(true);
    assertThat(scene.figure(Kind.CALLS).figure()).isEqualTo(new Figure.Amount(4));
  }
}

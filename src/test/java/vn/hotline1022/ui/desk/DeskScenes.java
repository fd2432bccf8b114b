package vn.hotline1022.ui.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.MemoryHelpRepository;
import vn.hotline1022.call.MemoryPresenceRepository;
import vn.hotline1022.call.PhoneLine.LineEvent;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.ScriptedLine;
import vn.hotline1022.call.SpokenLinesCsv;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.common.SceneDialogs;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;

/** A morning at the desk, to look at: lifelike calls, and the desk in each of its states. */
public final class DeskScenes {
  public static final String ME = "DTV07";

  public final ToolBench bench = new ToolBench();
  public final ScriptedLine line = new ScriptedLine();
  public final DeskViewModel desk = new DeskViewModel(ME, bench.tools, bench::newId, line);
  public final MemoryPresenceRepository presences = new MemoryPresenceRepository();
  public final PresenceModel presence =
      new PresenceModel(ME, presences, bench.tools, bench::newId, desk);
  public final MemoryHelpRepository helpKept = new MemoryHelpRepository();
  public final HelpModel help = helpAskedBy(ME);
  public final ReadyLines lines = new ReadyLines(SpokenLinesCsv.standard(), desk);
  private final PhoneNumbers numbers = new PhoneNumbers();

  /** Asking for help of somebody else at this desk. */
  public HelpModel helpAskedBy(String operator) {
    return new HelpModel(operator, helpKept, bench.tools, bench::newId, desk);
  }

  /** What a shift leader sees of it. */
  public HelpCalls helpCalls(String leader) {
    List<Person> people =
        List.of(
            new Person(ME, "Trịnh Lan", Role.OPERATOR),
            new Person("TC01", "Lê Thu Hà", Role.SUPERVISOR));
    return new HelpCalls(
        new Person(leader, "Lê Thu Hà", Role.SUPERVISOR), helpKept, () -> people, bench.tools);
  }

  /** The calls of the last days, oldest first. */
  public DeskScenes withEarlierCalls() {
    keep(60_000, "0912345678", "FIELD", "FILED", 540, "Rác thải ngõ 42 Việt Hưng, đã có ảnh");
    keep(
        59_900,
        "0912345678",
        "OTP_MISSING",
        "CALLBACK",
        362,
        "Máy Samsung A14, chặn tin quảng cáo");
    keep(95, "0971640255", "IPHONE", "RESOLVED", 524, "iPhone 7, hết bộ nhớ; xoá bớt ảnh");
    keep(80, "0366902114", "CRASH", "ESCALATED", 260, "Ứng dụng tự thoát khi tải ảnh");
    keep(61, "0912345678", "OTP_MISSING", "CALLBACK", 362, "Bác Trần Văn Minh, hẹn gọi lại 09:30");
    keep(55, "", "", "SILENT", 9, "");
    keep(46, "0904118532", "PARKING", "INFORMED", 151, "Tra cứu điểm đỗ xe phố Hàng Bông");
    keep(28, "02438261147", "FIELD", "FILED", 435, "Chiếm dụng vỉa hè phố Hàng Bông");
    keep(15, "0983221907", "LOGIN", "RESOLVED", 348, "Kích hoạt tài khoản qua VNeID");
    if (presence.state().get() == Presence.OFF) {
      presence.begin();
    }
    desk.open();
    desk.tick();
    return this;
  }

  /** In a call, everything filled as in the middle of it. */
  public DeskScenes inCall() {
    withEarlierCalls();
    desk.take(Direction.INBOUND);
    desk.number().text().set("0912 345 678");
    desk.reasons().toggleGroup("ACCOUNT");
    desk.reasons().toggle("OTP_MISSING");
    desk.notes()
        .text()
        .set(
            "Bác Trần Văn Minh, phường Việt Hưng. Máy Samsung A14, đã tải ứng dụng.\n"
                + "Lần trước không nhận được OTP do chặn tin quảng cáo.");
    bench.pass(Duration.ofSeconds(277));
    desk.tick();
    return this;
  }

  /** The same, with everything wrong that can be wrong, asked to be saved. */
  public DeskScenes inTrouble() {
    withEarlierCalls();
    desk.take(Direction.INBOUND);
    desk.number().text().set("0912 345");
    desk.notes().text().set("Bác Minh đọc mã OTP 482913 rồi, cháu đã nhắc bác không đọc cho ai.");
    bench.pass(Duration.ofSeconds(95));
    desk.holdOrResume();
    bench.pass(Duration.ofSeconds(20));
    desk.tick();
    desk.save();
    return this;
  }

  /** The citizen's telephone does not do, and why is chosen. */
  public DeskScenes notPossible() {
    inCall();
    desk.toggleDisposition("NOT_POSSIBLE");
    desk.toggleCause("STORE_LOCKED");
    return this;
  }

  /** The same before it is chosen, asked to be saved. */
  public DeskScenes causeMissing() {
    inCall();
    desk.toggleDisposition("NOT_POSSIBLE");
    desk.save();
    return this;
  }

  /** A call that could not be saved, since the disk is full. */
  public DeskScenes failed() {
    inCall();
    desk.toggleDisposition("CALLBACK");
    bench.calls.failWith(new Fault.DiskFull());
    desk.save();
    return this;
  }

  /** A call out that still rings. */
  public DeskScenes ringingOut() {
    withEarlierCalls();
    desk.number().text().set("0936 778 120");
    desk.dial();
    desk.reasons().toggleGroup("USE");
    bench.pass(Duration.ofSeconds(14));
    desk.tick();
    return this;
  }

  /** Two calls: one to be written up, one talked in, a line to be read out. */
  public DeskScenes twoAtATime() {
    inCall();
    desk.end();
    bench.pass(Duration.ofSeconds(21));
    rings("L2", "02438261147");
    bench.pass(Duration.ofSeconds(9));
    desk.tick();
    return this;
  }

  /** The second of them was answered; the first waits, unfinished. */
  public DeskScenes secondTaken() {
    twoAtATime();
    desk.take(Direction.INBOUND);
    desk.notes().text().set("Gọi từ phường Hoàn Kiếm, hỏi kết quả phản ánh.");
    bench.pass(Duration.ofSeconds(31));
    lines.turn();
    help.toggle();
    bench.pass(Duration.ofSeconds(20));
    help.tick();
    desk.tick();
    return this;
  }

  /** A call rings on the line. */
  public void rings(String lineCallId, String number) {
    line.say(new LineEvent.Ringing(lineCallId, bench.clock.now(), numbers.fromLine(number)));
  }

  /** Away for a meal. */
  public DeskScenes onBreak() {
    withEarlierCalls();
    presence.startBreak("MEAL");
    bench.pass(Duration.ofSeconds(812));
    presence.tick();
    return this;
  }

  /** The desk in a frame as large as the shell's rail and top bar. */
  public Region framed(Texts texts) {
    DeskView view = new DeskView(desk, bench.tools, texts, () -> {}, call -> {}, DeskSlots.EMPTY);
    return framed(view.with(lines).view(), texts);
  }

  /** A shift leader's own call, while two ask for them and another leader goes to a third. */
  public Region askedForHelp(Texts texts, boolean listed) {
    secondTaken();
    HelpCalls leader = helpCalls("TC01");
    Region top = meanwhile(leader, texts);
    SceneDialogs dialogs = new SceneDialogs(texts);
    DeskView view = new DeskView(desk, bench.tools, texts, () -> {}, call -> {}, DeskSlots.EMPTY);
    Region framed = framed(view.with(lines).view(), top, texts);
    if (listed) {
      HelpCallsPane pane = new HelpCallsPane(leader, new CallTexts(texts, bench.tools), texts);
      dialogs.open(texts.get("desk.helpers.title"), pane, pane.first());
    }
    return new StackPane(framed, dialogs.layer());
  }

  /** The same part of the top bar for a shift leader whom others ask for help. */
  public Region meanwhile(HelpCalls leader, Texts texts) {
    helpAskedBy("TNV02").toggle();
    helpAskedBy("DTV11").toggle();
    leader.begin();
    leader.take(leader.asking().get().getLast());
    bench.pass(Duration.ofSeconds(41));
    leader.tick();
    help.tick();
    return new HBox(8, new HelpCallsPill(leader, texts, () -> {}), meanwhile(texts));
  }

  /** What stands in the top bar beside what the person is doing. */
  public Region meanwhile(Texts texts) {
    BehindPill behind = new BehindPill(desk, new CallTexts(texts, bench.tools), texts);
    return new HBox(8, behind, new HelpPill(help, texts));
  }

  public Region status(Texts texts) {
    return new CallPill(desk, presence, bench.listsInUse, texts);
  }

  public Region framed(Region screen, Texts texts) {
    return framed(screen, meanwhile(texts), texts);
  }

  private Region framed(Region screen, Region meanwhile, Texts texts) {
    HBox top = new HBox(12, meanwhile, status(texts));
    top.setAlignment(Pos.CENTER_RIGHT);
    top.setPadding(new Insets(8, 18, 8, 18));
    top.setPrefHeight(54);
    Region rail = new Region();
    rail.setPrefWidth(76);
    BorderPane frame = new BorderPane(screen);
    frame.setTop(top);
    BorderPane window = new BorderPane(frame);
    window.setLeft(rail);
    return window;
  }

  private void keep(
      int minutesAgo, String phone, String reason, String result, int seconds, String notes) {
    Instant at = ToolBench.MORNING.minus(Duration.ofMinutes(minutesAgo));
    long talk = seconds * 1_000L;
    Call call =
        new Call(
            bench.newId(),
            Direction.INBOUND,
            ME,
            at,
            CallState.SAVED,
            numbers.fromLine(phone),
            List.of(
                new TimelineEntry(TimelineEntry.Kind.ANSWERED, at, 0),
                new TimelineEntry(TimelineEntry.Kind.ENDED, at.plusMillis(talk), talk),
                new TimelineEntry(
                    TimelineEntry.Kind.SAVED, at.plusMillis(talk + 53_000), talk + 53_000)),
            reason.isEmpty() ? List.of() : List.of(reason),
            Optional.of(result),
            notes);
    bench.calls.save(call);
  }
}

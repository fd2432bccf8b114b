package vn.hotline1022.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import vn.hotline1022.accounts.AccountsReport;
import vn.hotline1022.accounts.GuardedAccounts;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallSamples;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.HelpRequest;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.cli.Cli;
import vn.hotline1022.directory.ContactSamples;
import vn.hotline1022.directory.DirectoryCsv;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.EventSamples;
import vn.hotline1022.event.GuardedEvents;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.feedback.ConsentTexts;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.GuardedFeedback;
import vn.hotline1022.feedback.Speech;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideShelf;
import vn.hotline1022.guide.GuideTrailSamples;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.guide.TrailFilter;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.lists.ListSamples;
import vn.hotline1022.notice.NoticeSamples;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.privacy.PersonHandout;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.report.GuardedDailyIssues;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.staff.Role;
import vn.hotline1022.store.DatabaseProbe;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.KeyFiles;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.store.Stores;
import vn.hotline1022.telephony.ManualLine;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.ui.amend.AmendModel;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.desk.DeskViewModel;
import vn.hotline1022.ui.desk.HelpCalls;
import vn.hotline1022.ui.directory.DirectoryTools;
import vn.hotline1022.ui.directory.DirectoryViewModel;
import vn.hotline1022.ui.escalation.EscalationTools;
import vn.hotline1022.ui.escalation.EscalationsViewModel;
import vn.hotline1022.ui.guidebook.GuidebookModel;
import vn.hotline1022.ui.guidebook.GuidebookTools;
import vn.hotline1022.ui.lists.ListTools;
import vn.hotline1022.ui.lists.ListsModel;
import vn.hotline1022.ui.lists.ListsViewModel;
import vn.hotline1022.ui.notice.NoticeTools;
import vn.hotline1022.ui.notice.NoticesViewModel;
import vn.hotline1022.ui.notice.OutagesViewModel;
import vn.hotline1022.ui.people.CitizenTools;
import vn.hotline1022.ui.privacy.PrivacyModel;
import vn.hotline1022.ui.privacy.PrivacyTools;
import vn.hotline1022.ui.settings.About;
import vn.hotline1022.ui.settings.SettingsViewModel;
import vn.hotline1022.ui.unit.UnitBook;

/**
 * Somebody of a role who tries everything on a real encrypted profile, also what no screen shows
 * them, and what came of it as the store tells.
 */
final class RoleAttempts implements AutoCloseable {
  private static final PhoneNumber PHONE = new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE);
  private static final String OTHER = "TC-09";
  private static final Texts TEXTS = new Texts(Language.VI);

  private final ToolBench bench = new ToolBench();
  private final Random random = new Random(1022);
  private final Tasks atOnce = new Tasks(Runnable::run, Runnable::run);
  private final Path folder;
  private final Person person;
  private final DeskStore store;
  private final CallTools calls;
  private final CitizenTools citizens;

  RoleAttempts(Path folder, Role role) {
    this.folder = folder;
    this.person = new Person("NV01", "Đỗ Quang Huy", role);
    this.store = Stores.open(folder, 1, bench.clock);
    this.calls =
        new CallTools(
            store.calls(),
            bench.listsInUse,
            new PhoneNumbers(),
            bench.tools.guard(),
            bench.clock,
            atOnce,
            atOnce,
            bench.delays,
            role.may(Permission.SEE_WHOLE_NUMBERS));
    this.citizens =
        new CitizenTools(
            store.citizens(),
            person.code(),
            bench::newId,
            new UnitBook(),
            calls,
            new FormDrafts(store.drafts(), person.code(), calls));
  }

  /**
   * Whether each way to do it worked. Exhaustive: a new permission does not compile without its
   * attempts.
   */
  List<Boolean> tries(Permission permission) {
    return switch (permission) {
      case TAKE_CALLS -> List.of(takesACall());
      case AMEND_OWN_CALLS -> List.of(amends(person.code()));
      case AMEND_ANY_CALL -> List.of(amends(OTHER));
      case EXPORT_CALLS -> List.of(exports("cuộc gọi.csv"), exports("cuộc gọi.xlsx"));
      case SEE_WHOLE_NUMBERS -> List.of(seesWholeNumbers(), amendsWithWholeNumbers());
      case ANSWER_HELP -> List.of(seesWhoAsksForHelp(), takesWhoAsksForHelp());
      case WRITE_NOTICES -> List.of(writesANotice(), takesANoticeBack());
      case LOG_OUTAGES -> List.of(logsAnOutage());
      case EDIT_DIRECTORY -> List.of(addsToTheDirectory(), takesOutOfTheDirectory());
      case HANDLE_ESCALATIONS ->
          List.of(movesAFault(), groupsFaults(), takesAnswers(), sendsABatch());
      case HANDLE_FEEDBACK -> List.of(filesFeedback(), entersAnAnswer());
      case HANDLE_DATA_REQUESTS -> List.of(findsAPerson(), erasesAPerson(), changesRetention());
      case READ_PRIVACY_LOG -> List.of(readsTheLog());
      case MANAGE_PEOPLE -> managesPeople();
      case EDIT_LISTS -> List.of(addsABreak(), renamesAReason(), retiresAResult(), movesAShift());
      case PLAN_EVENTS -> List.of(plansAnEvent(), callsOffWhatOthersPlanned());
      case REVIEW_GUIDES -> List.of(seesWhatCameOfAGuide(), countsRunsPastTheScreen());
      case MAKE_REPORTS ->
          List.of(writesTheDailyData(), readsWhatWasHandedOut(), takesInTheCitysAccounts());
    };
  }

  /** Without a window, with a profile of their own. */
  private boolean writesTheDailyData() {
    String passphrase = "đèn lồng phố cổ tháng tám";
    ProfileFolder profile = new ProfileFolder(folder.resolve("báo cáo"));
    profile.create();
    new KeyFiles(profile, TimeSource.system(), new DatabaseProbe(profile), DeskInTest.CHEAP)
        .create("Bàn 03", person, passphrase.toCharArray())
        .key()
        .close();
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    int code =
        Cli.run(
            new String[] {
              "report",
              "daily",
              "--date",
              "01/11/2026",
              "--out",
              folder.toString(),
              "--data",
              profile.root().toString(),
              "--passphrase-file",
              words(passphrase).toString()
            },
            nowhere,
            nowhere);
    assertThat(Files.exists(folder.resolve("1022-2026-11-01-tam-tinh.pdf")))
        .isEqualTo(code == Cli.DONE);
    return code == Cli.DONE;
  }

  /** No daily data are made and none written again without it. */
  private boolean readsWhatWasHandedOut() {
    GuardedDailyIssues issues = new GuardedDailyIssues(store.dailyIssues(), person);
    boolean may = allowed(() -> issues.of(LocalDate.of(2026, 11, 20)));
    assertThat(allowed(() -> issues.since(LocalDate.of(2026, 11, 20)))).isEqualTo(may);
    return may;
  }

  private boolean takesInTheCitysAccounts() {
    LocalDate day = LocalDate.of(2026, 11, 20);
    AccountsReport report =
        new AccountsReport(
            bench.newId(), day, Map.of("00004", 40_120L), bench.clock.now(), person.code());
    boolean may = allowed(() -> new GuardedAccounts(store.accounts(), person).keep(report));
    assertThat(store.accounts().of(day).isPresent()).isEqualTo(may);
    return may;
  }

  private Path words(String passphrase) {
    try {
      return Files.writeString(folder.resolve("cụm từ.txt"), passphrase + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean seesWhatCameOfAGuide() {
    GuidebookModel book = guides();
    book.open("no-otp");
    return book.figures().get().filter(counted -> counted.runs() == 1).isPresent();
  }

  private boolean countsRunsPastTheScreen() {
    return allowed(() -> guides().counted("no-otp", TrailFilter.ALL));
  }

  private boolean plansAnEvent() {
    return allowed(() -> events().write(EventSamples.lesson()));
  }

  /** Also today's, which everybody may write where there is none. */
  private boolean callsOffWhatOthersPlanned() {
    Event planned = EventSamples.vietHung();
    store.events().write(planned);
    return allowed(() -> events().write(planned.withOff(true, person.code(), bench.clock.now())));
  }

  private GuardedEvents events() {
    return new GuardedEvents(store.events(), person, bench.clock);
  }

  private GuidebookModel guides() {
    Guide guide =
        ShippedGuides.read().stream()
            .flatMap(file -> file.guide().stream())
            .filter(each -> each.id().equals("no-otp"))
            .findFirst()
            .orElseThrow();
    store.trails().add(GuideTrailSamples.left(bench.newId(), guide, bench.clock.now()));
    GuideShelf shelf = new GuideShelf(List.of(guide), Map.of(), List.of());
    return new GuidebookModel(
        new GuidebookTools(
            () -> shelf, store.trails(), person, calls.listsInUse(), bench.clock, atOnce, atOnce));
  }

  private boolean takesACall() {
    DeskViewModel desk = new DeskViewModel(person.code(), calls, bench::newId, new ManualLine());
    desk.open();
    desk.take(Direction.INBOUND);
    desk.number().text().set("0912 345 678");
    desk.nonCase("PRANK");
    return store.calls().search(CallQuery.newest(9)).stream()
        .anyMatch(call -> call.operator().equals(person.code()));
  }

  private boolean amends(String operator) {
    Call call = saved(operator);
    AmendModel amend =
        new AmendModel(citizens, each -> CitizenPart.mayAmend(person, each), () -> {});
    amend.open(Optional.of(call));
    amend.begin(() -> {});
    amend.notes().show("Đã gọi lại, bác đăng nhập được");
    amend.save();
    return store.calls().history(call.id()).size() > 1;
  }

  private boolean exports(String name) {
    saved(OTHER);
    Path file = folder.resolve(name);
    SessionExport export = new SessionExport(open(), person, () -> TEXTS);
    boolean done = allowed(() -> export.export(CallQuery.newest(1), file));
    assertThat(Files.exists(file)).isEqualTo(done);
    return done;
  }

  /** On the screen and, for whoever takes calls out, in the file. */
  private boolean seesWholeNumbers() {
    saved(OTHER);
    boolean onScreen = new CallTexts(TEXTS, calls).number(PHONE).equals("0912 345 678");
    Path csv = folder.resolve("số.csv");
    SessionExport export = new SessionExport(open(), person, () -> TEXTS);
    if (allowed(() -> export.export(CallQuery.newest(1), csv))) {
      assertThat(text(csv).contains("0912 345 678")).isEqualTo(onScreen);
    }
    return onScreen;
  }

  /** Also where they put a call of their own right; what they do not see stays as it is. */
  private boolean amendsWithWholeNumbers() {
    Call call = saved(person.code());
    AmendModel amend =
        new AmendModel(citizens, each -> CitizenPart.mayAmend(person, each), () -> {});
    amend.open(Optional.of(call));
    amend.begin(() -> {});
    boolean whole = amend.number().get().equals("0912 345 678");
    amend.notes().show("Đã gọi lại");
    amend.save();
    assertThat(store.calls().find(call.id())).map(Call::phone).contains(PHONE);
    return whole;
  }

  private boolean seesWhoAsksForHelp() {
    HelpCalls help = help();
    help.begin();
    return help.asking().get().stream().anyMatch(one -> one.asker().equals(OTHER));
  }

  /** Also one that was seen somewhere else. */
  private boolean takesWhoAsksForHelp() {
    HelpCalls help = help();
    HelpRequest asked = store.help().open().getLast();
    help.take(new HelpCalls.Asking(asked, OTHER, Optional.empty(), Optional.empty()));
    return store.help().open().getLast().taken().isPresent();
  }

  private HelpCalls help() {
    store.help().ask(HelpRequest.asked(bench.newId(), OTHER, bench.clock.now(), Optional.empty()));
    return new HelpCalls(person, store.help(), List::of, calls);
  }

  private boolean writesANotice() {
    NoticesViewModel notices = notices();
    notices.create();
    notices.editor().title().set("VNeID gián đoạn");
    notices.save();
    return store.notices().newest(9).stream()
        .anyMatch(notice -> notice.title().equals("VNeID gián đoạn"));
  }

  private boolean takesANoticeBack() {
    store.notices().write(NoticeSamples.slowPhotos());
    NoticesViewModel notices = notices();
    notices.refresh();
    notices.open(NoticeSamples.slowPhotos().id());
    notices.correct();
    notices.withdraw();
    return store.notices().find(NoticeSamples.slowPhotos().id()).orElseThrow().withdrawn();
  }

  private NoticesViewModel notices() {
    return new NoticesViewModel(store.notices(), noticeTools());
  }

  private NoticeTools noticeTools() {
    return new NoticeTools(
        person, bench::newId, calls.guard(), bench.clock, atOnce, atOnce, citizens.drafts());
  }

  private boolean logsAnOutage() {
    OutagesViewModel outages = new OutagesViewModel(store.outages(), noticeTools());
    outages.create();
    outages.editor().span().from().set("9:00");
    outages.editor().cause().set("Nhà mạng bảo trì");
    outages.save();
    return !store.outages().newest(9).isEmpty();
  }

  private boolean addsToTheDirectory() {
    DirectoryViewModel directory = directory();
    directory.create();
    directory.editor().name().set("Bùi Lan Phương");
    directory.editor().phone().set("1900 0001");
    directory.save();
    return !store.contacts().all().isEmpty();
  }

  private boolean takesOutOfTheDirectory() {
    store.contacts().write(ContactSamples.all(), OTHER);
    DirectoryViewModel directory = directory();
    directory.refresh();
    directory.open(ContactSamples.officer().id());
    directory.remove();
    return store.contacts().all().stream().anyMatch(contact -> contact.removed());
  }

  private DirectoryViewModel directory() {
    return new DirectoryViewModel(
        new DirectoryTools(
            store.contacts(),
            DirectoryCsv::standard,
            person,
            bench::newId,
            calls.guard(),
            atOnce,
            atOnce,
            atOnce,
            line -> false,
            citizens.drafts()));
  }

  private boolean filesFeedback() {
    Feedback item = feedback().write(FeedbackSamples.garbage(bench.newId()), today(), OTHER);
    return allowed(
        () ->
            feedback()
                .step(
                    item.id(),
                    new FeedbackStep.Filed(bench.clock.now(), OTHER, "iHaNoi", "293944")));
  }

  private boolean entersAnAnswer() {
    Feedback item = store.feedback().write(FeedbackSamples.garbage(bench.newId()), today(), OTHER);
    Instant now = bench.clock.now();
    store.feedback().step(item.id(), new FeedbackStep.Filed(now, OTHER, "iHaNoi", "293945"));
    FeedbackStep answer = new FeedbackStep.Answered(now, OTHER, "Đã dọn", List.of());
    boolean done = allowed(() -> feedback().step(item.id(), answer));
    boolean kept = store.feedback().find(item.id()).orElseThrow().answer().isPresent();
    assertThat(kept).isEqualTo(done);
    return done;
  }

  private GuardedFeedback feedback() {
    return new GuardedFeedback(store.feedback(), person.role());
  }

  private LocalDate today() {
    return bench.clock.now().atZone(Formats.ZONE).toLocalDate();
  }

  private boolean movesAFault() {
    Escalation fault = fault();
    EscalationsViewModel faults = faults();
    faults.selected().set(Optional.of(fault));
    faults.move(EscalationState.SENT);
    return state(fault) != EscalationState.NEW;
  }

  private boolean groupsFaults() {
    Escalation one = fault();
    Escalation other = fault();
    EscalationsViewModel faults = faults();
    faults.selected().set(Optional.of(one));
    faults.group(List.of(other.id()));
    UUID group = store.escalations().find(other.id()).orElseThrow().group();
    return group.equals(store.escalations().find(one.id()).orElseThrow().group());
  }

  private boolean takesAnswers() {
    Escalation fault = fault();
    EscalationsViewModel faults = faults();
    faults.answers().text().set(fault.code() + ": đang sửa");
    faults.answers().take();
    return state(fault) != EscalationState.NEW;
  }

  private boolean sendsABatch() {
    Escalation fault = fault();
    Path file = folder.resolve("lỗi.xlsx");
    faults().batch().export(file, batch -> {});
    return state(fault) != EscalationState.NEW;
  }

  private EscalationState state(Escalation fault) {
    return store.escalations().find(fault.id()).orElseThrow().state();
  }

  private EscalationsViewModel faults() {
    DeskViewModel desk = new DeskViewModel(person.code(), calls, bench::newId, new ManualLine());
    EscalationsViewModel faults =
        new EscalationsViewModel(
            new EscalationTools(
                store.escalations(),
                store.followUps(),
                calls,
                desk,
                bench::newId,
                person.code(),
                person.role().may(Permission.HANDLE_ESCALATIONS),
                person.role().may(Permission.SEE_WHOLE_NUMBERS)),
            () -> {});
    faults.refresh();
    return faults;
  }

  /** One of the person's own, which they do see. */
  private Escalation fault() {
    return store
        .escalations()
        .write(
            Escalation.written(
                bench.newId(),
                Optional.empty(),
                person.code(),
                bench.clock.now(),
                "",
                PHONE,
                Map.of(EscalationField.STEP, "Nhập mã OTP", EscalationField.SEVERITY, "ONE")),
            LocalDate.of(2026, 11, 21));
  }

  private boolean findsAPerson() {
    Citizen minh = minh();
    PrivacyModel model = privacy();
    model.words().set("minh");
    bench.passMillis(200);
    boolean found = model.found().get().contains(minh);
    model.open(minh);
    assertThat(model.dossier().get().isPresent()).isEqualTo(found);
    return found;
  }

  private boolean erasesAPerson() {
    Citizen minh = minh();
    PrivacyModel model = privacy();
    model.open(minh);
    model.erase();
    model.erase();
    return store.citizens().find(minh.id()).isEmpty();
  }

  private Citizen minh() {
    Citizen minh = CitizenSamples.minh();
    store.citizens().change(Citizen.unknown(minh.id()), minh, OTHER);
    return minh;
  }

  private boolean changesRetention() {
    PrivacyModel model = privacy();
    int before = store.privacy().retentionMonths();
    model.keepFor(before + 1);
    return store.privacy().retentionMonths() != before;
  }

  private boolean readsTheLog() {
    PrivacyModel other = privacy();
    other.noted(AccessNote.Kind.CALLS_EXPORTED, Optional.empty(), 12);
    PrivacyModel model = privacy();
    model.refresh();
    assertThat(other.log().get().isEmpty()).isEqualTo(model.log().get().isEmpty());
    return !model.log().get().isEmpty();
  }

  private PrivacyModel privacy() {
    return new PrivacyModel(
        new PrivacyTools(
            citizens,
            store.privacy(),
            new PersonHandout(store.photos()),
            atOnce,
            person.role().may(Permission.HANDLE_DATA_REQUESTS),
            person.role().may(Permission.READ_PRIVACY_LOG)));
  }

  private List<Boolean> managesPeople() {
    SettingsViewModel settings =
        new SettingsViewModel(
            new SettingsViewModel.Ports(null, null, null, null, null, null, atOnce),
            person,
            new About("0", "Bàn 03", "/"),
            Preferences.DEFAULT,
            preferences -> {});
    Person other = new Person("NV02", "Trịnh Lan", Role.VOLUNTEER);
    return List.of(
        allowed(() -> settings.adding(added -> {})),
        allowed(() -> settings.replacing(other, done -> {})),
        allowed(() -> settings.removing(other, done -> {})));
  }

  /** Refused otherwise, by nothing but the role. */
  private static boolean allowed(Runnable attempt) {
    try {
      attempt.run();
      return true;
    } catch (FaultException e) {
      if (!e.fault().equals(new Fault.NotAllowed())) {
        throw e;
      }
      return false;
    }
  }

  private Call saved(String operator) {
    Call begun = CallSamples.talking(random, bench.newId(), operator, bench.clock.now());
    Call call = CallSamples.saved(random, begun).withPhone(PHONE);
    store.calls().save(call);
    return call;
  }

  private boolean addsABreak() {
    ListsViewModel lists = lists(ListKind.BREAK).lists();
    lists.create();
    lists.editor().vi().set("Hiến máu");
    lists.editor().en().set("Giving blood");
    lists.save();
    return edited(ListKind.BREAK, "", "HIEN_MAU").isPresent();
  }

  private boolean renamesAReason() {
    ListsViewModel lists = lists(ListKind.REASON).lists();
    lists.list().select(ListEntry.id(ListKind.REASON, "USE", "BUS"));
    lists.correct();
    lists.editor().vi().set("Xe buýt và metro");
    lists.save();
    return edited(ListKind.REASON, "USE", "BUS").isPresent();
  }

  private boolean retiresAResult() {
    ListsViewModel lists = lists(ListKind.DISPOSITION).lists();
    lists.list().select(ListEntry.id(ListKind.DISPOSITION, "", "STOPPED"));
    lists.retireOrBringBack();
    return edited(ListKind.DISPOSITION, "", "STOPPED").filter(ListEntry::retired).isPresent();
  }

  private boolean movesAShift() {
    ListsViewModel shifts = lists(ListKind.REASON).shifts();
    shifts.list().select(ListEntry.id(ListKind.SHIFT, "", "NIGHT"));
    shifts.move(false);
    return edited(ListKind.SHIFT, "", "NIGHT").isPresent();
  }

  private ListsModel lists(ListKind kind) {
    ListsModel model =
        new ListsModel(
            new ListTools(
                store.lists(),
                ListSamples.defaults(),
                person,
                bench.tools.guard(),
                atOnce,
                atOnce,
                _ -> {},
                bench::newId,
                new FormDrafts(store.drafts(), person.code(), calls)));
    model.refresh();
    model.lists().kind().set(kind);
    return model;
  }

  private Optional<ListEntry> edited(ListKind kind, String group, String code) {
    return store.lists().edits().stream()
        .filter(entry -> entry.id().equals(ListEntry.id(kind, group, code)))
        .findFirst();
  }

  private OpenDesk open() {
    return new OpenDesk(
        null,
        "Bàn 03",
        store,
        null,
        null,
        List.of(),
        new PhoneNumbers(),
        Speech.standard(),
        ConsentTexts.standard());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}

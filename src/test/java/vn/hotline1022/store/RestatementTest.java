package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.accounts.AccountsReport;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.Parties;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.call.TimelineEntry.Kind;
import vn.hotline1022.guide.Guides;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.report.DailyChange;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.DailyIssueJson;
import vn.hotline1022.report.DailyOffice;
import vn.hotline1022.report.DailyOrder;
import vn.hotline1022.report.DailySources;
import vn.hotline1022.report.ReportTable;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.report.ReportTexts;
import vn.hotline1022.unit.UnitTables;
import vn.hotline1022.unit.WardTables;
import vn.hotline1022.unit.Wards;

/** Daily data of one day, handed out, and again after another desk's calls came late; by hand. */
class RestatementTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Locale VI = Locale.of("vi");
  private static final Wards WARDS = WardTables.standard(UnitTables.standard());
  private static final Guides GUIDES = ShippedGuides.guides();
  private static final String BA_DINH = "2025:00004";
  private static final String OTP = "Tài khoản · Không nhận được mã OTP";
  private static final String TEXT = "Nhiều máy đời cũ không nhận mã xác thực.\nCần tài liệu in.";

  @TempDir private Path folder;
  private final SetClock clock = new SetClock(at(DAY, "07:00"));
  private final Uuid7 ids = new Uuid7(clock, new SeededRandom(7));
  private DeskStore store;
  private DailyOffice office;

  private static Instant at(LocalDate day, String time) {
    return LocalDateTime.parse(day + "T" + time).atZone(Formats.ZONE).toInstant();
  }

  @BeforeEach
  void aDay() {
    store = Stores.open(folder, 1, clock);
    for (int i = 0; i < 6; i++) {
      call(store, at(DAY, "08:0" + i), "DTV-07", 60);
    }
    store.stats().catchUp();
    clock.pass(Duration.ofHours(26));
    office = office(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private DailyOffice office(DeskStore from) {
    return new DailyOffice(
        new DailySources(
            from.stats(),
            from.escalations(),
            from.accounts(),
            from.teams(),
            from.callLists(),
            WARDS,
            GUIDES),
        from.dailyIssues(),
        ReportTexts::in,
        clock,
        ids::next);
  }

  private void call(DeskStore at, Instant began, String operator, int seconds) {
    Call call =
        new Call(
            ids.next(),
            Direction.INBOUND,
            operator,
            began,
            CallState.SAVED,
            new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE),
            List.of(
                new TimelineEntry(Kind.ANSWERED, began, 0),
                new TimelineEntry(Kind.ENDED, began.plusSeconds(seconds), seconds * 1_000L),
                new TimelineEntry(Kind.SAVED, began.plusSeconds(seconds), seconds * 1_000L)),
            List.of("OTP_MISSING"),
            Optional.of("INFORMED"),
            "Bà Nguyễn Thị Hường");
    at.calls()
        .save(
            call.withParties(
                new Parties(Optional.empty(), Optional.empty(), Optional.of(BA_DINH))));
  }

  private static DailyOrder order(boolean isFinal, String text, List<String> missing) {
    return new DailyOrder(
        DAY,
        LocalDate.of(2026, 1, 1),
        "Công an thành phố Hà Nội",
        isFinal,
        Map.of("DTV-07", "Nguyễn Thu Hà"),
        new DailyOrder.Told(text, missing));
  }

  private DailyOffice.Made issued(DailyOrder order) {
    DailyOffice.Made made = office.make(order, VI, "TC-01");
    office.keep(made);
    return made;
  }

  /** Two calls of two minutes each at an event's laptop, which come a day late. */
  private void lateBundle() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("bàn sự kiện"));
    SetClock then = new SetClock(at(DAY, "15:00"));
    try (DeskStore laptop = Stores.open(elsewhere, 2, then)) {
      call(laptop, at(DAY, "14:00"), "TNV-02", 120);
      call(laptop, at(DAY, "14:10"), "TNV-02", 120);
      store.records().apply(laptop.records().after(laptop.records().origin(), 0, 1_000));
    }
    store.stats().catchUp();
  }

  @Test
  void theSameDataAreTheSameIssueAgainByteByByte() {
    DailyOffice.Made first = issued(order(true, TEXT, List.of()));
    clock.pass(Duration.ofHours(3));
    DailyOffice.Made second = issued(order(true, TEXT, List.of()));
    assertThat(first.isNew()).isTrue();
    assertThat(second.isNew()).isFalse();
    assertThat(second.workbook()).isEqualTo(first.workbook());
    assertThat(second.pdf()).isEqualTo(first.pdf());
    assertThat(store.dailyIssues().of(DAY)).containsExactly(first.issue());
    assertThat(office.held(first.issue(), Map.of("DTV-07", "Nguyễn Thu Hà")).changes()).isEmpty();
  }

  @Test
  void lateRecordsAreToldFigureByFigureAndTheRestatementNamesThem() throws IOException {
    DailyOffice.Made first = issued(order(true, TEXT, List.of("Bàn sự kiện 2")));
    lateBundle();
    List<DailyChange> changes =
        office.held(first.issue(), Map.of("DTV-07", "Nguyễn Thu Hà")).changes();
    String unit = "Phường Ba Đình";
    // Six calls of a minute and two of two: 600 seconds over eight.
    assertThat(changes)
        .contains(
            new DailyChange("Chỉ số", "Cuộc gọi đã nghe", "Trong ngày", "6", "8"),
            new DailyChange("Chỉ số", "Thời gian xử lý trung bình", "Trong ngày", "01:00", "01:15"),
            new DailyChange("Theo phường, xã", unit, "Cuộc gọi trong ngày", "6", "8"),
            new DailyChange("Theo người trực", "TNV-02", "Cuộc gọi", "", "2"),
            new DailyChange("Theo nội dung", OTP, "Cuộc gọi luỹ kế", "6", "8"))
        .hasSize(15);
    DailyOffice.Made second = issued(order(true, TEXT, List.of()));
    assertThat(second.issue().number()).contains(2);
    assertThat(second.issue().kept().orElseThrow().edition().changes()).isEqualTo(changes);
    assertThat(second.issue().kept().orElseThrow().edition().replaces())
        .contains(first.issue().workbook());
  }

  @Test
  void aRestatementInAnotherLanguageIsHeldAgainstTheKeptOneInItsOwn() throws IOException {
    DailyOffice.Made first = issued(order(true, TEXT, List.of()));
    lateBundle();
    DailyOffice.Made english = office.make(order(true, TEXT, List.of()), Locale.of("en"), "TC-01");
    DailyOrder.Edition edition = english.issue().kept().orElseThrow().edition();
    assertThat(edition.changes())
        .isEqualTo(office.held(first.issue(), Map.of("DTV-07", "Nguyễn Thu Hà")).changes())
        .hasSize(15);
    assertThat(edition.compared()).isTrue();
  }

  @Test
  void whereNothingWasKeptTheRestatementSaysThatItCannotBeCompared() throws IOException {
    DailyIssue bare = office.make(order(true, TEXT, List.of()), VI, "TC-01").issue();
    store
        .dailyIssues()
        .keep(
            new DailyIssue(
                bare.id(),
                DAY,
                bare.since(),
                bare.recipient(),
                true,
                bare.issuedAt(),
                "TC-01",
                bare.workbook(),
                bare.pdf(),
                Optional.empty()));
    DailyOffice.Made second = issued(order(true, TEXT, List.of()));
    assertThat(text(second.pdf())).contains("Đính chính").contains("không đối chiếu được hết");
    DailyIssue kept = store.dailyIssues().of(DAY).getLast();
    assertThat(kept).isEqualTo(second.issue());
    assertThat(office.again(kept).orElseThrow().isSame()).isTrue();
  }

  @Test
  void whatCannotBeComparedIsToldAndIsNoEmptyListOfChanges() {
    DailyOffice.Made made = issued(order(true, TEXT, List.of()));
    assertThat(office.held(made.issue(), Map.of("DTV-07", "Nguyễn Thu Hà")))
        .isEqualTo(new DailyOffice.Held(List.of(), true));
    DailyIssue.Kept kept = made.issue().kept().orElseThrow();
    assertThat(office.held(with(made.issue(), Optional.empty()), Map.of()).compared()).isFalse();
    List<ReportTable> fewer = kept.figures().subList(1, kept.figures().size());
    DailyIssue.Kept otherwise =
        new DailyIssue.Kept(kept.language(), kept.told(), kept.edition(), fewer, false);
    assertThat(
            office
                .held(with(made.issue(), Optional.of(otherwise)), Map.of("DTV-07", "Nguyễn Thu Hà"))
                .compared())
        .isFalse();
  }

  private static DailyIssue with(DailyIssue issue, Optional<DailyIssue.Kept> kept) {
    return new DailyIssue(
        issue.id(),
        DAY,
        issue.since(),
        issue.recipient(),
        true,
        issue.issuedAt(),
        issue.issuedBy(),
        issue.workbook(),
        issue.pdf(),
        kept);
  }

  @Test
  void anIssueWhoseWordsWereErasedSaysSoWhenItIsWrittenAgain() throws IOException {
    DailyOffice.Made made = issued(order(true, TEXT, List.of()));
    assertThat(store.dailyIssues().of(DAY).getFirst().kept().orElseThrow().erased()).isFalse();
    store
        .database()
        .writer()
        .write(
            s -> {
              for (DeskRecord record :
                  RecordTable.ofEntity(s, DailyIssueJson.ENTITY, made.issue().id())) {
                RecordTable.erase(s, record.header().id());
              }
              return null;
            });
    DailyIssue kept = store.dailyIssues().of(DAY).getFirst();
    assertThat(kept.kept().orElseThrow().erased()).isTrue();
    DailyOffice.Made again = office.again(kept).orElseThrow();
    assertThat(again.isSame()).isFalse();
    assertThat(text(again.pdf())).doesNotContain("Cần tài liệu in").contains("Phường Ba Đình");
  }

  @Test
  void whereCumulativeFiguresBeginIsKeptAndAnotherBeginningIsNamed() {
    assertThat(office.usualSince(DAY)).isEqualTo(LocalDate.of(2026, 1, 1));
    issued(order(true, TEXT, List.of()));
    LocalDate campaign = LocalDate.of(2026, 9, 15);
    DailyOrder before = order(true, TEXT, List.of());
    DailyOffice.Made other =
        issued(
            new DailyOrder(DAY, campaign, before.recipient(), true, before.names(), before.told()));
    assertThat(other.issue().kept().orElseThrow().edition().changes().getFirst())
        .isEqualTo(
            new DailyChange("Bìa", "Luỹ kế từ ngày", "Nội dung", "01/01/2026", "15/09/2026"));
    assertThat(office.usualSince(DAY)).isEqualTo(campaign);
    // On the first days of a year too, and after weeks without any.
    assertThat(office.usualSince(LocalDate.of(2027, 1, 1))).isEqualTo(campaign);
    assertThat(office.usualSince(DAY.minusDays(1))).isEqualTo(LocalDate.of(2026, 1, 1));
  }

  private static String text(vn.hotline1022.record.Bytes pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toArray())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void anIssueIsWrittenAgainFromWhatWasKeptAfterTheDataChanged() throws IOException {
    DailyOffice.Made first = issued(order(false, TEXT, List.of()));
    lateBundle();
    DailyIssue kept = store.dailyIssues().of(DAY).getFirst();
    DailyOffice.Made again = office.again(kept).orElseThrow();
    assertThat(again.isSame()).isTrue();
    assertThat(again.workbook()).isEqualTo(first.workbook());
    assertThat(kept).isEqualTo(first.issue());
    DailyOffice.Made second = issued(order(true, TEXT, List.of()));
    assertThat(second.issue().number()).contains(2);
    assertThat(second.fileName()).isEqualTo("1022-2026-11-21-ban-2");
    assertThat(text(second.pdf()))
        .contains("Đính chính")
        .contains(first.issue().workbook().substring(0, 20))
        .contains("Cần tài liệu in.");
    assertThat(store.dailyIssues().since(DAY)).hasSize(2);
  }

  @Test
  void theCitysAccountsStandBesideOurHelpAndChangeTheIssueWhenTheyCome() throws IOException {
    DailyOffice.Made first = issued(order(true, "", List.of()));
    assertThat(text(first.pdf())).contains("Chưa nhập số tài khoản của thành phố");
    store
        .accounts()
        .keep(new AccountsReport(ids.next(), DAY, Map.of("00004", 40_120L), clock.now(), "TC-01"));
    assertThat(office.held(first.issue(), Map.of()).changes())
        .contains(
            new DailyChange(
                "Theo phường, xã", "Phường Ba Đình", "Tài khoản của thành phố", "–", "40.120"),
            // 40,120 of 65,023 residents.
            new DailyChange("Theo phường, xã", "Phường Ba Đình", "Độ phủ", "–", "61,7 %"));
  }
}

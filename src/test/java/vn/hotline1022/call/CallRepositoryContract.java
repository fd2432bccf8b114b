package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.TimelineEntry.Kind;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.guide.GuideTrailSamples;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PhoneNumbers;

/** What every place where calls are kept must do; each gets its own test class below this one. */
public abstract class CallRepositoryContract {
  protected static final CallLists LISTS = CallListsCsv.standard();
  protected static final PhoneNumbers NUMBERS = new PhoneNumbers();

  private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");
  private static final String HUONG = "DTV-012";
  private static final String MINH = "TNV-7";

  private CallRepository calls;
  private int made;

  /** A fresh, empty one. */
  protected abstract CallRepository create();

  /** Keeps a run of a guide beside the calls. */
  protected abstract void keepRun(GuideTrail run);

  @BeforeEach
  void createRepository() {
    calls = create();
  }

  @Test
  void aSavedCallComesBackWhole() {
    Call call = saved(MORNING, "0912345678", "Bác Trần Văn Đường quên mật khẩu", "PASSWORD");

    assertThat(calls.find(call.id())).contains(call);
    assertThat(calls.find(new UUID(0x7000L, 1L << 63))).isEmpty();
  }

  @Test
  void aStartedCallIsItsOperatorsDraftUntilItIsSaved() {
    Call call = talking(MORNING, "0912345678");
    calls.start(call);

    assertThat(calls.drafts(HUONG)).extracting(CallDraft::call).containsExactly(call);
    assertThat(calls.drafts(MINH)).isEmpty();

    calls.save(ended(call, "RESOLVED"));
    assertThat(calls.drafts(HUONG)).isEmpty();
    assertThat(calls.find(call.id())).map(Call::state).contains(CallState.SAVED);
  }

  @Test
  void aDraftIsKeptAsTypedAndReplacesTheOneBefore() {
    Call call = talking(MORNING, "");
    calls.start(call);
    CallDraft first = new CallDraft(call.withNotes("Ông hỏi"), "09", MORNING.plusSeconds(9), 9_000);
    Call typed =
        call.withNotes("Ông hỏi cách đặt lịch\nlấy số\tthứ tự")
            .withReasons(List.of("BOOKING", "PROCEDURE"));
    CallDraft second = new CallDraft(typed, "0912 3", MORNING.plusSeconds(31), 31_004);
    calls.keepDraft(first);
    calls.keepDraft(second);

    assertThat(calls.drafts(HUONG)).containsExactly(second);
  }

  @Test
  void draftsComeOldestFirst() {
    Call later = talking(MORNING.plusSeconds(600), "0912345678");
    Call earlier = talking(MORNING, "0987654321");
    calls.start(later);
    calls.start(earlier);

    assertThat(calls.drafts(HUONG)).extracting(CallDraft::call).containsExactly(earlier, later);
  }

  @Test
  void theListIsNewestFirstWithoutCallsInProgress() {
    Call first = saved(MORNING, "0912345678", "Một", "REGISTER");
    Call third = saved(MORNING.plusSeconds(120), "0912345678", "Ba", "REGISTER");
    Call second = saved(MORNING.plusSeconds(60), "0912345678", "Hai", "REGISTER");
    Call missed = missed(MORNING.plusSeconds(180), "0988888888");
    calls.start(talking(MORNING.plusSeconds(240), "0977777777"));

    assertThat(calls.search(CallQuery.newest(10))).containsExactly(missed, third, second, first);
    assertThat(calls.search(CallQuery.newest(2))).containsExactly(missed, third);
  }

  @Test
  void wordsAreFoundWithAndWithoutAccentsInAnyForm() {
    Call call = saved(MORNING, "0912345678", "Nhà ở đường Láng, phường Đống Đa", "FIELD");
    saved(MORNING.plusSeconds(60), "0912345678", "Hỏi tiền điện", "BILL");

    for (String words :
        List.of("duong", "ĐƯỜNG", "đường láng", "lang dong da", "dong da duo", "đươ\u0300ng")) {
      awaitFound(words, call);
    }
    assertThat(words("duong dien")).isEmpty();
    assertThat(words("uong")).isEmpty();
  }

  @Test
  void onlyTheLastWordMayBeUnfinished() {
    Call call = saved(MORNING, "0912345678", "Quên mật khẩu iHaNoi", "PASSWORD");

    awaitFound("quen mat kh", call);
    assertThat(words("que mat")).isEmpty();
  }

  @Test
  void accentsAsTypedComeFirstThenNotesThatBeginSo() {
    Call word = saved(MORNING.plusSeconds(180), "0912345678", "Nhà ở gần đuông", "FIELD");
    Call prefix = saved(MORNING.plusSeconds(60), "0912345678", "Dưỡng sinh", "FIELD");
    Call accented = saved(MORNING, "0912345678", "Đèn hỏng trên đường", "FIELD");

    await(() -> words("đường").size() == 1 || words("duong").size() == 3);
    assertThat(words("duong")).containsExactly(prefix, word, accented);
    assertThat(words("đường")).startsWith(accented);
  }

  @Test
  void numbersAreFoundFromEitherEnd() {
    Call mobile = saved(MORNING, "0912345678", "Cài đặt", "ANDROID");
    Call landline = saved(MORNING.plusSeconds(60), "02438261147", "Cài đặt", "IPHONE");
    missed(MORNING.plusSeconds(120), "0987000111");

    for (String digits : List.of("0912", "678", "45678", "0912345678", "+84 912", "0912 345")) {
      awaitFound(digits, mobile);
    }
    for (String digits : List.of("024", "1147", "0243826", "024 3826 1147")) {
      awaitFound(digits, landline);
    }
    assertThat(words("2345")).isEmpty();
  }

  @Test
  void anOldElevenDigitNumberFindsTodaysNumber() {
    Call call = saved(MORNING, "0329876543", "Đổi số điện thoại", "PHONE_CHANGE");

    awaitFound("01629876543", call);
    awaitFound("0162 9876", call);
  }

  @Test
  void wordsAndDigitsMix() {
    Call call = saved(MORNING, "0912345678", "Nhà ở đường Láng", "FIELD");
    saved(MORNING.plusSeconds(60), "0912345678", "Hỏi tiền điện", "BILL");
    saved(MORNING.plusSeconds(120), "0987654321", "Đường Giải Phóng", "FIELD");

    for (String words : List.of("duong 0912", "0912 duong", "678 lang", "lang duong 0912 345")) {
      awaitFound(words, call);
    }
    assertThat(words("duong 0913")).isEmpty();
  }

  @Test
  void digitsInNotesAreFoundToo() {
    Call version = saved(MORNING, "0987654321", "Máy chạy Android 13, mã hồ sơ 445566", "ANDROID");
    saved(MORNING.plusSeconds(60), "0987654322", "Máy chạy Android 14", "ANDROID");

    awaitFound("android 13", version);
    awaitFound("445566", version);
    awaitFound("ho so 4455", version);
  }

  @Test
  void periodsBeginInclusiveAndEndExclusive() {
    Call first = saved(MORNING, "0912345678", "Đăng ký", "REGISTER");
    Call second = saved(MORNING.plusSeconds(60), "0912345678", "Đăng ký", "REGISTER");
    saved(MORNING.plusSeconds(120), "0912345678", "Đăng ký", "REGISTER");
    for (String words : List.of("", "dang ky", "0912")) {
      CallQuery query = query(words, MORNING, MORNING.plusSeconds(120), Set.of(), Set.of());
      await(() -> calls.search(query).size() == 2);
      assertThat(calls.search(query)).containsExactly(second, first);
    }
  }

  @Test
  void reasonsAndDispositionsFilterAndGroupsStandForWhatIsBelow() {
    Call android = saved(MORNING, "0912345678", "Cài đặt", "ANDROID");
    Call group = saved(MORNING.plusSeconds(60), "0912345678", "Cài đặt", "INSTALL");
    Call booking = saved(MORNING.plusSeconds(120), "0912345678", "Cài đặt", "BOOKING");
    Call silent = ended(talking(MORNING.plusSeconds(180), "0912345678"), "SILENT");
    calls.save(silent);

    awaitCalls(query("", null, null, Set.of("INSTALL"), Set.of()), group, android);
    awaitCalls(query("", null, null, Set.of("ANDROID", "BOOKING"), Set.of()), booking, android);
    awaitCalls(query("", null, null, Set.of(), Set.of("SILENT")), silent);
    awaitCalls(query("cai", null, null, Set.of("USE"), Set.of("RESOLVED")), booking);
    awaitCalls(query("0912", null, null, Set.of("ANDROID"), Set.of()), android);
    awaitCalls(query("0912", null, null, Set.of("ANDROID"), Set.of("SILENT")));
  }

  @Test
  void aCorrectedCallIsFoundByItsNewWordsOnly() {
    Call call = saved(MORNING, "0912345678", "Hỏi xe buýt", "BUS");
    awaitFound("xe buyt", call);
    Call corrected = call.withNotes("Hỏi điểm đỗ xe").withPhone(mobile("0987654321"));
    calls.save(corrected);

    awaitFound("diem do", corrected);
    awaitFound("0987", corrected);
    assertThat(words("buyt")).isEmpty();
    assertThat(words("0912")).isEmpty();
  }

  @Test
  void countsUpToWhatIsAsked() {
    for (int i = 0; i < 7; i++) {
      saved(MORNING.plusSeconds(i), "091234567" + i, "Đăng ký tài khoản", "REGISTER");
    }
    CallQuery words = query("tai khoan", null, null, Set.of(), Set.of());
    await(() -> calls.count(words, 100) == 7);

    assertThat(calls.count(words, 5)).isEqualTo(5);
    assertThat(calls.count(CallQuery.newest(2), 100)).isEqualTo(7);
    assertThat(calls.count(query("0912", null, null, Set.of(), Set.of()), 3)).isEqualTo(3);
    assertThat(calls.count(query("khong co", null, null, Set.of(), Set.of()), 3)).isZero();
  }

  @Test
  void earlierCallsAppearOnceFewNumbersFit() {
    List<Call> expected = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      expected.add(0, saved(MORNING.plusSeconds(i), "0912345678", "Lần " + i, "REGISTER"));
    }
    for (int i = 0; i < 6; i++) {
      saved(MORNING.plusSeconds(60 + i), "09120000" + i + "0", "Khác", "REGISTER");
    }
    await(() -> calls.earlier("09120", 10).numbers() == EarlierCalls.TOO_MANY);
    await(() -> calls.earlier("09123", 10).calls().size() == 3);

    assertThat(calls.earlier("09123", 10)).isEqualTo(new EarlierCalls(expected, 1));
    assertThat(calls.earlier("0912 345 678", 2).calls()).isEqualTo(expected.subList(0, 2));
    assertThat(calls.earlier("+84 912 3", 10).calls()).isEqualTo(expected);
    assertThat(calls.earlier("0912", 10).calls()).isEmpty();
    assertThat(calls.earlier("0913", 10)).isEqualTo(EarlierCalls.none());
    assertThat(calls.earlier("", 10)).isEqualTo(EarlierCalls.none());
  }

  @Test
  void figuresCountOneOperatorsPeriod() {
    calls.save(ended(talking(MORNING, "0912345678"), "RESOLVED"));
    calls.save(ended(talking(MORNING.plusSeconds(600), "0912345678"), "DROPPED"));
    calls.save(ended(talking(MORNING.plusSeconds(900), "0912345678"), "PRANK"));
    missed(MORNING.plusSeconds(1200), "0912345678");
    calls.start(talking(MORNING.plusSeconds(1500), "0912345678"));
    calls.save(ended(talking(MORNING.plus(Duration.ofDays(1)), "0912345678"), "RESOLVED"));

    CallFigures figures = calls.figures(HUONG, MORNING, MORNING.plus(Duration.ofHours(7)));
    assertThat(figures).isEqualTo(new CallFigures(2, 0, 1, 1, 1, Duration.ofSeconds(150)));
    assertThat(calls.figures(MINH, MORNING, MORNING.plus(Duration.ofHours(7))).answered()).isZero();
  }

  @Test
  void exportHandsOverWhatMatchesOldestFirst() {
    Call first = saved(MORNING, "0912345678", "Đăng ký", "REGISTER");
    Call second = saved(MORNING.plusSeconds(60), "0987654321", "Đăng ký", "REGISTER");
    List<Call> all = new ArrayList<>();
    calls.export(CallQuery.newest(1), all::add);
    assertThat(all).containsExactly(first, second);

    awaitFound("0987", second);
    List<Call> some = new ArrayList<>();
    calls.export(query("0987", null, null, Set.of(), Set.of()), some::add);
    assertThat(some).containsExactly(second);
  }

  @Test
  void everybodyWhoEverTookACallIsKnownAlsoOfACallThatGoesOn() {
    assertThat(calls.operators()).isEmpty();
    Call talking = talking(MORNING, "0912345678");
    calls.start(talking);
    assertThat(calls.operators()).containsExactly(talking.operator());
    calls.save(ended(talking, "RESOLVED"));
    assertThat(calls.operators()).containsExactly(talking.operator());
  }

  @Test
  void hostileWordsFindNothingAndBreakNothing() {
    Call call = saved(MORNING, "0912345678", "a\"b' OR 1=1 -- _d_resolved đ*", "REGISTER");
    awaitFound("1 1", call);
    for (String words :
        List.of(
            "\"", "*", "AND", "NEAR(", "words:x", "\u202Eabc", "_d_resolved x", "-", "^", "%")) {
      assertThat(words(words)).hasSizeLessThanOrEqualTo(1);
    }
    assertThat(words("x".repeat(100_000) + " " + "0".repeat(50_000))).isEmpty();
  }

  @Test
  void callsOfTheSameMomentAreKeptApart() {
    List<Call> same = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      UUID id = new UUID(MORNING.toEpochMilli() << 16 | 0x7000L | i, 1L << 63 | 5);
      Call call = ended(talking(id, MORNING, "0912345678"), "RESOLVED");
      calls.save(call);
      same.add(call);
    }

    assertThat(same).allSatisfy(call -> assertThat(calls.find(call.id())).contains(call));
    assertThat(calls.search(CallQuery.newest(100))).containsExactlyInAnyOrderElementsOf(same);
  }

  private void awaitFound(String words, Call call) {
    awaitCalls(query(words, null, null, Set.of(), Set.of()), call);
  }

  private void awaitCalls(CallQuery query, Call... expected) {
    await(() -> calls.search(query).equals(List.of(expected)));
    assertThat(calls.search(query)).as(query.words()).containsExactly(expected);
  }

  @Test
  void theCallsBehindAFigureAreThoseThatItCounts() {
    Call login = saved(MORNING, "0912345678", "Bác Trần Văn Đường quên mật khẩu", "PASSWORD");
    Call back = saved(MORNING.plusSeconds(3_600), "0912345678", "Vẫn chưa vào được", "PASSWORD");
    Call account = saved(MORNING.plusSeconds(600), "0987654321", "Đăng ký xong", "REGISTER");
    Call missed = missed(MORNING.plusSeconds(900), "0988888888");
    saved(MORNING.plusSeconds(86_400), "0904118532", "Hôm sau", "REGISTER");
    Counted all = Counted.in(MORNING, MORNING.plusSeconds(7_200), Counted.As.ANSWERED);

    awaitBehind(all, back, account, login);
    awaitBehind(in(Counted.As.NOT_AT_ONCE), login);
    awaitBehind(in(Counted.As.FOLLOWABLE), back, account, login);
    awaitBehind(in(Counted.As.ACTIVATED), account);
    awaitBehind(in(Counted.As.OFFERED), missed);
    awaitBehind(all.about("PASSWORD"), back, login);
    awaitBehind(all.about(""));
    awaitBehind(all.of(Set.of("")), back, account, login);
    awaitBehind(all.of(Set.of("2025:00127", "")), back, account, login);
    awaitBehind(all.of(Set.of("2025:00127", "2024:00145")));
    awaitBehind(all.by(Set.of(HUONG)), back, account, login);
    awaitBehind(all.by(Set.of(MINH)));
    awaitBehind(all.endedAs("RESOLVED"), back, account, login);
    awaitBehind(all.endedAs("CALLBACK"));
    awaitBehind(all.at(halfHour(back)), back);
    CallQuery narrowed =
        new CallQuery("dang ky", Optional.empty(), Optional.empty(), Set.of(), Set.of(), 50);
    assertThat(calls.search(narrowed.with(all))).containsExactly(account);
  }

  @Test
  void theCallsBehindAPointOfAGuideAreThoseWithARunThatCameToIt() {
    Call done = saved(MORNING, "0912345678", "Bác Đường đăng ký xong", "REGISTER");
    Call left = saved(MORNING.plusSeconds(600), "0987654321", "Cô Hường hết pin", "REGISTER");
    saved(MORNING.plusSeconds(900), "0988888888", "Ông Nghĩa hỏi việc khác", "LOGIN");
    Instant over = MORNING.plusSeconds(1_200);
    keepRun(GuideTrailSamples.trail(new UUID(1, 1), done.id(), over));
    keepRun(inCall(GuideTrailSamples.leftAt(new UUID(1, 2), "which", over), left));
    keepRun(inCall(GuideTrailSamples.leftAt(new UUID(1, 3), "which", over), left));
    keepRun(GuideTrailSamples.leftAt(new UUID(1, 4), "which", over));
    Counted reached = in(Counted.As.REACHED);

    awaitBehind(reached.at(new Counted.Point("register", "")), left, done);
    awaitBehind(reached.at(new Counted.Point("register", "which")), left, done);
    awaitBehind(reached.at(new Counted.Point("register", "code")), done);
    awaitBehind(reached.at(new Counted.Point("no-otp", "")));
    awaitBehind(in(Counted.As.STOPPED).at(new Counted.Point("register", "which")), left);
    awaitBehind(in(Counted.As.STOPPED).at(new Counted.Point("register", "code")));
    Counted later = Counted.in(over.plusSeconds(1), over.plusSeconds(60), Counted.As.REACHED);
    awaitBehind(later.at(new Counted.Point("register", "")));
  }

  private static GuideTrail inCall(GuideTrail run, Call call) {
    return new GuideTrail(
        run.id(),
        Optional.of(call.id()),
        run.operator(),
        run.at(),
        run.pin(),
        run.system(),
        run.stops(),
        run.outcome(),
        run.length());
  }

  private static Counted in(Counted.As as) {
    return Counted.in(MORNING, MORNING.plusSeconds(7_200), as);
  }

  private static LocalTime halfHour(Call call) {
    LocalTime at = LocalTime.ofInstant(call.startedAt(), ZoneId.of("Asia/Ho_Chi_Minh"));
    return at.truncatedTo(ChronoUnit.HOURS).plusMinutes(at.getMinute() / 30 * 30L);
  }

  private void awaitBehind(Counted figure, Call... wanted) {
    CallQuery query = CallQuery.of(figure, 50);
    await(() -> calls.search(query).equals(List.of(wanted)));
    assertThat(calls.search(query)).as("%s", figure).containsExactly(wanted);
    assertThat(calls.count(query, 50)).isEqualTo(wanted.length);
  }

  /** A save is found at the latest a second later; a slow machine gets a little more. */
  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(3).toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private List<Call> words(String words) {
    return calls.search(query(words, null, null, Set.of(), Set.of()));
  }

  private static CallQuery query(
      String words, Instant from, Instant to, Set<String> reasons, Set<String> dispositions) {
    return new CallQuery(
        words, Optional.ofNullable(from), Optional.ofNullable(to), reasons, dispositions, 50);
  }

  private Call saved(Instant at, String phone, String notes, String reason) {
    Call call = ended(talking(at, phone), "RESOLVED").withNotes(notes).withReasons(List.of(reason));
    calls.save(call);
    return call;
  }

  private Call missed(Instant at, String phone) {
    Call call =
        talking(at, phone)
            .with(
                CallState.MISSED,
                List.of(
                    new TimelineEntry(Kind.RANG, at, 0),
                    new TimelineEntry(Kind.MISSED, at.plusSeconds(20), 20_000)));
    calls.save(call);
    return call;
  }

  private Call talking(Instant at, String phone) {
    UUID id = new UUID(at.toEpochMilli() << 16 | 0x7000L, 1L << 63 | ++made * 97L);
    return talking(id, at, phone);
  }

  private static Call talking(UUID id, Instant at, String phone) {
    return new Call(
        id,
        Direction.INBOUND,
        HUONG,
        at,
        CallState.TALKING,
        mobile(phone),
        List.of(new TimelineEntry(Kind.ANSWERED, at, 0)),
        List.of(),
        Optional.empty(),
        "");
  }

  /** Two minutes of talking, half a minute of writing. */
  private static Call ended(Call call, String disposition) {
    Instant at = call.startedAt();
    return call.with(
            CallState.SAVED,
            List.of(
                new TimelineEntry(Kind.ANSWERED, at, 0),
                new TimelineEntry(Kind.ENDED, at.plusSeconds(120), 120_000),
                new TimelineEntry(Kind.SAVED, at.plusSeconds(150), 150_000)))
        .withDisposition(Optional.of(disposition));
  }

  private static PhoneNumber mobile(String phone) {
    return new PhoneNumber(
        phone, phone.isEmpty() ? PhoneNumber.Kind.INCOMPLETE : PhoneNumber.Kind.MOBILE);
  }
}

package vn.hotline1022.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.feedback.CheckItem.Code;
import vn.hotline1022.feedback.FeedbackForm.Field;

class FeedbackCheckTest {
  private static final FeedbackForm GARBAGE = Forms.garbage(Optional.empty());
  private static final FeedbackForm PROCEDURE = Forms.procedure(Optional.empty());

  private static Set<Code> codes(FeedbackForm form, CheckContext context) {
    Set<Code> codes = EnumSet.noneOf(Code.class);
    FeedbackCheck.of(form, context).forEach(item -> codes.add(item.code()));
    return codes;
  }

  private static Set<Code> codes(FeedbackForm form) {
    return codes(form, Forms.context());
  }

  @Test
  void aWholeFormOfEachKindMayBeFiled() {
    assertThat(FeedbackCheck.mayFile(FeedbackCheck.of(GARBAGE, Forms.context()))).isTrue();
    assertThat(codes(GARBAGE))
        .containsExactlyInAnyOrder(
            Code.KIND_OK,
            Code.CATEGORY_OK,
            Code.CONTENT_OK,
            Code.PHOTOS_OK,
            Code.SEEN_OK,
            Code.ADDRESS_OK,
            Code.UNIT_OK,
            Code.COORDINATES_OK,
            Code.NAME_OK,
            Code.PHONE_OK,
            Code.CONSENT_OK,
            Code.READ_BACK_OK);
    assertThat(FeedbackCheck.mayFile(FeedbackCheck.of(PROCEDURE, Forms.context()))).isTrue();
    assertThat(codes(PROCEDURE)).contains(Code.PROCEDURE_OK, Code.OFFICE_OK);
  }

  @Test
  void anEmptyFormSaysWhatIsMissing() {
    List<CheckItem> items = FeedbackCheck.of(FeedbackForm.EMPTY, Forms.context());
    assertThat(FeedbackCheck.mayFile(items)).isFalse();
    assertThat(codes(FeedbackForm.EMPTY))
        .contains(
            Code.KIND_MISSING,
            Code.CATEGORY_MISSING,
            Code.TITLE_MISSING,
            Code.CONTENT_MISSING,
            Code.NAME_MISSING,
            Code.CONSENT_MISSING,
            Code.READ_BACK_MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "KIND, KIND_MISSING",
    "CATEGORY, CATEGORY_MISSING",
    "TITLE, TITLE_MISSING",
    "DESCRIPTION, CONTENT_MISSING",
    "SEEN_DAY, SEEN_MISSING",
    "WHERE, UNIT_MISSING",
    "NAME, NAME_MISSING",
    "PHONE, PHONE_MISSING",
    "MAY_FILE, CONSENT_MISSING",
    "CONSENT_AT, CONSENT_NOT_READ",
  })
  void fieldFeedbackNeeds(Field field, Code missing) {
    FeedbackForm form = GARBAGE.with(field, "");
    assertThat(codes(form)).contains(missing);
    assertThat(missing.status()).isEqualTo(CheckItem.Status.MISSING);
    assertThat(FeedbackCheck.mayFile(FeedbackCheck.of(form, Forms.context()))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "PROCEDURE, PROCEDURE_MISSING",
    "OFFICE, OFFICE_MISSING",
    "SEEN_DAY, SEEN_MISSING",
    "WHERE, UNIT_MISSING",
  })
  void feedbackOnProceduresNeeds(Field field, Code missing) {
    FeedbackForm form = PROCEDURE.with(field, " ");
    assertThat(codes(form)).contains(missing).doesNotContain(Code.ADDRESS_MISSING);
    assertThat(FeedbackCheck.mayFile(FeedbackCheck.of(form, Forms.context()))).isFalse();
  }

  @Test
  void aPlaceIsALandmarkOrCoordinatesToo() {
    FeedbackForm street = GARBAGE.with(Field.LANDMARK, "").with(Field.COORDINATES, "");
    assertThat(codes(street.with(Field.ADDRESS, ""))).contains(Code.ADDRESS_MISSING);
    assertThat(codes(street.with(Field.ADDRESS, "phố Việt Hưng"))).contains(Code.ADDRESS_VAGUE);
    assertThat(codes(street.with(Field.ADDRESS, "42 Việt Hưng"))).contains(Code.ADDRESS_OK);
    assertThat(codes(street.with(Field.ADDRESS, "đầu ngõ chợ Việt Hưng")))
        .contains(Code.ADDRESS_OK);
    assertThat(codes(GARBAGE.with(Field.ADDRESS, ""))).contains(Code.ADDRESS_OK);
  }

  @ParameterizedTest
  @CsvSource({
    "outside, UNIT_OUTSIDE",
    "unknown, UNIT_MISSING",
    "2025:00127, UNIT_OK",
    "2025:99999, UNIT_UNDECIDED",
  })
  void theUnitIsOneOfToday(String where, Code code) {
    assertThat(codes(GARBAGE.with(Field.WHERE, where))).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "105.90214, 21.05731 | COORDINATES_SWAPPED",
        "10.77689, 106.70098 | COORDINATES_OUTSIDE",
        "đầu ngõ | COORDINATES_UNREADABLE",
        "https://maps.app.goo.gl/x | COORDINATES_SHORT_LINK",
      })
  void coordinatesAreSaidToBe(String typed, Code code) {
    assertThat(codes(GARBAGE.with(Field.COORDINATES, typed))).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "'', SEEN_MISSING",
    "hôm nào đó, SEEN_UNREADABLE",
    "23/11/2026, SEEN_IN_FUTURE",
    "20/9/2026, SEEN_LONG_AGO",
  })
  void theTimeItWasSeenIsClear(String day, Code code) {
    assertThat(codes(GARBAGE.with(Field.SEEN_DAY, day))).contains(code);
    FeedbackForm today = GARBAGE.with(Field.SEEN_DAY, "hôm nay");
    assertThat(codes(today.with(Field.SEEN_TIME, "9:40"))).contains(Code.SEEN_OK);
    assertThat(codes(today.with(Field.SEEN_TIME, "9:50"))).contains(Code.SEEN_IN_FUTURE);
  }

  @Test
  void withoutANameOnlyWhereTheReceiverAllowsIt() {
    FeedbackForm nameless = GARBAGE.with(Field.ANONYMOUS, true);
    assertThat(codes(nameless)).contains(Code.ANONYMOUS_REFUSED).doesNotContain(Code.NAME_OK);
    assertThat(codes(nameless, Forms.context(true, Set.of(), 0))).contains(Code.ANONYMOUS_OK);
    assertThat(codes(nameless.with(Field.MAY_PUBLISH_NAME, true), Forms.context(true, Set.of(), 0)))
        .contains(Code.ANONYMOUS_PUBLISHED);
  }

  @Test
  void aNumberThatIsNotToBeKeptIsNotAskedFor() {
    FeedbackForm form = GARBAGE.with(Field.MAY_REPORT_BACK, false).with(Field.PHONE, "");
    assertThat(codes(form)).contains(Code.PHONE_NOT_KEPT).doesNotContain(Code.PHONE_MISSING);
    assertThat(FeedbackCheck.mayFile(FeedbackCheck.of(form, Forms.context()))).isTrue();
    assertThat(codes(GARBAGE.with(Field.PHONE, "0912"))).contains(Code.PHONE_UNREADABLE);
  }

  @Test
  void forAChildSomebodyConsents() {
    FeedbackForm child = GARBAGE.with(Field.CHILD, true);
    assertThat(codes(child)).contains(Code.REPRESENTATIVE_MISSING);
    assertThat(codes(child.with(Field.REPRESENTATIVE, "Lê Thị Hoà")))
        .contains(Code.REPRESENTATIVE_OK);
  }

  @Test
  void whatBelongsElsewhereHoldsTheFormUntilSomebodyGoesOn() {
    FeedbackForm fire = GARBAGE.with(Field.DESCRIPTION, "Đang cháy nhà ở cuối ngõ, khói dày đặc.");
    assertThat(codes(fire)).contains(Code.DIVERTED);
    assertThat(FeedbackCheck.mayFile(FeedbackCheck.of(fire, Forms.context()))).isFalse();
    FeedbackForm after = fire.goingOn(Diversion.of(fire));
    assertThat(codes(after)).contains(Code.DIVERTED_GOES_ON).doesNotContain(Code.DIVERTED);
    assertThat(FeedbackCheck.of(fire, Forms.context()).getFirst().parameters())
        .containsExactly("FIRE");
  }

  @Test
  void whoWentOnPastAComplaintIsStoppedByAFire() {
    FeedbackForm complaint =
        GARBAGE.with(Field.DESCRIPTION, "Tôi muốn khiếu nại quyết định xử phạt của phường.");
    FeedbackForm after = complaint.goingOn(Diversion.of(complaint));
    assertThat(codes(after)).contains(Code.DIVERTED_GOES_ON).doesNotContain(Code.DIVERTED);
    FeedbackForm fire = after.with(Field.TITLE, "Đang cháy nhà ở cuối ngõ, khói dày đặc");
    assertThat(codes(fire)).contains(Code.DIVERTED, Code.DIVERTED_GOES_ON);
    assertThat(FeedbackCheck.mayFile(FeedbackCheck.of(fire, Forms.context()))).isFalse();
  }

  @Test
  void duplicatesAndReusedPicturesAreWarnedOf() {
    String hash = GARBAGE.photos().getFirst().hash();
    List<CheckItem> items = FeedbackCheck.of(GARBAGE, Forms.context(false, Set.of(hash), 2));
    assertThat(items)
        .contains(CheckItem.of(Code.GROUND, RefusalGround.IMAGE_REUSED))
        .contains(CheckItem.of(Code.DUPLICATES, 2));
    assertThat(FeedbackCheck.mayFile(items)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Rác tồn đầu ngõ 42.\n2. Đèn đường hỏng ở cuối ngõ.",
        "Rác tồn đọng đầu ngõ đã năm ngày. Ngoài ra còn việc chó thả rông.",
        "Rác thải tồn đọng ở đầu ngõ. Đèn đường thì không sáng từ hôm qua.",
        "Xe thu gom không vào. Tiện đây tôi phản ánh cả việc karaoke.",
      })
  void severalMattersInOneAreWarnedOf(String description) {
    assertThat(
            RefusalGround.warnings(GARBAGE.with(Field.DESCRIPTION, description), Forms.context()))
        .contains(RefusalGround.MULTIPLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Từ ngày 17/11 xe thu gom không vào ngõ, rác tồn đọng khoảng 2 m³.",
        "Rác tồn đọng ba ngày. Mùi hôi bay vào trường. Xe thu gom rác vẫn chưa đến.",
        "1 xe rác hỏng nằm ở đầu ngõ từ sáng thứ Hai đến nay.",
      })
  void oneMatterIsOne(String description) {
    assertThat(
            RefusalGround.warnings(GARBAGE.with(Field.DESCRIPTION, description), Forms.context()))
        .isEmpty();
  }

  @Test
  void theOtherGroundsAreWarnedOf() {
    assertThat(grounds(GARBAGE.with(Field.WHERE, ""))).contains(RefusalGround.PLACE_UNCLEAR);
    assertThat(grounds(GARBAGE.with(Field.SEEN_DAY, ""))).contains(RefusalGround.TIME_UNCLEAR);
    assertThat(grounds(GARBAGE.with(Field.TITLE, "Rác").with(Field.DESCRIPTION, "Bẩn.")))
        .contains(RefusalGround.CONTENT_UNCLEAR);
    assertThat(grounds(GARBAGE.with(Field.WHERE, "outside"))).contains(RefusalGround.OUT_OF_SCOPE);
    assertThat(
            grounds(GARBAGE.with(Field.DESCRIPTION, "Bọn ngu ở phường không đến thu rác gì cả.")))
        .contains(RefusalGround.ABUSIVE);
    assertThat(grounds(GARBAGE.with(Field.TITLE, "Khiếu nại quyết định xử phạt")))
        .contains(RefusalGround.COMPLAINT);
    assertThat(grounds(GARBAGE.with(Field.ANONYMOUS, true)))
        .contains(RefusalGround.IDENTITY_MISSING);
    assertThat(grounds(GARBAGE)).isEmpty();
    assertThat(grounds(PROCEDURE)).isEmpty();
  }

  @Test
  void everyGroundIsOneOfTheList() {
    for (RefusalGround ground : RefusalGround.values()) {
      assertThat(Forms.LISTS.refusals()).extracting("code").contains(ground.name());
      assertThat(RefusalGround.of(ground.name())).contains(ground);
    }
    assertThat(RefusalGround.of("SOMETHING_OF_OURS")).isEmpty();
  }

  private static Set<RefusalGround> grounds(FeedbackForm form) {
    return RefusalGround.warnings(form, Forms.context());
  }
}

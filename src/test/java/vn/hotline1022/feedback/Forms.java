package vn.hotline1022.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.feedback.Consent.Channel;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.unit.UnitTables;
import vn.hotline1022.unit.Units;

/** Forms as they are filled in, and what they are checked against. */
public final class Forms {

  /** Sunday 22 November 2026, 09:44 in Hanoi. */
  public static final Instant NOW = Instant.parse("2026-11-22T02:44:10Z");

  public static final Units UNITS = UnitTables.standard();
  public static final PhoneNumbers NUMBERS = new PhoneNumbers();
  public static final FeedbackLists LISTS = FeedbackLists.of(CallListsCsv.standard().book());
  public static final SpokenNames NAMES = new SpokenNames(LISTS, UNITS);
  public static final Deadlines DEADLINES =
      new Deadlines(Holidays.in(CallListsCsv.standard().book()), OfficeHours.USUAL);

  private Forms() {}

  /** Everything about the garbage in lane 42, agreed to and read back. */
  public static FeedbackForm garbage(Optional<Addressing> addressing) {
    return consented(
            FeedbackForm.EMPTY
                .with(Field.KIND, FeedbackKind.FIELD)
                .with(Field.CATEGORY, "GARBAGE")
                .with(Field.TITLE, "Rác thải sinh hoạt tồn đọng đầu ngõ 42")
                .with(
                    Field.DESCRIPTION,
                    "Từ ngày 17/11 xe thu gom không vào ngõ, rác tồn đọng khoảng 2 m³, mùi hôi ảnh"
                        + " hưởng trường mầm non. Người dân đề nghị thu gom trong ngày.")
                .with(Field.SEEN_DAY, "hôm qua")
                .with(Field.SEEN_TIME, "16h20")
                .with(Field.ADDRESS, "ngõ 42 phố Việt Hưng")
                .with(Field.LANDMARK, "Trường MN Hoa Sen")
                .with(Field.UNIT, "Việt Hưng")
                .with(Field.WHERE, FeedbackSamples.VIET_HUNG.code())
                .with(Field.COORDINATES, "21.05731, 105.90214")
                .with(Field.NAME, "Trần Văn Minh")
                .with(Field.PHONE, "0912 345 678")
                .with(Field.ADDRESSING, addressing.map(Enum::name).orElse(""))
                .with(Field.MAY_FILE, true)
                .with(Field.MAY_REPORT_BACK, true)
                .withPhotos(List.of(FeedbackSamples.photo(7))))
        .withReadBack();
  }

  /** Everything about a birth registration that is late. */
  public static FeedbackForm procedure(Optional<Addressing> addressing) {
    return consented(
            garbage(addressing)
                .with(Field.KIND, FeedbackKind.PROCEDURE)
                .with(Field.CATEGORY, "LATE_RESULT")
                .with(Field.TITLE, "Chậm trả kết quả đăng ký khai sinh")
                .with(
                    Field.DESCRIPTION,
                    "Nộp hồ sơ ngày 5/11, phiếu hẹn trả ngày 12/11, đến nay ba lần ra vẫn chưa có.")
                .with(Field.PROCEDURE, "Đăng ký khai sinh")
                .with(Field.OFFICE, "Bộ phận một cửa UBND phường Láng")
                .with(Field.SEEN_DAY, "12/11")
                .with(Field.SEEN_TIME, "")
                .with(Field.ADDRESS, "")
                .with(Field.LANDMARK, "")
                .with(Field.COORDINATES, "")
                .with(Field.WHERE, FeedbackSamples.LANG.code())
                .with(Field.MAY_PUBLISH_NAME, true)
                .withPhotos(List.of()))
        .withReadBack();
  }

  private static FeedbackForm consented(FeedbackForm form) {
    return form.withConsent(
        ConsentTexts.standard().on(SeenTyped.today(NOW)), Channel.PHONE, NOW.minusSeconds(60));
  }

  public static CheckContext context() {
    return context(false, Set.of(), 0);
  }

  public static CheckContext context(
      boolean anonymousAllowed, Set<String> usedPhotos, int duplicates) {
    return context(anonymousAllowed, usedPhotos, duplicates, Asked.NOTHING);
  }

  /** The same, with what the receiver asks. */
  public static CheckContext asking(Asked asked) {
    return context(false, Set.of(), 0, asked);
  }

  private static CheckContext context(
      boolean anonymousAllowed, Set<String> usedPhotos, int duplicates, Asked asked) {
    return new CheckContext(
        NOW,
        (_, code) -> LISTS.category(code).isPresent(),
        UNITS,
        NUMBERS,
        anonymousAllowed,
        usedPhotos,
        duplicates,
        asked);
  }
}

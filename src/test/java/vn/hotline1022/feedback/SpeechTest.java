package vn.hotline1022.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.feedback.Diversion.Target;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.text.SecretAsked;
import vn.hotline1022.text.Sentences;

/** Every text that is read aloud makes sense in every form of address, none among them. */
class SpeechTest {
  private static final Speech SPEECH = Speech.standard();
  private static final ConsentTexts CONSENT = ConsentTexts.standard();
  private static final ReadBack READ_BACK = new ReadBack(SPEECH, Forms.NAMES, Forms.NUMBERS);
  private static final ResultSpeech RESULT = new ResultSpeech(SPEECH, Forms.NAMES, Forms.DEADLINES);
  private static final Instant NOW = Forms.NOW;

  /** Two forms of address in a row, or the same twice: "ông/bà ông Minh", "bác bác". */
  private static final Pattern DOUBLED =
      Pattern.compile(
          "(?<![\\p{L}/])(ông/bà|ông|bà|bác|cô|chú|anh|chị)\\s+"
              + "(ông/bà|ông|bà|bác|cô|chú|anh|chị|cháu|em)(?![\\p{L}/])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern WORD_TWICE =
      Pattern.compile("(?<!\\p{L})(\\p{L}{2,})\\s+\\1(?!\\p{L})", Pattern.CASE_INSENSITIVE);

  static Stream<Optional<Addressing>> everybody() {
    return Stream.concat(
        Stream.of(Optional.empty()), Stream.of(Addressing.values()).map(Optional::of));
  }

  /** What is read, as one text each. */
  private static List<List<String>> everything(Optional<Addressing> to) {
    List<List<String>> all = new ArrayList<>();
    for (ConsentText text : List.of(CONSENT.on(LocalDate.of(2026, 11, 22)))) {
      all.add(text.read(to, true));
      for (Purpose purpose : Purpose.values()) {
        all.add(List.of(text.question(purpose, to)));
      }
    }
    for (Target target : Target.values()) {
      all.add(List.of(SPEECH.divert(target, to)));
    }
    for (Rating rating : Rating.values()) {
      all.add(List.of(RESULT.rated(rating, to)));
    }
    forms(to).forEach(form -> all.add(READ_BACK.of(form, NOW)));
    for (Feedback item : items(to)) {
      all.add(RESULT.of(item, NOW));
      all.add(List.of(RESULT.hello(item)));
      all.add(READ_BACK.filed(item, Forms.DEADLINES));
      all.add(Withdrawal.told(item, EnumSet.allOf(Purpose.class), SPEECH));
      all.add(Withdrawal.told(item, EnumSet.of(Purpose.REPORT_BACK), SPEECH));
      all.add(Withdrawal.told(item, EnumSet.of(Purpose.PUBLISH_NAME), SPEECH));
    }
    all.removeIf(List::isEmpty);
    return all;
  }

  private static List<FeedbackForm> forms(Optional<Addressing> to) {
    FeedbackForm garbage = Forms.garbage(to);
    return List.of(
        garbage,
        Forms.procedure(to),
        garbage.with(Field.NAME, "ông Trần Văn Minh").with(Field.MAY_PUBLISH_NAME, true),
        garbage.with(Field.ANONYMOUS, true).with(Field.MAY_REPORT_BACK, false),
        garbage.with(Field.CHILD, true).with(Field.REPRESENTATIVE, "Lê Thị Hoà"),
        garbage.with(Field.TITLE, "ngập ở {them} Nguyễn Xiển.").with(Field.SEEN_TIME, ""),
        garbage.with(Field.DESCRIPTION, "nước ngập đến đầu gối, ".repeat(30)),
        garbage.with(Field.DESCRIPTION, "xe đỗ " + "kín vỉa hè lấn hết lối đi ".repeat(20)),
        FeedbackForm.EMPTY.with(Field.ADDRESSING, to.map(Enum::name).orElse("")));
  }

  private static List<Feedback> items(Optional<Addressing> to) {
    Feedback queued = item(to, "Đèn đường hỏng phố Chùa Láng.", Level.NORMAL);
    Feedback urgent = item(to, "Cây xà cừ nghiêng trước số 15 Lò Đúc", Level.URGENT);
    Feedback sent = queued.after(new FeedbackStep.Filed(ago(3), "DTV07", "iHaNoi", "293944"));
    Feedback handled = sent.after(new FeedbackStep.Received(ago(2), "DTV07"));
    Feedback assigned =
        handled.after(new FeedbackStep.Assigned(ago(2), "DTV07", "Công ty chiếu sáng đô thị"));
    List<Feedback> items = new ArrayList<>(List.of(queued, urgent, sent, handled, assigned));
    items.add(late(sent));
    items.add(queued.after(new FeedbackStep.Filed(ago(0), "DTV07", "iHaNoi", "293945")));
    items.add(answered(assigned, "Đã thay 2 bóng đèn, hoàn thành 20/11."));
    items.add(
        answered(
            assigned,
            "đã kiểm tra hiện trường ngày 20/11. Đơn vị đã thay hai bóng và một chấn lưu; "
                + "các cột còn lại sẽ được kiểm tra trong tuần. Xin cảm ơn công dân!"));
    items.add(answered(assigned, ""));
    items.add(
        item(
            to,
            "Ngập sâu đoạn Nguyễn Xiển sau mưa; nước tràn vào nhà và các cửa hàng hai bên"
                + " đường, xe máy chết máy hàng loạt, kéo dài từ ngã tư đến cổng chợ",
            Level.COMPLEX));
    for (RefusalGround ground : RefusalGround.values()) {
      items.add(
          handled.after(
              new FeedbackStep.Refused(
                  ago(1), "DTV07", ground.name(), "Ảnh chụp không thấy biển tên phố")));
    }
    items.add(queued.after(new FeedbackStep.Joined(ago(1), "DTV07", new UUID(1, 2))));
    items.add(queued.after(new FeedbackStep.Withdrawn(ago(1), "DTV07", "")));
    items.add(item(to, "", Level.NORMAL));
    items.add(
        queued.after(
            new FeedbackStep.Consented(ago(1), "DTV07", FeedbackSamples.consent(Purpose.FILE))));
    return items;
  }

  private static Feedback late(Feedback sent) {
    return item(sent.reporter().addressing(), "Hố ga mất nắp ngõ 12 Tân Mai", Level.NORMAL)
        .after(new FeedbackStep.Filed(NOW.minus(Duration.ofDays(20)), "DTV07", "iHaNoi", "29001"));
  }

  private static Feedback answered(Feedback item, String text) {
    return item.after(new FeedbackStep.Answered(ago(1), "DTV07", text, List.of()));
  }

  private static Instant ago(int days) {
    return NOW.minus(Duration.ofDays(days));
  }

  private static Feedback item(Optional<Addressing> to, String title, Level level) {
    return Feedback.written(
            new UUID(0x0193_5000_0000_7000L, 9),
            Optional.empty(),
            "DTV07",
            NOW.minus(Duration.ofDays(4)),
            Matter.field(
                "STREET_LIGHT",
                title,
                "Đèn không sáng từ tối thứ Hai.",
                Optional.of(
                    new Seen(LocalDate.of(2026, 11, 17), Optional.of(LocalTime.of(19, 5))))),
            level,
            FeedbackSamples.place("ngõ 42 phố Chùa Láng", "", FeedbackSamples.LANG),
            new Reporter(
                Optional.empty(), "Bà Phạm Thị Khôi", Optional.of(FeedbackSamples.MINH), false, to),
            List.of(),
            new Consent(1, ago(4), Consent.Channel.PHONE, EnumSet.allOf(Purpose.class), ""))
        .withCode("PA-261118-4831-7056");
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void everySentenceIsOneThatCanBeSaid(Optional<Addressing> to) {
    for (List<String> said : everything(to)) {
      for (String sentence : Sentences.of(String.join(" ", said))) {
        assertThat(sentence).matches("(?s)^[“\"]?[\\p{Lu}\\p{N}].*").matches("(?s).*[.!?…][”\"]?$");
        assertThat(sentence).doesNotContain("  ", " .", " ,", "..", ",.", ":.", "?.");
        assertThat(Sentences.words(sentence)).as(sentence).isLessThanOrEqualTo(45);
        assertThat(DOUBLED.matcher(sentence).results()).as(sentence).isEmpty();
        assertThat(WORD_TWICE.matcher(sentence).results()).as(sentence).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void noPlaceStaysUnfilled(Optional<Addressing> to) {
    String typed = "{them} Nguyễn Xiển";
    for (List<String> said : everything(to)) {
      assertThat(String.join(" ", said).replace(typed, "")).doesNotContain("{", "}", "null");
    }
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void nobodyIsAskedForASecret(Optional<Addressing> to) {
    for (List<String> said : everything(to)) {
      List<String> sentences = Sentences.of(String.join(" ", said));
      assertThat(SecretAsked.VIETNAMESE.find(sentences, true)).as("%s", said).isEmpty();
    }
  }

  @Test
  void everySavedSentenceIsSaidSomewhere() {
    String all =
        String.join(
            " ", everything(Optional.of(Addressing.BAC)).stream().flatMap(List::stream).toList());
    for (Saying saying : Saying.values()) {
      Matcher piece = Pattern.compile("[^{}]{5,}").matcher(SPEECH.sentence(saying));
      assertThat(piece.find()).as(saying.name()).isTrue();
      boolean open = saying == Saying.RESULT_HELLO_NAMELESS;
      assertThat(open || all.contains(piece.group().strip())).as(saying.name()).isTrue();
    }
  }

  @Test
  void everySentenceSpeaksToThemInTheirForm() {
    String bac = said(everything(Optional.of(Addressing.BAC)));
    assertThat(bac).contains("bác").doesNotContain("ông/bà", "tổng đài xin đọc");
    String none = said(everything(Optional.empty()));
    assertThat(none).contains("ông/bà", "Tổng đài");
    assertThat(said(everything(Optional.of(Addressing.ANH)))).contains("anh", "em");
  }

  private static String said(List<List<String>> all) {
    return String.join(" ", all.stream().flatMap(List::stream).toList());
  }

  @Test
  void theSummaryIsReadAsItStands() {
    assertThat(READ_BACK.of(Forms.garbage(Optional.of(Addressing.BAC)), NOW))
        .containsExactly(
            "Dạ, cháu xin đọc lại, bác nghe giúp cháu xem đúng chưa ạ.",
            "Đây là phản ánh hiện trường, lĩnh vực Môi trường, mục Rác thải.",
            "Việc bác phản ánh là: Rác thải sinh hoạt tồn đọng đầu ngõ 42.",
            "Từ ngày 17/11 xe thu gom không vào ngõ, rác tồn đọng khoảng 2 m³, mùi hôi ảnh hưởng"
                + " trường mầm non.",
            "Người dân đề nghị thu gom trong ngày.",
            "Bác thấy việc này ngày 21 tháng 11, lúc 16 giờ 20.",
            "Địa điểm là ngõ 42 phố Việt Hưng, gần Trường MN Hoa Sen, phường Việt Hưng.",
            "Gửi kèm có 1 ảnh.",
            "Người phản ánh là bác Trần Văn Minh.",
            "Số điện thoại để báo kết quả là 0912 345 678.",
            "Tên bác không công khai.",
            "Như vậy đã đúng chưa ạ, bác có muốn sửa chỗ nào không?");
  }

  @Test
  void theResultIsTold() {
    Feedback item =
        answered(
            item(Optional.of(Addressing.BAC), "Đèn đường hỏng phố Chùa Láng", Level.NORMAL)
                .after(new FeedbackStep.Filed(ago(3), "DTV07", "iHaNoi", "293944")),
            "Đã thay 2 bóng đèn, hoàn thành 20/11.");
    assertThat(RESULT.of(item, NOW))
        .containsExactly(
            "Dạ, phản ánh của bác về đèn đường hỏng phố Chùa Láng đã được xử lý: đã thay 2 bóng"
                + " đèn, hoàn thành 20/11.",
            "Bác thấy kết quả thế nào ạ: hài lòng, chấp nhận được, hay chưa hài lòng?");
    Feedback rated = item.after(new FeedbackStep.Rated(ago(0), "DTV07", Rating.SATISFIED, ""));
    assertThat(RESULT.of(rated, NOW)).hasSize(1);
    assertThat(RESULT.hello(item)).isEqualTo("Dạ, tổng đài 1022 xin được gặp bác Phạm Thị Khôi ạ.");
    assertThat(READ_BACK.filed(item, Forms.DEADLINES))
        .containsExactly(
            "Mã phản ánh của bác là PA, 26 11 18, 48 31, 70 56, bác ghi lại giúp cháu ạ.",
            "Nơi nhận tiếp nhận trong tám giờ làm việc, hạn xử lý dự kiến là hết thứ Hai, ngày 23"
                + " tháng 11.",
            "Có kết quả thì cháu gọi báo cho bác; quá hạn, bác gọi lại cho cháu ạ.");
  }

  @Test
  void whoLeavesNoNumberIsNotPromisedACallOfAnybody() {
    Feedback item =
        item(Optional.of(Addressing.BAC), "Đèn đường hỏng", Level.NORMAL)
            .after(
                new FeedbackStep.Consented(ago(1), "DTV07", FeedbackSamples.consent(Purpose.FILE)));
    assertThat(READ_BACK.filed(item, Forms.DEADLINES).getLast())
        .isEqualTo(
            "Cháu không giữ số nên không gọi báo được; muốn biết kết quả, bác gọi lại cho cháu ạ.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Về việc rác tồn đọng. | việc rác tồn đọng",
        "Rác thải sinh hoạt tồn đọng | rác thải sinh hoạt tồn đọng",
        "UBND phường chậm trả lời | UBND phường chậm trả lời",
        "Nguyễn Xiển ngập sâu | Nguyễn Xiển ngập sâu",
        "Ngập. Xe chết máy! | ngập, xe chết máy",
      })
  void aTitleStandsBehindVe(String title, String matter) {
    assertThat(Spoken.matter(title, 18)).isEqualTo(matter);
  }

  @ParameterizedTest
  @CsvSource({
    "ông Trần Văn Minh, Trần Văn Minh",
    "Bà Hoà, Hoà",
    "Cụ Khôi, Khôi",
    "chị Thuỳ Dương, Thuỳ Dương",
    "Anh Thư, Anh Thư",
    "Trần Văn Minh, Trần Văn Minh",
  })
  void aNameIsSaidWithoutItsOwnFormOfAddress(String name, String said) {
    assertThat(Spoken.name(name)).isEqualTo(said);
  }

  @Test
  void aVersionOfTheConsentTextStaysWhatWasRead() {
    ConsentText first = CONSENT.find(1).orElseThrow();
    assertThat(first.read(Optional.of(Addressing.BAC), true))
        .containsExactly(
            "Cháu xin phép hỏi bác ba việc ạ. Việc nào đồng ý thì bác nói đồng ý, không đồng ý cũng"
                + " được.",
            "Một là, bác có đồng ý cho cháu ghi lại và gửi phản ánh này đến nơi có trách nhiệm"
                + " không ạ?",
            "Hai là, bác có đồng ý cho cháu giữ số điện thoại này để gọi báo kết quả không ạ?",
            "Ba là, bác có đồng ý công khai họ tên cùng với phản ánh không ạ?",
            "Bác rút lại lúc nào cũng được, gọi cho cháu là đủ ạ. Cháu làm xong trong mười lăm"
                + " ngày.",
            "Phản ánh này có thông tin của trẻ em, nên cần cha, mẹ hoặc người giám hộ đồng ý ạ. Bác"
                + " là người đại diện của bé, có phải không?");
    assertThat(first.read(Optional.empty(), false)).hasSize(5);
    assertThat(CONSENT.find(99)).isEmpty();
  }

  @Test
  void theNewestVersionThatHasBegunIsRead() {
    List<java.util.Map<String, String>> rows = new ArrayList<>();
    for (int version = 1; version <= 3; version++) {
      for (ConsentText.Part part : ConsentText.Part.values()) {
        rows.add(
            java.util.Map.of(
                "version",
                Integer.toString(version),
                "since",
                "2026-1" + (version - 1) + "-01",
                "part",
                part.name(),
                "vi",
                "Bản " + version));
      }
    }
    ConsentTexts texts = ConsentTexts.of(rows);
    assertThat(texts.on(LocalDate.of(2026, 11, 30)).version()).isEqualTo(2);
    assertThat(texts.on(LocalDate.of(2027, 1, 1)).version()).isEqualTo(3);
    assertThat(texts.on(LocalDate.of(2020, 1, 1)).version()).isEqualTo(1);
    rows.removeFirst();
    assertThatThrownBy(() -> ConsentTexts.of(rows)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatAWithdrawalCostsIsTold() {
    Feedback queued = item(Optional.of(Addressing.BAC), "Đèn hỏng", Level.NORMAL);
    Feedback sent = queued.after(new FeedbackStep.Filed(ago(3), "DTV07", "iHaNoi", "293944"));
    assertThat(Withdrawal.consequences(queued, EnumSet.of(Purpose.FILE)))
        .containsExactly(
            Withdrawal.Consequence.NOT_SENT,
            Withdrawal.Consequence.NO_CALL,
            Withdrawal.Consequence.NO_NAME,
            Withdrawal.Consequence.DAYS_LEFT);
    assertThat(Withdrawal.consequences(sent, EnumSet.of(Purpose.FILE)))
        .startsWith(Withdrawal.Consequence.AT_RECEIVER);
    Feedback again =
        sent.after(new FeedbackStep.Answered(ago(2), "DTV07", "Đã thay bóng đèn", List.of()))
            .after(new FeedbackStep.Reopened(ago(1), "DTV07", "Hai hôm sau lại tắt"));
    assertThat(again.state()).isEqualTo(FeedbackState.QUEUED);
    assertThat(Withdrawal.consequences(again, EnumSet.of(Purpose.FILE)))
        .startsWith(Withdrawal.Consequence.AT_RECEIVER);
    assertThat(Withdrawal.consequences(sent, EnumSet.of(Purpose.PUBLISH_NAME)))
        .containsExactly(Withdrawal.Consequence.NO_NAME, Withdrawal.Consequence.DAYS_LEFT);
    assertThat(Withdrawal.consequences(sent, EnumSet.noneOf(Purpose.class))).isEmpty();
    assertThat(String.join(" ", Withdrawal.told(sent, EnumSet.of(Purpose.FILE), SPEECH)))
        .contains("mười lăm ngày")
        .contains("bác")
        .isEqualTo(
            String.join(" ", Withdrawal.told(sent, EnumSet.of(Purpose.FILE), SPEECH)).strip());
    assertThat(Withdrawal.DAYS).isEqualTo(15);
    assertThat(Withdrawal.told(queued, EnumSet.of(Purpose.REPORT_BACK), SPEECH))
        .containsExactly(
            "Cháu gỡ số của bác khỏi phản ánh, nên không gọi báo kết quả được nữa.",
            "Bác muốn xoá hẳn mọi dữ liệu thì nói, cháu ghi yêu cầu xoá ạ.");
  }
}

package vn.hotline1022.feedback;

import java.time.Instant;
import java.util.List;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PlainText;

/** How large an item may be in a record. Held when writing and, against strangers, when reading. */
public final class FeedbackBounds {
  public static final int TITLE_MAX = 150;
  public static final int DESCRIPTION_MAX = 4_000;
  public static final int ADDRESS_MAX = 300;
  public static final int LANDMARK_MAX = 200;
  public static final int PROCEDURE_MAX = 300;
  public static final int OFFICE_MAX = 200;
  public static final int NAME_MAX = 120;

  /** Longest answer, refusal or addition. */
  public static final int TEXT_MAX = 4_000;

  /** Longest reason or comment of ours. */
  public static final int WHY_MAX = 1_000;

  public static final int RECEIVER_MAX = 120;
  public static final int RECEIVER_CODE_MAX = 64;

  /** Most answers to the receiver's questions. */
  public static final int ATTRIBUTES_MAX = 100;

  /** Longest answer to one of them. */
  public static final int ATTRIBUTE_MAX = 2_000;

  /** So much of a question is kept with its answer. */
  public static final int QUESTION_MAX = 200;

  /** Most of a list that are chosen in one answer. */
  public static final int VALUES_MAX = 100;

  /** Longest all of them together, with their questions: a record is small. */
  static final int ALL_ATTRIBUTES_MAX = 10_000;

  /** Most pictures and videos of one item, or of one answer. */
  public static final int PHOTOS_MAX = 5;

  /** More steps than anybody takes; later ones are left aside. */
  static final int STEPS_MAX = 500;

  private static final int CODE_MAX = 64;
  private static final int THEIR_CODE_MAX = 200;
  private static final int PHONE_MAX = 40;
  private static final int VERSION_MAX = 1_000_000;

  /** The end of the year 9999, either side of 1970. */
  private static final long MILLIS_MAX = 253_402_300_799_999L;

  private FeedbackBounds() {}

  static void check(Feedback item) {
    line(item.code(), CODE_MAX);
    name(item.operator());
    time(item.writtenAt());
    check(item.matter());
    check(item.place());
    check(item.reporter());
    check(item.photos());
    check(item.consent());
  }

  static void check(FeedbackStep step) {
    name(step.actor());
    time(step.at());
    switch (step) {
      case FeedbackStep.Filed filed -> {
        line(filed.receiver(), RECEIVER_MAX);
        line(filed.receiverCode(), RECEIVER_CODE_MAX);
      }
      case FeedbackStep.Assigned assigned -> line(assigned.agency(), RECEIVER_MAX);
      case FeedbackStep.Answered answered -> {
        text(answered.text(), TEXT_MAX);
        check(answered.photos());
      }
      case FeedbackStep.Refused refused -> {
        line(refused.ground(), CODE_MAX);
        text(refused.text(), TEXT_MAX);
      }
      case FeedbackStep.Told told -> told.again().ifPresent(FeedbackBounds::time);
      case FeedbackStep.Rated rated -> text(rated.comment(), WHY_MAX);
      case FeedbackStep.Reopened reopened -> text(reopened.why(), WHY_MAX);
      case FeedbackStep.Supplemented more -> {
        text(more.text(), TEXT_MAX);
        check(more.photos());
      }
      case FeedbackStep.Corrected corrected -> {
        check(corrected.matter());
        check(corrected.place());
      }
      case FeedbackStep.Withdrawn withdrawn -> text(withdrawn.why(), WHY_MAX);
      case FeedbackStep.Consented consented -> check(consented.consent());
      case FeedbackStep.Asked asked -> time(asked.again());
      case FeedbackStep.Received _,
          FeedbackStep.InProgress _,
          FeedbackStep.Joined _,
          FeedbackStep.Linked _,
          FeedbackStep.PassedOn _ -> {}
    }
  }

  private static void check(Matter matter) {
    line(matter.category(), CODE_MAX);
    line(matter.title(), TITLE_MAX);
    text(matter.description(), DESCRIPTION_MAX);
    line(matter.procedure(), PROCEDURE_MAX);
    line(matter.office(), OFFICE_MAX);
    check(matter.attributes());
  }

  private static void check(Attributes attributes) {
    line(attributes.service(), THEIR_CODE_MAX);
    require(attributes.all().size() <= ATTRIBUTES_MAX && fits(attributes.all()), "attributes");
    for (Attribute one : attributes.all()) {
      require(!one.code().isEmpty() && one.values().size() <= VALUES_MAX, "attribute");
      line(one.code(), THEIR_CODE_MAX);
      line(one.question(), QUESTION_MAX);
      text(one.words(), ATTRIBUTE_MAX);
      one.values().forEach(value -> text(value, ATTRIBUTE_MAX));
    }
  }

  /** Whether a record has room for all of these. */
  public static boolean fits(List<Attribute> attributes) {
    return attributes.stream().mapToInt(FeedbackBounds::length).sum() <= ALL_ATTRIBUTES_MAX;
  }

  private static int length(Attribute one) {
    int values = one.values().stream().mapToInt(String::length).sum();
    return one.code().length() + one.question().length() + one.words().length() + values;
  }

  private static void check(FeedbackPlace place) {
    line(place.address(), ADDRESS_MAX);
    line(place.landmark(), LANDMARK_MAX);
  }

  private static void check(Reporter reporter) {
    line(reporter.name(), NAME_MAX);
    reporter.phone().map(PhoneNumber::key).ifPresent(key -> line(key, PHONE_MAX));
  }

  private static void check(Consent consent) {
    require(consent.textVersion() >= 0 && consent.textVersion() <= VERSION_MAX, "version");
    time(consent.at());
    line(consent.representative(), NAME_MAX);
  }

  private static void check(List<Photo> photos) {
    require(photos.size() <= PHOTOS_MAX, "photos");
  }

  private static void name(String code) {
    require(!code.isEmpty(), "code");
    line(code, CODE_MAX);
  }

  private static void line(String text, int most) {
    require(text.length() <= most && PlainText.isLine(text), "line");
  }

  private static void text(String text, int most) {
    require(text.length() <= most, "text");
  }

  private static void time(Instant time) {
    require(Math.abs(time.toEpochMilli()) <= MILLIS_MAX, "time");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("out of bounds: " + what);
    }
  }
}

package vn.hotline1022.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.feedback.CheckItem.Code;
import vn.hotline1022.feedback.FeedbackGateway.Question;

/**
 * What the answers to the receiver's questions lack. Of a service that nobody knows anything about
 * nothing is missing: the queue says it later.
 */
public final class AttributeCheck {

  private AttributeCheck() {}

  /** In the order it is asked. */
  public static List<CheckItem> of(FeedbackForm form, Asked asked, LocalDate today) {
    List<CheckItem> items = new ArrayList<>();
    if (asked.standing() == Asked.Standing.GONE) {
      items.add(CheckItem.of(Code.SERVICE_GONE));
    }
    List<AttributeTyped> typed = form.attributes();
    List<Attribute> read = new ArrayList<>();
    for (Question question : asked.questions().stream().filter(Question::asked).toList()) {
      Optional<AttributeTyped> answer =
          typed.stream()
              .filter(one -> one.answers(asked.service(), question.code()))
              .filter(one -> !one.isBlank())
              .map(asked::now)
              .findFirst();
      Optional<Attribute> kept =
          answer.filter(one -> isOffered(one, asked, question)).flatMap(one -> one.read(today));
      kept.ifPresent(read::add);
      if (kept.isEmpty() && answer.isPresent()) {
        items.add(said(Code.ATTRIBUTE_UNREADABLE, question));
      } else if (kept.isEmpty() && asked.insistsOn(question)) {
        items.add(said(Code.ATTRIBUTE_MISSING, question));
      }
    }
    if (!FeedbackBounds.fits(read)) {
      items.add(CheckItem.of(Code.ATTRIBUTES_TOO_LONG));
    } else if (!read.isEmpty()) {
      items.add(CheckItem.of(Code.ATTRIBUTES_OK, read.size()));
    }
    return items;
  }

  private static CheckItem said(Code code, Question question) {
    String name = question.text().isBlank() ? question.code() : question.text();
    return CheckItem.of(code, name, question.code());
  }

  /** What was chosen of an earlier list may not be in this one. */
  private static boolean isOffered(AttributeTyped answer, Asked asked, Question question) {
    return switch (question.type()) {
      case ONE_OF, SOME_OF ->
          asked.standing() != Asked.Standing.TAKEN
              || question.choices().keySet().containsAll(answer.typed());
      case STRING, TEXT, NUMBER, MOMENT -> true;
    };
  }
}

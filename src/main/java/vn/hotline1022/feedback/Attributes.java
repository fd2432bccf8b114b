package vn.hotline1022.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.hotline1022.feedback.FeedbackGateway.Question;

/**
 * What was answered to the receiver's questions about an item.
 *
 * @param service of the receiver, that asked; empty when nobody said which
 * @param all in the receiver's order, each code once
 */
public record Attributes(String service, List<Attribute> all) {

  /** Nothing was asked, or nothing answered. */
  public static final Attributes NONE = new Attributes("", List.of());

  public Attributes {
    all = List.copyOf(all);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Those that answer what this service asks. */
  public List<Attribute> of(String asking) {
    return service.isEmpty() || service.equals(asking) ? all : List.of();
  }

  /**
   * As put right: what is asked is answered as typed; what nobody typed, or nobody asks here,
   * stays.
   */
  public Attributes corrected(Asked asked, List<AttributeTyped> typed, LocalDate today) {
    List<Attribute> before = of(asked.service());
    List<Attribute> now = new ArrayList<>();
    for (Question question : asked.questions().stream().filter(Question::asked).toList()) {
      Optional<Attribute> was = answer(before, question.code());
      Optional<AttributeTyped> answer =
          typed.stream().filter(one -> one.answers(asked.service(), question.code())).findFirst();
      Optional<Attribute> read =
          answer.isEmpty() ? was : answer.flatMap(one -> asked.now(one).read(today));
      read.map(one -> was.filter(it -> it.values().equals(one.values())).orElse(one))
          .ifPresent(now::add);
    }
    before.stream().filter(one -> asked.question(one.code()).isEmpty()).forEach(now::add);
    Attributes made = new Attributes(asked.service(), now);
    boolean nothing = now.isEmpty() && before.isEmpty();
    return nothing || made.values().equals(values()) ? this : made;
  }

  private static Optional<Attribute> answer(List<Attribute> all, String code) {
    return all.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** What was answered, by the code of the question; the same answers in the same order. */
  public Map<String, List<String>> values() {
    Map<String, List<String>> values = new TreeMap<>();
    all.forEach(one -> values.put(one.code(), one.values()));
    return values;
  }
}

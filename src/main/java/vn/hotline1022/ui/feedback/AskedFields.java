package vn.hotline1022.ui.feedback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.feedback.Asked;
import vn.hotline1022.feedback.AttributeTyped;
import vn.hotline1022.feedback.FeedbackForm;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.feedback.FeedbackGateway.Question;

/**
 * What the receiver asks at the moment, and what is typed in answer: one field of a draft, in which
 * answers to other services stay while another one asks.
 */
final class AskedFields {
  private final StringProperty kept;
  private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>(Asked.NOTHING);
  private final Map<Key, ObjectProperty<List<String>>> answers = new HashMap<>();
  private final Map<Part, StringProperty> texts = new HashMap<>();

  private record Key(String service, String code) {}

  private record Part(Key key, int at) {}

  /**
   * @param kept the field of the draft
   */
  AskedFields(StringProperty kept) {
    this.kept = kept;
    kept.addListener((_, _, _) -> shown());
  }

  /** The same field with every text in it changed that somebody wrote freely. */
  static String each(String kept, UnaryOperator<String> change) {
    return written(read(kept).stream().map(one -> one.each(change)).toList());
  }

  private static List<AttributeTyped> read(String kept) {
    return FeedbackForm.EMPTY.with(Field.ATTRIBUTES, kept).attributes();
  }

  private static String written(List<AttributeTyped> all) {
    return FeedbackForm.EMPTY.withAttributes(all).text(Field.ATTRIBUTES);
  }

  ReadOnlyObjectProperty<Asked> asked() {
    return asked.getReadOnlyProperty();
  }

  /** From now on this is asked. */
  void ask(Asked now) {
    asked.set(now);
  }

  /** Everything that is typed, of whatever service. */
  List<AttributeTyped> typed() {
    return read(kept.get());
  }

  /** Puts these in place of everything that is typed. */
  void put(List<AttributeTyped> all) {
    kept.set(written(all));
  }

  /** What is typed or chosen in answer to a question that is asked now. */
  ObjectProperty<List<String>> answer(Question question) {
    return answer(new Key(asked.get().service(), question.code()));
  }

  private ObjectProperty<List<String>> answer(Key key) {
    return answers.computeIfAbsent(
        key,
        _ -> {
          ObjectProperty<List<String>> made = new SimpleObjectProperty<>(typed(key));
          made.addListener((_, _, now) -> keep(key, now));
          return made;
        });
  }

  private List<String> typed(Key key) {
    return typed().stream()
        .filter(one -> one.answers(key.service, key.code))
        .map(AttributeTyped::typed)
        .findFirst()
        .orElse(List.of());
  }

  private void keep(Key key, List<String> now) {
    boolean current = asked.get().service().equals(key.service);
    if (current && !now.equals(typed(key))) {
      asked.get().question(key.code).ifPresent(question -> keep(key, question, now));
    }
  }

  private void keep(Key key, Question question, List<String> now) {
    AttributeTyped answer = AttributeTyped.of(key.service, question, now);
    List<AttributeTyped> all = new ArrayList<>(typed());
    int at = 0;
    while (at < all.size() && !all.get(at).answers(key.service, key.code)) {
      at++;
    }
    if (at < all.size()) {
      all.set(at, answer);
      put(all);
    } else if (!answer.isBlank()) {
      all.add(answer);
      put(all);
    }
  }

  /** The draft has put something else there. */
  private void shown() {
    List.copyOf(answers.keySet()).forEach(key -> answers.get(key).set(typed(key)));
  }

  /** One text of the answer; of a moment the day and the time. */
  StringProperty text(Question question, int at) {
    Key key = new Key(asked.get().service(), question.code());
    return texts.computeIfAbsent(new Part(key, at), _ -> part(answer(key), at));
  }

  private static StringProperty part(ObjectProperty<List<String>> whole, int at) {
    StringProperty one = new SimpleStringProperty(text(whole.get(), at));
    whole.addListener((_, _, now) -> one.set(text(now, at)));
    one.addListener(
        (_, _, now) -> {
          if (!text(whole.get(), at).equals(now)) {
            List<String> texts = new ArrayList<>(whole.get());
            while (texts.size() <= at) {
              texts.add("");
            }
            texts.set(at, now);
            whole.set(List.copyOf(texts));
          }
        });
    return one;
  }

  private static String text(List<String> whole, int at) {
    return at < whole.size() ? whole.get(at) : "";
  }

  boolean isChosen(Question question, String key) {
    return answer(question).get().contains(key);
  }

  /** Chooses one more of several, or not any more; of one alone it takes the place of another. */
  void choose(Question question, String key, boolean on) {
    Set<String> keys =
        question.type() == Question.Type.SOME_OF
            ? new LinkedHashSet<>(answer(question).get())
            : new LinkedHashSet<>();
    if (on) {
      keys.add(key);
    } else {
      keys.remove(key);
    }
    // In the receiver's order, and what it does not offer any more behind.
    List<String> order = List.copyOf(question.choices().keySet());
    List<String> now = new ArrayList<>(order.stream().filter(keys::contains).toList());
    keys.stream().filter(one -> !question.choices().containsKey(one)).forEach(now::add);
    answer(question).set(List.copyOf(now));
  }
}

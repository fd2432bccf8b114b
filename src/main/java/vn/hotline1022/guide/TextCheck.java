package vn.hotline1022.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hotline1022.guide.Finding.Kind;
import vn.hotline1022.text.SecretAsked;
import vn.hotline1022.text.Sentences;

/** Whether the texts of a guide can be said, and ask for nothing that nobody may tell. */
final class TextCheck {

  private static final String OPENING = "“\"‘(";
  private static final String CLOSING = "”\"’)";
  private static final String ENDING = ".!?…";

  private final CheckedGuide checked;

  TextCheck(CheckedGuide checked) {
    this.checked = checked;
  }

  void check() {
    checked
        .web()
        .texts(checked.guide())
        .forEach(
            (path, text) -> {
              check(path + "/vi", text.vi(), SecretAsked.VIETNAMESE);
              check(path + "/en", text.en(), SecretAsked.ENGLISH);
            });
    GuideWeb.questions(checked.guide())
        .flatMap(step -> step.entry().stream().map(entry -> Map.entry(step, entry)))
        .forEach(asked -> typed(asked.getKey(), asked.getValue()));
  }

  private void check(String path, Template text, SecretAsked secrets) {
    for (Template.Slot slot : text.slots()) {
      boolean known =
          isAddress(slot.name()) || checked.guide().variables().containsKey(slot.name());
      if (!known) {
        checked.find(Kind.UNKNOWN_VARIABLE, path, slot.name());
      }
    }
    capitals(path, text);
    boolean said = path.contains("/say/");
    String spoken = spoken(text);
    boolean secret = secrets.named(spoken).isPresent();
    List<String> sentences = said || secret ? Sentences.of(spoken) : List.of();
    if (said) {
      lengths(path, sentences);
    }
    if (secret) {
      boolean ours = !path.contains("/answers/");
      secrets.find(sentences, ours).ifPresent(asked -> checked.find(Kind.ASKS_SECRET, path, asked));
    }
  }

  private void lengths(String path, List<String> sentences) {
    sentences.stream()
        .mapToInt(Sentences::words)
        .filter(words -> words > Sentences.WORDS_MAX)
        .findFirst()
        .ifPresent(words -> checked.find(Kind.SENTENCE_TOO_LONG, path, words, Sentences.WORDS_MAX));
  }

  /** What is typed is kept: a secret must not even be the question. */
  private void typed(Step.Question step, Answer.Entry entry) {
    String path = CheckedGuide.answer(step, entry) + "/text/";
    named(SecretAsked.VIETNAMESE, entry.text().vi())
        .ifPresent(secret -> checked.find(Kind.ASKS_SECRET, path + "vi", secret));
    named(SecretAsked.ENGLISH, entry.text().en())
        .ifPresent(secret -> checked.find(Kind.ASKS_SECRET, path + "en", secret));
  }

  private static Optional<String> named(SecretAsked secrets, Template text) {
    return secrets.named(spoken(text));
  }

  private static boolean isAddress(String name) {
    return name.equals(Address.THEM) || name.equals(Address.US);
  }

  private void capitals(String path, Template text) {
    StringBuilder before = new StringBuilder();
    for (Template.Part part : text.parts()) {
      switch (part) {
        case Template.Plain plain -> before.append(plain.text());
        case Template.Slot slot -> {
          if (isAddress(slot.name()) && !slot.capital() && begins(before)) {
            String capital =
                Character.toUpperCase(slot.name().charAt(0)) + slot.name().substring(1);
            checked.find(Kind.CAPITAL, path, "{" + capital + "}", "{" + slot.name() + "}");
          }
          before.append('x');
        }
      }
    }
  }

  /** Whether a sentence begins behind this. */
  private static boolean begins(CharSequence before) {
    int end = without(OPENING, before, before.length());
    int word = end;
    while (word > 0 && Character.isWhitespace(before.charAt(word - 1))) {
      word--;
    }
    int last = without(CLOSING, before, word);
    boolean afterSentence = word < end && last > 0 && ENDING.indexOf(before.charAt(last - 1)) >= 0;
    return word == 0 || afterSentence;
  }

  /** Where the text ends without these characters. */
  private static int without(String characters, CharSequence text, int end) {
    int rest = end;
    while (rest > 0 && characters.indexOf(text.charAt(rest - 1)) >= 0) {
      rest--;
    }
    return rest;
  }

  /** As it sounds: forms of address filled in, so that one sees who is asked and who asks. */
  private static String spoken(Template text) {
    return text
        .fill(
            name ->
                switch (name) {
                  case Address.THEM -> "bác";
                  case Address.US -> "cháu";
                  default -> "x";
                })
        .stream()
        .map(Template.Span::text)
        .collect(Collectors.joining());
  }
}

package vn.hotline1022.feedback;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.feedback.Diversion.Target;
import vn.hotline1022.text.Addressed;

/**
 * The sentences read to citizens about their feedback, in the form they are addressed in;
 * Vietnamese in every language of the desk. Whatever is filled in, each sentence begins large, ends
 * with a stop and can be said in one breath. Immutable.
 */
public final class Speech {
  private static final String FILE = "feedback-speech.csv";
  private static final Pattern MARK = Pattern.compile("\\{([a-zA-Z]+)}");

  private final Map<Saying, String> sentences;

  private Speech(Map<Saying, String> sentences) {
    this.sentences = sentences;
  }

  /** The sentences the program comes with. */
  public static Speech standard() {
    Map<Saying, String> sentences = new EnumMap<>(Saying.class);
    for (Map<String, String> row : TextTable.read(FILE)) {
      sentences.put(Saying.valueOf(row.get("code")), row.get("vi"));
    }
    if (sentences.size() != Saying.values().length) {
      throw new IllegalStateException("sentences are missing in " + FILE);
    }
    return new Speech(sentences);
  }

  /** What is said to whoever needs another place: the number first. */
  public String divert(Target target, Optional<Addressing> addressing) {
    return to(addressing)
        .say(
            switch (target) {
              case FIRE -> Saying.DIVERT_FIRE;
              case POLICE -> Saying.DIVERT_POLICE;
              case AMBULANCE -> Saying.DIVERT_AMBULANCE;
              case CHILD -> Saying.DIVERT_CHILD;
              case COMPLAINT -> Saying.DIVERT_COMPLAINT;
              case DENUNCIATION -> Saying.DIVERT_DENUNCIATION;
              case STATE_SECRET -> Saying.DIVERT_STATE_SECRET;
            })
        .text();
  }

  /** What is said to somebody, begun. */
  Said to(Optional<Addressing> addressing) {
    return new Said(this, addressing);
  }

  String sentence(Saying saying) {
    return sentences.get(saying);
  }

  /** Sentences to one person, in their order. */
  static final class Said {
    private final Speech speech;
    private final Optional<Addressing> addressing;
    private final List<String> lines = new ArrayList<>();

    private Said(Speech speech, Optional<Addressing> addressing) {
      this.speech = speech;
      this.addressing = addressing;
    }

    /**
     * Adds a sentence.
     *
     * @param filled names of its places and what comes there, one after the other
     */
    Said say(Saying saying, String... filled) {
      Map<String, String> values = new HashMap<>();
      for (int i = 0; i < filled.length; i += 2) {
        values.put(filled[i], filled[i + 1]);
      }
      lines.addAll(Spoken.sentences(fill(speech.sentence(saying), values)));
      return this;
    }

    Said sayIf(boolean holds, Saying saying, String... filled) {
      return holds ? say(saying, filled) : this;
    }

    /** Adds what somebody wrote. */
    Said quote(String text) {
      lines.addAll(Spoken.sentences(text));
      return this;
    }

    /** In one go, so that what is filled in is never taken for a place itself. */
    private String fill(String sentence, Map<String, String> values) {
      return MARK.matcher(sentence)
          .replaceAll(mark -> Matcher.quoteReplacement(word(mark.group(), mark.group(1), values)));
    }

    private String word(String mark, String name, Map<String, String> values) {
      return switch (name) {
        case "them", "Them", "us", "Us" -> Addressing.speak(addressing, mark);
        default -> {
          String value = values.get(name);
          if (value == null) {
            throw new IllegalArgumentException("nothing for " + mark);
          }
          yield value;
        }
      };
    }

    List<String> lines() {
      return List.copyOf(lines);
    }

    String text() {
      return String.join(" ", lines);
    }
  }

  /** A word where a sentence begins. */
  static String capital(String word) {
    return Addressed.capital(word);
  }
}

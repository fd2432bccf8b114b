package vn.hotline1022.feedback;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.feedback.FeedbackForm.Field;

/**
 * Tells from what is typed that it belongs elsewhere: somebody is in danger now, or it is a
 * complaint, a denunciation or a secret. What lies back, what might happen, and things that only
 * have such a name ("xe chữa cháy", "phòng cấp cứu") are none of these.
 */
public final class Diversion {

  /** Where it belongs, the most urgent first. */
  public enum Target {
    FIRE("114"),
    POLICE("113"),
    AMBULANCE("115"),
    CHILD("111"),
    COMPLAINT(""),
    DENUNCIATION(""),
    STATE_SECRET("");

    private final String number;

    Target(String number) {
      this.number = number;
    }

    /** The number to read out; none where somebody has to go. */
    public Optional<String> number() {
      return number.isEmpty() ? Optional.empty() : Optional.of(number);
    }

    /** Whether nothing else may be done before. */
    public boolean isEmergency() {
      return !number.isEmpty();
    }

    /** The ground an item is refused for that is filed all the same. */
    public Optional<RefusalGround> ground() {
      return switch (this) {
        case FIRE, POLICE, AMBULANCE, CHILD -> Optional.empty();
        case COMPLAINT -> Optional.of(RefusalGround.COMPLAINT);
        case DENUNCIATION -> Optional.of(RefusalGround.DENUNCIATION);
        case STATE_SECRET -> Optional.of(RefusalGround.STATE_SECRET);
      };
    }
  }

  /**
   * One of them.
   *
   * @param words what it was told from, as typed
   */
  public record Found(Target target, String words) {}

  private Diversion() {}

  /** Everything that is told from a title and a description as they stand. */
  public static List<Found> of(String title, String description) {
    Map<Target, String> found = new EnumMap<>(Target.class);
    for (String text : List.of(title, description)) {
      for (DiversionWords words : DiversionWords.ALL) {
        words.find(text).ifPresent(said -> found.putIfAbsent(words.target(), said));
      }
    }
    List<Found> all = new ArrayList<>();
    found.forEach((target, words) -> all.add(new Found(target, words)));
    return all;
  }

  /** Everything that is told from a form as it stands. */
  public static List<Found> of(FeedbackForm form) {
    return of(form.text(Field.TITLE), form.text(Field.DESCRIPTION));
  }
}

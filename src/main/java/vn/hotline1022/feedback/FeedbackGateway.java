package vn.hotline1022.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A receiver that takes feedback over a network. Everything blocks, for no longer than the
 * adapter's deadline; nothing throws for what a network or a receiver does. Whatever comes from
 * there is bounded, plain text.
 */
public interface FeedbackGateway extends AutoCloseable {

  /** What the receiver says of itself; asks it anew and goes on by what it says. */
  Reply<Profile> profile();

  /** What it takes. */
  Reply<List<Service>> services();

  /** What it wants to know about one service; nothing when it asks no questions. */
  Reply<List<Question>> questions(String service);

  /** Hands one report in, at most once. */
  Posted post(Report report);

  /** The id that a token became; empty while it is none yet. */
  Reply<Optional<String>> idOf(String token);

  /** How these stand, by their ids; those it does not know are left out. */
  Reply<List<Status>> statuses(List<String> ids);

  /** What came in, or changed where the receiver can tell, in a time. */
  Reply<Listed> within(Window window);

  @Override
  void close();

  /** An answer, or why there is none. */
  sealed interface Reply<T> {
    record Got<T>(T value) implements Reply<T> {}

    record Failed<T>(GatewayFailure why) implements Reply<T> {}

    /** The answer, when there is one. */
    default Optional<T> got() {
      return this instanceof Got<T> it ? Optional.of(it.value()) : Optional.empty();
    }

    /** Why there is no answer. */
    default Optional<GatewayFailure> failure() {
      return this instanceof Failed<T> it ? Optional.of(it.why()) : Optional.empty();
    }
  }

  /** What became of a report. */
  sealed interface Posted {
    /** It has this id there. */
    record WithId(String id, String notice) implements Posted {}

    /** It was taken; its id comes later and is asked for by this token. */
    record WithToken(String token, String notice) implements Posted {}

    /** It was taken, and nothing more will be heard of it by itself. */
    record Silently(String notice) implements Posted {}

    /** It was not taken, or nobody knows. */
    record Failed(GatewayFailure failure) implements Posted {}
  }

  /**
   * What a receiver says of itself.
   *
   * @param changeset changes when its services do; may be empty
   * @param address where its calls go
   * @param found whether it said anything; without, the address itself is taken
   */
  record Profile(
      String changeset, String contact, String address, boolean found, Set<Feature> features) {
    public Profile {
      features = Set.copyOf(features);
    }
  }

  /** What not every receiver can do. */
  enum Feature {
    JSON,
    XML,
    /** Takes photos with the report itself. */
    UPLOADS,
    /** Gives long lists page by page. */
    PAGES,
    /** Can be asked for what changed after a moment. */
    UPDATED_AFTER
  }

  /** One thing that a receiver takes. */
  record Service(
      String code, String name, String description, String group, boolean questions, Kind kind) {

    /** When it tells the id of a report. */
    public enum Kind {
      /** At once. */
      REALTIME,
      /** Later, by a token. */
      BATCH,
      /** Never. */
      BLACKBOX
    }
  }

  /**
   * A question about a service.
   *
   * @param asked whether an answer is expected; otherwise it is a text to be shown
   * @param choices for lists: what may be chosen, by its key
   */
  record Question(
      String code,
      boolean asked,
      boolean required,
      Type type,
      String text,
      String hint,
      Map<String, String> choices) {

    /** What answers it. */
    public enum Type {
      STRING,
      NUMBER,
      MOMENT,
      TEXT,
      ONE_OF,
      SOME_OF
    }
  }

  /**
   * What is handed in. What is empty is not sent.
   *
   * @param mark an id of ours, by which it is known again where the receiver echoes it
   * @param answers to the receiver's questions
   */
  record Report(
      String service,
      String mark,
      String description,
      String address,
      Optional<Coordinates> coordinates,
      String firstName,
      String lastName,
      String phone,
      String mediaUrl,
      List<Attribute> answers,
      List<Upload> uploads) {
    public Report {
      answers = List.copyOf(answers);
      uploads = List.copyOf(uploads);
    }

    /** The text alone. */
    public Report withoutUploads() {
      return new Report(
          service,
          mark,
          description,
          address,
          coordinates,
          firstName,
          lastName,
          phone,
          mediaUrl,
          answers,
          List.of());
    }
  }

  /** A photo or video to hand in with a report. */
  record Upload(String fileName, String type, long bytes, Content content) {

    /** Opens what is uploaded; to be closed. */
    @FunctionalInterface
    public interface Content {
      InputStream open() throws IOException;
    }
  }

  /**
   * How a report stands. Whatever the receiver leaves out is empty.
   *
   * @param media where a picture of it can be seen
   * @param marks ids and codes of ours found anywhere in it
   */
  record Status(
      String id,
      Progress progress,
      String notes,
      String service,
      String description,
      String agency,
      Optional<Instant> requested,
      Optional<Instant> updated,
      String address,
      Optional<Coordinates> coordinates,
      String media,
      Set<String> marks) {
    public Status {
      marks = Set.copyOf(marks);
    }
  }

  /**
   * What was found in a time.
   *
   * @param whole whether nothing can be missing: receivers cut long lists, and some without a word
   */
  record Listed(List<Status> statuses, boolean whole) {
    public Listed {
      statuses = List.copyOf(statuses);
    }
  }

  /** The two states there are; the real one stands in the notes. */
  enum Progress {
    OPEN,
    CLOSED,
    NOT_SAID
  }

  /**
   * A time to be looked through.
   *
   * @param service of this service alone; empty for all
   * @param updated rather what changed in it than what came in, where the receiver can tell
   */
  record Window(Instant from, Instant to, String service, boolean updated) {}
}

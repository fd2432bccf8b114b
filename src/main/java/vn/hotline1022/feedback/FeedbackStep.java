package vn.hotline1022.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.staff.Permission;

/** One thing done about an item, or said of it. */
public sealed interface FeedbackStep {

  Instant at();

  /** Staff code of the person who did it or wrote it down. */
  String actor();

  /** Which of them it is. */
  Kind kind();

  /** The same without what identifies the citizen, words of anybody above all. */
  FeedbackStep erased();

  /** All steps there are. */
  enum Kind {
    FILED,
    RECEIVED,
    ASSIGNED,
    IN_PROGRESS,
    ANSWERED,
    REFUSED,
    TOLD,
    RATED,
    REOPENED,
    SUPPLEMENTED,
    CORRECTED,
    WITHDRAWN,
    JOINED,
    LINKED,
    CONSENTED,
    ASKED,
    PASSED_ON;

    /** Whether somebody types what it says. */
    public boolean isTyped() {
      return switch (this) {
        case FILED,
            ASSIGNED,
            ANSWERED,
            REFUSED,
            RATED,
            REOPENED,
            SUPPLEMENTED,
            CORRECTED,
            WITHDRAWN,
            CONSENTED ->
            true;
        case RECEIVED, IN_PROGRESS, TOLD, JOINED, LINKED, ASKED, PASSED_ON -> false;
      };
    }

    /** What is needed to say that this was done: what the receiver does is not everybody's. */
    public Permission permission() {
      return switch (this) {
        case FILED, RECEIVED, ASSIGNED, IN_PROGRESS, ANSWERED, REFUSED, ASKED, PASSED_ON ->
            Permission.HANDLE_FEEDBACK;
        case TOLD, RATED, REOPENED, SUPPLEMENTED, CORRECTED, WITHDRAWN, JOINED, LINKED, CONSENTED ->
            Permission.TAKE_CALLS;
      };
    }
  }

  /**
   * It was handed to the receiver.
   *
   * @param receiverCode the code it has there; again, where it was mistyped
   */
  record Filed(Instant at, String actor, String receiver, String receiverCode)
      implements FeedbackStep {
    @Override
    public Kind kind() {
      return Kind.FILED;
    }

    @Override
    public Filed erased() {
      return new Filed(at, actor, receiver, "");
    }
  }

  /** The receiver accepted it. */
  record Received(Instant at, String actor) implements FeedbackStep {
    @Override
    public Kind kind() {
      return Kind.RECEIVED;
    }

    @Override
    public Received erased() {
      return this;
    }
  }

  /** The receiver handed it to an agency. */
  record Assigned(Instant at, String actor, String agency) implements FeedbackStep {
    @Override
    public Kind kind() {
      return Kind.ASSIGNED;
    }

    @Override
    public Assigned erased() {
      return new Assigned(at, actor, "");
    }
  }

  /** It is being handled. */
  record InProgress(Instant at, String actor) implements FeedbackStep {
    @Override
    public Kind kind() {
      return Kind.IN_PROGRESS;
    }

    @Override
    public InProgress erased() {
      return this;
    }
  }

  /** The receiver answered. */
  record Answered(Instant at, String actor, String text, List<Photo> photos)
      implements FeedbackStep {
    public Answered {
      photos = List.copyOf(photos);
    }

    @Override
    public Kind kind() {
      return Kind.ANSWERED;
    }

    @Override
    public Answered erased() {
      return new Answered(at, actor, "", List.of());
    }
  }

  /**
   * The receiver refused it.
   *
   * @param ground code of the list {@link vn.hotline1022.lists.ListKind#REFUSAL}
   */
  record Refused(Instant at, String actor, String ground, String text) implements FeedbackStep {
    @Override
    public Kind kind() {
      return Kind.REFUSED;
    }

    @Override
    public Refused erased() {
      return new Refused(at, actor, ground, "");
    }
  }

  /**
   * The citizen was called with the result.
   *
   * @param again when to call again; nobody was reached then
   */
  record Told(Instant at, String actor, boolean reached, Optional<Instant> again)
      implements FeedbackStep {
    @Override
    public Kind kind() {
      return Kind.TOLD;
    }

    @Override
    public Told erased() {
      return this;
    }
  }

  /** The citizen said what they think of the result. */
  record Rated(Instant at, String actor, Rating rating, String comment) implements FeedbackStep {
    @Override
    public Kind kind() {
      return Kind.RATED;
    }

    @Override
    public Rated erased() {
      return new Rated(at, actor, rating, "");
    }
  }

  /** It is not over: filed once more. Also takes back that it was counted to another. */
  record Reopened(Instant at, String actor, String why) implements FeedbackStep {
    @Override
    public Kind kind() {
      return Kind.REOPENED;
    }

    @Override
    public Reopened erased() {
      return new Reopened(at, actor, "");
    }
  }

  /** The citizen added something. */
  record Supplemented(Instant at, String actor, String text, List<Photo> photos)
      implements FeedbackStep {
    public Supplemented {
      photos = List.copyOf(photos);
    }

    @Override
    public Kind kind() {
      return Kind.SUPPLEMENTED;
    }

    @Override
    public Supplemented erased() {
      return new Supplemented(at, actor, "", List.of());
    }
  }

  /** What was written is put right; both parts as they now stand. */
  record Corrected(Instant at, String actor, Matter matter, FeedbackPlace place)
      implements FeedbackStep {
    @Override
    public Kind kind() {
      return Kind.CORRECTED;
    }

    @Override
    public Corrected erased() {
      return new Corrected(at, actor, matter.wordless(), place.unitAlone());
    }
  }

  /** The citizen takes it back, and with it the consent. */
  record Withdrawn(Instant at, String actor, String why) implements FeedbackStep {
    @Override
    public Kind kind() {
      return Kind.WITHDRAWN;
    }

    @Override
    public Withdrawn erased() {
      return new Withdrawn(at, actor, "");
    }
  }

  /** It is counted to another item, which says the same. */
  record Joined(Instant at, String actor, UUID other) implements FeedbackStep {
    @Override
    public Kind kind() {
      return Kind.JOINED;
    }

    @Override
    public Joined erased() {
      return this;
    }
  }

  /** Another item has to do with it; both go their ways. */
  record Linked(Instant at, String actor, UUID other) implements FeedbackStep {
    @Override
    public Kind kind() {
      return Kind.LINKED;
    }

    @Override
    public Linked erased() {
      return this;
    }
  }

  /** What the citizen agrees to from now on. */
  record Consented(Instant at, String actor, Consent consent) implements FeedbackStep {
    @Override
    public Kind kind() {
      return Kind.CONSENTED;
    }

    @Override
    public Consented erased() {
      return new Consented(at, actor, consent.erased());
    }
  }

  /**
   * The receiver was asked why there is nothing yet.
   *
   * @param again when to look again
   */
  record Asked(Instant at, String actor, Instant again) implements FeedbackStep {
    @Override
    public Kind kind() {
      return Kind.ASKED;
    }

    @Override
    public Asked erased() {
      return this;
    }
  }

  /** What was added, put right or taken back after filing is known to the receiver now. */
  record PassedOn(Instant at, String actor) implements FeedbackStep {
    @Override
    public Kind kind() {
      return Kind.PASSED_ON;
    }

    @Override
    public PassedOn erased() {
      return this;
    }
  }
}

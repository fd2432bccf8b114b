package vn.hotline1022.feedback.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How one item stands on its way to the receiver.
 *
 * @param item the item's id
 * @param revision the item's, when it was last compared with what was sent
 * @param round how often it was set out with, from 1; parts what is posted from what was
 * @param tries how often the present round was tried in vain
 * @param notBefore nothing is done before
 * @param postedAt when the present round was last posted; {@link Instant#EPOCH} when it was not
 * @param digest tells what the receiver knows from what stands here
 * @param token by which its id is asked for; empty for none
 * @param receiverId its id at the receiver; empty while it is not known
 * @param words what the receiver said when it refused
 * @param seen tells the last status that was taken over from another
 * @param askedAt when its status was last asked for
 * @param answers to the receiver's questions, by their code
 */
public record Outgoing(
    UUID item,
    long revision,
    Errand errand,
    Stage stage,
    int round,
    int tries,
    Instant notBefore,
    Instant postedAt,
    String digest,
    String service,
    String token,
    String receiverId,
    Optional<Reason> reason,
    String words,
    int photos,
    int photosSent,
    String seen,
    Instant askedAt,
    Map<String, List<String>> answers) {

  /** What it goes for. */
  public enum Errand {
    REPORT,
    /** The receiver has it and does not know what was put right or added since. */
    CORRECTION
  }

  /** States that anyone understands. */
  public enum Stage {
    WAITING,
    /** Posted, and not yet known to be there. */
    SENDING,
    SENT,
    REFUSED,
    ATTENTION
  }

  /** Why a person has to look, or why it waits. */
  public enum Reason {
    /** No service of the receiver is matched to its category. */
    NO_SERVICE,
    /** The receiver does not take such reports any more. */
    SERVICE_GONE,
    /** A question that the receiver insists on has no answer. */
    UNANSWERED,
    /** It has no place at all. */
    NO_PLACE,
    /** The citizen asked that their data be kept only. */
    RESTRICTED,
    /** The receiver perhaps has it, and cannot be asked. */
    UNSURE,
    /** The receiver has it, and it was taken back or filed by hand meanwhile. */
    TAKEN_MEANWHILE,
    /** The receiver fails again and again. */
    FAILS,
    UNREACHABLE,
    TOO_SLOW,
    BUSY,
    /** The receiver refuses it; its words say why. */
    REFUSED;

    /** Whether other settings may help. */
    boolean isOfSettings() {
      return switch (this) {
        case NO_SERVICE, SERVICE_GONE, UNANSWERED, NO_PLACE, FAILS, RESTRICTED -> true;
        case UNSURE, TAKEN_MEANWHILE, UNREACHABLE, TOO_SLOW, BUSY, REFUSED -> false;
      };
    }
  }

  public Outgoing {
    answers = Map.copyOf(answers);
  }

  /** One that sets out for the first time. */
  public static Outgoing first(UUID item, int photos) {
    return new Outgoing(
        item,
        0,
        Errand.REPORT,
        Stage.WAITING,
        1,
        0,
        Instant.EPOCH,
        Instant.EPOCH,
        "",
        "",
        "",
        "",
        Optional.empty(),
        "",
        photos,
        0,
        "",
        Instant.EPOCH,
        Map.of());
  }

  /** Whether it was posted and nobody knows what became of it. */
  boolean inDoubt() {
    return stage == Stage.SENDING;
  }

  /** It is posted now; until it is known to be there it is in doubt. */
  Outgoing posting(String what, String to, Instant now, Instant lookUpFrom) {
    return new Outgoing(
        item,
        revision,
        errand,
        Stage.SENDING,
        round,
        tries,
        lookUpFrom,
        now,
        what,
        to,
        token,
        receiverId,
        Optional.empty(),
        "",
        photos,
        photosSent,
        seen,
        askedAt,
        answers);
  }

  Outgoing sent(String id, String byToken, int withPhotos) {
    boolean report = errand == Errand.REPORT;
    return new Outgoing(
        item,
        revision,
        errand,
        Stage.SENT,
        round,
        0,
        Instant.EPOCH,
        postedAt,
        digest,
        service,
        report ? byToken : token,
        report ? id : receiverId,
        Optional.empty(),
        "",
        photos,
        photosSent + withPhotos,
        seen,
        askedAt,
        answers);
  }

  /** It sets out once more, with what stands here now. */
  Outgoing again(Errand other) {
    boolean anew = other == Errand.REPORT;
    return new Outgoing(
        item,
        revision,
        other,
        Stage.WAITING,
        round + 1,
        0,
        Instant.EPOCH,
        Instant.EPOCH,
        digest,
        service,
        anew ? "" : token,
        anew ? "" : receiverId,
        Optional.empty(),
        "",
        photos,
        anew ? 0 : photosSent,
        seen,
        askedAt,
        answers);
  }

  Outgoing at(Stage next, Optional<Reason> why, String said, Instant from, int triedSoOften) {
    return new Outgoing(
        item,
        revision,
        errand,
        next,
        round,
        triedSoOften,
        from,
        postedAt,
        digest,
        service,
        token,
        receiverId,
        why,
        said,
        photos,
        photosSent,
        seen,
        askedAt,
        answers);
  }

  Outgoing attention(Reason why) {
    return at(Stage.ATTENTION, Optional.of(why), "", Instant.EPOCH, tries);
  }

  Outgoing asked(Instant now, String status) {
    return new Outgoing(
        item,
        revision,
        errand,
        stage,
        round,
        tries,
        notBefore,
        postedAt,
        digest,
        service,
        token,
        receiverId,
        reason,
        words,
        photos,
        photosSent,
        status,
        now,
        answers);
  }

  Outgoing withId(String id) {
    return new Outgoing(
        item,
        revision,
        errand,
        stage,
        round,
        tries,
        notBefore,
        postedAt,
        digest,
        service,
        token,
        id,
        reason,
        words,
        photos,
        photosSent,
        seen,
        askedAt,
        answers);
  }
}

package vn.hotline1022.feedback.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How one item stands on its way to the receiver.
 *
 * @param item the item's id
 * @param revision the item's, when it was last compared with what was sent
 * @param round how often it was set out with, from 1; parts what is posted from what was
 * @param sending how far its sending is
 * @param told what was last posted
 * @param known by what the receiver knows it
 * @param photosSent that are at the receiver; while it is in doubt, that went along
 */
public record Outgoing(
    UUID item,
    long revision,
    Errand errand,
    int round,
    Sending sending,
    Told told,
    Known known,
    int photos,
    int photosSent) {

  /**
   * How far sending it is.
   *
   * @param tries how often the present round was tried in vain
   * @param notBefore nothing is done before
   * @param reason why a person has to look, or why it waits
   * @param words what the receiver said when it refused
   */
  public record Sending(
      Stage stage, int tries, Instant notBefore, Optional<Reason> reason, String words) {

    /** Nothing hinders it. */
    static Sending at(Stage stage, int tries) {
      return new Sending(stage, tries, Instant.EPOCH, Optional.empty(), "");
    }
  }

  /**
   * What was last posted.
   *
   * @param digest tells what the receiver knows from what stands here; empty when another life of
   *     the data told it
   * @param at when the present round was; {@link Instant#EPOCH} when it was not
   */
  public record Told(String digest, String service, Instant at) {
    private static final Told NOTHING = new Told("", "", Instant.EPOCH);
  }

  /**
   * By what the receiver knows it.
   *
   * @param token by which its id is asked for; empty for none
   * @param id empty while it is not known
   * @param seen tells the last status that was taken over from another
   * @param askedAt when its status was last asked for
   */
  public record Known(String token, String id, String seen, Instant askedAt) {
    private static final Known NOT_YET = new Known("", "", "", Instant.EPOCH);
  }

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
    ATTENTION,
    /** Somebody files it by hand: it is sent only when somebody says so. */
    BY_HAND
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

  /** One that sets out for the first time. */
  public static Outgoing first(UUID item, int photos) {
    return new Outgoing(
        item,
        0,
        Errand.REPORT,
        1,
        Sending.at(Stage.WAITING, 0),
        Told.NOTHING,
        Known.NOT_YET,
        photos,
        0);
  }

  public Stage stage() {
    return sending.stage();
  }

  public int tries() {
    return sending.tries();
  }

  public Instant notBefore() {
    return sending.notBefore();
  }

  public Optional<Reason> reason() {
    return sending.reason();
  }

  /** What the receiver said when it refused. */
  public String words() {
    return sending.words();
  }

  public String service() {
    return told.service();
  }

  public Instant postedAt() {
    return told.at();
  }

  /** Its id at the receiver; empty while it is not known. */
  public String receiverId() {
    return known.id();
  }

  /** Whether it was posted and nobody knows what became of it. */
  boolean inDoubt() {
    return stage() == Stage.SENDING;
  }

  /** It is posted now; until it is known to be there it is in doubt. */
  Outgoing posting(Told what, int withPhotos, Instant lookUpFrom) {
    Sending now = new Sending(Stage.SENDING, tries(), lookUpFrom, Optional.empty(), "");
    return with(errand, round, now, what, known, isReport() ? withPhotos : photosSent);
  }

  /** It is there; a correction is known by its report. */
  Outgoing sent(String id, String byToken, int withPhotos) {
    Known there = isReport() ? new Known(byToken, id, known.seen(), known.askedAt()) : known;
    int arrived = isReport() ? withPhotos : photosSent;
    return with(errand, round, Sending.at(Stage.SENT, 0), told, there, arrived);
  }

  /** It sets out once more, with what stands here now. */
  Outgoing again(Errand other) {
    boolean anew = other == Errand.REPORT;
    Told last = new Told(told.digest(), told.service(), Instant.EPOCH);
    Known there = anew ? new Known("", "", known.seen(), known.askedAt()) : known;
    return with(other, round + 1, Sending.at(Stage.WAITING, 0), last, there, anew ? 0 : photosSent);
  }

  Outgoing at(Stage next, Optional<Reason> why, String said, Instant from, int triedSoOften) {
    boolean notThere = isReport() && (next == Stage.WAITING || next == Stage.REFUSED);
    Sending now = new Sending(next, triedSoOften, from, why, said);
    return with(errand, round, now, told, known, notThere ? 0 : photosSent);
  }

  Outgoing attention(Reason why) {
    return at(Stage.ATTENTION, Optional.of(why), "", Instant.EPOCH, tries());
  }

  /**
   * The receiver does not take it.
   *
   * @param triedSoOften with which it sets out when somebody sends it all the same
   */
  Outgoing refused(String said, int triedSoOften) {
    Optional<Reason> why = Optional.of(Reason.REFUSED);
    return at(Stage.REFUSED, why, said, Instant.EPOCH, triedSoOften);
  }

  /** Somebody found it there under this id, with the photos that went along. */
  public Outgoing found(String id) {
    return sent(id, known.token(), photosSent);
  }

  /** The receiver has what it should not have any more. */
  public Outgoing takenMeanwhile() {
    return attention(Reason.TAKEN_MEANWHILE);
  }

  Outgoing asked(Instant now, String status) {
    return with(sending, new Known(known.token(), known.id(), status, now));
  }

  Outgoing withId(String id) {
    return with(sending, new Known(known.token(), id, known.seen(), known.askedAt()));
  }

  /** What stands here now is taken for what the receiver has: what it was told is not known. */
  Outgoing knownAs(String digest) {
    return with(
        errand, round, sending, new Told(digest, told.service(), told.at()), known, photosSent);
  }

  /** So many photos went along in the end. */
  Outgoing along(int withPhotos) {
    return with(errand, round, sending, told, known, isReport() ? withPhotos : photosSent);
  }

  /** Another life of the data used this round for something else. */
  Outgoing nextRound() {
    return with(errand, round + 1, sending, told, known, photosSent);
  }

  /** The report that a correction is about, which was posted then. */
  Outgoing report(Instant at) {
    Told then = new Told(told.digest(), told.service(), at);
    return with(Errand.REPORT, 1, sending, then, known, photosSent);
  }

  /** What stands here is what is told. */
  public Outgoing compared(long of) {
    return new Outgoing(item, of, errand, round, sending, told, known, photos, photosSent);
  }

  boolean isReport() {
    return errand == Errand.REPORT;
  }

  private Outgoing with(Sending now, Known there) {
    return with(errand, round, now, told, there, photosSent);
  }

  private Outgoing with(Errand what, int number, Sending now, Told last, Known there, int arrived) {
    return new Outgoing(item, revision, what, number, now, last, there, photos, arrived);
  }
}

package vn.hotline1022.sync.bundle;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/**
 * Handing over without a network. All of it blocks: never on the FX thread. Fails with {@code
 * BundleRefused}, {@code BundleNotWritten}, {@code HandOverRefused}, {@code IdentityRefused},
 * {@code ReceiverUnknown}, or another fault; a cancelled one with {@link CancellationException},
 * and nothing has changed then.
 */
public interface Bundles {

  /** What a file of ours ends with. */
  String ENDING = ".h22";

  /** What an identity file ends with. */
  String IDENTITY_ENDING = ".h22id";

  /** How much is written into a file. */
  enum Extent {
    /** What that desk was not handed yet, as far as this desk knows. */
    NOT_HANDED_OVER,
    /** Everything, for example since an earlier file was lost. */
    EVERYTHING
  }

  /**
   * What was written.
   *
   * @param bytes length of the file
   * @param left records and photos that had no room in a file that still fits on every stick; the
   *     next file brings them
   * @param unreadable photos whose own file is lost or damaged here: they cannot be handed over
   */
  record Exported(Path file, long bytes, long records, long photos, long left, long unreadable) {

    /** All photos could be read. */
    public Exported(Path file, long bytes, long records, long photos, long left) {
      this(file, bytes, records, photos, left, 0);
    }
  }

  /**
   * What was taken in.
   *
   * @param added records that were new
   * @param known records that were here before
   * @param leftOut records of revoked desks, and what an erasure forbids
   * @param photos that were new
   */
  record Applied(long added, long known, long leftOut, long photos) {}

  /**
   * Records and photos that wait to be handed over.
   *
   * @param unreadable photos that do not wait, since their own file could not be read when they
   *     were to be handed over; each hand-over tries again
   */
  record Waiting(long records, long photos, long unreadable) {

    /** All photos can be read. */
    public Waiting(long records, long photos) {
      this(records, photos, 0);
    }

    public boolean isEmpty() {
      return records == 0 && photos == 0;
    }
  }

  /** This desk, as others get to know it; makes its keys when asked for the first time. */
  IdentityFile identity();

  /** Writes the identity file of this desk. */
  void writeIdentity(Path file);

  /** Reads another desk's identity file; refused when it is none, or this desk's own. */
  IdentityFile readIdentity(Path file);

  /** The desks known here. */
  KnownDesks desks();

  /**
   * What waits to be handed over.
   *
   * @param to to that desk; empty for what may be on this computer alone: given to no desk that is
   *     known, nor come from one that was given what this desk itself said since
   */
  Waiting waiting(Optional<UUID> to);

  /**
   * Writes a bundle for a known desk. It is there whole and safe on the disk, or not at all; only
   * then does this desk remember what was handed over. Refused when there is nothing to write, or
   * when a file of that name is there: it may be the only copy of an earlier one.
   */
  Exported export(UUID to, Path file, Extent extent, BundleProgress progress);

  /** What is known of whether the files of this desk came in. */
  Receipts receipts();

  /** Looks a whole bundle over, and tells what is in it. Changes nothing. */
  Preview inspect(Path file, BundleProgress progress);

  /**
   * Takes in a bundle, however often: all of it or nothing. Looked over whole before anything is
   * applied; from then on it needs the file no longer, and goes on by itself after a crash.
   */
  Applied apply(Path file, BundleProgress progress);

  /** The same, of the file that was looked over: another one that lies there by now is refused. */
  Applied apply(Path file, Preview seen, BundleProgress progress);
}

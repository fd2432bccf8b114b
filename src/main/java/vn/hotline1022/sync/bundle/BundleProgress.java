package vn.hotline1022.sync.bundle;

/**
 * Hears how far the work on a bundle is, and may end it; asked on any thread, one after the other.
 */
public interface BundleProgress {

  /** Nobody listens, nobody ends it. */
  BundleProgress NONE =
      new BundleProgress() {
        @Override
        public void reached(Phase phase, double share) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /** What is being done. */
  enum Phase {
    /** Records and photos are written into the file. */
    WRITING,
    /** The whole file is looked over; nothing of it is applied yet. */
    CHECKING,
    /** What was found sound is taken in. This can no longer be cancelled. */
    APPLYING
  }

  /** So much of the phase is done, from 0 to 1; never less than before in it. */
  void reached(Phase phase, double share);

  /** Whether nobody wants it any more. */
  boolean isCancelled();
}

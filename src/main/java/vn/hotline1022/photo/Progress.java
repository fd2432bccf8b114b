package vn.hotline1022.photo;

/** Hears how far the work on one file is, and may end it; asked on the thread that works. */
public interface Progress {

  /** Nobody listens, nobody ends it. */
  Progress NONE =
      new Progress() {
        @Override
        public void reached(double share) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /** So much is done, from 0 to 1; never less than before. */
  void reached(double share);

  /** Whether nobody wants it any more. */
  boolean isCancelled();
}

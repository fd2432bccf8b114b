package vn.hotline1022.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/**
 * One process per profile. The lock is the operating system's, so that it goes with its process
 * however that ends. A second start asks the first to show its window and leaves.
 *
 * <p>A process acquires a profile once: closing a second lock on the same file would, on POSIX
 * systems, give the first one away.
 */
public final class ProfileLock implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ProfileLock.class);

  private final FileChannel channel;
  private final Optional<RaiseListener> listener;

  private ProfileLock(FileChannel channel, Optional<RaiseListener> listener) {
    this.channel = channel;
    this.listener = listener;
  }

  /**
   * Takes the profile for this process, or throws {@code ProfileInUse}.
   *
   * @param onRaise shows the window; called on a thread of its own when somebody starts the desk
   *     again
   */
  public static ProfileLock acquire(ProfileFolder folder, Runnable onRaise) {
    return acquire(folder, _ -> onRaise.run());
  }

  /**
   * As {@link #acquire(ProfileFolder, Runnable)}, for whoever opens files.
   *
   * @param onRaise hears the file that the other start was to open, if any
   */
  public static ProfileLock acquire(ProfileFolder folder, Consumer<Optional<Path>> onRaise) {
    FileChannel channel = lock(folder);
    try {
      return new ProfileLock(channel, Optional.of(RaiseListener.start(folder.raise(), onRaise)));
    } catch (IOException e) {
      // Without loopback or with a full disk the desk still works; a second start just says so.
      LOG.warn("a second start cannot raise this window: {}", e.getClass().getSimpleName());
      return new ProfileLock(channel, Optional.empty());
    }
  }

  /** Asks the process that has the profile to show its window; whether it said it will. */
  public static boolean raise(ProfileFolder folder) {
    return raise(folder, Optional.empty());
  }

  /** Asks it to show its window, and to open a file if there is one. */
  public static boolean raise(ProfileFolder folder, Optional<Path> opened) {
    return RaiseListener.ask(folder.raise(), opened);
  }

  /** Gives the profile back. */
  @Override
  public void close() {
    listener.ifPresent(RaiseListener::close);
    try {
      channel.close();
    } catch (IOException e) {
      LOG.warn("the lock was not closed: {}", e.getClass().getSimpleName());
    }
  }

  private static FileChannel lock(ProfileFolder folder) {
    Path file = folder.lock();
    try {
      folder.create();
      OwnerOnly.newFileUnlessThere(file);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (isLocked(channel)) {
        RestorePlaces.of(folder).forget();
        new Emptying(folder).finish();
        return channel;
      }
      channel.close();
      throw new FaultException(new Fault.ProfileInUse());
    } catch (IOException e) {
      throw DiskFaults.of(e, folder.root());
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}

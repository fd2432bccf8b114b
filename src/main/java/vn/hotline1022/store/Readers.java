package vn.hotline1022.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.DatabaseKey;

/** A few connections that read, each use one consistent moment of the data. Thread-safe. */
public final class Readers {

  /** The list, the earlier calls and an export at once. */
  static final int MOST = 3;

  private static final long CLOSE_WAIT_SECONDS = 10;

  private final Path file;
  private final Semaphore places = new Semaphore(MOST, true);
  private final Deque<Session> idle = new ArrayDeque<>();
  private DatabaseKey key;

  Readers(Path file, DatabaseKey key) {
    this.file = file;
    this.key = key;
  }

  /** Reads in one transaction; waits while all connections are in use. */
  public <T> T read(Session.Work<T> work) {
    places.acquireUninterruptibly();
    try {
      Session session = take();
      try {
        return session.transaction("BEGIN", work);
      } finally {
        giveBack(session);
      }
    } catch (SQLException e) {
      throw SqliteDriver.fault(e, file);
    } finally {
      places.release();
    }
  }

  /** Waits for what is being read, closes everything, and lets {@code meanwhile} run alone. */
  void pause(Runnable meanwhile) {
    places.acquireUninterruptibly(MOST);
    try {
      closeIdle();
      meanwhile.run();
    } finally {
      places.release(MOST);
    }
  }

  /** The same if nothing is being read at this moment; whether it ran. */
  boolean pauseIfFree(Runnable meanwhile) {
    if (!places.tryAcquire(MOST)) {
      return false;
    }
    try {
      closeIdle();
      meanwhile.run();
      return true;
    } finally {
      places.release(MOST);
    }
  }

  void use(DatabaseKey newKey) {
    synchronized (idle) {
      key = newKey;
    }
  }

  /** Ends reading for good, once what is being read is done or that took too long. */
  void close() {
    boolean alone = false;
    boolean interrupted = Thread.interrupted();
    try {
      alone = places.tryAcquire(MOST, CLOSE_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    synchronized (idle) {
      key = null;
    }
    closeIdle();
    if (alone) {
      // Whoever comes now is refused instead of waiting for ever.
      places.release(MOST);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Session take() throws SQLException {
    DatabaseKey current;
    synchronized (idle) {
      Session session = idle.poll();
      if (session != null) {
        return session;
      }
      current = key;
    }
    if (current == null) {
      throw new FaultException(new Fault.StoreFailed("CLOSED"));
    }
    return new Session(SqliteDriver.openReader(file, current));
  }

  private void giveBack(Session session) throws SQLException {
    boolean open;
    synchronized (idle) {
      open = key != null;
      if (open) {
        idle.push(session);
      }
    }
    if (!open) {
      session.close();
    }
  }

  private void closeIdle() {
    synchronized (idle) {
      for (Session session : idle) {
        try {
          session.close();
        } catch (SQLException e) {
          throw SqliteDriver.fault(e, file);
        }
      }
      idle.clear();
    }
  }
}

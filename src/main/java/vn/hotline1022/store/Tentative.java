package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.fault.FaultException;

/**
 * One transaction of many steps, for what can be done in another way too: begun while it is still
 * looked at whether it may be at all. As soon as anybody else wants to write it is taken back, so
 * that they wait for one step of it at most. Nobody sees anything of it before all of it is kept.
 * To be closed.
 */
final class Tentative implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Tentative.class);

  private final Writer writer;
  private volatile boolean over;
  // Of the writer's thread.
  private boolean begun;

  /** See {@link Writer#tentative}. */
  Tentative(Writer writer) {
    this.writer = writer;
  }

  /**
   * Adds a step, behind those before it; returns at once. What fails takes back all.
   *
   * @return waits for it
   */
  Supplier<Void> add(Session.Work<?> step) {
    return over
        ? () -> null
        : writer.beginTentative(
            s -> {
              run(s, step);
              return null;
            });
  }

  /** Whether nothing more is added to it, or kept; on any thread. */
  boolean isOver() {
    return over;
  }

  /**
   * Adds the last step, and keeps all. On the disk on return.
   *
   * @param last gives nothing if all is to be taken back after all
   * @return nothing if it is
   */
  <T> Optional<T> keep(Session.Work<Optional<T>> last) {
    return over ? Optional.empty() : writer.beginTentative(s -> keep(s, last)).get();
  }

  /** From now on no step is begun; the writer takes back those before its next work. */
  void giveWay() {
    over = true;
  }

  private <T> Optional<T> run(Session session, Session.Work<T> step) {
    if (over) {
      takeBack(session);
      return Optional.empty();
    }
    try {
      begin(session);
      return Optional.ofNullable(step.run(session));
    } catch (SQLException | RuntimeException e) {
      // Whoever does it in the other way meets it again, and tells.
      LOG.debug("taken back: {}", e.getClass().getSimpleName());
      takeBack(session);
      return Optional.empty();
    } catch (Error e) {
      takeBack(session);
      throw e;
    }
  }

  private void begin(Session session) throws SQLException {
    if (!begun) {
      writer.opens(this);
      begun = true;
      session.update(Writer.BEGIN);
    }
  }

  private <T> Optional<T> keep(Session session, Session.Work<Optional<T>> last) {
    Optional<T> kept =
        run(
                session,
                s -> {
                  Optional<T> result = last.run(s);
                  if (result.isPresent()) {
                    s.update("COMMIT");
                    over = true;
                    begun = false;
                    writer.kept();
                  }
                  return result;
                })
            .flatMap(result -> result);
    takeBack(session);
    return kept;
  }

  /** On the writer's thread; changes nothing once all is kept. */
  void takeBack(Session session) {
    over = true;
    if (begun) {
      begun = false;
      session.rollBack();
      writer.tookBack();
    }
  }

  /** What was not kept is taken back on return; steps that were not begun are not. */
  @Override
  public void close() {
    if (!over) {
      giveWay();
      try {
        writer.beginTentative(this::takenBack).get();
      } catch (FaultException e) {
        // The database was closed meanwhile: that has taken it back.
        LOG.debug("closed behind the database");
      }
    }
  }

  private Void takenBack(Session session) {
    takeBack(session);
    return null;
  }
}

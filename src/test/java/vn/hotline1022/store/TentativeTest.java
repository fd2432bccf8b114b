package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

class TentativeTest {
  @TempDir Path folder;

  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("desk.db"), Stores.key(1));
    database.writer().alone(s -> s.update("CREATE TABLE note (text TEXT)"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static int note(Session session, String text) throws SQLException {
    return session.update("INSERT INTO note (text) VALUES (?)", text);
  }

  private long notes() {
    return database.readers().read(s -> s.number(0, "SELECT count(*) FROM note"));
  }

  /** Behind what was added, in the same transaction. */
  private long notesInside() {
    return database
        .writer()
        .<Long>beginTentative(s -> s.number(0, "SELECT count(*) FROM note"))
        .get();
  }

  @Test
  void nobodySeesItsStepsBeforeAllAreKept() {
    try (Tentative tentative = database.writer().tentative()) {
      tentative.add(s -> note(s, "một"));
      assertThat(notesInside()).isEqualTo(1);
      assertThat(notes()).isZero();
      assertThat(tentative.keep(s -> Optional.of(note(s, "hai")))).contains(1);
    }
    assertThat(notes()).isEqualTo(2);
    assertThat(database.writer().<Integer>write(s -> note(s, "sau"))).isEqualTo(1);
    assertThat(notes()).isEqualTo(3);
  }

  @Test
  void itGivesWayToWhoeverSaves() {
    try (Tentative tentative = database.writer().tentative()) {
      tentative.add(s -> note(s, "một"));
      assertThat(notesInside()).isEqualTo(1);
      database.writer().write(s -> note(s, "của người khác"));
      assertThat(notes()).isEqualTo(1);
      tentative.add(s -> note(s, "hai"));
      assertThat(tentative.keep(_ -> Optional.of(1))).isEmpty();
    }
    assertThat(notes()).isEqualTo(1);
  }

  @Test
  void aStepThatFailsTakesBackAll() {
    try (Tentative tentative = database.writer().tentative()) {
      tentative.add(s -> note(s, "một"));
      tentative.add(
          _ -> {
            throw new FaultException(new Fault.DiskFull());
          });
      tentative.add(s -> note(s, "hai"));
      assertThat(tentative.keep(_ -> Optional.of(1))).isEmpty();
    }
    assertThat(notes()).isZero();
  }

  @Test
  void itIsTakenBackWhereTheLastStepFindsItMayNotBe() {
    try (Tentative tentative = database.writer().tentative()) {
      tentative.add(s -> note(s, "một"));
      assertThat(tentative.keep(_ -> Optional.empty())).isEmpty();
      assertThat(notes()).isZero();
    }
    assertThat(database.writer().<Integer>write(s -> note(s, "sau"))).isEqualTo(1);
  }

  @Test
  void nothingStaysOfOneThatIsClosedOrCutOff() {
    try (Tentative tentative = database.writer().tentative()) {
      tentative.add(s -> note(s, "một"));
    }
    Tentative cut = database.writer().tentative();
    cut.add(s -> note(s, "hai"));
    assertThat(notesInside()).isEqualTo(1);
    database.close();
    cut.close();
    database = Database.open(folder.resolve("desk.db"), Stores.key(1));
    assertThat(notes()).isZero();
  }
}

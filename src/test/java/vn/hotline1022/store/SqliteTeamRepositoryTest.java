package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.roster.TeamRepository;
import vn.hotline1022.roster.TeamRepositoryContract;
import vn.hotline1022.roster.TeamSamples;

/** The contract on a real encrypted file. */
class SqliteTeamRepositoryTest extends TeamRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected TeamRepository create() {
    store = Stores.open(folder);
    return store.teams();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void twoDesksThatWriteOneTeamHaveOne() throws IOException {
    store.teams().write(TeamSamples.vietHung());
    try (DeskStore other = Stores.open(Files.createDirectory(folder.resolve("kia")), 2)) {
      other.teams().write(TeamSamples.duty());
      other.teams().write(TeamSamples.vietHung());
      store.records().apply(other.records().after(other.records().origin(), 0, 100));
    }
    assertThat(store.teams().all()).containsExactly(TeamSamples.duty(), TeamSamples.vietHung());
  }
}

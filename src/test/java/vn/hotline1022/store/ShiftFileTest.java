package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.lists.ListSamples;
import vn.hotline1022.staff.Shifts;

/** The copy of the shifts that the sign-in reads. */
class ShiftFileTest {
  @TempDir Path place;
  private ProfileFolder folder;
  private ShiftFile file;

  @BeforeEach
  void setUp() {
    folder = new ProfileFolder(place.resolve("hồ sơ"));
    folder.create();
    file = new ShiftFile(folder);
  }

  @Test
  void whatWasKeptIsThereAgainAndReadableByItsOwnerAlone() throws IOException {
    Shifts edited = Shifts.with(List.of(ListSamples.tetShift()));
    file.save(edited);
    assertThat(new ShiftFile(folder).load()).isEqualTo(edited);
    assertThat(edited.all()).hasSize(4);
    assertThat(OwnerOnly.holds(folder.shifts())).isTrue();
  }

  @Test
  void withoutAFileOrWithADamagedOneTheStandardShiftsAreOffered() throws IOException {
    assertThat(file.load()).isEqualTo(Shifts.standard());
    file.save(Shifts.with(List.of(ListSamples.tetShift())));
    String content = Files.readString(folder.shifts());
    for (String damaged :
        List.of(
            "",
            "[]",
            "null",
            content.substring(0, content.length() / 2),
            content.replace("Tết", "Tet"),
            content + "{}",
            "{\"format\":99}",
            "x".repeat(1 << 20))) {
      Files.writeString(folder.shifts(), damaged);
      assertThat(file.load()).isEqualTo(Shifts.standard());
    }
  }
}

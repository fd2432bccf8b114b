package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.staff.Preferences;

class PreferenceFileTest {

  @TempDir Path place;
  private ProfileFolder folder;
  private PreferenceFile file;

  @BeforeEach
  void setUp() {
    folder = new ProfileFolder(place.resolve("hồ sơ"));
    folder.create();
    file = new PreferenceFile(folder);
  }

  @Test
  void whatWasSavedIsThereAgain() throws IOException {
    Preferences chosen = new Preferences("en", Preferences.Theme.SYSTEM, 125, 15);
    file.save(chosen);
    assertThat(new PreferenceFile(folder).load()).isEqualTo(chosen);
    assertThat(OwnerOnly.holds(folder.preferences())).isTrue();
  }

  @Test
  void withoutAFileOrWithADamagedOneTheDefaultsHold() throws IOException {
    assertThat(file.load()).isEqualTo(Preferences.DEFAULT);
    file.save(Preferences.DEFAULT.withLanguage("en"));
    String content = Files.readString(folder.preferences());
    for (String damaged :
        new String[] {
          "",
          "{",
          "[]",
          "null",
          content.substring(0, content.length() / 2),
          content.replace("\"en\"", "\"vi\""),
          content + "{}",
          "{\"format\":99}",
          "\u0000"
        }) {
      Files.writeString(folder.preferences(), damaged);
      assertThat(file.load()).isEqualTo(Preferences.DEFAULT);
    }
    Files.delete(folder.preferences());
    Files.createDirectory(folder.preferences());
    assertThat(file.load()).isEqualTo(Preferences.DEFAULT);
  }
}

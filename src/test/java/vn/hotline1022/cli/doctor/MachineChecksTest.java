package vn.hotline1022.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.hotline1022.cli.doctor.Verdict.State;

class MachineChecksTest {

  @Test
  void theFontsWeBringHaveEveryVietnameseLetter() {
    assertThat(FontCheck.look().state()).isEqualTo(State.SOUND);
  }

  @Test
  void aFontThatIsCutOrHasOtherBytesIsBroken() throws IOException {
    byte[] font;
    try (InputStream in =
        getClass().getResourceAsStream("/assets/fonts/noto-sans/NotoSans_400Regular.ttf")) {
      font = in.readAllBytes();
    }
    assertThat(FontCheck.hasEveryLetter(font)).isTrue();
    assertThat(FontCheck.hasEveryLetter(Arrays.copyOf(font, font.length / 2))).isFalse();
    assertThat(FontCheck.hasEveryLetter(new byte[0])).isFalse();
    byte[] noMap = font.clone();
    Arrays.fill(noMap, 12, 400, (byte) 0);
    assertThat(FontCheck.hasEveryLetter(noMap)).isFalse();
  }

  @Test
  void aMachineWithoutDisplayIsTold() {
    Properties linux = new Properties();
    linux.setProperty("os.name", "Linux");
    assertThat(MachineCheck.display(linux, Map.of()).state()).isEqualTo(State.WRONG);
    linux.setProperty("glass.platform", "Headless");
    assertThat(MachineCheck.display(linux, Map.of()).state()).isEqualTo(State.SOUND);
    Properties windows = new Properties();
    windows.setProperty("os.name", "Windows 11");
    assertThat(MachineCheck.display(windows, Map.of()).state()).isEqualTo(State.SOUND);
  }

  @Test
  void theRuntimeIsNewEnough() {
    assertThat(MachineCheck.runtime(System.getProperties()).state()).isEqualTo(State.SOUND);
  }
}

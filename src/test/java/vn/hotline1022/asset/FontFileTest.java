package vn.hotline1022.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FontFileTest {

  @Test
  void whatIsNotInstalledIsReadFromTheClassPath() throws IOException {
    FontFile font = new FontFile("/assets/fonts/be-vietnam-pro/BeVietnamPro_400Regular.ttf");

    assertThat(font.name()).isEqualTo("BeVietnamPro_400Regular.ttf");
    assertThat(font.installed()).isEmpty();
    assertThat(font.bytes()).hasSizeGreaterThan(100_000).startsWith(0, 1, 0, 0);
    assertThat(FontFile.ICONS.bytes()).hasSizeGreaterThan(1_000_000).startsWith(0, 1, 0, 0);
  }

  @Test
  void whatIsNowhereIsSaid() {
    FontFile font = new FontFile("/assets/fonts/không có.ttf");

    assertThatThrownBy(font::bytes)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("không có");
  }
}

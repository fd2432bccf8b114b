package vn.hotline1022.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DeskStartTest {

  @Test
  void nothingOrAFolderAloneOpensTheDesk() {
    assertThat(DeskStart.of(List.of())).hasValueSatisfying(s -> assertThat(s.data()).isEmpty());
    assertThat(DeskStart.of(List.of("--data", "Bàn trực 8")))
        .hasValueSatisfying(s -> assertThat(s.data()).contains(Path.of("Bàn trực 8")));
    assertThat(DeskStart.of(List.of("--data=/srv/desk")))
        .hasValueSatisfying(s -> assertThat(s.data()).contains(Path.of("/srv/desk")));
  }

  @Test
  void anythingElseIsForTheTools() {
    assertThat(DeskStart.of(List.of("--version"))).isEmpty();
    assertThat(DeskStart.of(List.of("doctor", "--data", "d"))).isEmpty();
    assertThat(DeskStart.of(List.of("--data", "d", "doctor"))).isEmpty();
    assertThat(DeskStart.of(List.of("--data"))).isEmpty();
    assertThat(DeskStart.of(List.of("--data", ""))).isEmpty();
    assertThat(DeskStart.of(List.of("--data="))).isEmpty();
    assertThat(DeskStart.of(List.of("opne"))).isEmpty();
  }

  @Test
  void linuxNeedsADisplayUnlessJavafxDoesWithout() {
    Properties linux = system("Linux");
    Properties headless = system("Linux");
    headless.setProperty("glass.platform", "Headless");

    assertThat(Display.isThere(linux, Map.of())).isFalse();
    assertThat(Display.isThere(linux, Map.of("DISPLAY", " ", "WAYLAND_DISPLAY", "wayland-0")))
        .isFalse();
    assertThat(Display.isThere(linux, Map.of("DISPLAY", ":0"))).isTrue();
    assertThat(Display.isThere(headless, Map.of())).isTrue();
    assertThat(Display.isThere(system("Windows 11"), Map.of())).isTrue();
    assertThat(Display.isThere(system("Mac OS X"), Map.of())).isTrue();
  }

  private static Properties system(String name) {
    Properties properties = new Properties();
    properties.setProperty("os.name", name);
    return properties;
  }

  @Test
  void practisingIsAStartOfTheDeskWhereverTheFolderIsNamed() {
    assertThat(DeskStart.of(List.of("practice"))).hasValue(new DeskStart(Optional.empty(), true));
    DeskStart inFolder = new DeskStart(Optional.of(Path.of("/srv/desk")), true);
    assertThat(DeskStart.of(List.of("practice", "--data", "/srv/desk"))).hasValue(inFolder);
    assertThat(DeskStart.of(List.of("--data=/srv/desk", "practice"))).hasValue(inFolder);
    assertThat(DeskStart.of(List.of("--data", "/srv/desk", "practice"))).hasValue(inFolder);
    assertThat(DeskStart.of(List.of("--data", "practice")))
        .hasValue(new DeskStart(Optional.of(Path.of("practice")), false));
    assertThat(DeskStart.of(List.of("practice", "--help"))).isEmpty();
  }
}

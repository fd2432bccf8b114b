package vn.hotline1022.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.hotline1022.desktop.DeskStart.What;

class DeskStartTest {
  private static final What WORK = new What.Work(Optional.empty());

  @Test
  void nothingOrAFolderAloneOpensTheDesk() {
    assertThat(DeskStart.of(List.of())).hasValueSatisfying(s -> assertThat(s.data()).isEmpty());
    assertThat(DeskStart.of(List.of("--data", "Bàn trực 8")))
        .hasValueSatisfying(s -> assertThat(s.data()).contains(Path.of("Bàn trực 8")));
    assertThat(DeskStart.of(List.of("--data=/srv/desk")))
        .hasValueSatisfying(s -> assertThat(s.data()).contains(Path.of("/srv/desk")));
  }

  @Test
  void aBundleThatIsOpenedLikeADocumentOpensTheDeskAtIt() {
    Path bundle = Path.of("giao ca sáng.h22").toAbsolutePath();
    assertThat(DeskStart.of(List.of("giao ca sáng.h22")))
        .contains(new DeskStart(Optional.empty(), new What.Work(Optional.of(bundle))));
    assertThat(DeskStart.of(List.of("--data", "Bàn 8", "/media/USB/GIAO.H22")))
        .contains(
            new DeskStart(
                Optional.of(Path.of("Bàn 8")),
                new What.Work(Optional.of(Path.of("/media/USB/GIAO.H22")))));
    assertThat(DeskStart.of(List.of("bundle", "import", "giao.h22"))).isEmpty();
    assertThat(DeskStart.of(List.of("--data", "giao.h22")))
        .as("a folder of that name")
        .contains(new DeskStart(Optional.of(Path.of("giao.h22")), WORK));
    assertThat(DeskStart.of(List.of("--out=giao.h22"))).isEmpty();
  }

  @Test
  void aRehearsalNeedsAFolderOfItsOwn() {
    assertThat(DeskStart.of(List.of("--rehearse", "/tmp/hồ sơ")))
        .contains(
            new DeskStart(
                Optional.of(Path.of("/tmp/hồ sơ")), new What.Rehearsed(Optional.empty())));
    assertThat(DeskStart.of(List.of("--rehearse", "/tmp/hồ sơ", "/tmp/mật khẩu")))
        .contains(
            new DeskStart(
                Optional.of(Path.of("/tmp/hồ sơ")),
                new What.Rehearsed(Optional.of(Path.of("/tmp/mật khẩu")))));
    assertThat(DeskStart.of(List.of("--rehearse"))).isEmpty();
    assertThat(DeskStart.of(List.of("--rehearse", ""))).isEmpty();
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
    assertThat(DeskStart.of(List.of("practice")))
        .hasValue(new DeskStart(Optional.empty(), new What.Practice()));
    DeskStart inFolder = new DeskStart(Optional.of(Path.of("/srv/desk")), new What.Practice());
    assertThat(DeskStart.of(List.of("practice", "--data", "/srv/desk"))).hasValue(inFolder);
    assertThat(DeskStart.of(List.of("--data=/srv/desk", "practice"))).hasValue(inFolder);
    assertThat(DeskStart.of(List.of("--data", "/srv/desk", "practice"))).hasValue(inFolder);
    assertThat(DeskStart.of(List.of("--data", "practice")))
        .hasValue(new DeskStart(Optional.of(Path.of("practice")), WORK));
    assertThat(DeskStart.of(List.of("practice", "--help"))).isEmpty();
  }
}

package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;

class ProfileFolderTest {

  @TempDir Path place;

  @Test
  void theUsualPlaceIsThePlatforms() {
    Path home = place.resolve("dao");
    Path data = place.resolve("dữ liệu");
    assertThat(ProfileFolder.usual("Linux", home, Map.of()).root())
        .isEqualTo(home.resolve(".local/share/hotline1022"));
    assertThat(ProfileFolder.usual("Linux", home, Map.of("XDG_DATA_HOME", data.toString())).root())
        .isEqualTo(data.resolve("hotline1022"));
    assertThat(ProfileFolder.usual("Linux", home, Map.of("XDG_DATA_HOME", "ngay/đây")).root())
        .isEqualTo(home.resolve(".local/share/hotline1022"));
    assertThat(ProfileFolder.usual("Mac OS X", home, Map.of()).root())
        .isEqualTo(home.resolve("Library/Application Support/Hotline1022"));
    assertThat(
            ProfileFolder.usual("Windows 11", home, Map.of("LOCALAPPDATA", data.toString())).root())
        .isEqualTo(data.resolve("Hotline1022"));
  }

  @Test
  void theSampleLiesBesideAndIsAnother() {
    ProfileFolder folder = new ProfileFolder(place.resolve("hotline1022"));
    assertThat(folder.sample().root()).isEqualTo(place.resolve("hotline1022-sample"));
  }

  @Test
  void everythingIsTheOwnersOnlyEvenWhatWasOpenBefore() throws IOException {
    ProfileFolder folder = new ProfileFolder(place.resolve("sâu/hơn/nữa"));
    Files.createDirectories(folder.people());
    Files.writeString(folder.preferences(), "{}");
    Files.writeString(folder.person("NV-1"), "{}");
    Files.setPosixFilePermissions(folder.root(), PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(
        folder.preferences(), PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(folder.check().tooOpen()).contains(Path.of(""), Path.of("preferences.json"));

    folder.create();
    assertThat(permissions(folder.root())).isEqualTo("rwx------");
    assertThat(permissions(folder.people())).isEqualTo("rwx------");
    assertThat(permissions(folder.backups())).isEqualTo("rwx------");
    assertThat(permissions(folder.logs())).isEqualTo("rwx------");
    assertThat(permissions(folder.preferences())).isEqualTo("rw-------");
    assertThat(permissions(folder.person("NV-1"))).isEqualTo("rw-------");
    assertThat(folder.check().tooOpen()).isEmpty();
  }

  @Test
  void theCheckTellsWhetherThereIsAFolderAndRoom() {
    ProfileFolder folder = new ProfileFolder(place.resolve("hồ sơ"));
    assertThat(folder.check().exists()).isFalse();
    assertThat(folder.check().freeBytes()).isPositive();
    folder.create();
    ProfileFolder.FolderCheck check = folder.check();
    assertThat(check.exists()).isTrue();
    assertThat(check.writable()).isTrue();
    assertThat(folder.root().resolve("probe.tmp")).doesNotExist();
  }

  @Test
  void aFileInTheWayIsSaidClearly() throws IOException {
    Path file = Files.writeString(place.resolve("tệp"), "không phải thư mục");
    assertThat(KeyFilesTest.faultOf(() -> new ProfileFolder(file.resolve("hồ sơ")).create()))
        .isInstanceOf(Fault.StoreFailed.class);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}

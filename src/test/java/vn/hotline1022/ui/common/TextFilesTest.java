package vn.hotline1022.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

class TextFilesTest {

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsForTheOwnerAloneNewOrNot() throws IOException {
    Path fresh = folder.resolve("khoá khôi phục.txt");
    Path old = Files.writeString(folder.resolve("old.txt"), "much longer than what comes");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r--r--"));

    TextFiles.writeForOwner(fresh, "Đường");
    TextFiles.writeForOwner(old, "Đường");

    assertThat(fresh).hasContent("Đường");
    assertThat(old).hasContent("Đường");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(old)))
        .isEqualTo("rw-------");
  }

  @Test
  void aPlaceThatIsNoFolderIsSaidByTheFilesNameOnly() {
    Path nowhere = folder.resolve("not there").resolve("key.txt");

    assertThatThrownBy(() -> TextFiles.writeForOwner(nowhere, "key"))
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> assertThat(e.fault()).isEqualTo(new Fault.FileNotWritten("key.txt")));
  }
}

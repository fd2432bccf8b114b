package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlyForceTest {
  private static final int MUCH = 9 << 20;

  @TempDir Path folder;

  /** The system would not tell of it again when the whole file is forced. */
  @Test
  void aForceThatFailedIsToldBeforeTheFileIsCalledSafe() throws IOException {
    FileChannel file = open("đầy đĩa.h22");
    try (EarlyForce disk = new EarlyForce(file)) {
      file.close();
      disk.reached(MUCH);
      assertThatThrownBy(disk::settle).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aFileGoesOnBeingWrittenMeanwhile() throws IOException {
    Path path = folder.resolve("bàn giao.h22");
    try (FileChannel file = open("bàn giao.h22");
        EarlyForce disk = new EarlyForce(file)) {
      for (int piece = 1; piece <= 3; piece++) {
        file.write(ByteBuffer.allocate(MUCH));
        disk.reached((long) piece * MUCH);
      }
      disk.settle();
    }
    assertThat(Files.size(path)).isEqualTo(3L * MUCH);
  }

  private FileChannel open(String name) throws IOException {
    return FileChannel.open(
        folder.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }
}

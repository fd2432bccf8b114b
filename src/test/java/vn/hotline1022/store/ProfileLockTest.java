package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;

@Timeout(60)
class ProfileLockTest {

  @TempDir Path place;
  private ProfileFolder folder;
  private Process other;
  private BufferedReader said;

  @BeforeEach
  void setUp() {
    // Longer than the name of a Unix socket may be.
    folder = new ProfileFolder(place.resolve("Máy tính của tổng đài ".repeat(5)).resolve("hồ sơ"));
  }

  @AfterEach
  void tearDown() {
    if (other != null) {
      other.destroyForcibly();
    }
  }

  private String startOther() throws IOException {
    other = OtherJava.of(LockHolder.class, folder.root().toString()).start();
    said = other.inputReader(StandardCharsets.UTF_8);
    return said.readLine();
  }

  @Test
  void aSecondProcessIsRefusedAndRaisesTheFirst() throws Exception {
    assertThat(startOther()).isEqualTo("held");
    KeyFilesTest.assertFault(() -> ProfileLock.acquire(folder, () -> {}), new Fault.ProfileInUse());
    assertThat(ProfileLock.raise(folder)).isTrue();
    assertThat(said.readLine()).isEqualTo("raised");
    assertThat(ProfileLock.raise(folder)).isTrue();
    assertThat(said.readLine()).isEqualTo("raised");
  }

  @Test
  void thisProcessHoldsItAgainstAnother() throws Exception {
    CountDownLatch raised = new CountDownLatch(1);
    try (ProfileLock lock = ProfileLock.acquire(folder, raised::countDown)) {
      assertThat(lock).isNotNull();
      assertThat(startOther()).isEqualTo("D-05");
      assertThat(ProfileLock.raise(folder)).isTrue();
      assertThat(raised.await(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(startOther()).isEqualTo("held");
  }

  @Test
  void aKilledProcessLeavesTheProfileFree() throws Exception {
    assertThat(startOther()).isEqualTo("held");
    other.destroyForcibly().waitFor();
    // What it left behind leads nowhere.
    assertThat(folder.raise()).exists();
    assertThat(ProfileLock.raise(folder)).isFalse();
    try (ProfileLock lock = ProfileLock.acquire(folder, () -> {})) {
      assertThat(lock).isNotNull();
      assertThat(ProfileLock.raise(folder)).isTrue();
    }
    assertThat(folder.raise()).doesNotExist();
  }

  @Test
  void strangersOnThePortChangeNothing() throws Exception {
    CountDownLatch raised = new CountDownLatch(1);
    try (ProfileLock lock = ProfileLock.acquire(folder, raised::countDown)) {
      assertThat(lock).isNotNull();
      int port = Integer.parseInt(Files.readString(folder.raise()).split(" ")[0]);
      try (Socket silent = new Socket(InetAddress.getLoopbackAddress(), port);
          Socket loud = new Socket(InetAddress.getLoopbackAddress(), port)) {
        assertThat(silent.isConnected()).isTrue();
        pour(loud);
        assertThat(raised.getCount()).isEqualTo(1);
        assertThat(ProfileLock.raise(folder)).isTrue();
      }
      assertThat(raised.await(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void anAddressSomebodyPlantedIsNotBelieved() throws Exception {
    folder.create();
    for (String planted :
        new String[] {"", "0 a b", "99999999999 a b", "x".repeat(10_000), "80 " + "a".repeat(65)}) {
      Files.writeString(folder.raise(), planted);
      assertThat(
              Assertions.assertTimeout(
                  Duration.ofSeconds(60),
                  () -> RaiseListener.ask(folder.raise(), Optional.empty(), 1)))
          .isFalse();
    }
  }

  @Test
  void aSecondStartNamesTheFileItWasToOpen() throws Exception {
    BlockingQueue<Optional<Path>> heard = new LinkedBlockingQueue<>();
    Path file = Path.of("/media/usb/Bàn giao của Máy 2.h22");
    try (ProfileLock lock = ProfileLock.acquire(folder, heard::add)) {
      assertThat(lock).isNotNull();
      assertThat(ProfileLock.raise(folder, Optional.of(file))).isTrue();
      assertThat(heard.poll(60, TimeUnit.SECONDS)).contains(file);
      assertThat(ProfileLock.raise(folder)).isTrue();
      assertThat(heard.poll(60, TimeUnit.SECONDS)).isEmpty();
    }
  }

  @Test
  void aNameThatIsNoneOnlyRaisesTheWindow() throws Exception {
    BlockingQueue<Optional<Path>> heard = new LinkedBlockingQueue<>();
    try (ProfileLock lock = ProfileLock.acquire(folder, heard::add)) {
      assertThat(lock).isNotNull();
      String[] address = Files.readString(folder.raise()).split(" ");
      for (byte[] name : new byte[][] {{(byte) 0xff, (byte) 0xfe}, {'a', 0, 'b'}}) {
        try (Socket socket =
            new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(address[0]))) {
          socket.getOutputStream().write(address[1].getBytes(StandardCharsets.US_ASCII));
          socket.getInputStream().readNBytes(address[2].length());
          socket.getOutputStream().write(name);
        }
        assertThat(heard.poll(60, TimeUnit.SECONDS)).isEmpty();
      }
    }
  }

  private static void pour(Socket socket) {
    try {
      byte[] noise = new byte[64 * 1024];
      for (int i = 0; i < 64; i++) {
        socket.getOutputStream().write(noise);
      }
    } catch (IOException e) {
      // Hung up on, as it should be.
      assertThat(e).isNotNull();
    }
  }
}

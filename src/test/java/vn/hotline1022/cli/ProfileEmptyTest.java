package vn.hotline1022.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.bench.LifelikeCalls;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.store.DatabaseProbe;
import vn.hotline1022.store.KeyFiles;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.store.ProfileLock;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.BundleReceipt;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.sync.bundle.IdentityFile;

/** {@code profile empty}: only what was handed over, and only the desk that was named. */
class ProfileEmptyTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";

  @TempDir private Path place;
  private ProfileFolder laptop;
  private ProfileFolder office;
  private Path passphrase;
  private String said;

  @BeforeEach
  void setUp() throws IOException {
    passphrase = Files.writeString(place.resolve("cụm.txt"), PASSPHRASE + "\n");
    laptop = profile("laptop", "Bàn sự kiện 2", Role.SUPERVISOR);
    office = profile("office", "Văn phòng", Role.SUPERVISOR);
    try (OpenProfile open = open(laptop)) {
      open.store().calls().save(new LifelikeCalls(3, Instant.now().minusSeconds(3_600)).next());
    }
  }

  private ProfileFolder profile(String name, String device, Role role) {
    ProfileFolder made = new ProfileFolder(place.resolve(name));
    made.create();
    new KeyFiles(made, TimeSource.system(), new DatabaseProbe(made), new Argon2Cost(64, 1, 1))
        .create(device, new Person("LAN01", "Trịnh Lan", role), PASSPHRASE.toCharArray())
        .key()
        .close();
    return made;
  }

  private static OpenProfile open(ProfileFolder folder) {
    return OpenProfile.open(
        folder, Optional.empty(), PASSPHRASE.toCharArray(), TimeSource.system());
  }

  @Test
  void whatNobodyWasGivenIsNotLost() throws IOException {
    assertThat(empty(laptop, "Bàn sự kiện 2")).isEqualTo(Cli.FAILED);
    assertThat(said).contains("H-05", "chưa giao cho máy nào", "Chuyển bằng USB");
    assertWhole();
  }

  @Test
  void onlyTheDeskThatIsNamedIsEmptied() throws IOException {
    handOver();
    assertThat(empty(laptop, "Bàn sự kiện 2")).isEqualTo(Cli.FAILED);
    assertThat(said).contains("H-08", "biên nhận");
    assertThat(empty(laptop, "Bàn sự kiện 2", "1234 5678 9012")).isEqualTo(Cli.FAILED);
    assertThat(said).contains("H-09");
    assertThat(empty(laptop, "", BundleReceipt.of(place.resolve("ban-giao.h22"))))
        .isEqualTo(Cli.FAILED);
    for (String other : new String[] {"", "Bàn sự kiện 1"}) {
      assertThat(empty(laptop, other)).isEqualTo(Cli.FAILED);
      assertThat(said).contains("Bàn sự kiện 2", "--desk");
      assertWhole();
    }
    Path note = Files.writeString(laptop.root().resolve("ghi chú.txt"), "của tôi");
    assertThat(empty(laptop, "ban su kien 2")).isEqualTo(Cli.DONE);
    assertThat(said).contains("Đã xoá sạch", note.toString());
    try (Stream<Path> all = Files.walk(laptop.root())) {
      assertThat(all.filter(Files::isRegularFile))
          .extracting(file -> file.getFileName().toString())
          .containsExactlyInAnyOrder("lock", "ghi chú.txt");
    }
    assertThat(empty(laptop, "Bàn sự kiện 2")).isEqualTo(Cli.FAILED);
    assertThat(said).contains("D-06");
  }

  @Test
  void aDeskThatIsOpenIsLeftAlone() throws IOException {
    handOver();
    try (ProfileLock desk = ProfileLock.acquire(laptop, () -> {})) {
      assertThat(desk).isNotNull();
      assertThat(empty(laptop, "Bàn sự kiện 2")).isEqualTo(Cli.FAILED);
      assertThat(said).contains("D-05");
    }
    assertWhole();
  }

  @Test
  void whoeverIsNotInChargeEmptiesNothing() throws IOException {
    ProfileFolder volunteers = profile("volunteer", "Bàn mượn", Role.VOLUNTEER);
    assertThat(empty(volunteers, "Bàn mượn")).isEqualTo(Cli.FAILED);
    assertThat(said).contains("P-01");
    assertThat(volunteers.database()).exists();
  }

  private void assertWhole() {
    try (OpenProfile open = open(laptop)) {
      assertThat(open.store().check().sound()).isTrue();
    }
  }

  private void handOver() throws IOException {
    Path identity = place.resolve("office.h22id");
    try (OpenProfile open = open(office)) {
      open.bundles().writeIdentity(identity);
    }
    try (OpenProfile open = open(laptop)) {
      Bundles bundles = open.bundles();
      IdentityFile receiver = bundles.readIdentity(identity);
      bundles.desks().add(receiver, "LAN01");
      bundles.export(
          receiver.device(),
          place.resolve("ban-giao.h22"),
          Bundles.Extent.NOT_HANDED_OVER,
          BundleProgress.NONE);
    }
  }

  private int empty(ProfileFolder folder, String name, String... receipts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code =
        Cli.run(
            Stream.concat(
                    Stream.of(
                        "profile",
                        "empty",
                        "--data",
                        folder.root(),
                        "--passphrase-file",
                        passphrase,
                        "--desk",
                        name),
                    Stream.of(receipts).flatMap(receipt -> Stream.of("--receipt", receipt)))
                .map(Object::toString)
                .toArray(String[]::new),
            print,
            print);
    said = out.toString(StandardCharsets.UTF_8);
    return code;
  }
}

package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.store.KeyFilesTest.ANS;
import static vn.hotline1022.store.KeyFilesTest.CHEAP;
import static vn.hotline1022.store.KeyFilesTest.DAO;
import static vn.hotline1022.store.KeyFilesTest.DAOS;
import static vn.hotline1022.store.KeyFilesTest.faultOf;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.HandClock;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;

/** Key files that were damaged, planted or edited. */
@Timeout(60)
class HostileKeyFilesTest {

  @TempDir Path place;
  private ProfileFolder folder;
  private KeyFiles ring;
  private KeyRing.FirstStart start;
  private String sound;

  @BeforeEach
  void setUp() throws IOException {
    folder = new ProfileFolder(place.resolve("hồ sơ"));
    ring = new KeyFiles(folder, new HandClock(), key -> true, CHEAP);
    start = ring.create("Bàn 03", DAO, DAOS.toCharArray());
    sound = Files.readString(folder.person("NV-014"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{}",
        "[]",
        "null",
        "42",
        "\"NV-014\"",
        "{\"format\":1}",
        "{\"format\":-1}",
        "{\"format\":1,\"format\":1}",
        "{\"format\":1e9}",
        "không phải JSON",
        "\u0000\u0001"
      })
  void whatIsNoKeyFileIsSaidToBeDamaged(String content) throws IOException {
    plant(content);
    assertDamaged();
  }

  @Test
  void anyFlippedByteIsSaidToBeDamageAndNotAWrongPassphrase() throws IOException {
    byte[] bytes = sound.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(1022);
    for (int i = 0; i < 200; i++) {
      byte[] flipped = bytes.clone();
      int at = random.nextInt(flipped.length);
      flipped[at] = (byte) (flipped[at] ^ 1 << random.nextInt(6));
      Files.write(folder.person("NV-014"), flipped);
      Fault fault = null;
      try {
        ring.open("NV-014", DAOS.toCharArray()).close();
      } catch (FaultException e) {
        fault = e.fault();
      }
      // White space may change without harm.
      if (fault != null) {
        assertThat(fault).isInstanceOfAny(Fault.KeyFileDamaged.class, Fault.StoreNewer.class);
      }
    }
  }

  @Test
  void aFileCutShortAnywhereIsDamaged() throws IOException {
    for (int length = 0; length < sound.length() - 2; length += 13) {
      plant(sound.substring(0, length));
      assertDamaged();
    }
  }

  @Test
  void aHugeOrDeepFileIsRefusedBeforeItIsRead() throws IOException {
    plant("[".repeat(60_000));
    assertDamaged();
    plant("{\"format\":1,\"name\":\"" + "Đ".repeat(20_000) + "\"}");
    assertDamaged();
    plant("{\"format\":" + "9".repeat(50_000) + "}");
    assertDamaged();
    plant(" ".repeat(50_000_000) + sound);
    assertDamaged();
  }

  @Test
  void anAbsurdCostIsRefusedThoughTheSumIsRight() throws IOException {
    PersonFile file = PersonFileJson.read(sound.getBytes(StandardCharsets.UTF_8), "NV-014");
    for (var cost :
        new Argon2Cost[] {
          new Argon2Cost(2_000_000_000, 1, 1),
          new Argon2Cost(64, 2_000_000_000, 1),
          new Argon2Cost(64, 1, 1000)
        }) {
      plant(
          new PersonFile(
              file.person(), file.salt(), cost, file.holder(), 0, file.lastTry(), false));
      assertDamaged();
    }
  }

  @Test
  void whoMakesHimselfSupervisorInTheFileIsFoundOut() throws IOException {
    DatabaseKey key = start.key();
    Person an = new Person("TNV-7", "Trần Bình An", Role.VOLUNTEER);
    ring.add(key, an, ANS.toCharArray());
    byte[] content = Files.readAllBytes(folder.person("TNV-7"));
    PersonFile file = PersonFileJson.read(content, "TNV-7");
    plant(
        new PersonFile(
            new Person("TNV-7", "Trần Bình An", Role.SUPERVISOR),
            file.salt(),
            file.cost(),
            file.holder(),
            0,
            file.lastTry(),
            false));
    assertThat(faultOf(() -> ring.open("TNV-7", ANS.toCharArray())))
        .isEqualTo(new Fault.KeyFileDamaged("TNV-7"));
    assertThat(faultOf(() -> ring.replacePassphrase(key, "TNV-7", ANS.toCharArray())))
        .isEqualTo(new Fault.KeyFileDamaged("TNV-7"));
    // A supervisor sets things right by adding the person again.
    ring.add(key, an, ANS.toCharArray());
    assertThat(ring.people()).contains(an);
    assertThat(ring.open("TNV-7", ANS.toCharArray()).toArray()).isEqualTo(key.toArray());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"31/12/2026\"",
        "\"2026-02-30\"",
        "\"2026-13-01\"",
        "\"2026-12-31T00:00\"",
        "\"+999999999-12-31\"",
        "\"-0001-01-01\"",
        "\"0000-01-01\"",
        "\"2026-12-3１\"",
        "\"hôm nay\"",
        "20261231",
        "null",
        "[]",
        "{\"until\":\"2026-12-31\"}"
      })
  void aNonsensicalLastDayIsDamageThoughTheSumIsRight(String until) throws IOException {
    ObjectNode node = SummedJson.read(sound.getBytes(StandardCharsets.UTF_8), 1);
    node.set("until", new JsonMapper().readTree(until));
    Files.write(folder.person("NV-014"), SummedJson.write(node));
    assertDamaged();
    assertThat(ring.people()).containsExactly(new Person("NV-014", "NV-014", Role.OPERATOR));
  }

  @Test
  void whoTakesTheLastDayOutOfTheFileOrPutsItOffIsFoundOut() throws IOException {
    Person an =
        new Person(
            "TNV-7", "Trần Bình An", Role.VOLUNTEER, Optional.of(LocalDate.of(2026, 11, 30)));
    ring.add(start.key(), an, ANS.toCharArray());
    byte[] content = Files.readAllBytes(folder.person("TNV-7"));
    ObjectNode node = SummedJson.read(content, 1);
    Files.write(folder.person("TNV-7"), SummedJson.write(node.put("until", "2027-11-30")));
    assertThat(faultOf(() -> ring.open("TNV-7", ANS.toCharArray())))
        .isEqualTo(new Fault.KeyFileDamaged("TNV-7"));
    node.remove("until");
    Files.write(folder.person("TNV-7"), SummedJson.write(node));
    assertThat(faultOf(() -> ring.open("TNV-7", ANS.toCharArray())))
        .isEqualTo(new Fault.KeyFileDamaged("TNV-7"));
    assertThat(faultOf(() -> ring.change(start.key(), an)))
        .isEqualTo(new Fault.KeyFileDamaged("TNV-7"));
  }

  @Test
  void anotherPersonsFileUnderThisNameIsDamaged() throws IOException {
    Files.writeString(folder.person("NV-015"), sound);
    assertThat(faultOf(() -> ring.open("NV-015", DAOS.toCharArray())))
        .isEqualTo(new Fault.KeyFileDamaged("NV-015"));
  }

  @Test
  void codesFromOutsideNeverLeaveTheFolder() {
    for (String code : new String[] {"../profile", "..\\x", "", "NV/1", "\u0000", "CON"}) {
      assertThat(faultOf(() -> ring.open(code, DAOS.toCharArray())))
          .isEqualTo(new Fault.KeyFileDamaged(code));
      assertThat(ring.retryAfter(code)).isZero();
    }
  }

  @Test
  void aFolderOrALinkInPlaceOfTheFileIsNotFollowed() throws IOException {
    Path elsewhere = Files.writeString(place.resolve("nơi khác.json"), sound);
    Files.delete(folder.person("NV-014"));
    Files.createSymbolicLink(folder.person("NV-014"), elsewhere);
    assertDamaged();
    Files.delete(folder.person("NV-014"));
    Files.createDirectory(folder.person("NV-014"));
    assertDamaged();
  }

  @Test
  void strangeFilesAmongThePeopleAreNotListedAndADamagedOneStaysVisible() throws IOException {
    Files.writeString(folder.people().resolve("ghi chú.txt"), "…");
    Files.writeString(folder.people().resolve(".json"), "…");
    Files.writeString(folder.people().resolve("nv-1.json.tmp"), "…");
    plant("{");
    assertThat(ring.people()).containsExactly(new Person("NV-014", "NV-014", Role.OPERATOR));
  }

  @Test
  void aDamagedFileIsReplacedByTheRecoveryKeyAndSomebodyManagesAgain() throws IOException {
    plant("{");
    byte[] key =
        ring.recover("NV-014", start.recoveryKey(), "một câu hoàn toàn mới".toCharArray())
            .toArray();
    assertThat(key).isEqualTo(start.key().toArray());
    assertThat(ring.people()).containsExactly(new Person("NV-014", "NV-014", Role.SUPERVISOR));
    assertThat(ring.open("NV-014", "một câu hoàn toàn mới".toCharArray()).toArray()).isEqualTo(key);
  }

  @Test
  void aFileOfANewerVersionIsLeftUntouched() throws IOException {
    String newer = "{\"format\":2,\"anything\":true}";
    plant(newer);
    assertThat(faultOf(() -> ring.open("NV-014", DAOS.toCharArray())))
        .isEqualTo(new Fault.StoreNewer(2, 1));
    assertThat(Files.readString(folder.person("NV-014"))).isEqualTo(newer);
  }

  @Test
  void damagedRecoveryAndProfileFilesAreSaidClearly() throws IOException {
    Files.writeString(folder.recovery(), "{");
    assertThat(faultOf(() -> ring.recover("NV-014", start.recoveryKey(), ANS.toCharArray())))
        .isEqualTo(new Fault.KeyFileDamaged("recovery.json"));
    Files.writeString(folder.profile(), "{");
    assertThat(faultOf(ring::deviceName)).isEqualTo(new Fault.StoreDamaged());
    assertThat(ring.isNew()).isFalse();
    // Signing in needs neither.
    assertThat(ring.open("NV-014", DAOS.toCharArray()).toArray()).hasSize(32);
  }

  private void plant(String content) throws IOException {
    Files.writeString(folder.person("NV-014"), content);
  }

  private void plant(PersonFile file) throws IOException {
    Files.write(folder.person(file.person().code()), PersonFileJson.write(file));
  }

  private void assertDamaged() {
    assertThat(faultOf(() -> ring.open("NV-014", DAOS.toCharArray())))
        .isEqualTo(new Fault.KeyFileDamaged("NV-014"));
  }
}

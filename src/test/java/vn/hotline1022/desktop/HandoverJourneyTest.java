package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.U;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.bench.LifelikeCalls;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.cli.OpenProfile;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.store.DatabaseProbe;
import vn.hotline1022.store.KeyFiles;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.sync.bundle.BundleReceipt;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.SearchKey;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;

/**
 * An event's laptop and the office's computer over two real profiles, with the keyboard alone: they
 * get to know each other, what was written at the event goes over by a stick, and the laptop is
 * emptied; before that nothing of anybody is to be read in it without a passphrase.
 */
class HandoverJourneyTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";
  private static final String CODE = "LAN01";
  private static final String LAPTOP = "Bàn sự kiện 2";
  private static final String OFFICE = "Văn phòng";
  private static final String CITIZEN = "Khuất Thị Ngoãn";
  private static final String PHONE = "0987001122";
  private static final String NOTES = "Bác " + CITIZEN + ", ngõ 887 Kim Giang, không thấy mã OTP";

  @TempDir private Path temporary;
  private ProfileFolder laptop;
  private ProfileFolder office;
  private Path stick;
  private DeskInTest desk;
  private Journey hands;

  @BeforeEach
  void start() throws IOException {
    laptop = profile("laptop", LAPTOP);
    office = profile("office", OFFICE);
    stick = Files.createDirectories(temporary.resolve("USB"));
    try (OpenProfile open = open(laptop)) {
      open.store().calls().save(helped());
    }
  }

  private ProfileFolder profile(String name, String device) {
    ProfileFolder made = new ProfileFolder(temporary.resolve(name));
    made.create();
    new KeyFiles(made, TimeSource.system(), new DatabaseProbe(made), DeskInTest.CHEAP)
        .create(device, new Person(CODE, "Trịnh Lan", Role.SUPERVISOR), PASSPHRASE.toCharArray())
        .key()
        .close();
    return made;
  }

  private static OpenProfile open(ProfileFolder profile) {
    return OpenProfile.open(
        profile, Optional.of(CODE), PASSPHRASE.toCharArray(), TimeSource.system());
  }

  private static Call helped() {
    return new LifelikeCalls(3, Instant.now().minusSeconds(3_600))
        .next()
        .withNotes(NOTES)
        .withPhone(new PhoneNumber(PHONE, PhoneNumber.Kind.MOBILE));
  }

  @Test
  void whatWasWrittenAtAnEventGoesToTheOfficeAndTheLaptopIsEmptied() throws IOException {
    handingOver(office);
    String ofOffice = identityWritten("Đã ghi van-phong.h22id");
    desk.close();

    handingOver(laptop);
    compared(ofOffice, OFFICE);
    String ofLaptop = identityWritten("Đã ghi ban-su-kien-2.h22id");
    refusedToEmpty();
    given();
    hands.press(ALT, N).awaitText("tệp này gửi cho một máy khác");
    tellsNothing();
    emptied();

    handingOver(office);
    hands.press(ALT, N).awaitText("máy gửi chưa được kết nối với máy này");
    compared(ofLaptop, LAPTOP);
    taken();
    hands.press(CONTROL, DIGIT2).awaitText("987 001 122");
    desk.close();
    kept();
  }

  private void handingOver(ProfileFolder profile) {
    desk = DeskInTest.start(profile.root(), stick);
    hands = desk.hands();
    hands.awaitFocus("signin-passphrase").type(PASSPHRASE).press(ENTER);
    hands.awaitText("Nhận cuộc gọi mới").press(CONTROL, SHIFT, B);
    hands.awaitText("Các máy đã biết").awaitText("chưa giao cho máy nào");
  }

  /** The digits that stand on the screen meanwhile. */
  private String identityWritten(String says) {
    hands.tabTo("handover-identity").press(SPACE).awaitText(says);
    return Fx.text(() -> ((Label) hands.scene().getRoot().lookup(".handover-digits")).getText());
  }

  /** First as one who did not listen. */
  private void compared(String digits, String name) {
    assertThat(digits).matches("[0-9]{4} [0-9]{4} [0-9]{4}");
    hands.press(ALT, M).awaitText("Tệp này nói là của " + name).awaitFocus("handover-digits");
    hands.type("1234 5678 9012").press(ENTER).awaitText("12 chữ số không khớp");
    hands.awaitText("Chưa biết máy nào").press(ESCAPE).awaitNoText("Tệp này nói là của");
    hands.press(ALT, M).awaitFocus("handover-digits").type(digits.replace(" ", "")).press(ENTER);
    hands.awaitText("Đã thêm " + name).awaitNoText("Chưa biết máy nào");
  }

  private void refusedToEmpty() {
    hands.tabTo("handover-empty").press(SPACE).awaitText("Chưa xoá máy này");
    hands.awaitText("chưa giao cho máy nào, 0 bản nháp");
  }

  private void given() {
    hands.press(ALT, U).awaitText("cho " + OFFICE).awaitText("có thể rút USB ra");
    hands.awaitText("Mọi thứ trên máy này đã được giao").awaitText("Lần gần nhất: giao cho");
  }

  /** As whoever stole laptop and stick would look: every file, in every encoding. */
  private void tellsNothing() throws IOException {
    List<byte[]> forms =
        Stream.of(CITIZEN, "Ngoãn", "Kim Giang", PHONE, PHONE.substring(1), "OTP", PASSPHRASE)
            .flatMap(
                text ->
                    Stream.of(
                        text, Normalizer.normalize(text, Normalizer.Form.NFD), SearchKey.of(text)))
            .filter(text -> text.length() > 3)
            .distinct()
            .flatMap(
                text ->
                    Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)
                        .map(text::getBytes))
            .toList();
    int files = 0;
    for (Path folder : List.of(laptop.root(), stick)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          String bytes = octets(Files.readAllBytes(file));
          forms.forEach(form -> assertThat(bytes).as("%s", file).doesNotContain(octets(form)));
          files++;
        }
      }
    }
    assertThat(files).isGreaterThan(6);
  }

  private static String octets(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** What was only written on a stick is not enough: the office reads the receipt out. */
  private void emptied() throws IOException {
    hands.tabTo("handover-empty").press(SPACE).awaitText("1 tệp đã ghi ra USB");
    hands.tabTo("handover-empty-receipt").type("1234 5678 9012").press(ENTER);
    hands.awaitText("không phải biên nhận").awaitFocus("handover-empty-receipt");
    hands.press(CONTROL, A).type(receipt()).press(ENTER).awaitFocus("handover-empty-name");
    hands.awaitText("Gõ tên máy này để xoá: " + LAPTOP).type("bàn khác").press(ENTER);
    hands.awaitText("Sẽ không lấy lại được gì").press(ESCAPE).awaitFocus("handover-empty");
    hands.press(SPACE).awaitFocus("handover-empty-name").type("ban su kien 2").press(ENTER);
    hands.awaitText("Máy này đã được xoá sạch").awaitFocus("emptied-close").press(ENTER);
    desk.awaitEnd();
    try (Stream<Path> all = Files.walk(laptop.root())) {
      assertThat(all.filter(Files::isRegularFile))
          .extracting(file -> file.getFileName().toString())
          .containsExactly("lock");
    }
    assertThat(
            new KeyFiles(laptop, TimeSource.system(), new DatabaseProbe(laptop), DeskInTest.CHEAP)
                .isNew())
        .isTrue();
  }

  private String receipt() throws IOException {
    return BundleReceipt.of(bundle());
  }

  private Path bundle() throws IOException {
    try (Stream<Path> all = Files.list(stick)) {
      return all.filter(file -> file.toString().endsWith(Bundles.ENDING)).findFirst().orElseThrow();
    }
  }

  /**
   * Looked at, left, then taken in, twice; opened in a file manager while nobody was at the desk.
   */
  private void taken() throws IOException {
    hands.press(ALT, N).awaitText("Của " + LAPTOP).awaitText("Mới với máy này");
    hands.awaitText("1 cuộc gọi").awaitFocus("handover-take").press(ESCAPE);
    hands.awaitNoText("Mới với máy này").press(ALT, N).awaitFocus("handover-take").press(ENTER);
    hands
        .awaitText("mới từ " + LAPTOP)
        .awaitText("Biên nhận: " + receipt())
        .press(CONTROL, DIGIT2)
        .awaitFocus("calls-words")
        .press(CONTROL, L)
        .awaitText("Đã khoá")
        .awaitFocus("lock-secret");
    desk.open(bundle());
    hands.awaitNoText("Không có gì mới").type(PASSPHRASE).press(ENTER);
    hands.awaitText("Không có gì mới");
    hands.awaitFocus("handover-take").press(ENTER).awaitText("Không có gì mới từ " + LAPTOP);
  }

  private void kept() {
    try (OpenProfile open = open(office)) {
      assertThat(open.store().calls().search(CallQuery.newest(10)))
          .extracting(Call::notes)
          .containsExactly(NOTES);
    }
  }
}

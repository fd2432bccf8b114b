package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F9;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.call.TimelineEntry.Kind;
import vn.hotline1022.cli.OpenProfile;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.store.DatabaseProbe;
import vn.hotline1022.store.KeyFiles;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.sync.bundle.IdentityFile;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.Journey;

/**
 * The daily data over two real profiles, with the keyboard alone: made by one key, then an event's
 * laptop hands over late, and the restatement is shown and made.
 */
class DailyJourneyTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";
  private static final String CODE = "LAN01";

  @TempDir private Path temporary;
  private final Uuid7 ids = new Uuid7(TimeSource.system(), new SeededRandom(11));
  private final LocalDate yesterday = LocalDate.ofInstant(Instant.now(), Formats.ZONE).minusDays(1);

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

  private Call call(int minute) {
    Instant began = yesterday.atTime(9, minute).atZone(Formats.ZONE).toInstant();
    UUID id = ids.next();
    return new Call(
        id,
        Direction.INBOUND,
        CODE,
        began,
        CallState.SAVED,
        new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE),
        List.of(
            new TimelineEntry(Kind.ANSWERED, began, 0),
            new TimelineEntry(Kind.ENDED, began.plusSeconds(60), 60_000),
            new TimelineEntry(Kind.SAVED, began.plusSeconds(60), 60_000)),
        List.of("OTP_MISSING"),
        Optional.of("INFORMED"),
        "");
  }

  /** The office knows the laptop, whose file lies on the stick. */
  private void lateFile(ProfileFolder office, ProfileFolder laptop, Path stick) {
    IdentityFile ofOffice;
    IdentityFile ofLaptop;
    try (OpenProfile there = open(laptop)) {
      ofLaptop = there.store().bundles("Bàn sự kiện 2").identity();
    }
    try (OpenProfile here = open(office)) {
      Bundles bundles = here.store().bundles("Văn phòng");
      ofOffice = bundles.identity();
      bundles.desks().add(ofLaptop, CODE);
      here.store().calls().save(call(1));
    }
    try (OpenProfile there = open(laptop)) {
      Bundles bundles = there.store().bundles("Bàn sự kiện 2");
      bundles.desks().add(ofOffice, CODE);
      there.store().calls().save(call(10));
      there.store().calls().save(call(20));
      bundles.export(
          ofOffice.device(),
          stick.resolve("ban-su-kien.h22"),
          Bundles.Extent.EVERYTHING,
          BundleProgress.NONE);
    }
  }

  @Test
  void whatCameLateIsShownAndIssuedAnew() throws IOException {
    ProfileFolder office = profile("office", "Văn phòng");
    Path stick = Files.createDirectories(temporary.resolve("USB"));
    lateFile(office, profile("laptop", "Bàn sự kiện 2"), stick);
    try (DeskInTest desk = DeskInTest.start(office.root(), stick)) {
      Journey hands = desk.hands();
      hands.awaitFocus("signin-passphrase").type(PASSPHRASE).press(ENTER);
      hands.awaitText("Nhận cuộc gọi mới").press(CONTROL, DIGIT0);
      hands.awaitText("Ca ").tabTo("daily-due").press(ENTER);
      hands.awaitText("Bàn sự kiện 2: chưa có bản ghi nào");
      hands.awaitText("Trên bìa sẽ ghi: chưa có số liệu của Bàn sự kiện 2").press(F9);
      hands.awaitText("Đã lập số liệu ngày " + Formats.date(yesterday) + ", bản 1");
      hands.press(CONTROL, SHIFT, B).awaitText("Các máy đã biết").press(ALT, N);
      hands.awaitFocus("handover-take").press(ENTER).awaitText("mới từ Bàn sự kiện 2");
      hands.press(CONTROL, DIGIT0).awaitText("con số đã khác so với bản vừa lập");
      hands.awaitText("1 → 3").awaitText("đã thay đổi: ").press(F9);
      hands.awaitText(", bản 2").awaitNoText("con số đã khác so với bản vừa lập");
      hands.press(CONTROL, TAB).tabTo("daily-due").awaitText("Số liệu 10:00 · đã phát hành");
      assertThat(stick.resolve("1022-" + yesterday + "-ban-2.pdf")).isNotEmptyFile();
      assertThat(stick.resolve("1022-" + yesterday + "-ban-2.xlsx")).isNotEmptyFile();
    }
  }
}

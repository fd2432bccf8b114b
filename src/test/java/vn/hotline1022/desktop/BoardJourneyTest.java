package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.call.TimelineEntry.Kind;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.store.DatabaseProbe;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.Incarnation;
import vn.hotline1022.store.KeyFiles;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.ManualTime;
import vn.hotline1022.ui.common.FxDelays;

/** The leader of a shift at the real desk: from a red figure to the calls behind it, and back. */
class BoardJourneyTest {
  private static final String LAN = "ba cây chụm lại nên hòn núi";
  private static final Instant MORNING = Instant.parse("2026-11-21T01:05:00Z");

  @TempDir private Path temporary;
  private final ManualTime time = new ManualTime("2026-11-21T02:37:04Z");
  private DeskInTest desk;
  private Journey hands;
  private int made;

  @BeforeEach
  void open() throws IOException {
    Path profile = temporary.resolve("profile");
    fill(new ProfileFolder(profile));
    desk =
        DeskInTest.start(
            profile,
            Files.createDirectory(temporary.resolve("chosen")),
            new DeskInTest.Clocks(time, time, new FxDelays()));
    hands = desk.hands();
    hands.awaitText("Trịnh Lan").awaitFocus("signin-passphrase").type(LAN).press(ENTER);
    hands.awaitText("Nhận cuộc gọi mới");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /** Three calls that were answered, two of them late. */
  private void fill(ProfileFolder folder) {
    folder.create();
    KeyFiles keys = new KeyFiles(folder, time, new DatabaseProbe(folder), DeskInTest.CHEAP);
    Person lan = new Person("LAN01", "Trịnh Lan", Role.SUPERVISOR);
    try (DatabaseKey key = keys.create("Bàn 03", lan, LAN.toCharArray()).key();
        DeskStore store =
            DeskStore.open(
                folder.database(),
                key,
                new DeskStore.Desk(
                    new Incarnation(folder, keys.deviceId()),
                    time,
                    Formats.ZONE,
                    CallListsCsv.standard(),
                    new PhoneNumbers()))) {
      store.calls().save(call(5, "0912000001", "LOGIN", "Bác Trần Văn Đường vào được rồi"));
      store.calls().save(call(26, "0912000002", "OTP_MISSING", "Cô Hường chờ lâu, chặn tin"));
      store.calls().save(call(41, "0912000003", "OTP_MISSING", "Ông Nghĩa gọi lần đầu"));
      item(store, MORNING.plusSeconds(900), 1);
      item(store, MORNING.minus(Duration.ofDays(2)), 2);
      store.stats().catchUp();
    }
  }

  private static void item(DeskStore store, Instant at, int number) {
    UUID id = new UUID(at.toEpochMilli() << 16 | 0x7000L, 1L << 63 | number);
    Feedback item = FeedbackSamples.without(FeedbackSamples.garbage(id), at);
    store.feedback().write(item, LocalDate.ofInstant(at, Formats.ZONE), "DTV07");
  }

  private Call call(int rang, String phone, String reason, String notes) {
    Instant at = MORNING.plusSeconds(600L * made++);
    List<TimelineEntry> timeline = new ArrayList<>();
    timeline.add(new TimelineEntry(Kind.RANG, at, 0));
    timeline.add(new TimelineEntry(Kind.ANSWERED, at.plusSeconds(rang), rang * 1_000L));
    timeline.add(
        new TimelineEntry(Kind.ENDED, at.plusSeconds(rang + 240L), rang * 1_000L + 240_000));
    timeline.add(
        new TimelineEntry(Kind.SAVED, at.plusSeconds(rang + 270L), rang * 1_000L + 270_000));
    return new Call(
        new UUID(at.toEpochMilli() << 16 | 0x7000L, 1L << 63 | made),
        Direction.INBOUND,
        "DTV07",
        at,
        CallState.SAVED,
        new PhoneNumber(phone, PhoneNumber.Kind.MOBILE),
        timeline,
        List.of(reason),
        Optional.of("RESOLVED"),
        notes);
  }

  @Test
  void aRedFigureLeadsToItsCallsAndEscapeBackToIt() {
    hands.press(CONTROL, DIGIT0).awaitText("Ca sáng").awaitFocus("board-CALLS");
    hands.awaitText("33\u00a0%").awaitText("3 cuộc, 2 trễ · dưới 80\u00a0%");
    hands.press(RIGHT).awaitFocus("board-SERVICE_LEVEL").press(ENTER);
    hands.awaitText("Chờ quá 20 giây").awaitText("2 cuộc gọi").awaitFocus("calls-table");
    hands.press(DOWN).awaitText("Cô Hường chờ lâu").awaitNoText("Bác Trần Văn Đường");
    hands.press(ESCAPE).awaitText("Trực tiếp").awaitFocus("board-SERVICE_LEVEL");

    hands.press(ENTER).awaitText("Chờ quá 20 giây").tabTo("calls-figure").press(SPACE);
    hands.awaitText("3 cuộc gọi").awaitNoText("Chờ quá 20 giây");
  }

  @Test
  void fromTheTilesTabGoesToTheBarsAndThePeopleAndEachOpensItsCalls() {
    hands.press(CONTROL, DIGIT0).awaitFocus("board-CALLS").awaitText("33\u00a0%");
    hands.press(TAB).awaitFocus("board-load");
    hands.press(RIGHT).press(RIGHT).press(ENTER).awaitText("08:00 – 08:30").awaitText("3 cuộc gọi");
    hands.press(ESCAPE).awaitText("Trực tiếp").awaitFocus("board-load");
    hands.tabTo("board-people").press(DOWN).press(ENTER).awaitText("DTV07").awaitText("3 cuộc gọi");
    hands.press(ESCAPE).awaitFocus("board-people");
  }

  @Test
  void theOccupancyLeadsToWhatItIsMadeOfAndTheCardOfWardsToTheMap() {
    hands.press(CONTROL, DIGIT0).awaitFocus("board-CALLS").awaitText("33\u00a0%");
    hands.press(RIGHT).press(RIGHT).press(RIGHT).awaitFocus("board-OCCUPANCY").press(ENTER);
    hands.awaitFocus("board-duty");
    hands.tabTo("board-wards-map").press(SPACE).awaitText("Chưa chọn phường, xã");
    hands.awaitFocus("ward-2025-00004");
  }

  @Test
  void theFigureOfFeedbackLeadsToWhatWasWrittenInTheShift() {
    hands.press(CONTROL, DIGIT0).awaitFocus("board-CALLS").awaitText("33\u00a0%");
    hands.press(END).awaitFocus("board-FEEDBACK").press(ENTER);
    hands.awaitText("Phản ánh: 1 mục").awaitFocus("feedback-list");
  }

  @Test
  void aCallThatIsSavedIsOnTheBoardWithoutAnybodyAsking() {
    hands.press(CONTROL, DIGIT0).awaitText("33\u00a0%");
    assertThat(Fx.text(this::value)).isEqualTo("3");
    hands.press(CONTROL, DIGIT1).press(F2).awaitFocus("desk-number").type("0912345678");
    hands.tabTo("desk-reason-groups").press(RIGHT).press(SPACE).press(TAB);
    hands.press(RIGHT).press(SPACE).press(F4).tabTo("desk-results").press(SPACE);
    hands.press(CONTROL, ENTER).awaitText("Nhận cuộc gọi mới");
    hands.press(CONTROL, DIGIT0).awaitFocus("board-CALLS");
    Fx.await(
        () -> "the call is counted, it says " + value(),
        () -> {
          time.pass(Duration.ofSeconds(1));
          return value().equals("4");
        });
  }

  private String value() {
    return ((Label) hands.scene().lookup("#board-CALLS .board-value")).getText();
  }
}

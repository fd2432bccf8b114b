package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT9;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.cli.OpenProfile;
import vn.hotline1022.event.AtWork;
import vn.hotline1022.event.Attendance;
import vn.hotline1022.event.Ending;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.EventKind;
import vn.hotline1022.event.EventSamples;
import vn.hotline1022.event.StopCause;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.event.Visit;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.event.VisitSamples;
import vn.hotline1022.record.Records;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.store.DatabaseProbe;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.KeyFiles;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.Bundles.Extent;
import vn.hotline1022.sync.bundle.IdentityFile;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.FxDelays;

/**
 * A file of another desk of the same event is taken in: what stands in the place of events tells
 * the whole of it, while nobody has gone back there yet and without any clock that looks again.
 */
class EventNewsJourneyTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";
  private static final String CODE = "LAN01";
  private static final String HERE = "Bàn sự kiện 1";
  private static final String THERE = "Bàn sự kiện 2";
  private static final String MOVED = "Trường THCS Việt Hưng (dời vào hội trường)";

  @TempDir private Path temporary;
  private final Random random = new Random(1022);
  private final UUID event = Records.id(random);
  private final Instant now = Instant.now();
  private ProfileFolder here;
  private Path stick;
  private Journey hands;

  @BeforeEach
  void start() throws IOException {
    here = profile("here", HERE);
    ProfileFolder there = profile("there", THERE);
    stick = Files.createDirectories(temporary.resolve("USB"));
    try (OpenProfile first = open(here);
        OpenProfile second = open(there)) {
      IdentityFile mine = first.store().bundles(HERE).identity();
      IdentityFile theirs = second.store().bundles(THERE).identity();
      first.store().bundles(HERE).desks().add(theirs, CODE);
      second.store().bundles(THERE).desks().add(mine, CODE);
      first.store().events().write(event("Trường THCS Việt Hưng", now.minusSeconds(7_200)));
      first.store().eventAtWork().begin(new AtWork(event, now.minusSeconds(3_600)));
      workedThere(second);
      give(second.store(), THERE, mine, stick.resolve("1.h22"));
      moved(second);
      give(second.store(), THERE, mine, later());
    }
  }

  private Path later() {
    return temporary.resolve("2.h22");
  }

  private static void give(DeskStore from, String name, IdentityFile to, Path file) {
    from.bundles(name).export(to.device(), file, Extent.NOT_HANDED_OVER, BundleProgress.NONE);
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

  private Event event(String name, Instant at) {
    return new Event(
        event,
        EventKind.SCHOOL,
        name,
        "Ngõ 68 phố Đoàn Khuê",
        Optional.empty(),
        "Đoàn phường Việt Hưng",
        List.of(),
        LocalDate.ofInstant(now, Formats.ZONE),
        LocalTime.MIDNIGHT,
        LocalTime.of(23, 59),
        List.of(EventSamples.QUANG_HUY),
        Set.of(),
        false,
        at,
        CODE);
  }

  /** What changes what was planned. */
  private void moved(OpenProfile second) {
    second.store().events().write(event(MOVED, now.minusSeconds(60)));
    second.store().events().tick(event, "HOTSPOT", true, CODE);
  }

  /** Two people, one of whom broke off; three who were only told; a helper. */
  private void workedThere(OpenProfile second) {
    second
        .store()
        .attendance()
        .checkIn(
            Attendance.in(Records.id(random), event, EventSamples.QUANG_HUY, now.minusSeconds(50)),
            CODE);
    second.store().tally().count(event, TallyKind.INFORMED, 3, CODE);
    helped(second, VisitOutcome.ACTIVATED, Optional.empty());
    helped(second, VisitOutcome.STOPPED, Optional.of(StopCause.BATTERY.name()));
  }

  private void helped(OpenProfile second, VisitOutcome outcome, Optional<String> cause) {
    Visit visit =
        new Visit(
            Records.id(random),
            event,
            "TNV02",
            now.minusSeconds(1_800),
            Duration.ofMinutes(9),
            Duration.ZERO,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            outcome,
            cause,
            Optional.empty());
    second.store().visits().save(new Ending(visit, VisitSamples.call(visit, ""), List.of()));
  }

  @Test
  void everySideOfTheEventTellsWhatTheOtherDeskDidBeforeAnybodyGoesBackThere() throws IOException {
    DeskInTest.Clocks stopped =
        new DeskInTest.Clocks(TimeSource.system(), _ -> Subscription.EMPTY, new FxDelays());
    try (DeskInTest desk = DeskInTest.start(here.root(), stick, stopped)) {
      hands = desk.hands();
      hands.awaitFocus("signin-passphrase").type(PASSPHRASE).press(ENTER);
      hands.awaitText("Nhận cuộc gọi mới").press(CONTROL, DIGIT9).awaitText("Hôm nay tại điểm");
      hands.press(CONTROL, TAB).awaitText("Cần có 0/").awaitText("0 đang ở điểm");
      hands.press(CONTROL, TAB).awaitFocus("report-list");
      Node page = Fx.get(() -> hands.scene().lookup("#tabbed-page"));
      assertThat(texts(page)).doesNotContain(MOVED).noneMatch(text -> text.contains("máy hết pin"));

      hands.press(CONTROL, SHIFT, B).awaitText("Các máy đã biết");
      taken();
      Fx.await(() -> "the booth: " + texts(page), () -> figures(page).startsWith("1 1 0 "));
      Fx.await("three who were told", () -> count(page).equals("3"));
      tells(page, "1 đang ở điểm");
      tells(page, "Đã dừng: máy hết pin");

      Files.move(later(), stick.resolve("2.h22"));
      Files.setLastModifiedTime(
          stick.resolve("2.h22"), FileTime.from(Instant.now().plusSeconds(60)));
      taken();
      tells(page, MOVED);
      Fx.await("the hotspot", () -> hotspot(page));
      Fx.await("the bar on top", () -> atEvent().contains(MOVED));
    }
  }

  private void taken() {
    hands.press(ALT, N).awaitText("Của " + THERE).awaitFocus("handover-take").press(ENTER);
    hands.awaitText("mới từ " + THERE).awaitNoText("Mới với máy này");
  }

  private String atEvent() {
    return hands.scene().getRoot().lookupAll(".call-pill").stream()
        .map(Node::getAccessibleText)
        .filter(Objects::nonNull)
        .reduce("", (one, other) -> one + other + "\n");
  }

  private static void tells(Node page, String words) {
    Fx.await(
        () -> words + ": " + texts(page),
        () -> texts(page).stream().anyMatch(text -> text.contains(words)));
  }

  private static String figures(Node page) {
    return all(page).stream()
        .filter(node -> node.getStyleClass().contains("booth-figure"))
        .map(node -> ((Labeled) node).getText())
        .reduce("", (one, other) -> one + other + " ");
  }

  private static String count(Node page) {
    return all(page).stream()
        .filter(node -> "booth-count-INFORMED".equals(node.getId()))
        .map(node -> ((TextField) node).getText())
        .findFirst()
        .orElse("");
  }

  private static boolean hotspot(Node page) {
    return all(page).stream()
        .anyMatch(
            node -> "event-ready-HOTSPOT".equals(node.getId()) && ((CheckBox) node).isSelected());
  }

  private static List<String> texts(Node page) {
    List<String> texts = new ArrayList<>();
    for (Node node : all(page)) {
      switch (node) {
        case Labeled labeled when labeled.getText() != null -> texts.add(labeled.getText());
        case Text text -> texts.add(text.getText());
        default -> {
          // It says nothing.
        }
      }
    }
    return texts;
  }

  /** Whatever is below it, also where nobody looks at it. */
  private static List<Node> all(Node from) {
    List<Node> all = new ArrayList<>(List.of(from));
    List<Node> below = new ArrayList<>();
    if (from instanceof Parent parent) {
      below.addAll(parent.getChildrenUnmodifiable());
    }
    if (from instanceof ScrollPane scroll && !below.contains(scroll.getContent())) {
      below.add(scroll.getContent());
    }
    below.forEach(node -> all.addAll(all(node)));
    return all;
  }
}

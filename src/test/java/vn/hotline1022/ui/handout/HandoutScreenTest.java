package vn.hotline1022.ui.handout;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.handout.Paper;
import vn.hotline1022.handout.StoreLinks;
import vn.hotline1022.handout.StoreLinks.Place;
import vn.hotline1022.lists.MemoryListRepository;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.guide.ShippedGuides;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.TabbedScreen;

/** Printing a guide and the links on it by keyboard alone, and what that looks like. */
class HandoutScreenTest {
  private static final String STORE = "https://play.google.com/store/apps/details?id=vn.example";
  private static final ShippedGuides GUIDES = ShippedGuides.read();

  @TempDir Path folder;

  private final ToolBench bench = new ToolBench();
  private final MemoryListRepository lists = new MemoryListRepository();
  private final Tasks tasks = new Tasks(Runnable::run, fx());
  private final HandoutViewModel model =
      new HandoutViewModel(
          new HandoutViewModel.Ports(
              GUIDES, () -> StoreLinks.of(lists.edits()), tasks, bench.tools.time()),
          Language.VI);
  private final LinksViewModel links =
      new LinksViewModel(
          new LinksViewModel.Ports(
              lists, new Person("LAN04", "Trịnh Lan", Role.SUPERVISOR), tasks, tasks));

  private static Executor fx() {
    return work -> {
      if (javafx.application.Platform.isFxApplicationThread()) {
        work.run();
      } else {
        javafx.application.Platform.runLater(work);
      }
    };
  }

  /** Whatever is suggested, in this folder. */
  private record Into(Path folder) implements FilePicker {
    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      return Optional.of(folder.resolve(suggestedName));
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }
  }

  private Region pane(Texts texts, Path into) {
    Region card =
        Panes.column("gap-m", new HandoutPane(model, new Into(into), texts), Panes.spacer());
    card.getStyleClass().add("card");
    return card;
  }

  private Region linksView(Texts texts) {
    TabbedScreen screen =
        new TabbedScreen(
            Screen.Place.SETTINGS,
            texts,
            List.of(new LinksTab(links, texts)),
            new SimpleIntegerProperty());
    screen.shown();
    return screen.view();
  }

  @Test
  void aGuideIsPrintedByKeyboard() {
    Fx.start();
    Fx.run(() -> model.open(GUIDES.latest("register-phone").orElseThrow()));
    try (Journey journey = Journey.open(this::withKeys)) {
      journey.tabTo("handout-paper").press(RIGHT);
      journey.tabTo("handout-phone").press(RIGHT).press(CONTROL, E);
      journey.awaitText("Đã ghi tờ in").awaitText("huong-dan-register-phone-iphone-a4-vi.pdf");
    }
    assertThat(folder.resolve("huong-dan-register-phone-iphone-a4-vi.pdf")).isNotEmptyFile();
    assertThat(model.paper().get()).isEqualTo(Paper.A4);
    assertThat(model.phone().get()).isEqualTo(PhoneSystem.IPHONE);
  }

  private Region withKeys() {
    HandoutPane pane = new HandoutPane(model, new Into(folder), new Texts(Language.VI));
    ShellKeys keys = new ShellKeys();
    pane.addKeys(keys, () -> true);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
    return pane;
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidInPlaceAndAnotherGuideForgetsIt() {
    Fx.start();
    Fx.run(() -> model.open(GUIDES.latest("no-otp").orElseThrow()));
    Path missing = folder.resolve("không có");
    try (Journey journey = Journey.open(() -> pane(new Texts(Language.VI), missing))) {
      journey.tabTo("handout-print").press(ENTER);
      Fx.await("the fault", () -> model.fault().get() instanceof Fault.FileNotWritten);
      assertThat(model.busy().get()).isFalse();
      Fx.run(() -> model.open(GUIDES.latest("store-card").orElseThrow()));
      assertThat(model.fault().get()).isNull();
    }
  }

  @Test
  void theLinksAreWrittenByKeyboard() {
    try (Journey journey = Journey.open(() -> linksKeys())) {
      journey.tabTo("link-ANDROID").type("https://evil.example/x").press(CONTROL, S);
      journey.awaitText("thuộc play.google.com");
      Fx.run(() -> links.typed(Place.ANDROID).set(STORE));
      journey.awaitNoText("thuộc play.google.com").press(CONTROL, S).awaitText("Đã lưu liên kết");
    }
    assertThat(StoreLinks.of(lists.edits()).link(Place.ANDROID)).isPresent();
  }

  private Region linksKeys() {
    TabbedScreen screen =
        new TabbedScreen(
            Screen.Place.SETTINGS,
            new Texts(Language.VI),
            List.of(new LinksTab(links, new Texts(Language.VI))),
            new SimpleIntegerProperty());
    ShellKeys keys = new ShellKeys();
    screen.addKeys(keys);
    screen.view().addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
    screen.shown();
    return screen.view();
  }

  static List<Shot> shots() {
    return Pictures.allShots();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void everythingIsWhole(Shot shot) {
    Fx.start();
    Fx.run(
        () -> {
          model.open(GUIDES.latest("register-phone").orElseThrow());
          model.print(folder.resolve("huong-dan-register-phone-android-a5-vi.pdf"));
          links.typed(Place.ANDROID).set(STORE);
          links.typed(Place.INFO).set("https://hanoi.gov.vn.example");
          links.save();
        });
    Fx.await("the paper", () -> model.written().get().isPresent());
    assertThat(Pictures.take("handout", shot, texts -> pane(texts, folder))).isEmpty();
    assertThat(
            Pictures.take(
                "handout-links", shot, texts -> new DeskScenes().framed(linksView(texts), texts)))
        .isEmpty();
    assertThat(model.written().get().orElseThrow().pages()).isPositive();
  }
}

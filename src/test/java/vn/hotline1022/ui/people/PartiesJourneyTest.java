package vn.hotline1022.ui.people;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Parties;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenRepository.Who;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskKeys;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.desk.DeskView;
import vn.hotline1022.ui.shell.ShellKeys;

/** The caller taken down with the keyboard alone. */
class PartiesJourneyTest {
  private DeskScenes scenes;
  private CitizenBench bench;
  private PartiesModel parties;
  private PartiesPane pane;
  private Journey journey;

  @BeforeEach
  void openTheDesk() {
    Fx.start();
    journey = Journey.open(this::desk);
    Fx.run(
        () -> {
          ShellKeys keys = new ShellKeys();
          new DeskKeys(scenes.desk, () -> {}).addTo(keys);
          keys.add(
              new ShellKeys.Binding(
                  new KeyCodeCombination(J, KeyCombination.SHORTCUT_DOWN),
                  PartiesPane.KEY,
                  "people.key.caller",
                  parties::active,
                  pane::next));
          keys.install(journey.scene());
        });
  }

  private Region desk() {
    scenes = new DeskScenes();
    bench = new CitizenBench(scenes.bench, DeskScenes.ME);
    parties = new PartiesModel(bench.tools, scenes.desk::setParties);
    scenes.desk.open();
    scenes.desk.beforeKeeping(parties::commit);
    scenes.desk.call().subscribe(now -> parties.follow(now, scenes.desk.number().number().get()));
    scenes.desk.number().number().subscribe(parties::number);
    Texts texts = new Texts(Language.VI);
    pane = new PartiesPane("desk-caller", parties, bench.tools, texts);
    DeskView view =
        new DeskView(scenes.desk, scenes.bench.tools, texts, () -> {}, call -> {}, DeskSlots.EMPTY);
    return scenes.framed(view.withPeople(() -> List.of(pane)).view(), texts);
  }

  @AfterEach
  void closeTheWindow() {
    journey.close();
  }

  @Test
  void aNewCallerAndThePersonHelpedNeedNoMouse() {
    journey.press(F2).awaitFocus("desk-number").type("0912345678");
    pass();
    journey.press(CONTROL, J).awaitFocus("desk-caller").type("Trần Văn Minh").press(ENTER);
    journey.awaitText("Đã thêm Trần Văn Minh");
    journey.tabTo("desk-caller-forms").press(RIGHT).press(RIGHT).press(SPACE);
    journey.awaitText("bác – cháu").tabTo("desk-caller-unit").type("trúc bạch").press(ENTER);
    journey.awaitText("Phường Ba Đình");
    journey.press(CONTROL, J).awaitFocus("desk-caller").press(CONTROL, J);
    journey.awaitFocus("desk-caller-helped").type("Nguyễn Thị Gái").press(TAB);
    pass();

    Citizen minh = one("tran van minh");
    assertThat(minh.addressing()).contains(Addressing.BAC);
    assertThat(minh.place()).contains("2025:00004");
    assertThat(Fx.get(() -> scenes.desk.call().get().orElseThrow().parties()))
        .isEqualTo(
            new Parties(Optional.of(minh.id()), Optional.of(one("gai").id()), Optional.empty()));
  }

  @Test
  void oneOfSeveralIsChosenJoinedAndUndoneByKeys() {
    Citizen hoa = CitizenSamples.person(2, "Lê Thị Hoà", "0912345678");
    Fx.run(
        () -> {
          bench.known(CitizenSamples.minh());
          bench.known(hoa);
        });
    journey.press(F2).awaitFocus("desk-number").type("0912345678");
    pass();
    journey.awaitText("Bác Trần Văn Minh").awaitText("2 người");
    journey.press(CONTROL, J).press(DOWN).press(DOWN).press(ENTER);
    journey.awaitText("Đã chọn Lê Thị Hoà").awaitFocus("desk-caller");
    assertThat(caller()).contains(hoa.id());
    journey.tabTo("desk-caller-same").press(SPACE).awaitText("Cùng một người với ai?");
    journey.press(ENTER).awaitText("Cùng là Bác Trần Văn Minh");
    assertThat(bench.citizens.together(hoa.id())).hasSize(2);
    Fx.run(() -> parties.caller().undo());
    assertThat(bench.citizens.together(hoa.id())).containsExactly(hoa);
  }

  @Test
  void whoeverIsOfferedAnewKeepsTheFocusAmongThoseOffered() {
    Fx.run(
        () -> {
          bench.known(CitizenSamples.minh());
          bench.known(CitizenSamples.person(2, "Lê Thị Hoà", "0912345678"));
          bench.known(CitizenSamples.person(3, "Đào Thị Nhàn", "0904118532"));
          bench.known(CitizenSamples.person(4, "Lưu Đình Hạnh", "0904118532"));
        });
    journey.press(F2).awaitFocus("desk-number").type("0912345678");
    pass();
    journey.awaitText("2 người").press(CONTROL, J).press(DOWN);
    journey.awaitFocus("desk-caller-offers");
    Fx.run(() -> scenes.desk.number().text().set("0904 118 532"));
    pass();
    journey.awaitText("Đào Thị Nhàn").awaitFocus("desk-caller-offers");
  }

  private Optional<UUID> caller() {
    return Fx.get(() -> scenes.desk.call().get().orElseThrow().parties().caller());
  }

  private Citizen one(String words) {
    return bench.citizens.search(words, Who.IN_USE, 2).getFirst();
  }

  private void pass() {
    Fx.run(() -> scenes.bench.passMillis(300));
  }
}

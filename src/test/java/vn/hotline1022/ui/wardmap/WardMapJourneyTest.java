package vn.hotline1022.ui.wardmap;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;

/** The ward map by keyboard alone. */
class WardMapJourneyTest {
  private final WardMapBench bench = WardMapBench.filled();
  private Journey journey;

  private void open() {
    ShellKeys keys = new ShellKeys();
    WardMapTab[] tab = new WardMapTab[1];
    journey =
        Journey.open(
            () -> {
              tab[0] = bench.tab(new Texts(Language.VI));
              return tab[0].view();
            },
            1366,
            690);
    Fx.run(
        () -> {
          tab[0].addKeys(keys);
          keys.install(journey.scene());
          tab[0].shown();
        });
  }

  @AfterEach
  void close() {
    journey.close();
  }

  @Test
  void anOldNameIsSearchedItsUnitOpensAndItsSheetIsWritten(@TempDir Path folder)
      throws IOException {
    bench.files.folder = Optional.of(folder);
    open();
    journey.press(CONTROL, F).awaitFocus("ward-search").type("Phúc Xá").press(ENTER);
    journey.awaitText("Quận Ba Đình, Quận Hoàn Kiếm").awaitText("Lập phiếu số liệu");
    assertThat(bench.model.open().get()).map(WardRow::code).contains("2025:00097");
    journey.press(CONTROL, E).awaitText("Đã lập phiếu số liệu của 1 phường, xã");
    List<String> written;
    try (var files = Files.list(folder)) {
      written = files.map(file -> file.getFileName().toString()).sorted().toList();
    }
    assertThat(written)
        .containsExactly(
            "phieu-so-lieu-00097-2026-11-21.pdf", "phieu-so-lieu-00097-2026-11-21.xlsx");
    try (PDDocument page = Loader.loadPDF(folder.resolve(written.getFirst()).toFile())) {
      assertThat(new PDFTextStripper().getText(page))
          .contains("Phiếu số liệu Phường Hồng Hà", "Chốt số liệu lúc: 21/11/2026 09:37");
    }
    assertThat(bench.noted).containsExactly(1L);
  }

  @Test
  void theArrowsGoFromTileToTileAsTheyLieAndAFigureOpensItsCalls() {
    open();
    journey.awaitFocus("ward-2025-00004");
    assertThat(spoken("ward-2025-00004"))
        .startsWith("Phường Ba Đình: ")
        .contains(" lượt kích hoạt trên 1.000 dân, ", " lượt hỗ trợ");
    // Ba Đình lies in column 10, row 4.
    journey.press(RIGHT).awaitFocus(id(11, 4)).press(DOWN).awaitFocus(id(11, 5));
    journey.press(LEFT).awaitFocus(id(10, 5)).press(ENTER);
    String open = bench.model.open().get().orElseThrow().code();
    assertThat("ward-" + open.replace(':', '-')).isEqualTo(id(10, 5));
    journey.tabTo("ward-figure-CALLS").press(SPACE);
    assertThat(bench.opened).singleElement().extracting("measure").isEqualTo(WardMeasure.CALLS);
  }

  private String spoken(String id) {
    return Fx.get(
        () -> {
          Node tile = journey.scene().lookup("#" + id);
          return tile.getAccessibleText();
        });
  }

  private static String id(int column, int row) {
    return WardMapBench.WARDS.all().stream()
        .filter(ward -> ward.column() == column && ward.row() == row)
        .map(ward -> "ward-" + ward.unit().code().text().replace(':', '-'))
        .findFirst()
        .orElseThrow();
  }
}

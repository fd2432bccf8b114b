package vn.hotline1022.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Presence;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideFile;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.report.Cell;
import vn.hotline1022.report.ReportTable;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.WardFacts;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** What is seen on the board can be taken out, card by card. */
class BoardSheetsTest {
  private final BoardScene scene = new BoardScene();
  private final Texts texts = new Texts(Language.VI);
  private final BoardWords words = new BoardWords(scene.model.tools(), texts);

  @BeforeEach
  void aMorning() {
    scene.save(
        scene.call(BoardScene.at("07:40"), BoardScene.HA, "0912000001", 5, 120, 30),
        "RESOLVED",
        "ACTIVATE",
        WardFacts.VIET_HUNG);
    scene.save(
        scene.call(BoardScene.at("08:10"), BoardScene.HA, "0912000002", 5, 120, 30),
        "STOPPED",
        "LOGIN",
        "");
    scene.was(BoardScene.HA, Presence.READY, BoardScene.at("07:00"), BoardScene.at("08:00"));
    scene.doing(BoardScene.HA, Presence.AFTER_CALL_WORK, BoardScene.at("09:30"));
    scene.asksForHelp(BoardScene.HA);
    for (int i = 0; i < 6; i++) {
      scene.run(guide(), i == 0 ? 2 : 7, i > 0);
    }
    scene.queues = new Queues(2, 9, 1, 4, 3, 1, List.of("Bàn 05", "Bàn Việt Hưng"), 6);
    scene.read();
  }

  private static Guide guide() {
    return ShippedGuides.read().stream()
        .map(GuideFile::guide)
        .flatMap(Optional::stream)
        .filter(one -> one.id().equals("register-phone"))
        .findFirst()
        .orElseThrow();
  }

  private List<List<Cell>> rows(String title) {
    return new BoardSheets(words, texts)
        .of(scene.model.seen()).stream()
            .filter(table -> table.title().equals(title))
            .findFirst()
            .orElseThrow()
            .rows();
  }

  @Test
  void everyCardOfTheBoardIsATable() {
    assertThat(new BoardSheets(words, texts).of(scene.model.seen()))
        .extracting(ReportTable::title)
        .containsExactly(
            "Chỉ số",
            "Lưu lượng",
            "Người trực",
            "Giờ trực",
            "Phễu cài đặt",
            "Theo phường, xã",
            "Hàng đợi");
    scene.model.by().set(Group.By.REASON);
    assertThat(rows("Theo nhóm")).hasSize(2);
  }

  @Test
  void ofPeopleItTellsForHowLongAndWhoNeedsHelp() {
    List<Cell> row = rows("Người trực").getFirst();
    assertThat(row.getFirst()).isEqualTo(new Cell.Words("Nguyễn Thu Hà"));
    assertThat(row.get(2)).isEqualTo(new Cell.Time(Duration.ofSeconds(424)));
    assertThat(row.get(5)).isEqualTo(new Cell.Percent(0.5));
    assertThat(row.get(6)).isEqualTo(new Cell.Amount(2));
    assertThat(row.getLast()).isEqualTo(new Cell.Words("Xin hỗ trợ, Ghi chép lâu"));
    assertThat(rows("Giờ trực").getFirst().get(3)).isEqualTo(new Cell.Time(Duration.ofHours(1)));
  }

  @Test
  void aStepOfTheFunnelHasItsShareAndItsBase() {
    List<List<Cell>> steps = rows("Phễu cài đặt");
    assertThat(steps).hasSize(7);
    assertThat(steps.getFirst().subList(1, 5))
        .as("the one that stopped did so where all of them came")
        .containsExactly(
            new Cell.Amount(6), new Cell.Amount(1), new Cell.Percent(1), new Cell.Amount(6));
    assertThat(steps.getLast().get(3)).isEqualTo(new Cell.Percent(5 / 6.0));
  }

  @Test
  void wardsAndQueuesAreNumbers() {
    assertThat(rows("Theo phường, xã"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.getFirst()).isEqualTo(new Cell.Words("Phường Việt Hưng"));
              assertThat(row.get(1)).isEqualTo(new Cell.Amount(1));
              assertThat(row.get(2)).isInstanceOf(Cell.Rate.class);
            });
    assertThat(rows("Hàng đợi").getFirst().subList(1, 3))
        .containsExactly(new Cell.Amount(2), new Cell.Amount(9));
    assertThat(rows("Hàng đợi").getLast())
        .containsExactly(
            new Cell.Words("Bàn khác"),
            new Cell.Amount(2),
            new Cell.Amount(6),
            new Cell.Words("Bàn 05, Bàn Việt Hưng"));
  }

  @Test
  void aShareOfSomebodyStandsWithItsBaseOnTheScreenToo() {
    AtWork ha = scene.person(BoardScene.HA);
    assertThat(words.withBase(Measure.FIRST_CALL_RESOLUTION.of(ha.totals())))
        .isEqualTo("50\u00a0%/2");
  }
}

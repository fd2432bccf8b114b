package vn.hotline1022.ui.guidebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;
import vn.hotline1022.ui.theme.Theme;

/** The largest guide laid out, by itself and with everything that is drawn. */
@Tag("bench")
class FlowBench {
  private static final int ROUNDS = 15;
  private static final Guide LONGEST = LongGuide.of(Guide.STEPS_MAX);

  @Test
  void theLargestGuideIsLaidOut() throws IOException {
    FlowGraph graph = FlowGraph.of(LONGEST);
    List<String> ids = graph.nodes().stream().map(FlowGraph.Node::id).toList();
    List<FlowLayout.Size> sizes =
        graph.nodes().stream().map(_ -> new FlowLayout.Size(330, 62, 182, 62)).toList();
    List<FlowLayout.Link> links =
        graph.ways().stream()
            .map(way -> new FlowLayout.Link(ids.indexOf(way.from()), ids.indexOf(way.to()), 1))
            .toList();
    FlowLayout.Gaps gaps = new FlowLayout.Gaps(22, 52, 17);
    double plan = middle(() -> FlowLayout.plan(sizes, links, gaps));
    double drawn = Fx.get(() -> middle(FlowBench::drawn));
    System.out.printf("layout %.1f ms, drawn %.1f ms%n", plan, drawn);
    assertThat(plan).isLessThan(50);
    assertThat(drawn).isLessThan(800);
  }

  private static void drawn() {
    GuideWords words = new GuideWords(LONGEST, new Texts(Language.VI), _ -> Optional.empty());
    FlowChart chart = new FlowChart(words, Optional.empty(), false);
    Scene scene = new Scene(chart, 800, 600);
    Theme.apply(scene, Mode.LIGHT, TextSize.NORMAL);
    chart.applyCss();
    chart.autosize();
    chart.layout();
    assertThat(chart.getHeight()).isGreaterThan(5_000);
  }

  /** The median in milliseconds. */
  private static double middle(Runnable work) {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      long begin = System.nanoTime();
      work.run();
      times.add((System.nanoTime() - begin) / 1e6);
    }
    Collections.sort(times);
    return times.get(ROUNDS / 2);
  }
}

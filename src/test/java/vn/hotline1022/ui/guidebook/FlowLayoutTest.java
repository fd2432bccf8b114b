package vn.hotline1022.ui.guidebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hotline1022.Rounds;
import vn.hotline1022.ui.guidebook.FlowLayout.Box;
import vn.hotline1022.ui.guidebook.FlowLayout.Gaps;
import vn.hotline1022.ui.guidebook.FlowLayout.Link;
import vn.hotline1022.ui.guidebook.FlowLayout.Plan;
import vn.hotline1022.ui.guidebook.FlowLayout.Point;
import vn.hotline1022.ui.guidebook.FlowLayout.Route;
import vn.hotline1022.ui.guidebook.FlowLayout.Size;

class FlowLayoutTest {
  private static final Gaps GAPS = new Gaps(24, 46, 14);
  private static final Size STEP = new Size(320, 70, 176, 62);

  @Test
  void aStraightWayStandsStraight() {
    Plan plan = plan(4, link(0, 1), link(1, 2), link(2, 3));
    assertThat(plan.boxes()).extracting(Box::layer).containsExactly(0, 1, 2, 3);
    assertThat(plan.boxes()).extracting(Box::x).containsOnly(0.0);
    assertThat(plan.boxes()).extracting(Box::y).containsExactly(0.0, 116.0, 232.0, 348.0);
    assertThat(plan.width()).isEqualTo(320);
    assertThat(plan.height()).isEqualTo(348 + 70);
    assertThat(plan.routes()).noneMatch(Route::back);
  }

  @Test
  void aFarWayPassesTheLayersBetweenBesideTheirBoxes() {
    Plan plan = plan(3, link(0, 1), link(1, 2), link(0, 2));
    assertThat(plan.boxes()).extracting(Box::layer).containsExactly(0, 1, 2);
    assertWhole(plan, List.of(link(0, 1), link(1, 2), link(0, 2)));
    assertThat(plan.routes().getLast().points()).hasSize(5);
  }

  @Test
  void aWayBackLeadsUpAndChangesNoLayer() {
    Plan plan = plan(3, link(0, 1), link(1, 2), link(2, 0), link(2, 1));
    assertThat(plan.boxes()).extracting(Box::layer).containsExactly(0, 1, 2);
    assertThat(plan.routes()).extracting(Route::back).containsExactly(false, false, true, true);
    Route up = plan.routes().get(2);
    assertThat(up.points().getFirst().y()).isEqualTo(plan.boxes().get(2).y());
    assertThat(up.points().getLast().y()).isEqualTo(plan.boxes().get(0).y() + STEP.coreHeight());
  }

  @Test
  void waysThatCouldCrossAreUntangled() {
    // 0 leads to 1 and 2; 1 to 4, 2 to 3: as numbered they would cross.
    Plan plan = plan(5, link(0, 1), link(0, 2), link(1, 4), link(2, 3));
    List<Box> boxes = plan.boxes();
    assertThat(boxes.get(1).x() < boxes.get(2).x()).isEqualTo(boxes.get(4).x() < boxes.get(3).x());
  }

  @Test
  void nothingIsLaidOutOfNothing() {
    assertThat(FlowLayout.plan(List.of(), List.of(), GAPS))
        .isEqualTo(new Plan(0, 0, List.of(), List.of()));
    assertThat(plan(1).boxes()).containsExactly(new Box(0, 0, 320, 70, 0));
  }

  @Test
  void whateverIsLaidOutIsWholeAndTheSameTheNextTime() {
    for (int seed = 0; seed < Rounds.of(400); seed++) {
      Random random = new Random(seed);
      int count = 1 + random.nextInt(150);
      List<Size> sizes = sizes(random, count);
      List<Link> links = links(random, count);
      Plan plan = FlowLayout.plan(sizes, links, GAPS);
      assertWhole(plan, links);
      assertThat(FlowLayout.plan(sizes, links, GAPS)).isEqualTo(plan);
    }
  }

  private static List<Size> sizes(Random random, int count) {
    List<Size> sizes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double high = 40 + random.nextInt(50);
      int leaves = random.nextInt(4);
      sizes.add(new Size(leaves == 0 ? 176 : 320, Math.max(high, leaves * 28), 176, high));
    }
    return sizes;
  }

  private static List<Link> links(Random random, int count) {
    List<Link> links = new ArrayList<>();
    for (int to = 1; to < count; to++) {
      links.add(link(Math.max(0, to - 1 - random.nextInt(4)), to));
    }
    for (int i = 0; count > 1 && i < count / 2; i++) {
      int from = random.nextInt(count);
      int to = (from + 1 + random.nextInt(count - 1)) % count;
      if (!links.contains(link(from, to))) {
        links.add(link(from, to));
      }
    }
    return links;
  }

  private static void assertWhole(Plan plan, List<Link> links) {
    for (int i = 0; i < plan.boxes().size(); i++) {
      Box box = plan.boxes().get(i);
      assertThat(box.x()).isGreaterThanOrEqualTo(-0.001);
      assertThat(box.x() + box.width()).isLessThanOrEqualTo(plan.width() + 0.001);
      assertThat(box.y() + box.height()).isLessThanOrEqualTo(plan.height() + 0.001);
      for (int j = i + 1; j < plan.boxes().size(); j++) {
        assertThat(overlap(box, plan.boxes().get(j))).as("%d and %d", i, j).isFalse();
      }
    }
    for (int i = 0; i < links.size(); i++) {
      assertLeadsThere(plan, links.get(i), plan.routes().get(i));
    }
  }

  private static void assertLeadsThere(Plan plan, Link link, Route route) {
    Box from = plan.boxes().get(link.from());
    Box to = plan.boxes().get(link.to());
    assertThat(to.layer() > from.layer()).isEqualTo(!route.back());
    List<Point> points = route.back() ? route.points().reversed() : route.points();
    Box upper = route.back() ? to : from;
    Box lower = route.back() ? from : to;
    assertThat(points.getFirst().x()).isBetween(upper.x(), upper.x() + STEP.core());
    assertThat(points.getLast().x()).isBetween(lower.x(), lower.x() + STEP.core());
    assertThat(points.getLast().y()).isEqualTo(lower.y());
    assertThat(points).extracting(Point::y).isSorted();
    IntStream.range(1, points.size() - 1)
        .filter(i -> i % 2 == 0)
        .mapToObj(points::get)
        .forEach(
            passing ->
                assertThat(plan.boxes())
                    .as("a way passes beside the boxes")
                    .noneMatch(box -> inside(passing, box)));
  }

  private static boolean inside(Point point, Box box) {
    return point.x() > box.x()
        && point.x() < box.x() + box.width()
        && point.y() >= box.y()
        && point.y() < box.y() + box.height();
  }

  private static boolean overlap(Box a, Box b) {
    return Math.min(a.x() + a.width(), b.x() + b.width()) - Math.max(a.x(), b.x()) > 0.001
        && Math.min(a.y() + a.height(), b.y() + b.height()) - Math.max(a.y(), b.y()) > 0.001;
  }

  private static Plan plan(int count, Link... links) {
    return FlowLayout.plan(
        IntStream.range(0, count).mapToObj(_ -> STEP).toList(), List.of(links), GAPS);
  }

  private static Link link(int from, int to) {
    return new Link(from, to, 1);
  }
}

package vn.hotline1022.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts blocks onto pages, from the top; what would not fit whole goes on the next page. */
final class Pages {
  /** Which share of a page is worth filling. */
  private static final float MUCH = 0.4f;

  private final Paper paper;
  private final float foot;
  private final List<List<Placed>> pages = new ArrayList<>();
  private float y;

  /** A block and where it stands on its page. */
  record Placed(Block block, Area area) {}

  /**
   * @param foot kept free at the lower edge
   */
  Pages(Paper paper, float foot) {
    this.paper = paper;
    this.foot = foot;
    turn();
  }

  List<List<Placed>> pages() {
    return pages;
  }

  private float bottom() {
    return paper.height() - paper.margin() - foot;
  }

  private float whole() {
    return bottom() - paper.margin();
  }

  private boolean atTop() {
    return y <= paper.margin();
  }

  private void turn() {
    pages.add(new ArrayList<>());
    y = paper.margin();
  }

  void space(float height) {
    if (!atTop()) {
      y += height;
    }
  }

  /** A block over the whole width. */
  void add(Block block) {
    add(List.of(List.of(block)), Optional.empty(), paper.inner());
  }

  /**
   * Groups of blocks below each other, and a picture at their right side. All of it stays together
   * where a page has room for it. Where much of a page would be left empty, the picture stays with
   * the first group and the others go on over the page, each of them whole; only a group higher
   * than a page is parted.
   *
   * @param width of the blocks
   */
  void add(List<List<Block>> groups, Optional<Block> picture, float width) {
    float beside = picture.map(block -> block.height(paper.phone())).orElse(0f);
    float all = 0;
    for (List<Block> group : groups) {
      all += height(group, width);
    }
    boolean whole = fits(Math.max(beside, all));
    boolean begun = fits(Math.max(beside, height(groups.getFirst(), width)));
    if (!whole && !(begun && bottom() - y > MUCH * whole())) {
      turnUnlessAtTop();
    }
    float from = y;
    int page = pages.size();
    picture.ifPresent(
        block -> {
          float x = paper.width() - paper.margin() - paper.phone();
          place(block, new Area(x, y, paper.phone(), beside));
        });
    for (List<Block> group : groups) {
      if (!fits(height(group, width))) {
        turnUnlessAtTop();
      }
      group.forEach(block -> lay(block, width));
    }
    y = pages.size() == page ? Math.max(y, from + beside) : y;
  }

  private void lay(Block block, float width) {
    float high = block.height(width);
    if (!fits(high)) {
      turnUnlessAtTop();
    }
    place(block, new Area(paper.margin(), y, width, high));
    y += high;
  }

  private static float height(List<Block> group, float width) {
    return (float) group.stream().mapToDouble(block -> block.height(width)).sum();
  }

  private boolean fits(float height) {
    return y + height <= bottom() + 0.5f;
  }

  private void turnUnlessAtTop() {
    if (!atTop()) {
      turn();
    }
  }

  private void place(Block block, Area area) {
    pages.getLast().add(new Placed(block, area));
  }
}

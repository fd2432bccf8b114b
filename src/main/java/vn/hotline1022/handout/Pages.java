package vn.hotline1022.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts blocks onto pages, from the top; what would not fit whole goes on the next page. */
final class Pages {
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
    add(List.of(block), Optional.empty(), paper.inner());
  }

  /**
   * Blocks below each other and a picture at their right side. They stay together where a page has
   * room for them, and go on over pages where it has not.
   *
   * @param width of the blocks
   */
  void add(List<Block> blocks, Optional<Block> picture, float width) {
    float beside = picture.map(block -> block.height(paper.phone())).orElse(0f);
    float height =
        Math.max(beside, (float) blocks.stream().mapToDouble(b -> b.height(width)).sum());
    boolean tooHigh = y + Math.min(height, whole()) > bottom() + 0.5f;
    if (tooHigh && !atTop()) {
      turn();
    }
    float from = y;
    int page = pages.size();
    picture.ifPresent(
        block -> {
          float x = paper.width() - paper.margin() - paper.phone();
          place(block, new Area(x, y, paper.phone(), beside));
        });
    for (Block block : blocks) {
      float high = block.height(width);
      if (y + high > bottom() + 0.5f && !atTop()) {
        turn();
      }
      place(block, new Area(paper.margin(), y, width, high));
      y += high;
    }
    y = pages.size() == page ? Math.max(y, from + beside) : y;
  }

  private void place(Block block, Area area) {
    pages.getLast().add(new Placed(block, area));
  }
}

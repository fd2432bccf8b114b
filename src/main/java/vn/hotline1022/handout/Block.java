package vn.hotline1022.handout;

import java.util.List;

/** Something on paper: as high as it needs in a width. */
interface Block {

  float height(float width);

  /** Draws it; the area is at least as high as it needs. */
  void draw(Pen pen, Area area);

  /** Blocks below each other. */
  record Column(List<Block> blocks, float gap) implements Block {
    public Column {
      blocks = List.copyOf(blocks);
    }

    @Override
    public float height(float width) {
      float height = gap * Math.max(0, blocks.size() - 1);
      for (Block block : blocks) {
        height += block.height(width);
      }
      return height;
    }

    @Override
    public void draw(Pen pen, Area area) {
      float y = area.y();
      for (Block block : blocks) {
        float height = block.height(area.width());
        block.draw(pen, new Area(area.x(), y, area.width(), height));
        y += height + gap;
      }
    }
  }

  /** A block with room round it. */
  record Padded(Block inner, float across, float down) implements Block {
    @Override
    public float height(float width) {
      return inner.height(width - 2 * across) + 2 * down;
    }

    @Override
    public void draw(Pen pen, Area area) {
      inner.draw(pen, area.inset(across, down));
    }
  }

  /** A block on a ground of its own. */
  record Grounded(Block inner, Tone tone, float radius) implements Block {
    @Override
    public float height(float width) {
      return inner.height(width);
    }

    @Override
    public void draw(Pen pen, Area area) {
      pen.fill(tone, area, radius);
      inner.draw(pen, area);
    }
  }

  /** The dashed ring round the place to touch; it takes its room from the block. */
  record Touched(Block inner, float line) implements Block {
    @Override
    public float height(float width) {
      return inner.height(width - 4 * line) + 4 * line;
    }

    @Override
    public void draw(Pen pen, Area area) {
      inner.draw(pen, area.inset(2 * line));
      pen.dashes(Tone.TOUCH, line, area, 5 * line);
    }
  }

  /** Something of one height that draws itself. */
  record Drawn(float high, Drawing drawing) implements Block {
    @Override
    public float height(float width) {
      return high;
    }

    @Override
    public void draw(Pen pen, Area area) {
      drawing.draw(pen, area);
    }
  }

  /** Draws in an area. */
  @FunctionalInterface
  interface Drawing {
    void draw(Pen pen, Area area);
  }
}

package vn.hotline1022.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.guide.Template;
import vn.hotline1022.handout.HandoutWords.Word;
import vn.hotline1022.handout.TextBlock.Run;
import vn.hotline1022.handout.Type.Face;

/** Where everything stands on the pages of a handout. */
final class HandoutLayout {
  private final Type type;
  private final HandoutOrder order;
  private final HandoutWords words;
  private final Handout handout;
  private final Paper paper;
  private final float letters;

  HandoutLayout(Type type, HandoutOrder order, HandoutWords words, Handout handout) {
    this.type = type;
    this.order = order;
    this.words = words;
    this.handout = handout;
    this.paper = order.paper();
    this.letters = paper.letters();
  }

  List<List<Pages.Placed>> pages() {
    Pages pages = new Pages(paper, HandoutFoot.height(paper));
    pages.add(new HandoutHead(type, order, words, handout));
    pages.space(letters * 0.7f);
    note(pages, Icon.SHIELD_LOCK_OUTLINE, Tone.DANGER, Tone.DANGER_TINT, warning());
    for (Handout.Step step : handout.steps()) {
      pages.space(letters * 1.1f);
      Optional<Block> phone =
          step.screen().map(screen -> new PhonePaper(type, screen, order.system(), paper.phone()));
      float width = phone.isPresent() ? paper.inner() - paper.phone() - letters : paper.inner();
      pages.add(step(step, width), phone, width);
    }
    pages.space(letters);
    handout
        .done()
        .ifPresent(
            done ->
                note(
                    pages, Icon.CHECK_CIRCLE_OUTLINE, Tone.SUCCESS, Tone.SUCCESS_TINT, done(done)));
    if (!handout.next().isEmpty()) {
      pages.space(letters * 0.5f);
      note(pages, Icon.FILE_DOCUMENT_OUTLINE, Tone.ACCENT, Tone.ACCENT_TINT, next());
    }
    return pages.pages();
  }

  private TextBlock warning() {
    return TextBlock.of(type, words.word(Word.WARNING), Face.SEMI_BOLD, letters * 0.9f, Tone.TEXT);
  }

  private TextBlock done(String text) {
    return new TextBlock(
        type,
        List.of(
            new Run(words.word(Word.FINISHED) + " ", Face.BOLD, Tone.SUCCESS),
            new Run(text, Face.REGULAR, Tone.TEXT)),
        letters,
        false);
  }

  private TextBlock next() {
    String all = String.join(" · ", handout.next());
    return TextBlock.of(type, words.word(Word.NEXT, all), Face.MEDIUM, letters * 0.85f, Tone.TEXT);
  }

  /** A text with an icon, on a ground of its own over the whole width. */
  private void note(Pages pages, Icon icon, Tone tone, Tone ground, TextBlock text) {
    float side = letters * 2.4f;
    float pad = letters * 0.6f;
    pages.add(
        new Block() {
          @Override
          public float height(float width) {
            return text.height(width - side - pad) + 2 * pad;
          }

          @Override
          public void draw(Pen pen, Area area) {
            pen.fill(ground, area, letters * 0.6f);
            pen.icon(icon, letters * 1.7f, tone, new Area(area.x(), area.y(), side, area.height()));
            text.draw(
                pen,
                new Area(
                    area.x() + side,
                    area.y() + pad,
                    area.width() - side - pad,
                    area.height() - 2 * pad));
          }
        });
  }

  /** The lines of a step, each a block: what to do, and apart from it each other way. */
  private List<List<Block>> step(Handout.Step step, float width) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(step));
    blocks.add(gap(letters * 0.3f));
    lines(blocks, body(step.text()), width, 0);
    step.sheet().ifPresent(sheet -> sheet(blocks, sheet, width));
    step.seen().ifPresent(seen -> seen(blocks, seen, width));
    List<List<Block>> groups = new ArrayList<>(List.of(blocks));
    for (Handout.Otherwise other : step.otherwise()) {
      List<Block> group = new ArrayList<>(List.of(gap(letters * 0.45f)));
      otherwise(group, other, width);
      groups.add(group);
    }
    return groups;
  }

  /** Its number in a disc, and its title. */
  private Block heading(Handout.Step step) {
    float side = letters * 1.9f;
    float left = side + letters * 0.6f;
    TextBlock title = TextBlock.of(type, step.title(), Face.BOLD, letters * 1.15f, Tone.TEXT);
    String number = Integer.toString(step.number());
    return new Block() {
      @Override
      public float height(float width) {
        return Math.max(side, title.height(width - left));
      }

      @Override
      public void draw(Pen pen, Area area) {
        pen.fill(Tone.ACCENT, new Area(area.x(), area.y(), side, side), side);
        float size = letters * 1.1f;
        float x = area.x() + (side - type.width(Face.BOLD, size, number)) / 2;
        pen.text(Face.BOLD, size, Tone.ON_ACCENT, x, area.y() + side / 2 + size * 0.35f, number);
        float high = title.height(area.width() - left);
        float y = area.y() + Math.max(0, (side - high) / 2);
        title.draw(pen, new Area(area.x() + left, y, area.width() - left, high));
      }
    };
  }

  private TextBlock body(List<Template.Span> spans) {
    List<Run> runs =
        spans.stream()
            .map(
                span ->
                    span.strong()
                        ? new Run(span.text(), Face.BOLD, Tone.ACCENT)
                        : new Run(span.text(), Face.REGULAR, Tone.TEXT))
            .toList();
    return new TextBlock(type, runs, letters, false);
  }

  private void sheet(List<Block> blocks, String title, float width) {
    String text = words.word(Word.SEE, title);
    blocks.add(gap(letters * 0.3f));
    lines(blocks, TextBlock.of(type, first(text), Face.SEMI_BOLD, letters, Tone.ACCENT), width, 0);
  }

  private void seen(List<Block> blocks, String seen, float width) {
    TextBlock text =
        new TextBlock(
            type,
            List.of(
                new Run(words.word(Word.WHEN) + " ", Face.SEMI_BOLD, Tone.SUCCESS),
                new Run(seen, Face.REGULAR, Tone.TEXT)),
            letters * 0.85f,
            false);
    blocks.add(gap(letters * 0.35f));
    float left = letters * 1.3f;
    List<Block> lines = new ArrayList<>();
    lines(lines, text, width, left);
    Block first = lines.removeFirst();
    blocks.add(
        new Block.Drawn(
            first.height(width),
            (pen, area) -> {
              Area mark = new Area(area.x(), area.y(), letters, area.height());
              pen.icon(Icon.CHECK_BOLD, letters, Tone.SUCCESS, mark);
              first.draw(pen, area);
            }));
    blocks.addAll(lines);
  }

  /** What to do when it goes another way: a bar at the left, the words on a ground. */
  private void otherwise(List<Block> blocks, Handout.Otherwise other, float width) {
    float size = letters * 0.82f;
    float bar = letters * 0.25f;
    float left = letters * 0.8f;
    TextBlock text =
        new TextBlock(
            type,
            List.of(
                new Run(words.word(Word.IF, small(other.when())) + " ", Face.SEMI_BOLD, Tone.TEXT),
                new Run(first(other.then()), Face.REGULAR, Tone.TEXT)),
            size,
            false);
    List<Block> lines = new ArrayList<>();
    lines.add(gap(size * 0.3f));
    lines(lines, text, width - size * 0.5f, left);
    lines.add(gap(size * 0.3f));
    for (Block line : lines) {
      blocks.add(
          new Block.Drawn(
              line.height(width),
              (pen, area) -> {
                pen.fill(Tone.WARNING_TINT, area, 0);
                pen.fill(Tone.TOUCH, new Area(area.x(), area.y(), bar, area.height()), 0);
                line.draw(pen, area);
              }));
    }
  }

  private static Block gap(float height) {
    return new Block.Drawn(height, (_, _) -> {});
  }

  private static void lines(List<Block> blocks, TextBlock text, float width, float left) {
    for (TextBlock.Line line : text.lines(width - left)) {
      blocks.add(
          new Block.Drawn(
              text.lineHeight(),
              (pen, area) ->
                  text.draw(
                      pen,
                      line,
                      new Area(area.x() + left, area.y(), area.width() - left, area.height()))));
    }
  }

  /** After “If”: small, unless it begins with a name. */
  private static String small(String text) {
    boolean name =
        text.length() > 1 && !Character.isLowerCase(text.charAt(1)) && text.charAt(1) != ' ';
    return name || text.isEmpty()
        ? text
        : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private static String first(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}

package vn.hotline1022.ui.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.hotline1022.event.Event;
import vn.hotline1022.handout.Paper;
import vn.hotline1022.handout.Poster;
import vn.hotline1022.handout.SignUp;
import vn.hotline1022.handout.StoreLinks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.unit.UnitBook;

/** The words of what is printed for an event, in one language. */
final class EventPapers {
  private static final int ROWS = 18;
  private static final List<String> COLUMNS = List.of("number", "name", "group", "phone", "need");
  private static final List<Float> SHARES = List.of(0.07f, 0.31f, 0.19f, 0.17f, 0.26f);

  private final Texts texts;
  private final EventTexts words;
  private final LocalDate today;

  EventPapers(Texts texts, UnitBook units, LocalDate today) {
    this.texts = texts;
    this.words = new EventTexts(texts, units);
    this.today = today;
  }

  private Locale locale() {
    return texts.language().locale();
  }

  /** On A5 what to do, on A4 what is offered and what to bring. */
  Poster poster(Event event, Paper paper, StoreLinks links) {
    String kind = paper == Paper.A5 ? "leaflet" : "poster";
    List<Poster.Code> codes = codes(links);
    List<String> points = new ArrayList<>();
    for (int i = codes.isEmpty() ? 0 : 1; i < 5; i++) {
      // Where there is nothing to scan, the first says how the app is found.
      points.add(texts.get("event.paper." + kind + "." + i));
    }
    return new Poster(
        paper,
        locale(),
        texts.get("handout.paper.FROM"),
        texts.get("event.paper." + kind + ".title"),
        lines(event),
        codes,
        texts.get("event.paper." + kind + ".heading"),
        points,
        texts.get("event.paper.warning"),
        texts.get("handout.paper.PHONE"),
        today);
  }

  private List<String> lines(Event event) {
    return Stream.concat(
            Stream.of(words.name(event)),
            Stream.concat(words.place(event).stream(), Stream.of(words.time(event))))
        .toList();
  }

  private List<Poster.Code> codes(StoreLinks links) {
    return Stream.of(StoreLinks.Place.values())
        .flatMap(
            place ->
                links
                    .link(place)
                    .map(
                        link ->
                            new Poster.Code(texts.get("event.paper.code." + place), link.text()))
                    .stream())
        .toList();
  }

  SignUp signUp(Event event) {
    List<SignUp.Column> columns = new ArrayList<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      columns.add(
          new SignUp.Column(texts.get("event.paper.column." + COLUMNS.get(i)), SHARES.get(i)));
    }
    return new SignUp(
        locale(),
        texts.get("handout.paper.FROM"),
        texts.get("event.paper.sign_up.title"),
        lines(event),
        columns,
        ROWS,
        texts.get("event.paper.sign_up.note"),
        texts.get("handout.paper.PHONE"),
        today);
  }
}

package vn.hotline1022.ui.event;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.event.DayReport;
import vn.hotline1022.event.Event;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.handout.FigurePdf;
import vn.hotline1022.handout.FigureSheet;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.Texts;

/** The report of the open event, as it stands now. On the FX thread. */
public final class ReportModel {
  private final EventTools tools;
  private final EventsModel events;
  private final Function<String, Optional<Guide>> guides;
  private final PapersModel papers;
  private final ReadOnlyObjectWrapper<Optional<Made>> made =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();

  /** A report and what it is of. */
  public record Made(Event event, DayReport report) {}

  /**
   * @param guides by id, for the names of steps
   * @param papers writes the file
   */
  public ReportModel(
      EventTools tools,
      EventsModel events,
      Function<String, Optional<Guide>> guides,
      PapersModel papers) {
    this.tools = tools;
    this.events = events;
    this.guides = guides;
    this.papers = papers;
    events.list().selected().subscribe((_, now) -> changed(now));
  }

  /** The events, with the one that is reported open. */
  public EventsModel events() {
    return events;
  }

  /** The report; empty while no event is open. */
  public ReadOnlyObjectProperty<Optional<Made>> made() {
    return made.getReadOnlyProperty();
  }

  /** Why it could not be read; null when all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** What writes the file. */
  public PapersModel papers() {
    return papers;
  }

  private void changed(Optional<Event> now) {
    if (made.get().map(Made::event).equals(now)) {
      return;
    }
    made.set(Optional.empty());
    refresh();
  }

  /** Counts anew; at a desk that is at work, its event when none is open. */
  public void refresh() {
    if (events.list().selected().get().isEmpty()) {
      events.work().event().get().ifPresent(here -> events.list().select(here.id()));
    }
    Optional<Event> event = events.list().selected().get();
    Instant now = tools.calls().time().now();
    event.ifPresent(
        open ->
            tools
                .calls()
                .reads()
                .run(() -> new Made(open, DayReport.of(facts(open), now)))
                .onSuccess(this::show)
                .onFailure(fault::set)
                .start());
  }

  private DayReport.Facts facts(Event event) {
    UUID id = event.id();
    EventTools.Kept kept = tools.kept();
    return new DayReport.Facts(
        event, kept.visits().of(id), kept.tally().of(id), kept.attendance().of(id));
  }

  private void show(Made report) {
    fault.set(null);
    if (events.list().selected().get().filter(report.event()::equals).isPresent()) {
      made.set(Optional.of(report));
    }
  }

  /** The same in words. */
  FigureSheet sheet(Made report, Texts texts) {
    LocalDate today = Person.today(tools.calls().time().now());
    return new ReportWords(texts, tools.units(), tools.calls().lists(), guides, this::nameOf)
        .sheet(report.event(), report.report(), today);
  }

  private Optional<String> nameOf(String code) {
    return events.people().get().stream()
        .filter(person -> person.code().equals(code))
        .map(Person::name)
        .findFirst();
  }

  /** A name for the file. */
  public Optional<String> fileName() {
    return made.get().map(report -> "bao-cao-su-kien-" + report.event().day() + ".pdf");
  }

  /** Writes it into this file. */
  public void write(Path file, Texts texts) {
    made.get()
        .map(report -> sheet(report, texts))
        .ifPresent(sheet -> papers.write(file, into -> FigurePdf.write(sheet, into)));
  }
}

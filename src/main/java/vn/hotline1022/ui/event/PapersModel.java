package vn.hotline1022.ui.event;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.hotline1022.event.Event;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.handout.Paper;
import vn.hotline1022.handout.PosterPdf;
import vn.hotline1022.handout.SignUpPdf;
import vn.hotline1022.handout.StoreLinks;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** Papers of an event, written into files. On the FX thread. */
public final class PapersModel {
  private final EventTools tools;
  private final Supplier<StoreLinks> links;
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.VI);
  private final ReadOnlyObjectWrapper<Optional<Path>> written =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /** What is printed before an event. */
  public enum Kind {
    LEAFLET,
    POSTER,
    SIGN_UP
  }

  /**
   * @param links the links of the settings; blocks, asked off the FX thread
   */
  public PapersModel(EventTools tools, Supplier<StoreLinks> links) {
    this.tools = tools;
    this.links = links;
    language.subscribe((_, _) -> written.set(Optional.empty()));
  }

  /** The language they are printed in. */
  public ObjectProperty<Language> language() {
    return language;
  }

  /** The file just written; empty once something else is chosen. */
  public ReadOnlyObjectProperty<Optional<Path>> written() {
    return written.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** A name for the file. */
  public String fileName(Kind kind, Event event) {
    return "su-kien-%s-%s-%s.pdf"
        .formatted(
            event.day(),
            kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            language.get().suffix());
  }

  /** Writes one of them into this file. */
  public void write(Kind kind, Event event, Path file) {
    Texts texts = new Texts(language.get());
    LocalDate today = Person.today(tools.calls().time().now());
    EventPapers papers = new EventPapers(texts, tools.units(), today);
    write(
        file,
        into ->
            switch (kind) {
              case LEAFLET -> PosterPdf.write(papers.poster(event, Paper.A5, links.get()), into);
              case POSTER -> PosterPdf.write(papers.poster(event, Paper.A4, links.get()), into);
              case SIGN_UP -> SignUpPdf.write(papers.signUp(event), into);
            });
  }

  /** Writes any paper into this file; what it takes a while to do runs off the FX thread. */
  void write(Path file, Function<Path, Long> pages) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    written.set(Optional.empty());
    fault.set(null);
    tools
        .slow()
        .run(() -> pages.apply(file))
        .onSuccess(
            _ -> {
              busy.set(false);
              written.set(Optional.of(file));
            })
        .onFailure(
            why -> {
              busy.set(false);
              fault.set(why);
            })
        .start();
  }
}

package vn.hotline1022.ui.handout;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.Guides;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.handout.HandoutOrder;
import vn.hotline1022.handout.HandoutPdf;
import vn.hotline1022.handout.Paper;
import vn.hotline1022.handout.StoreLinks;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Tasks;

/** Printing the guide that is open; what was chosen stays for the next one. On the FX thread. */
public final class HandoutViewModel {
  private final Ports ports;
  private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A5);
  private final ObjectProperty<Language> language;
  private final ObjectProperty<PhoneSystem> phone = new SimpleObjectProperty<>(PhoneSystem.ANDROID);
  private final ReadOnlyObjectWrapper<Optional<Guide>> guide =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Written>> written =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /**
   * What it works with.
   *
   * @param links the links of the settings; blocks, asked off the FX thread
   * @param slow writes files
   */
  public record Ports(Guides guides, Supplier<StoreLinks> links, Tasks slow, TimeSource time) {}

  /** A file that was written. */
  public record Written(Path file, long pages) {}

  /**
   * @param first the language printed in until another is chosen
   */
  public HandoutViewModel(Ports ports, Language first) {
    this.ports = ports;
    this.language = new SimpleObjectProperty<>(first);
    paper.subscribe((_, _) -> forget());
    language.subscribe((_, _) -> forget());
    phone.subscribe((_, _) -> forget());
  }

  private void forget() {
    written.set(Optional.empty());
    fault.set(null);
  }

  /** This guide is open now. */
  public void open(Guide now) {
    if (guide.get().filter(now::equals).isEmpty()) {
      guide.set(Optional.of(now));
      forget();
    }
  }

  public ReadOnlyObjectProperty<Optional<Guide>> guide() {
    return guide.getReadOnlyProperty();
  }

  public ObjectProperty<Paper> paper() {
    return paper;
  }

  public ObjectProperty<Language> language() {
    return language;
  }

  /** Which phone is drawn when the guide is for any. */
  public ObjectProperty<PhoneSystem> phone() {
    return phone;
  }

  /** The file just written; empty once something else is chosen. */
  public ReadOnlyObjectProperty<Optional<Written>> written() {
    return written.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** A name for the file; empty while no guide is open. */
  Optional<String> fileName() {
    return guide.get().map(now -> order(now, StoreLinks.NONE).fileName());
  }

  private HandoutOrder order(Guide now, StoreLinks links) {
    LocalDate today = LocalDate.ofInstant(ports.time().now(), Formats.ZONE);
    return new HandoutOrder(now, phone.get(), paper.get(), language.get().locale(), links, today);
  }

  /** Writes the open guide into this file. */
  public void print(Path file) {
    if (busy.get() || guide.get().isEmpty()) {
      return;
    }
    HandoutOrder order = order(guide.get().get(), StoreLinks.NONE);
    Language words = language.get();
    busy.set(true);
    forget();
    ports
        .slow()
        .run(() -> write(order, words, file))
        .onSuccess(
            done -> {
              busy.set(false);
              written.set(Optional.of(done));
            })
        .onFailure(
            why -> {
              busy.set(false);
              fault.set(why);
            })
        .start();
  }

  private Written write(HandoutOrder order, Language words, Path file) {
    HandoutPdf pdf = new HandoutPdf(ports.guides(), new HandoutTexts(words));
    return new Written(file, pdf.write(order.with(ports.links().get()), file));
  }
}

package vn.hotline1022.ui.roster;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.exchange.ExchangeDay;
import vn.hotline1022.exchange.ExchangeOrder;
import vn.hotline1022.exchange.ExchangeReport;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.roster.RosterCsv;
import vn.hotline1022.roster.RosterDay;
import vn.hotline1022.roster.RosterImport;
import vn.hotline1022.staff.Person;
import vn.hotline1022.stats.Measure;

/** Files of the roster and of telephone exchanges, looked over before they are taken in. */
public final class RosterImports {
  static final int NAME_MAX = 40;

  /** Whoever takes in reports does so every few days. */
  private static final int REMEMBERED_DAYS = 62;

  private final RosterTools tools;
  private final Consumer<Optional<Fault>> told;
  private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty exchange = new SimpleStringProperty("");
  private final StringProperty queue = new SimpleStringProperty("");

  /**
   * @param told what went wrong with a file; nothing once one was read
   */
  RosterImports(RosterTools tools, Consumer<Optional<Fault>> told) {
    this.tools = tools;
    this.told = told;
  }

  /** What was looked over. */
  public ReadOnlyObjectProperty<Optional<Preview>> preview() {
    return preview.getReadOnlyProperty();
  }

  /** What people call the exchange whose report is open; the same from report to report. */
  public StringProperty exchange() {
    return exchange;
  }

  /** Only this queue or extension of it; everything where empty. */
  public StringProperty queue() {
    return queue;
  }

  /** Whether the exchange can be called that. */
  public boolean isNamed() {
    return ExchangeDay.isName(exchange.get().strip());
  }

  void close() {
    preview.set(Optional.empty());
  }

  /** Looks a roster over; nothing is written. */
  void readRoster(Path file) {
    Instant now = tools.calls().time().now();
    look(
        () -> {
          RosterImport found =
              RosterCsv.read(file, tools.shifts().get(), now, tools.person().code());
          return new Preview.OfRoster(found, replaced(found));
        });
  }

  private int replaced(RosterImport found) {
    if (found.days().isEmpty()) {
      return 0;
    }
    List<LocalDate> days = found.days().stream().map(RosterDay::day).toList();
    return (int)
        tools.kept().roster().between(days.getFirst(), days.getLast()).stream()
            .filter(day -> !day.people().isEmpty() && days.contains(day.day()))
            .count();
  }

  /** Looks the report of an exchange over, called as the last one that was taken in. */
  void readExchange(Path file) {
    Instant now = tools.calls().time().now();
    look(() -> exchange(file, lastName(Person.today(now)), "", now));
  }

  private String lastName(LocalDate today) {
    return tools.kept().exchange().between(today.minusDays(REMEMBERED_DAYS), today).stream()
        .max(Comparator.comparing(ExchangeDay::writtenAt))
        .map(ExchangeDay::exchange)
        .orElse(ExchangeOrder.USUAL);
  }

  private Preview exchange(Path file, String name, String of, Instant now) {
    Optional<String> only = of.isEmpty() ? Optional.empty() : Optional.of(of);
    ExchangeOrder order =
        new ExchangeOrder(name, only, Measure.TARGET_WAIT, now, tools.person().code());
    return new Preview.OfExchange(ExchangeReport.read(file, order), file, name, of);
  }

  /** Whether what is shown was read with another name or queue than those that are typed. */
  private boolean isOld(Preview.OfExchange shown) {
    return !shown.exchange().equals(exchange.get().strip())
        || !shown.queue().equals(queue.get().strip());
  }

  /** Looks the report that is open over again, as it is named now. */
  public void again() {
    if (preview.get().orElse(null) instanceof Preview.OfExchange shown
        && isNamed()
        && isOld(shown)) {
      String name = exchange.get().strip();
      String of = queue.get().strip();
      Instant now = tools.calls().time().now();
      look(() -> exchange(shown.file(), name, of, now));
    }
  }

  /**
   * What may be taken in; empty when something is wrong, or when it was named anew and is to be
   * looked at first.
   */
  Optional<Preview> sound() {
    Optional<Preview> now = preview.get().filter(Preview::isSound);
    if (now.orElse(null) instanceof Preview.OfExchange shown && isOld(shown)) {
      again();
      return Optional.empty();
    }
    return now;
  }

  private void look(Callable<Preview> work) {
    tools
        .slow()
        .run(work)
        .onSuccess(
            found -> {
              if (found instanceof Preview.OfExchange shown) {
                exchange.set(shown.exchange());
                queue.set(shown.queue());
              }
              preview.set(Optional.of(found));
              told.accept(Optional.empty());
            })
        .onFailure(fault -> told.accept(Optional.of(fault)))
        .start();
  }
}

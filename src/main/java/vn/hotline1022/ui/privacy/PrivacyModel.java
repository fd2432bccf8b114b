package vn.hotline1022.ui.privacy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenRepository.Who;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.privacy.DataRequest;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.privacy.HolidaysCsv;
import vn.hotline1022.privacy.KeptItem;
import vn.hotline1022.privacy.RequestKind;
import vn.hotline1022.privacy.Workdays;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Debounce;

/** People's data on this computer: whose, what, what they asked, and who looked at it. */
public final class PrivacyModel {
  private static final Duration PAUSE = Duration.ofMillis(150);
  private static final int FOUND = 30;

  /** In so many days before somebody must have worked here for the clock to be believed. */
  private static final int DAYS_BEFORE = 31;

  private static final int REQUESTS = 200;

  private final PrivacyTools tools;
  private final Debounce typed;
  private final RequestDrafts requested;
  private final StringProperty words = new SimpleStringProperty("");
  private final StringProperty note = new SimpleStringProperty("");
  private final BooleanProperty certain = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<Citizen>> found = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Dossier>> dossier =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<DataRequest>> requests =
      new ReadOnlyObjectWrapper<>(List.of());
  private final AccessLog log;
  private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Integer> months = new ReadOnlyObjectWrapper<>(24);
  private final ReadOnlyBooleanWrapper traces = new ReadOnlyBooleanWrapper();
  private boolean ended;
  private Workdays days = new Workdays(Set.of());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /** What was done last, to say so. */
  public enum Outcome {
    EXPORTED,
    RESTRICTED,
    RELEASED,
    ERASED,
    /** The last traces in the file go a little later. */
    ERASED_BUT_TRACES,
    REQUESTED
  }

  public PrivacyModel(PrivacyTools tools) {
    this.tools = tools;
    this.log = new AccessLog(tools, fault::set);
    this.typed = new Debounce(calls().delays(), PAUSE);
    words.addListener((_, _, _) -> typed.ask(this::look));
    this.requested = new RequestDrafts(tools.citizens(), note, dossier::get);
  }

  private CallTools calls() {
    return tools.citizens().calls();
  }

  /** Says no to whoever may not deal with people's data, whatever way they came. */
  private boolean refused() {
    if (!tools.handles()) {
      fault.set(new Fault.NotAllowed());
    }
    return !tools.handles();
  }

  /** A name or a number. */
  public StringProperty words() {
    return words;
  }

  /** What exactly is asked. */
  public StringProperty note() {
    return note;
  }

  /** What was begun to be written down of somebody's request, and by whom it is found again. */
  public RequestDrafts requested() {
    return requested;
  }

  /** Whether the person has said once that they mean to erase. */
  public BooleanProperty certain() {
    return certain;
  }

  public ReadOnlyObjectProperty<List<Citizen>> found() {
    return found.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Dossier>> dossier() {
    return dossier.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<List<DataRequest>> requests() {
    return requests.getReadOnlyProperty();
  }

  /** Empty for whoever may not read it. */
  public ReadOnlyObjectProperty<List<LogLine>> log() {
    return log.lines();
  }

  public ReadOnlyObjectProperty<Optional<Outcome>> outcome() {
    return outcome.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** After how many months what identifies citizens is erased. */
  public ReadOnlyObjectProperty<Integer> months() {
    return months.getReadOnlyProperty();
  }

  /** Whether the last traces of what was erased are still to go from a large file. */
  public ReadOnlyBooleanProperty traces() {
    return traces.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  public boolean readsLog() {
    return tools.readsLog();
  }

  Workdays days() {
    return days;
  }

  LocalDate today() {
    return now().atZone(Formats.ZONE).toLocalDate();
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Formats.ZONE).toInstant();
  }

  private Instant now() {
    return calls().time().now();
  }

  /** The number typed, as far as it is one. */
  PhoneNumber number() {
    return calls().numbers().parse(words.get());
  }

  /** Reads requests, log and settings. */
  public void refresh() {
    log.read();
    if (refused()) {
      return;
    }
    slow(
        () -> new Read(HolidaysCsv.standard(), tools.privacy().requests(REQUESTS)),
        read -> {
          days = read.days();
          requests.set(read.requests());
        });
    slow(() -> tools.privacy().retentionMonths(), months::set);
    slow(() -> tools.privacy().tracesWait(), traces::set);
  }

  private record Read(Workdays days, List<DataRequest> requests) {}

  private void look() {
    if (refused()) {
      return;
    }
    String asked = words.get();
    calls()
        .reads()
        .run(() -> tools.citizens().citizens().search(asked, Who.ALL, FOUND))
        .onSuccess(
            people -> {
              if (asked.equals(words.get())) {
                found.set(people);
              }
            })
        .onFailure(fault::set)
        .start();
  }

  /** Everything kept of this person. */
  public void open(Citizen citizen) {
    open(Optional.of(citizen), PhoneNumber.NONE);
  }

  /** Everything kept of a number that is nobody's. */
  public void openNumber() {
    open(Optional.empty(), number());
  }

  /** The person whose request was begun to be written down. */
  public void open(RequestDrafts.Begun begun) {
    slow(
        () -> begun.citizen().flatMap(tools.citizens().citizens()::find),
        citizen -> open(citizen, calls().numbers().parse(begun.number())));
  }

  private void open(Optional<Citizen> citizen, PhoneNumber number) {
    if (refused()) {
      return;
    }
    certain.set(false);
    outcome.set(Optional.empty());
    slow(
        () -> read(citizen, number),
        read -> {
          dossier.set(Optional.of(read));
          requested.show();
          noted(AccessNote.Kind.PERSON_VIEWED, read);
        });
  }

  private Dossier read(Optional<Citizen> citizen, PhoneNumber number) {
    List<Citizen> entries =
        citizen.map(one -> tools.citizens().citizens().together(one.id())).orElse(List.of());
    DataSubject subject = Dossier.subject(entries, number);
    return new Dossier(
        entries, number, tools.privacy().keptOf(subject), tools.privacy().mentionsOf(subject));
  }

  /** Closes the person. */
  public void shut() {
    dossier.set(Optional.empty());
    requested.show();
    certain.set(false);
    refresh();
  }

  /** Writes everything into a file for the citizen. */
  public void export(Path file) {
    dossier
        .get()
        .ifPresent(
            open ->
                slow(
                    () -> {
                      tools.handout().write(file, open.items(), now());
                      return open;
                    },
                    _ -> {
                      outcome.set(Optional.of(Outcome.EXPORTED));
                      noted(AccessNote.Kind.PERSON_EXPORTED, open);
                    }));
  }

  /** Keeps the person's data without showing or using it, or uses it again. */
  public void restrict() {
    dossier
        .get()
        .filter(open -> !open.entries().isEmpty())
        .ifPresent(
            open -> {
              boolean now = !open.restricted();
              slow(
                  () -> {
                    for (Citizen each : open.entries()) {
                      tools
                          .citizens()
                          .citizens()
                          .change(each, each.withRestricted(now), tools.citizens().actor());
                    }
                    return read(open.person(), open.number());
                  },
                  read -> {
                    dossier.set(Optional.of(read));
                    outcome.set(Optional.of(now ? Outcome.RESTRICTED : Outcome.RELEASED));
                    noted(
                        now ? AccessNote.Kind.PERSON_RESTRICTED : AccessNote.Kind.PERSON_RELEASED,
                        read);
                    look();
                  });
            });
  }

  /** Erases everything; asked for once, it wants to be asked for again. */
  public void erase() {
    if (!certain.get()) {
      certain.set(dossier.get().isPresent());
      return;
    }
    dossier
        .get()
        .ifPresent(
            open ->
                slow(
                    () -> {
                      // Anew: a call may have been saved since the person was opened.
                      List<KeptItem> items =
                          tools.privacy().keptOf(Dossier.subject(open.entries(), open.number()));
                      tools
                          .privacy()
                          .erase(
                              items.stream().map(KeptItem::target).toList(),
                              tools.citizens().actor());
                      return new Erased(items, tools.privacy().tracesWait());
                    },
                    erased -> erased(open, erased)));
  }

  /** Erases one thing that has the open person's name or number in its words. */
  public void erase(KeptItem mention) {
    dossier
        .get()
        .ifPresent(
            open ->
                slow(
                    () -> {
                      tools.privacy().erase(List.of(mention.target()), tools.citizens().actor());
                      return read(open.person(), open.number());
                    },
                    read -> {
                      tools.citizens().drafts().erased(Set.of(mention.target().entityId()));
                      dossier.set(Optional.of(read));
                      log.write(AccessNote.Kind.PERSON_ERASED, Optional.empty(), 1);
                    }));
  }

  /** What was erased, and whether the last traces of it are still to go. */
  private record Erased(List<KeptItem> items, boolean tracesWait) {
    Set<UUID> ids() {
      return items.stream().map(item -> item.target().entityId()).collect(Collectors.toSet());
    }
  }

  private void erased(Dossier open, Erased erased) {
    tools.citizens().drafts().erased(erased.ids());
    noted(AccessNote.Kind.PERSON_ERASED, open);
    words.set("");
    found.set(List.of());
    shut();
    outcome.set(Optional.of(erased.tracesWait() ? Outcome.ERASED_BUT_TRACES : Outcome.ERASED));
  }

  /** Writes down what the open person asks. */
  public void request(RequestKind kind) {
    dossier
        .get()
        .ifPresent(
            open -> {
              String text =
                  calls().guard().mask(PlainText.tidy(note.get(), DataRequest.NOTE_MAX).text());
              DataRequest request =
                  new DataRequest(
                      tools.citizens().ids().get(),
                      kind,
                      now(),
                      open.person().map(Citizen::id),
                      open.who(),
                      text,
                      tools.citizens().actor(),
                      Optional.empty());
              slow(
                  () -> {
                    tools.privacy().receive(request);
                    return request;
                  },
                  _ -> {
                    requested.done();
                    outcome.set(Optional.of(Outcome.REQUESTED));
                    refresh();
                  });
            });
  }

  /** The request was carried out and answered. */
  public void close(UUID request) {
    if (refused()) {
      return;
    }
    slow(
        () -> {
          tools.privacy().close(request, now(), tools.citizens().actor());
          return request;
        },
        _ -> refresh());
  }

  /** Keeps what identifies citizens so many months from now on. */
  public void keepFor(int wanted) {
    if (refused()) {
      return;
    }
    slow(
        () -> {
          tools.privacy().retentionMonths(wanted);
          return wanted;
        },
        months::set);
  }

  /**
   * Erases what was kept long enough; done by itself when the desk opens and every day. Not on a
   * day that stands alone: a clock that is wrong by years would have everything erased for good. If
   * the desk was only left alone so long, it is done the next day.
   */
  public void retain() {
    slow(
        () -> {
          LocalDate today = today();
          if (!tools.privacy().workedBetween(start(today.minusDays(DAYS_BEFORE)), start(today))) {
            return 0L;
          }
          int keep = tools.privacy().retentionMonths();
          Instant cutoff = now().atZone(Formats.ZONE).minusMonths(keep).toInstant();
          return tools.privacy().retain(cutoff);
        },
        erased -> {
          if (erased > 0) {
            log.write(AccessNote.Kind.RETENTION, Optional.empty(), erased);
          }
        });
  }

  /** Somebody looked at or took out what is not of one person here. */
  public void noted(AccessNote.Kind kind, Optional<UUID> subject, long count) {
    log.write(kind, subject, count);
  }

  private void noted(AccessNote.Kind kind, Dossier open) {
    log.write(kind, open.person().map(Citizen::id), open.items().size());
  }

  /** The person leaves: what is still looked up is not shown any more. */
  public void end() {
    ended = true;
  }

  private <T> void slow(Callable<T> work, Consumer<T> done) {
    if (ended) {
      return;
    }
    busy.set(true);
    tools
        .slow()
        .run(work)
        .onSuccess(
            result -> {
              busy.set(false);
              fault.set(null);
              if (!ended) {
                done.accept(result);
              }
            })
        .onFailure(
            failed -> {
              busy.set(false);
              fault.set(failed);
            })
        .start();
  }
}

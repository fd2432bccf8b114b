package vn.hotline1022.desktop;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.store.Emptying;
import vn.hotline1022.store.LeftDrafts;
import vn.hotline1022.store.LocalSettings;
import vn.hotline1022.store.Remains;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.handover.Emptier;
import vn.hotline1022.ui.handover.HandoverDesk;
import vn.hotline1022.ui.handover.HandoverLog;
import vn.hotline1022.ui.handover.HandoverModel;
import vn.hotline1022.ui.handover.HandoverTab;
import vn.hotline1022.ui.handover.HandoverTools;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;

/** Handing over without a network, and emptying this computer afterwards. */
final class HandoverPart implements DeskPart {
  private final SessionTools session;
  private final Frame frame;
  private final Bundles bundles;
  private final HandoverModel model;
  private final HandoverDesk desk;
  private final BooleanProperty atEvent = new SimpleBooleanProperty();

  /** What it asks of the session. */
  interface Frame {
    /** Brings handing over to the front. */
    void show();

    /** Has everything that is being typed kept. */
    void keep();

    /** Leaves the desk and takes everything of it from the computer. */
    void empty();

    /** Records of other desks came in: the call list and the lists in force are read anew. */
    void news();
  }

  /**
   * @param news told that records of other desks came in
   */
  HandoverPart(SessionTools session, Frame frame, Runnable news) {
    this.session = session;
    this.frame = frame;
    this.bundles = session.open().store().bundles(session.open().deviceName());
    this.model =
        new HandoverModel(
            new HandoverTools(
                bundles,
                new HandoverTools.Self(
                    session.open().deviceName(),
                    session.person().code(),
                    session.person().role().may(Permission.MANAGE_PEOPLE)),
                new Log(session.open().store().settings()),
                new Whole(),
                session.calls().time(),
                session.calls().reads(),
                session.calls().writes(),
                session.slow(),
                Platform::runLater,
                () -> {
                  frame.news();
                  news.run();
                }));
    this.desk = new HandoverDesk(model, atEvent, frame::show);
  }

  /** The card beside the people who are helped at an event. */
  Region card(Texts texts) {
    return desk.card(texts);
  }

  /** Whether this desk works at an event: then what waits is told on the top bar. */
  BooleanProperty atEvent() {
    return atEvent;
  }

  @Override
  public List<Tab> settings(Texts texts) {
    return List.of(new HandoverTab(model, session.around().files(), texts));
  }

  @Override
  public Optional<Region> pill(Texts texts) {
    return Optional.of(desk.pill(texts));
  }

  @Override
  public void addKeys(ShellKeys keys) {
    keys.add(
        new ShellKeys.Binding(
            new KeyCodeCombination(
                KeyCode.B, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            HandoverDesk.KEY,
            "handover.key.open",
            () -> true,
            frame::show));
  }

  @Override
  public void begin() {
    model.refresh();
  }

  /** It is taken in only when somebody says so, who sees what is in it. */
  @Override
  public void opened(Path bundle) {
    frame.show();
    model.taking().look(bundle);
  }

  @Override
  public void tick() {
    model.tick();
  }

  /** The store closes only behind the file that is worked on. */
  @Override
  public void leave() {
    Runnable ended = model.leave();
    session.calls().writes().run(ended).start();
  }

  /** Everything of this desk on this computer. */
  private final class Whole implements Emptier {
    @Override
    public void keep() {
      frame.keep();
    }

    @Override
    public Optional<Fault> remains() {
      return Remains.of(session.open().store(), bundles);
    }

    @Override
    public int leaveSending() {
      return Remains.leaveSending(session.open().store());
    }

    @Override
    public List<LeftDraft> drafts() {
      Map<String, String> names =
          session.open().profile().keys().people().stream()
              .collect(Collectors.toMap(Person::code, Person::name));
      return left().all().stream()
          .map(
              one ->
                  new LeftDraft(
                      one.operator(),
                      names.getOrDefault(one.operator(), one.operator()),
                      one.count(),
                      one.since(),
                      one.operator().equals(session.person().code())))
          .toList();
    }

    @Override
    public boolean giveUp(LeftDraft seen) {
      return left()
          .giveUp(
              new LeftDrafts.OfPerson(seen.code(), seen.count(), seen.since()),
              new AccessNote(
                  session.ids().get(),
                  session.calls().time().now(),
                  session.person().code(),
                  AccessNote.Kind.DRAFTS_GIVEN_UP,
                  Optional.empty(),
                  seen.count()));
    }

    @Override
    public long unreadable() {
      return bundles.waiting(Optional.empty()).unreadable();
    }

    private LeftDrafts left() {
      return new LeftDrafts(session.open().store());
    }

    @Override
    public List<Path> spared() {
      return new Emptying(session.open().profile().folder()).spared();
    }

    @Override
    public void empty() {
      frame.empty();
    }
  }

  /** What was handed over last, among the values of this profile alone. */
  private record Log(LocalSettings settings) implements HandoverLog {
    private static final String NAME = "handover.last";

    @Override
    public Optional<Handed> last() {
      return settings.get(NAME).flatMap(Log::read);
    }

    private static Optional<Handed> read(Bytes kept) {
      String[] lines = kept.utf8().split("\n", 2);
      return lines.length == 2 && lines[0].matches("[0-9]{1,15}")
          ? Optional.of(new Handed(lines[1], Instant.ofEpochMilli(Long.parseLong(lines[0]))))
          : Optional.empty();
    }

    @Override
    public void keep(Handed handed) {
      settings.put(NAME, Bytes.utf8(handed.until().toEpochMilli() + "\n" + handed.to()));
    }
  }
}

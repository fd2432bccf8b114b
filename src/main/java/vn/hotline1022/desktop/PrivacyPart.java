package vn.hotline1022.desktop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.privacy.PersonHandout;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.ui.common.Debounce;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.people.CitizenTools;
import vn.hotline1022.ui.privacy.PrivacyModel;
import vn.hotline1022.ui.privacy.PrivacyTools;
import vn.hotline1022.ui.privacy.PrivacyView;
import vn.hotline1022.ui.shell.LateScreen;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;

/** Requests of people about their data, retention, and the note of who looked at what. */
final class PrivacyPart implements DeskPart {
  /** Whoever only passes over a call with the arrow keys has not looked at it. */
  private static final Duration LOOKED = Duration.ofSeconds(2);

  private static final Duration DAY = Duration.ofDays(1);

  private final SessionTools session;
  private final CitizenTools tools;
  private final PrivacyModel model;
  private final Debounce look;
  private Optional<UUID> looked = Optional.empty();
  private Instant retained;

  PrivacyPart(SessionTools session) {
    this.session = session;
    this.tools = session.citizens();
    this.model =
        new PrivacyModel(
            new PrivacyTools(
                tools,
                session.open().store().privacy(),
                new PersonHandout(session.open().store().photos()),
                session.slow(),
                session.person().role().may(Permission.HANDLE_DATA_REQUESTS),
                session.person().role().may(Permission.READ_PRIVACY_LOG)));
    this.look = new Debounce(session.calls().delays(), LOOKED);
    this.retained = session.around().time().now();
    session.list().selected().subscribe(open -> look.ask(() -> lookedAt(open)));
    session
        .list()
        .exported()
        .subscribe(
            done ->
                done.ifPresent(
                    file ->
                        model.noted(
                            AccessNote.Kind.CALLS_EXPORTED, Optional.empty(), file.calls())));
  }

  private void lookedAt(Optional<Call> open) {
    boolean atList = session.at().get() == Screen.Place.CALLS;
    Optional<UUID> now = open.map(Call::id);
    if (atList && now.isPresent() && !now.equals(looked)) {
      model.noted(AccessNote.Kind.CALL_VIEWED, now, 1);
      looked = now;
    }
  }

  @Override
  public Optional<Screen> screen(Texts texts, ShellKeys keys) {
    return session.person().role().may(Permission.HANDLE_DATA_REQUESTS)
        ? Optional.of(
            new LateScreen(
                Screen.Place.PRIVACY,
                () -> new PrivacyView(model, tools, session.around().files(), texts)))
        : Optional.empty();
  }

  @Override
  public void begin() {
    model.retain();
  }

  @Override
  public void leave() {
    look.cancel();
    model.end();
  }

  @Override
  public void tick() {
    Instant now = session.around().time().now();
    if (now.isAfter(retained.plus(DAY))) {
      retained = now;
      model.retain();
    }
  }
}

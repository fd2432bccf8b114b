package vn.hotline1022.ui.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.call.Call;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.ui.common.CallTools;

/** Who looked at or took out what: written by whoever does, read by whoever may. */
final class AccessLog {
  private static final int MOST = 500;

  private final PrivacyTools tools;
  private final Consumer<Fault> failed;
  private final ReadOnlyObjectWrapper<List<LogLine>> lines = new ReadOnlyObjectWrapper<>(List.of());

  AccessLog(PrivacyTools tools, Consumer<Fault> failed) {
    this.tools = tools;
    this.failed = failed;
  }

  /** Empty for whoever may not read it. */
  ReadOnlyObjectProperty<List<LogLine>> lines() {
    return lines.getReadOnlyProperty();
  }

  void write(AccessNote.Kind kind, Optional<UUID> subject, long count) {
    AccessNote entry =
        new AccessNote(
            tools.citizens().ids().get(),
            calls().time().now(),
            tools.citizens().actor(),
            kind,
            subject,
            count);
    calls()
        .writes()
        .run(() -> tools.privacy().note(entry))
        .onSuccess(_ -> read())
        .onFailure(failed)
        .start();
  }

  void read() {
    if (tools.readsLog()) {
      tools
          .slow()
          .run(() -> tools.privacy().notes(MOST).stream().map(this::line).toList())
          .onSuccess(lines::set)
          .onFailure(failed)
          .start();
    }
  }

  /** Whom or what somebody looked at, as far as it is still known here. */
  private LogLine line(AccessNote note) {
    Optional<Citizen> citizen = note.subject().flatMap(tools.citizens().citizens()::find);
    Optional<Call> call =
        citizen.isPresent() ? Optional.empty() : note.subject().flatMap(calls().calls()::find);
    return new LogLine(note, citizen, call);
  }

  private CallTools calls() {
    return tools.citizens().calls();
  }
}

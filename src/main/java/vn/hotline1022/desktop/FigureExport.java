package vn.hotline1022.desktop;

import java.util.Optional;
import java.util.function.LongSupplier;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.ui.report.ExportTools;

/** Taking out figures: only for who may hand them out, each time noted. */
final class FigureExport {

  private FigureExport() {}

  static ExportTools tools(SessionTools session) {
    return tools(session, () -> session.open().store().stats().lag());
  }

  /** The same for what was written down, not counted: it waits for nothing. */
  static ExportTools written(SessionTools session) {
    return tools(session, () -> 0);
  }

  private static ExportTools tools(SessionTools session, LongSupplier lag) {
    return new ExportTools(
        session.around().files(),
        session.around().printing(),
        session.slow(),
        () -> session.person().role().may(Permission.MAKE_REPORTS),
        lag,
        rows -> note(session, rows));
  }

  /** Notes that somebody took out so many rows. */
  static void note(SessionTools session, long rows) {
    AccessNote note =
        new AccessNote(
            session.ids().get(),
            session.calls().time().now(),
            session.person().code(),
            AccessNote.Kind.FIGURES_EXPORTED,
            Optional.empty(),
            rows);
    session.calls().writes().run(() -> session.open().store().privacy().note(note)).start();
  }
}

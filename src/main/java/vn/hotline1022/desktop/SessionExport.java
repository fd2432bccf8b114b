package vn.hotline1022.desktop;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import vn.hotline1022.call.CallCells;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallRepository;
import vn.hotline1022.call.CallsCsv;
import vn.hotline1022.call.CallsXlsx;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.calls.CallExporter;
import vn.hotline1022.ui.common.Texts;

/** Exports of one person: only what their role may take out, in the language of the moment. */
final class SessionExport implements CallExporter {
  private static final String WORKBOOK = ".xlsx";

  private final OpenDesk open;
  private final Person person;
  private final Supplier<Texts> texts;

  SessionExport(OpenDesk open, Person person, Supplier<Texts> texts) {
    this.open = open;
    this.person = person;
    this.texts = texts;
  }

  @Override
  public boolean allowed() {
    return person.role().may(Permission.EXPORT_CALLS);
  }

  @Override
  public long export(CallQuery query, Path file) {
    if (!allowed()) {
      throw new FaultException(new Fault.NotAllowed());
    }
    Texts now = texts.get();
    CallCells cells =
        new CallCells(
            open.lists(),
            open.numbers(),
            person.role().may(Permission.SEE_WHOLE_NUMBERS),
            now.language().locale(),
            word -> now.get("common.csv." + word));
    CallRepository calls = open.store().calls();
    boolean workbook = file.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK);
    return workbook
        ? new CallsXlsx(calls, cells).export(query, file)
        : new CallsCsv(calls, cells).export(query, file);
  }
}

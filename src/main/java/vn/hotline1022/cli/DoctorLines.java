package vn.hotline1022.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import vn.hotline1022.cli.doctor.Examination;
import vn.hotline1022.cli.doctor.StoreChecks;
import vn.hotline1022.cli.doctor.Verdict;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.store.ProfileFolder;

/** What was found, in words. */
record DoctorLines(CliTexts texts) {

  String of(Verdict verdict) {
    return texts.get(
        "cli.doctor.line." + verdict.state(),
        texts.get("cli.doctor.subject." + verdict.subject()),
        texts.get(verdict.words(), verdict.arguments().toArray()));
  }

  /** Looks at everything; at the inside of the store where a key was given. */
  static List<Verdict> examine(
      ProfileFolder folder, KeyOptions key, CommandSpec spec, Console console) {
    if (!Examination.isThere(folder) || !key.given()) {
      return Examination.outside(folder);
    }
    try (OpenProfile profile = key.open(folder, spec, console)) {
      return Examination.of(folder, StoreChecks.inside(folder, profile.store().check()));
    } catch (FaultException e) {
      return Examination.of(folder, StoreChecks.closed(console.words(e.fault())));
    }
  }
}

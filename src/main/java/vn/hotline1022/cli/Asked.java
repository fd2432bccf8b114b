package vn.hotline1022.cli;

import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import vn.hotline1022.text.Formats;

/** What was asked for on the command line, held against what can be understood. */
record Asked(CommandSpec spec, Console console) {

  /** A day as people write it. */
  LocalDate day(String typed) {
    return Formats.parseDate(typed).orElseThrow(() -> wrong("cli.export.noDay", typed));
  }

  void refuse(boolean wrong, String why) {
    if (wrong) {
      throw wrong(why);
    }
  }

  ParameterException wrong(String why, Object... arguments) {
    return new ParameterException(spec.commandLine(), console.texts().get(why, arguments));
  }
}

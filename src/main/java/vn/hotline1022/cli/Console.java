package vn.hotline1022.cli;

import java.io.PrintStream;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.common.FaultText;
import vn.hotline1022.ui.common.Texts;

/** Where a tool speaks, and in which language. */
final class Console {

  private final PrintStream out;
  private final PrintStream err;
  private final CliTexts texts;
  private final Texts shared;

  Console(PrintStream out, PrintStream err, CliTexts texts) {
    this.out = out;
    this.err = err;
    this.texts = texts;
    this.shared = new Texts(texts.language());
  }

  CliTexts texts() {
    return texts;
  }

  /** What the windows say too. */
  Texts shared() {
    return shared;
  }

  /** Says the text of {@code key}. */
  void say(String key, Object... arguments) {
    out.println(texts.get(key, arguments));
  }

  /** Says something as it is. */
  void sayPlain(String line) {
    out.println(line);
  }

  /** Says on the error stream that something was not understood or not done. */
  void warn(String key, Object... arguments) {
    err.println(texts.get(key, arguments));
  }

  void warn(Fault fault) {
    FaultText words = FaultText.of(fault, shared);
    err.println(texts.get("cli.fault", words.spoken(), words.code()));
  }

  /** A failure in one line of a report. */
  String words(Fault fault) {
    FaultText words = FaultText.of(fault, shared);
    return words.happened() + " (" + words.code() + ")";
  }
}

package vn.hotline1022.ui.signin;

import java.time.Instant;
import java.util.List;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.RecoveryKey;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Printing.Sheet;
import vn.hotline1022.ui.common.Texts;

/** What stands on the paper or in the file with the recovery key. */
record RecoverySheet(String deviceName, Person person, Instant made, RecoveryKey key) {

  Sheet sheet(Texts texts) {
    return new Sheet(
        texts.get("signin.recovery.sheet.title", deviceName),
        key.text(),
        List.of(
            texts.get(
                "signin.recovery.sheet.made", Formats.dateTime(made), person.name(), person.code()),
            texts.get("signin.recovery.sheet.use"),
            texts.get("signin.recovery.sheet.keep")));
  }

  /** As a text file; the end of line is the one every editor shows. */
  String file(Texts texts) {
    Sheet sheet = sheet(texts);
    return sheet.title()
        + "\r\n\r\n"
        + sheet.figure()
        + "\r\n\r\n"
        + String.join("\r\n", sheet.lines())
        + "\r\n";
  }
}

package vn.hotline1022.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.DatabaseKey;

/** A process of its own that removes somebody, to be killed while it does. */
final class RekeyVictim {

  private RekeyVictim() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ProfileFolder folder = new ProfileFolder(Path.of(arguments[0]));
    KeyFiles ring =
        new KeyFiles(folder, TimeSource.system(), new DatabaseProbe(folder), KeyFilesTest.CHEAP);
    DatabaseKey key = ring.open(KeyFilesTest.DAO.code(), KeyFilesTest.DAOS.toCharArray());
    try (Database database = Database.open(folder.database(), key)) {
      out.println("removing");
      ring.remove(key, KeyFilesTest.AN.code(), database::rekey);
      out.println("removed");
      new LocalSettings(database).put("after", Bytes.utf8("vẫn ghi được"));
      out.println("written");
    }
    out.println("closed");
  }
}

package vn.hotline1022.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.hotline1022.record.TimeSource;

/** A process of its own that writes a file anew again and again, to be killed while it does. */
final class FileAnewVictim {

  private FileAnewVictim() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(arguments[0]);
    try (DeskStore store = Stores.open(folder, 1, TimeSource.system(), 0, (step, file) -> {})) {
      out.println("writing");
      while (true) {
        store
            .database()
            .writer()
            .write(
                s -> {
                  store.records().forget(s, List.of("TC-01"));
                  return null;
                });
        store.lastTraces().clear(() -> true);
      }
    }
  }
}

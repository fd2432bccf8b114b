package vn.hotline1022.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process of its own that empties a profile, to be killed while it does. */
final class EmptyingVictim {

  private EmptyingVictim() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ProfileFolder folder = new ProfileFolder(Path.of(arguments[0]));
    try (ProfileLock lock = ProfileLock.acquire(folder, () -> {})) {
      out.println(lock == null ? "?" : "emptying");
      new Emptying(folder).run();
    }
  }
}

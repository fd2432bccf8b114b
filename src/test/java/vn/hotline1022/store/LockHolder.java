package vn.hotline1022.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.hotline1022.fault.FaultException;

/** A process of its own that holds a profile's lock until its input ends. */
final class LockHolder {

  private LockHolder() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (ProfileLock lock =
        ProfileLock.acquire(
            new ProfileFolder(Path.of(arguments[0])), () -> out.println("raised"))) {
      out.println(lock == null ? "?" : "held");
      int read = System.in.read();
      out.println("ends after " + read);
    } catch (FaultException e) {
      out.println(e.fault().code());
    }
  }
}

package vn.hotline1022.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.DatabaseKey;

/** A process of its own that brings an old file up to date, to be killed while it does. */
final class UpgradingProcess {

  private UpgradingProcess() {}

  /** The key comes by the standard input. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String hex = new String(System.in.readAllBytes(), StandardCharsets.US_ASCII).strip();
    try (DatabaseKey key = new DatabaseKey(HexFormat.of().parseHex(hex))) {
      out.println("upgrading");
      Path file = Path.of(arguments[0]);
      Stores.open(file, key, Stores.origin(1), TimeSource.system()).close();
      out.println("upgraded");
    }
  }
}

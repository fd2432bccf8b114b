package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.CallCells;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallsCsv;
import vn.hotline1022.call.CallsXlsx;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.text.PhoneNumbers;

/**
 * Exports, held against reading the same calls and writing the same bytes without making cells of
 * them. The bytes alone, without any reading, are told beside it.
 */
@Tag("bench")
class ExportBench {
  private static final int ROUNDS = 5;
  private static final int WARM_UP = 2;
  private static final double LONGEST_MILLIS = 60_000;
  private static final BenchTable TABLE = new BenchTable("export");
  private static DeskStore store;

  private final CallCells cells =
      new CallCells(
          CallListsCsv.standard(),
          new PhoneNumbers(),
          true,
          Locale.forLanguageTag("vi-VN"),
          word -> word);

  @BeforeAll
  static void open() throws IOException {
    store = BenchProfile.open();
  }

  @AfterAll
  static void close() throws IOException {
    store.close();
    TABLE.write();
  }

  @Test
  void csv() throws Exception {
    CallsCsv csv = new CallsCsv(store.calls(), cells);
    compare("CSV", file -> csv.export(CallQuery.newest(1), file));
  }

  @Test
  void workbook() throws Exception {
    CallsXlsx workbook = new CallsXlsx(store.calls(), cells);
    compare("workbook", file -> workbook.export(CallQuery.newest(1), file));
  }

  /** Writes a file and tells how many calls are in it. */
  private interface Export {
    long to(Path file);
  }

  private static void compare(String what, Export export) throws Exception {
    Path file = BenchProfile.RESULTS.resolve("export.tmp");
    assertThat(export.to(file)).isGreaterThanOrEqualTo(BenchProfile.CALLS);
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    Recorder bytesAlone = new Recorder(ROUNDS);
    Recorder bare = new Recorder(ROUNDS);
    Recorder exports = new Recorder(ROUNDS);
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      bytesAlone.measure(round, () -> write(file, bytes));
      bare.measure(
          round,
          () -> {
            store.calls().export(CallQuery.newest(1), call -> {});
            write(file, bytes);
          });
      exports.measure(round, () -> export.to(file));
    }
    Files.delete(file);
    TABLE.baseline(what + ", the bytes alone", bytesAlone.timings());
    TABLE.baseline(what + ", calls read and bytes written bare", bare.timings());
    TABLE.against(what + ", export", exports.timings(), 1.5, LONGEST_MILLIS);
  }

  private static void write(Path file, ByteBuffer bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      ByteBuffer all = bytes.duplicate();
      while (all.hasRemaining()) {
        channel.write(all);
      }
      channel.force(true);
    }
  }
}

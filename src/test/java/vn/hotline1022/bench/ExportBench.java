package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
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
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/**
 * Exports of about 100,000 calls, held against what no export can do without (decision 15): reading
 * the same calls, packing the same XML as hard where the file is packed, and writing the same
 * bytes. The bytes alone, without any reading, are told beside it.
 */
@Tag("bench")
class ExportBench {
  private static final int ROUNDS = Integer.getInteger("bench.exports", 5);
  private static final int WARM_UP = 2;
  private static final int EXPORTED = 100_000;
  private static final double LONGEST_MILLIS = 60_000;
  private static final long HEAP_MOST = 150;
  private static final BenchTable TABLE = new BenchTable("export");
  private static DeskStore store;
  private static CallQuery query;

  private final Texts texts = new Texts(Language.VI);
  private final CallCells cells =
      new CallCells(
          CallListsCsv.standard(),
          new PhoneNumbers(),
          true,
          Language.VI.locale(),
          word -> texts.get("common.csv." + word));

  @BeforeAll
  static void open() throws IOException {
    store = BenchProfile.open();
    // From the middle, as somebody exports two months of two years.
    Instant begin = BenchProfile.BEGIN;
    Instant from = begin.plus(LifelikeCalls.BETWEEN.multipliedBy(BenchProfile.CALLS / 2));
    Instant to = from.plus(LifelikeCalls.BETWEEN.multipliedBy(EXPORTED));
    boolean all = BenchProfile.CALLS < 2 * EXPORTED;
    query =
        new CallQuery("", Optional.of(all ? begin : from), Optional.of(to), Set.of(), Set.of(), 1);
  }

  @AfterAll
  static void close() throws IOException {
    store.close();
    TABLE.write();
  }

  @Test
  void csv() throws Exception {
    CallsCsv csv = new CallsCsv(store.calls(), cells);
    compare("CSV", file -> csv.export(query, file), ExportBench::write);
  }

  @Test
  void workbook() throws Exception {
    CallsXlsx workbook = new CallsXlsx(store.calls(), cells);
    compare("workbook", file -> workbook.export(query, file), ExportBench::pack);
  }

  /**
   * The same cells with the same styles written by fastexcel alone, into the same kind of file:
   * they lie in memory, nothing is read, decrypted or put into words.
   */
  @Test
  void workbookAgainstTheLibraryAlone() throws Exception {
    CallsXlsx workbook = new CallsXlsx(store.calls(), cells);
    Path file = BenchProfile.RESULTS.resolve("export.xlsx");
    Path bare = BenchProfile.RESULTS.resolve("bare.xlsx");
    Heap heap = new Heap();
    long calls = workbook.export(query, file);
    System.out.printf("heap while %,d calls are exported: %,d MB%n", calls, heap.most() >> 20);
    assertThat(heap.most() >> 20).as("MB of heap").isLessThanOrEqualTo(HEAP_MOST);
    BareWorkbook same = BareWorkbook.of(file);
    same.write(bare);
    assertThat(BareWorkbook.of(bare)).isEqualTo(same);
    Recorder library = new Recorder(ROUNDS);
    Recorder exports = new Recorder(ROUNDS);
    Turns turns = new Turns();
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      int round = i;
      turns.both(
          () -> library.measure(round, () -> same.write(bare)),
          () -> exports.measure(round, () -> workbook.export(query, file)));
    }
    Files.delete(file);
    Files.delete(bare);
    String name = "workbook of %,d calls: ".formatted(calls);
    TABLE.baseline(name + "the same cells by fastexcel alone", library.timings());
    TABLE.against(name + "export", exports.timings(), 1.5, LONGEST_MILLIS);
  }

  /** Writes a file and tells how many calls are in it. */
  private interface Export {
    long to(Path file);
  }

  /** Writes bytes that are ready. */
  private interface Bare {
    void write(Path file, byte[] content) throws IOException;
  }

  private static void compare(String what, Export export, Bare bare) throws Exception {
    Path file = BenchProfile.RESULTS.resolve("export.tmp");
    long calls = export.to(file);
    assertThat(calls).isBetween(EXPORTED * 9L / 10, EXPORTED * 11L / 10);
    byte[] bytes = Files.readAllBytes(file);
    byte[] content = what.equals("CSV") ? bytes : unpacked(file);
    Recorder bytesAlone = new Recorder(ROUNDS);
    Recorder needed = new Recorder(ROUNDS);
    Recorder exports = new Recorder(ROUNDS);
    Turns turns = new Turns();
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      int round = i;
      bytesAlone.measure(round, () -> write(file, bytes));
      turns.both(
          () ->
              needed.measure(
                  round,
                  () -> {
                    store.calls().export(query, call -> {});
                    bare.write(file, content);
                  }),
          () -> exports.measure(round, () -> export.to(file)));
    }
    Files.delete(file);
    String name = "%s of %,d calls, %,d bytes: ".formatted(what, calls, bytes.length);
    TABLE.baseline(name + "the bytes alone", bytesAlone.timings());
    TABLE.baseline(name + "calls read, bytes packed and written bare", needed.timings());
    TABLE.against(name + "export", exports.timings(), 1.5, LONGEST_MILLIS);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = open(file)) {
      ByteBuffer all = ByteBuffer.wrap(bytes);
      while (all.hasRemaining()) {
        channel.write(all);
      }
      channel.force(true);
    }
  }

  /** One thread, as light as the export packs. */
  private static void pack(Path file, byte[] xml) throws IOException {
    try (FileChannel channel = open(file)) {
      OutputStream out = Channels.newOutputStream(channel);
      ZipOutputStream zip = new ZipOutputStream(out);
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(xml);
      zip.closeEntry();
      zip.finish();
      channel.force(true);
    }
  }

  private static FileChannel open(Path file) throws IOException {
    Files.deleteIfExists(file);
    return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private static byte[] unpacked(Path workbook) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        zip.getInputStream(entry).transferTo(all);
      }
    }
    return all.toByteArray();
  }
}

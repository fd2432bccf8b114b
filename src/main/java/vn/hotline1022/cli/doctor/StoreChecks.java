package vn.hotline1022.cli.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.hotline1022.cli.doctor.Verdict.Subject;
import vn.hotline1022.record.RecordChain;
import vn.hotline1022.store.ChainCheck;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.store.StoreCheck;
import vn.hotline1022.text.Formats;

/** The encrypted database and the chain of records: from outside, or proven with its key. */
public final class StoreChecks {

  private static final long MEGABYTE = 1024 * 1024;
  private static final int PAGE = 4_096;
  private static final byte[] PLAIN = "SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int WAL_HEADER = 32;

  private StoreChecks() {}

  /** Nothing was set up in this folder yet. */
  public static List<Verdict> none() {
    return List.of(
        Verdict.skipped(Subject.STORE, "cli.doctor.store.none"),
        Verdict.skipped(Subject.CHAIN, "cli.doctor.store.none"));
  }

  /** What can be told without the key. */
  public static List<Verdict> outside(ProfileFolder folder) {
    return List.of(
        files(folder.database()), Verdict.skipped(Subject.CHAIN, "cli.doctor.chain.needsKey"));
  }

  /** The store could not be opened. */
  public static List<Verdict> closed(String why) {
    return List.of(
        Verdict.wrong(Subject.STORE, "cli.doctor.words", why),
        Verdict.skipped(Subject.CHAIN, "cli.doctor.chain.notRead"));
  }

  /** What reading everything proved. */
  public static List<Verdict> inside(ProfileFolder folder, StoreCheck check) {
    if (!check.fileSound()) {
      return List.of(
          Verdict.wrong(Subject.STORE, "cli.doctor.store.damaged"),
          Verdict.skipped(Subject.CHAIN, "cli.doctor.chain.notRead"));
    }
    Verdict store =
        Verdict.sound(Subject.STORE, "cli.doctor.store.sound", megabytes(folder.database()));
    return List.of(store, chain(check));
  }

  private static Verdict chain(StoreCheck check) {
    String records = Formats.number(check.records());
    for (ChainCheck chain : check.chains()) {
      if (chain.result() instanceof RecordChain.Result.Broken broken) {
        return Verdict.wrong(
            Subject.CHAIN, "cli.doctor.chain.broken", records, Formats.number(broken.seq()));
      }
      if (!chain.sound()) {
        return Verdict.wrong(Subject.CHAIN, "cli.doctor.chain.gap", records);
      }
    }
    int chains = check.chains().size();
    return Verdict.sound(Subject.CHAIN, "cli.doctor.chain.sound", records, chains);
  }

  private static Verdict files(Path database) {
    try {
      long size = Files.isRegularFile(database) ? Files.size(database) : 0;
      if (size == 0) {
        return Verdict.wrong(Subject.STORE, "cli.doctor.store.missing");
      }
      if (startsPlain(database)) {
        return Verdict.wrong(Subject.STORE, "cli.doctor.store.plain");
      }
      if (size % PAGE != 0 || !walIsWhole(database)) {
        return Verdict.wrong(Subject.STORE, "cli.doctor.store.cut");
      }
      return Verdict.sound(Subject.STORE, "cli.doctor.store.outside", megabytes(database));
    } catch (IOException e) {
      return Verdict.wrong(Subject.STORE, "cli.doctor.store.unreadable");
    }
  }

  private static boolean startsPlain(Path database) throws IOException {
    try (InputStream in = Files.newInputStream(database)) {
      return Arrays.equals(in.readNBytes(PLAIN.length), PLAIN);
    }
  }

  /** The log beside the database is empty or has at least its header. */
  private static boolean walIsWhole(Path database) throws IOException {
    Path wal = database.resolveSibling(database.getFileName() + "-wal");
    long size = Files.exists(wal) ? Files.size(wal) : 0;
    return size == 0 || size >= WAL_HEADER;
  }

  private static String megabytes(Path file) {
    try {
      return Formats.number((double) Files.size(file) / MEGABYTE, 1);
    } catch (IOException e) {
      return "?";
    }
  }
}

package vn.hotline1022.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.sync.bundle.SignedRange;

/**
 * Reads the records of signed ranges, piece by piece in order, a few pieces ahead of whoever writes
 * them down, on two threads: most of it is decrypting pages of the database. To be closed.
 */
final class RecordsAhead implements AutoCloseable {
  private static final int PIECE = 200;
  private static final int AHEAD = 4;

  private final Database database;
  private final ExecutorService readers =
      Executors.newFixedThreadPool(
          2, Thread.ofPlatform().daemon().name("bundle-read-", 0).factory());
  private final Iterator<Piece> pieces;
  private final Deque<CompletableFuture<List<DeskRecord>>> underWay = new ArrayDeque<>();

  /** So many records of a chain behind a place. */
  private record Piece(DeskRecord.Origin origin, long after, int count) {}

  RecordsAhead(Database database, List<RangeRows.Row> ranges) {
    this.database = database;
    this.pieces = ranges.stream().flatMap(row -> pieces(row.range())).iterator();
  }

  /** A range has no gaps. */
  private static Stream<Piece> pieces(SignedRange range) {
    return LongStream.iterate(range.from() - 1, after -> after < range.to(), at -> at + PIECE)
        .mapToObj(
            after -> new Piece(range.origin(), after, (int) Math.min(PIECE, range.to() - after)));
  }

  /** The next piece; none reaches over the end of a range. */
  List<DeskRecord> next() {
    while (underWay.size() < AHEAD && pieces.hasNext()) {
      Piece piece = pieces.next();
      underWay.add(CompletableFuture.supplyAsync(() -> read(piece), readers));
    }
    return RecordBatches.await(underWay.removeFirst());
  }

  private List<DeskRecord> read(Piece piece) {
    List<DeskRecord> read =
        database
            .readers()
            .read(s -> RecordTable.after(s, piece.origin(), piece.after(), piece.count()));
    if (read.size() < piece.count()) {
      throw new FaultException(new Fault.StoreDamaged());
    }
    return read;
  }

  /** What was read ahead is forgotten. */
  @Override
  public void close() {
    underWay.forEach(one -> one.cancel(false));
    readers.close();
  }
}

package vn.hotline1022.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hotline1022.Rounds;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.RecordChain.Flaw;
import vn.hotline1022.record.RecordChain.Result;

class RecordChainTest {
  private final Random random = new Random(1022);
  private final Origin origin = Records.origin(random);
  private final List<DeskRecord> chain = new ArrayList<>(Records.chain(random, origin, 20));

  private Result verify() {
    return RecordChain.verify(origin, chain.iterator());
  }

  @Test
  void provesAWholeChain() {
    assertThat(verify()).isEqualTo(new Result.Whole(origin, 20, chain.getLast().hash()));
  }

  @Test
  void provesAnEmptyChain() {
    chain.clear();
    assertThat(verify()).isEqualTo(new Result.Whole(origin, 0, RecordCodec.FIRST_PREV));
  }

  @Test
  void erasedRecordsStillProveWhole() {
    List<DeskRecord> erased =
        chain.stream().map(RecordCodec::erase).collect(Collectors.toCollection(ArrayList::new));
    assertThat(RecordChain.verify(origin, erased.iterator())).isEqualTo(verify());
  }

  @Test
  void tellsWhereARecordIsMissing() {
    chain.remove(6);
    assertThat(verify()).isEqualTo(new Result.Broken(origin, 7, Flaw.NOT_CONTIGUOUS));
  }

  @Test
  void tellsWhereARecordStandsTwice() {
    chain.add(3, chain.get(2));
    assertThat(verify()).isEqualTo(new Result.Broken(origin, 4, Flaw.NOT_CONTIGUOUS));
  }

  @Test
  void tellsWhereTwoRecordsChangedPlaces() {
    chain.add(4, chain.remove(5));
    assertThat(verify()).isEqualTo(new Result.Broken(origin, 5, Flaw.NOT_CONTIGUOUS));
  }

  @Test
  void tellsWhereAnotherRecordWasPutIn() {
    DeskRecord old = chain.get(9);
    DeskRecord other =
        RecordCodec.seal(
            Records.draft(random),
            old.header().id(),
            old.header().hlc(),
            origin,
            10,
            old.header().prev(),
            Records.bytes(random, 16));
    chain.set(9, other);
    assertThat(verify()).isEqualTo(new Result.Broken(origin, 11, Flaw.PREV));
  }

  @Test
  void tellsWhereAStrangersRecordStands() {
    chain.set(0, Records.chain(random, Records.origin(random), 1).getFirst());
    assertThat(verify()).isEqualTo(new Result.Broken(origin, 1, Flaw.OTHER_ORIGIN));
  }

  @Test
  void tellsWhereBytesWereChanged() {
    for (int seed = 0; seed < Rounds.of(200); seed++) {
      Random dice = new Random(seed);
      int at = dice.nextInt(chain.size());
      List<DeskRecord> changed = new ArrayList<>(chain);
      changed.set(at, change(chain.get(at), dice.nextInt(4)));
      assertThat(RecordChain.verify(origin, changed.iterator()))
          .isEqualTo(new Result.Broken(origin, at + 1L, Flaw.CONTENT));
    }
  }

  @Test
  void staysBrokenWhateverFollows() {
    RecordChain pass = new RecordChain(origin);
    assertThat(pass.accept(chain.get(1))).isFalse();
    assertThat(pass.accept(chain.get(0))).isFalse();
    assertThat(pass.result()).isEqualTo(new Result.Broken(origin, 1, Flaw.NOT_CONTIGUOUS));
  }

  private DeskRecord change(DeskRecord old, int what) {
    Bytes other = Bytes.utf8("{\"direction\":\"OUTBOUND\"}");
    Bytes noise = Records.bytes(random, 32);
    return switch (what) {
      case 0 ->
          new DeskRecord(
              old.header(), other, old.salt(), old.personal(), old.personalDigest(), old.hash());
      case 1 ->
          new DeskRecord(
              old.header(), old.body(), old.salt(), other, old.personalDigest(), old.hash());
      case 2 -> new DeskRecord(old.header(), old.body(), null, null, noise, old.hash());
      default ->
          new DeskRecord(
              old.header(), old.body(), old.salt(), old.personal(), old.personalDigest(), noise);
    };
  }
}

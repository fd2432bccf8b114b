package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.bench.LifelikeCalls;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Parties;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenRepository.Who;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;

/** Two desks that learn of the same people end up knowing the same. */
class CitizenExchangeTest {
  private static final Citizen MINH = CitizenSamples.minh();

  @TempDir private Path folder;

  @Test
  void whatTwoDesksLearnedOfSomebodyIsOneAtBothAndAnErasureReachesBoth() throws Exception {
    try (DeskStore one = store(1);
        DeskStore other = store(2)) {
      Call call = new LifelikeCalls(3, Instant.now()).next();
      one.citizens().change(Citizen.unknown(MINH.id()), MINH, "DTV-1");
      one.calls().save(call);
      bring(one, other);
      one.citizens().change(MINH, MINH.withName("Trần Văn Mính"), "DTV-1");
      other.citizens().change(MINH, MINH.withAddressing(Optional.of(Addressing.ONG)), "DTV-2");
      other
          .calls()
          .amend(call.withParties(Parties.NONE.withCaller(Optional.of(MINH.id()))), "TC-2", 1);
      bring(one, other);
      bring(other, one);

      Citizen both = MINH.withName("Trần Văn Mính").withAddressing(Optional.of(Addressing.ONG));
      assertThat(one.citizens().find(MINH.id())).contains(both);
      assertThat(other.citizens().find(MINH.id())).contains(both);
      assertThat(one.calls().find(call.id())).isEqualTo(other.calls().find(call.id()));
      assertThat(one.calls().history(call.id())).hasSize(2);

      other.citizens().erase(MINH.id(), "TC-2");
      bring(other, one);
      assertThat(one.citizens().search("minh", Who.ALL, 5)).isEmpty();
      assertThat(one.check().sound()).isTrue();
    }
  }

  private DeskStore store(int device) throws Exception {
    return Stores.open(Files.createDirectories(folder.resolve("desk-" + device)), device);
  }

  private static void bring(DeskStore from, DeskStore to) {
    Origin origin = from.records().origin();
    List<DeskRecord> all = from.records().after(origin, 0, 1_000);
    assertThat(to.records().apply(all).refusals()).isEmpty();
  }
}

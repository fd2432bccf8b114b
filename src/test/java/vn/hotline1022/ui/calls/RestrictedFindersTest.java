package vn.hotline1022.ui.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.Parties;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.palette.Found;

/** What the palette finds of somebody who asked that their data be kept only. */
class RestrictedFindersTest {
  private static final UUID MINH = CitizenSamples.minh().id();

  private final ToolBench bench = new DeskScenes().withEarlierCalls().bench;
  private final CallTexts words = new CallTexts(new Texts(Language.VI), bench.tools);
  private final NumberFinder numbers =
      new NumberFinder(bench.calls, bench.tools.numbers(), words, _ -> {});
  private final CallFinder calls = new CallFinder(bench.calls, words, (_, _) -> {});

  RestrictedFindersTest() {
    for (Call call : bench.calls.search(CallQuery.newest(50))) {
      if (call.phone().key().equals("0912345678")) {
        bench.calls.amend(
            call.withParties(Parties.NONE.withCaller(Optional.of(MINH))), DeskScenes.ME, 1);
      }
    }
  }

  @Test
  void theirNumberAndCallsAreFoundAsLongAsNobodyAsked() {
    assertThat(numbers.find("0912345", 5)).extracting(Found::title).contains("0912 345 678");
    assertThat(calls.find("hen goi lai", 5)).isNotEmpty();
  }

  @Test
  void afterwardsNeitherIsFoundAndOtherCallsAre() {
    bench.calls.restrict(MINH);
    assertThat(numbers.find("0912345", 5)).isEmpty();
    assertThat(calls.find("hen goi lai", 5)).isEmpty();
    assertThat(numbers.find("0983221", 5)).hasSize(1);
  }
}

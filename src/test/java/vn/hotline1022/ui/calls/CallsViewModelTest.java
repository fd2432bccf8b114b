package vn.hotline1022.ui.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.ToolBench;

class CallsViewModelTest {
  private static final Path FILE = Path.of("cuoc-goi.csv");

  private final ToolBench bench = new ToolBench();
  private final List<CallQuery> exported = new ArrayList<>();
  private final CallsViewModel list = new CallsViewModel(bench.tools, this::export, atOnce());
  private Optional<Fault> exportFault = Optional.empty();

  @Test
  void theNewestCallStandsFirst() {
    Call older = kept("Bác Trần Văn Minh, đường Nguyễn Văn Cừ", "ANDROID", "RESOLVED", 3);
    Call newer = kept("Chị Lê Thị Hoa", "OTP_MISSING", "CALLBACK", 0);
    list.refresh();
    assertThat(list.results()).containsExactly(newer, older);
    assertThat(list.count().get()).contains(2);
    assertThat(list.narrowed()).isFalse();
  }

  @Test
  void wordsAreLookedForAfterAPauseAndWithoutAccents() {
    Call street = kept("Bác Trần Văn Minh, đường Nguyễn Văn Cừ", "ANDROID", "RESOLVED", 3);
    kept("Chị Lê Thị Hoa", "OTP_MISSING", "CALLBACK", 0);
    list.refresh();
    list.words().set("d");
    list.words().set("duong");
    assertThat(list.results()).hasSize(2);
    bench.passMillis(200);
    assertThat(list.results()).containsExactly(street);
  }

  @ParameterizedTest
  @CsvSource({
    "TODAY, 1",
    "YESTERDAY, 1",
    "THIS_WEEK, 3",
    "THIS_MONTH, 4",
    "ALL, 5",
  })
  void periodsFollowHanoisDays(Period.Preset preset, int found) {
    for (int daysAgo : List.of(0, 1, 5, 20, 40)) {
      kept("Ông Phạm Đình Khôi", "ANDROID", "RESOLVED", daysAgo);
    }
    list.choose(preset);
    assertThat(list.results()).hasSize(found);
  }

  @Test
  void aDayBeginsAtMidnightInHanoiNotInGreenwich() {
    Call justAfter = keptAt(Instant.parse("2026-11-20T17:00:01Z"));
    keptAt(Instant.parse("2026-11-20T16:59:59Z"));
    list.choose(Period.Preset.TODAY);
    assertThat(list.results()).containsExactly(justAfter);
  }

  @Test
  void daysOfOnesOwnIncludeTheLastAndMayBeGivenTheWrongWayRound() {
    kept("Ông Phạm Đình Khôi", "ANDROID", "RESOLVED", 2);
    kept("Ông Phạm Đình Khôi", "ANDROID", "RESOLVED", 4);
    LocalDate today = list.today();
    list.filter().set(CallFilter.NONE.with(Period.custom(today.minusDays(2), today.minusDays(3))));
    assertThat(list.results()).hasSize(1);
  }

  @Test
  void aGroupOfReasonsStandsForAllBelowIt() {
    Call install = kept("Máy Samsung A14", "STORAGE", "RESOLVED", 0);
    kept("Không nhận được mã", "OTP_MISSING", "CALLBACK", 0);
    list.filter().set(CallFilter.NONE.toggleReason("INSTALL"));
    assertThat(list.results()).containsExactly(install);
    list.filter().set(list.filter().get().toggleReason("INSTALL").toggleDisposition("CALLBACK"));
    assertThat(list.results()).extracting(Call::notes).containsExactly("Không nhận được mã");
    list.clear();
    assertThat(list.results()).hasSize(2);
  }

  @Test
  void theOpenCallStaysOpenWhileItIsFoundAndClosesWhenItIsNot() {
    Call open = kept("Máy Samsung A14", "STORAGE", "RESOLVED", 0);
    kept("Không nhận được mã", "OTP_MISSING", "CALLBACK", 0);
    list.refresh();
    list.selected().set(Optional.of(open));
    list.filter().set(CallFilter.NONE.toggleDisposition("RESOLVED"));
    assertThat(list.selected().get()).contains(open);
    list.filter().set(CallFilter.NONE.toggleDisposition("CALLBACK"));
    assertThat(list.selected().get()).isEmpty();
  }

  @Test
  void anExportHoldsWhatTheListShowsAndSaysHowManyCalls() {
    kept("Máy Samsung A14", "STORAGE", "RESOLVED", 0);
    list.words().set("samsung");
    list.choose(Period.Preset.TODAY);
    list.export(FILE);
    assertThat(exported).singleElement().extracting(CallQuery::words).isEqualTo("samsung");
    assertThat(exported.getFirst().from()).contains(Instant.parse("2026-11-20T17:00:00Z"));
    assertThat(list.exported().get()).contains(new CallsViewModel.Exported(FILE, 7));
    assertThat(list.fileName("csv")).isEqualTo("hotline1022-2026-11-21.csv");
  }

  @Test
  void anExportThatFailsIsSaid() {
    exportFault = Optional.of(new Fault.FileNotWritten("cuoc-goi.csv"));
    list.export(FILE);
    assertThat(list.fault().get()).isEqualTo(exportFault);
    assertThat(list.exporting().get()).isFalse();
    assertThat(list.exported().get()).isEmpty();
  }

  @Test
  void anAnswerToAnOlderQuestionIsNotShown() {
    kept("Máy Samsung A14", "STORAGE", "RESOLVED", 0);
    bench.stall();
    list.words().set("samsung");
    list.refresh();
    list.words().set("khong co");
    list.refresh();
    bench.goOn();
    assertThat(list.results()).isEmpty();
    assertThat(list.count().get()).contains(0);
  }

  private long export(CallQuery query, Path file) {
    exportFault.ifPresent(
        fault -> {
          throw new FaultException(fault);
        });
    assertThat(file).isEqualTo(FILE);
    exported.add(query);
    return 7;
  }

  private static Tasks atOnce() {
    return new Tasks(Runnable::run, Runnable::run);
  }

  private Call keptAt(Instant at) {
    return kept("Bà Đặng Thị Lựu", "BUS", "INFORMED", at);
  }

  private Call kept(String notes, String reason, String disposition, int daysAgo) {
    return kept(notes, reason, disposition, ToolBench.MORNING.minus(Duration.ofDays(daysAgo)));
  }

  private Call kept(String notes, String reason, String disposition, Instant at) {
    Call call =
        new Call(
            bench.newId(),
            Direction.INBOUND,
            "DTV07",
            at,
            CallState.SAVED,
            new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE),
            List.of(
                new TimelineEntry(TimelineEntry.Kind.ANSWERED, at, 0),
                new TimelineEntry(TimelineEntry.Kind.ENDED, at.plusSeconds(180), 180_000),
                new TimelineEntry(TimelineEntry.Kind.SAVED, at.plusSeconds(200), 200_000)),
            List.of(reason),
            Optional.of(disposition),
            notes);
    bench.calls.save(call);
    return call;
  }
}

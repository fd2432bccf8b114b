package vn.hotline1022.ui.guidebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Collator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.guide.End;
import vn.hotline1022.guide.Finding;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideFigures;
import vn.hotline1022.guide.GuideShelf;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.guide.GuideTrailSamples;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.guide.TrailFilter;
import vn.hotline1022.guide.TrailFilter.Phones;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.palette.Found;

class GuidebookModelTest {
  private final Guide noOtp = GuidebookBench.shipped("no-otp");
  private final GuidebookBench leader = new GuidebookBench(Role.SUPERVISOR);

  @Test
  void theListIsNarrowedByWhatIsTypedWithoutAccentsAndKeepsWhatIsOpen() {
    leader.model.refresh();
    int all = leader.model.list().items().size();
    assertThat(all).isGreaterThan(30);
    leader.model.open("no-otp");
    leader.model.words().set("khong nhan otp");
    assertThat(leader.model.list().items())
        .extracting(GuideEntry::id)
        .contains("no-otp")
        .hasSizeLessThan(all);
    assertThat(open()).contains("no-otp");
    leader.model.words().set("không có đâu");
    assertThat(leader.model.list().items()).isEmpty();
    leader.model.open("bus");
    assertThat(leader.model.list().items()).hasSize(all);
    assertThat(open()).contains("bus");
  }

  @Test
  void theListIsSortedAsTheLanguageSortsTitles() {
    leader.model.refresh();
    leader.model.speak(Locale.ENGLISH);
    List<String> titles =
        leader.model.list().items().stream()
            .map(entry -> entry.guide().orElseThrow().title().en().source())
            .toList();
    assertThat(titles).isSortedAccordingTo(Collator.getInstance(Locale.ENGLISH)::compare);
  }

  @Test
  void figuresFollowTheOpenGuideAndTheFilters() {
    add(1, noOtp.version(), Optional.of(PhoneSystem.ANDROID), 3);
    add(2, noOtp.version(), Optional.of(PhoneSystem.IPHONE), 40);
    add(3, noOtp.version() + 1, Optional.empty(), 200);
    leader.model.open("no-otp");
    assertThat(runs()).isEqualTo(3);
    leader.model.phones().set(Phones.ANDROID);
    assertThat(runs()).isEqualTo(1);
    leader.model.phones().set(Phones.ALL);
    leader.model.period().set(GuidebookModel.Period.MONTH);
    assertThat(runs()).isEqualTo(1);
    assertThat(leader.model.list().selected().get().orElseThrow().tally().runs()).isEqualTo(1);
    leader.model.period().set(GuidebookModel.Period.ALL);
    leader.model.versions().set(GuidebookModel.Versions.CURRENT);
    assertThat(runs()).isEqualTo(2);
    leader.model.open("bus");
    assertThat(runs()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void whatCameOfAGuideIsForWhoLooksAfterThem(Role role) {
    GuidebookBench somebody =
        new GuidebookBench(role)
            .with("bus", GuideShelf.Source.LAST_GOOD, broken("bus.yaml"), broken("moi.yaml"));
    somebody.trails.add(run(1, noOtp.version(), Optional.empty(), 3));
    somebody.model.open("no-otp");
    boolean may = role.may(Permission.REVIEW_GUIDES);
    assertThat(somebody.model.mayReview()).isEqualTo(may);
    assertThat(somebody.model.figures().get().isPresent()).isEqualTo(may);
    assertThat(somebody.model.list().items())
        .filteredOn(entry -> entry.broken() || entry.tally().runs() > 0)
        .extracting(GuideEntry::id)
        .isEqualTo(may ? List.of("bus", "moi", "no-otp") : List.of());
    if (!may) {
      assertThatThrownBy(() -> somebody.model.counted("no-otp", TrailFilter.ALL))
          .isInstanceOf(FaultException.class);
    }
  }

  @Test
  void aStepIsLeftWithItsGuideAndStaysWhenTheGuideIsReadAnew() {
    leader.model.open("no-otp");
    leader.model.step().set(Optional.of(noOtp.start()));
    leader.model.refresh();
    assertThat(leader.model.step().get()).contains(noOtp.start());
    leader.model.open("bus");
    assertThat(leader.model.step().get()).isEmpty();
  }

  @Test
  void countsThatComeTooLateAreNotShown() {
    add(1, noOtp.version(), Optional.empty(), 3);
    leader.model.open("no-otp");
    leader.bench.stall();
    leader.model.open("bus");
    leader.model.open("no-otp");
    leader.model.phones().set(Phones.IPHONE);
    leader.bench.goOn();
    assertThat(runs()).isZero();
  }

  @Test
  void thePaletteFindsTitlesFirstAndOpensThem() {
    leader.model.refresh();
    String[] opened = new String[1];
    GuideFinder finder =
        new GuideFinder(() -> leader.shelf, new Texts(Language.VI), id -> opened[0] = id);
    List<Found> found = finder.find("khong nhan otp", 5);
    assertThat(found).isNotEmpty();
    assertThat(found.getFirst().title()).isEqualTo("Không nhận được mã OTP");
    found.getFirst().open().run();
    assertThat(opened).containsExactly("no-otp");
    assertThat(finder.find("xyzzy", 5)).isEmpty();
    assertThat(finder.find("a", 3)).hasSizeLessThanOrEqualTo(3);
  }

  private Optional<String> open() {
    return leader.model.list().selected().get().map(GuideEntry::id);
  }

  private int runs() {
    return leader.model.figures().get().map(GuideFigures::runs).orElse(-1);
  }

  private void add(int number, int version, Optional<PhoneSystem> system, int daysAgo) {
    leader.trails.add(run(number, version, system, daysAgo));
  }

  private GuideTrail run(int number, int version, Optional<PhoneSystem> system, int daysAgo) {
    Instant at = ToolBench.MORNING.minus(Duration.ofDays(daysAgo));
    return new GuideTrail(
        new UUID(number, number),
        Optional.empty(),
        "DTV-012",
        at,
        GuideTrailSamples.pin("no-otp", version),
        system,
        List.of(GuideTrailSamples.stop("no-otp", version, noOtp.start(), "1", 9)),
        Optional.of(new GuideTrail.Outcome("no-otp", "done", End.Kind.SUCCESS)),
        Duration.ofSeconds(9));
  }

  private static Finding broken(String file) {
    return new Finding(Finding.Kind.UNKNOWN_STEP, file, 3, 5, Optional.empty(), List.of("a", "b"));
  }
}

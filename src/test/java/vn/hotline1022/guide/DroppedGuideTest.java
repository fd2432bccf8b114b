package vn.hotline1022.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.guide.Finding.Kind;

/** The guide that other tests put into a running desk is one as people write them. */
class DroppedGuideTest {
  private final GuideChecker checker = new GuideChecker(CallListsCsv.standard(), Optional.empty());

  @TempDir Path folder;

  @Test
  void itHasTenStepsWithPicturesAndNothingIsWrongWithIt() throws IOException {
    new DroppedGuide(folder).put();
    GuideRepository guides = new GuideRepository(folder, checker);
    assertThat(guides.findings()).isEmpty();
    Guide guide = guides.latest(DroppedGuide.ID).orElseThrow();
    assertThat(GuideWeb.questions(guide))
        .hasSize(DroppedGuide.STEPS)
        .allMatch(step -> step.see().size() == 1);
    assertThat(guide.title().vi().source()).isEqualTo(DroppedGuide.TITLE);
  }

  @Test
  void brokenItIsFoundAtItsLine() throws IOException {
    new DroppedGuide(folder).broken("festival");
    GuideRepository guides = new GuideRepository(folder, checker);
    assertThat(guides.findings())
        .filteredOn(finding -> finding.kind() == Kind.UNKNOWN_STEP)
        .extracting(finding -> finding.file() + ":" + finding.line())
        .containsExactly("festival.yaml:" + DroppedGuide.BROKEN_LINE);
    assertThat(guides.latest("festival")).isEmpty();
  }
}

package vn.hotline1022.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.hotline1022.guide.GuideFile;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.ui.Fx;

class WarmUpTest {
  private final AtomicInteger dressed = new AtomicInteger();
  private final Executor ui =
      piece -> {
        dressed.incrementAndGet();
        Fx.get(
            () -> {
              piece.run();
              return true;
            });
      };

  @Test
  void everyPieceWorksWithoutAProfileAndAsOftenAsItIsAsked() {
    List<Runnable> pieces = WarmUp.pieces(new ReadOnce<>(ShippedGuides::read), ui);
    for (int round = 0; round < 2; round++) {
      pieces.forEach(piece -> assertThatCode(piece::run).doesNotThrowAnyException());
    }

    assertThat(dressed).hasPositiveValue();
  }

  @Test
  void theGuidesAreReadOnceForTheWarmUpAndTheDesk() {
    AtomicInteger reads = new AtomicInteger();
    ReadOnce<List<GuideFile>> guides =
        new ReadOnce<>(
            () -> {
              reads.incrementAndGet();
              return ShippedGuides.read();
            });

    WarmUp.pieces(guides, ui).forEach(Runnable::run);

    assertThat(guides.get()).isNotEmpty().isSameAs(guides.get());
    assertThat(reads).hasValue(1);
  }
}

package vn.hotline1022.desktop;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;

class WarmUpTest {

  @Test
  void everyPieceWorksWithoutAProfileAndAsOftenAsItIsAsked() {
    List<Runnable> pieces = WarmUp.pieces();
    for (int round = 0; round < 2; round++) {
      pieces.forEach(piece -> assertThatCode(piece::run).doesNotThrowAnyException());
    }
  }
}

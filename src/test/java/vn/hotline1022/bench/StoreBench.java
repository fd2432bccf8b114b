package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hotline1022.store.DeskStore;

@Tag("bench")
class StoreBench {
  @Test
  void open() throws Exception {
    try (DeskStore store = BenchProfile.open()) {
      assertThat(store.calls().count(vn.hotline1022.call.CallQuery.newest(1), 10)).isEqualTo(10);
    }
  }
}

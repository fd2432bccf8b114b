package vn.hotline1022.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameOrderTest {

  private final NameOrder order = new NameOrder();

  @Test
  void sortsByGivenNameThenFamilyThenMiddle() {
    List<String> sorted =
        List.of(
            "Trần Văn An",
            "Bùi Thị Ánh",
            "Đặng Hoài Ân",
            "Lê Tuấn Cường",
            "Lê Anh Dũng",
            "Lê Tiến Đạt",
            "Nguyễn Thị Hoa",
            "Phạm Hoa",
            "Nguyễn Thị Hòa",
            "Nguyễn Văn Hòa",
            "Vũ Thị Ngọc",
            "Đỗ Thị Oanh",
            "Hoàng Thị Ơn",
            "Ngô Tú",
            "Ngô Tùng",
            "Ưng");
    assertThat(sorted.reversed().stream().sorted(order)).containsExactlyElementsOf(sorted);
  }

  @Test
  void tonesGoLevelFallingAskingTumblingRisingHeavy() {
    assertThat(Stream.of("mạ", "má", "mã", "mả", "mà", "ma").sorted(order))
        .containsExactly("ma", "mà", "mả", "mã", "má", "mạ");
  }

  @Test
  void decomposedNamesStandWithComposedOnes() {
    String name = "Nguyễn Thị Đượm";
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    assertThat(order.compare(decomposed, "Nguyễn Thị Đông")).isPositive();
    assertThat(order.compare(decomposed, "Nguyễn Thị Giang")).isNegative();
  }

  @Test
  void anythingCanBeCompared() {
    assertThat(order.compare("", "An")).isNegative();
    assertThat(order.compare("An", "An")).isZero();
    assertThat(order.compare("  ", "")).isNotZero();
  }
}

package vn.hotline1022.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.Ikon;

class IconTest {
  private static final Pattern USE = Pattern.compile("\\bIcon\\.([A-Z0-9_]+)");

  @ParameterizedTest
  @EnumSource
  void standsInTheFontWhereItsNameSays(Icon icon) throws ReflectiveOperationException {
    Class<?> letter =
        Class.forName("org.kordamp.ikonli.materialdesign2.MaterialDesign" + icon.name().charAt(0));

    Ikon whole = (Ikon) letter.getField(icon.name()).get(null);

    assertThat(icon.place()).isEqualTo(whole.getCode());
  }

  /** What nobody shows need not be shipped. */
  @Test
  void eachIsShownSomewhereAndFoundByItsName() throws IOException {
    Set<String> used = new HashSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        USE.matcher(read(file)).results().forEach(found -> used.add(found.group(1)));
      }
    }
    List<String> names = Arrays.stream(Icon.values()).map(Icon::name).toList();

    assertThat(names).isSorted().containsExactlyInAnyOrderElementsOf(used);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

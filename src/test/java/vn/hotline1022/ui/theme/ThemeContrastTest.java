package vn.hotline1022.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.ui.Contrast;

class ThemeContrastTest {
  private static final Pattern TOKEN = Pattern.compile("-desk-([a-z-]+):\\s*(#[0-9A-Fa-f]{6,8});");

  static Stream<String> themes() {
    return Stream.of("light", "dark");
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everyTextIsReadableOnEveryGroundItStandsOn(String theme) throws IOException {
    Map<String, Color> tokens = tokens(theme);
    for (String text : List.of("text", "muted", "placeholder")) {
      for (String ground : List.of("card", "canvas")) {
        assertContrast(tokens, text, ground, Contrast.TEXT);
      }
    }
    assertContrast(tokens, "text", "accent-tint", Contrast.TEXT);
    assertContrast(tokens, "muted", "accent-tint", Contrast.TEXT);
    assertContrast(tokens, "text", "hover", Contrast.TEXT);
    assertContrast(tokens, "muted", "hover", Contrast.TEXT);
    assertContrast(tokens, "on-avatar", "avatar", Contrast.TEXT);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void theAccentIsReadableAsTextAndUnderText(String theme) throws IOException {
    Map<String, Color> tokens = tokens(theme);
    for (String ground : List.of("card", "canvas", "accent-tint")) {
      assertContrast(tokens, "accent", ground, Contrast.TEXT);
      assertContrast(tokens, "accent-pressed", ground, Contrast.TEXT);
    }
    assertContrast(tokens, "on-accent", "accent", Contrast.TEXT);
    assertContrast(tokens, "on-accent", "accent-pressed", Contrast.TEXT);
    assertContrast(tokens, "on-brand", "brand", Contrast.TEXT);
    assertContrast(tokens, "on-brand-muted", "brand", Contrast.TEXT);
    assertContrast(tokens, "on-brand", "brand-key", Contrast.TEXT);
    assertContrast(tokens, "on-brand", "brand-tint", Contrast.GRAPHIC);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everyStateIsReadableOnItsTintAndOnACard(String theme) throws IOException {
    Map<String, Color> tokens = tokens(theme);
    for (String state : List.of("danger", "warning", "success", "info")) {
      assertContrast(tokens, state, state + "-tint", Contrast.TEXT);
      assertContrast(tokens, state, "card", Contrast.TEXT);
      assertContrast(tokens, state, "canvas", Contrast.TEXT);
      assertContrast(tokens, "text", state + "-tint", Contrast.TEXT);
      assertContrast(tokens, "muted", state + "-tint", Contrast.TEXT);
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void edgesAndTheFocusStandOutOnEveryGround(String theme) throws IOException {
    Map<String, Color> tokens = tokens(theme);
    for (String ground : List.of("card", "canvas", "hover", "accent-tint", "warning-tint")) {
      for (String seen : List.of("line-strong", "accent", "text", "danger")) {
        assertContrast(tokens, seen, ground, Contrast.GRAPHIC);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void theNumberOfEveryStepOfTheMapIsReadableAndNoTwoStepsAreAlike(String theme)
      throws IOException {
    Map<String, Color> tokens = tokens(theme);
    List<String> steps = List.of("one", "two", "three", "four", "five");
    for (String step : steps) {
      assertContrast(tokens, "on-step-" + step, "step-" + step, Contrast.TEXT);
    }
    // Neighbours are told apart by their numbers; two steps on, by the colour too.
    for (int i = 0; i + 2 < steps.size(); i++) {
      assertContrast(tokens, "step-" + steps.get(i), "step-" + steps.get(i + 2), 1.5);
    }
    assertContrast(tokens, "step-five", "card", Contrast.GRAPHIC);
    assertContrast(tokens, "warning", "card", Contrast.GRAPHIC);
    assertContrast(tokens, "accent", "canvas", Contrast.GRAPHIC);
  }

  @Test
  void bothThemesDefineTheSameTokens() throws IOException {
    assertThat(tokens("dark").keySet()).isEqualTo(tokens("light").keySet()).hasSizeGreaterThan(20);
  }

  private static void assertContrast(
      Map<String, Color> tokens, String text, String ground, double atLeast) {
    assertThat(tokens).containsKeys(text, ground);
    assertThat(Contrast.of(tokens.get(text), tokens.get(ground)))
        .as("%s on %s", text, ground)
        .isGreaterThanOrEqualTo(atLeast);
  }

  private static Map<String, Color> tokens(String theme) throws IOException {
    Map<String, Color> tokens = new HashMap<>();
    try (InputStream in = Theme.class.getResourceAsStream(theme + ".css")) {
      assertThat(in).isNotNull();
      Matcher matcher = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (matcher.find()) {
        tokens.put(matcher.group(1), Color.web(matcher.group(2)));
      }
    }
    return tokens;
  }
}

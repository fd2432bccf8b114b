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

class ThemeContrastTest {
  private static final Pattern TOKEN = Pattern.compile("-desk-([a-z-]+):\\s*(#[0-9A-Fa-f]{6,8});");
  private static final double TEXT = 4.5;
  private static final double LARGE_OR_GRAPHIC = 3.0;

  static Stream<String> themes() {
    return Stream.of("light", "dark");
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everyTextIsReadableOnEveryGroundItStandsOn(String theme) throws IOException {
    Map<String, Color> tokens = tokens(theme);
    for (String text : List.of("text", "muted", "placeholder")) {
      for (String ground : List.of("card", "canvas")) {
        assertContrast(tokens, text, ground, TEXT);
      }
    }
    assertContrast(tokens, "text", "accent-tint", TEXT);
    assertContrast(tokens, "muted", "accent-tint", TEXT);
    assertContrast(tokens, "text", "hover", TEXT);
    assertContrast(tokens, "muted", "hover", TEXT);
    assertContrast(tokens, "on-avatar", "avatar", TEXT);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void theAccentIsReadableAsTextAndUnderText(String theme) throws IOException {
    Map<String, Color> tokens = tokens(theme);
    for (String ground : List.of("card", "canvas", "accent-tint")) {
      assertContrast(tokens, "accent", ground, TEXT);
      assertContrast(tokens, "accent-pressed", ground, TEXT);
    }
    assertContrast(tokens, "on-accent", "accent", TEXT);
    assertContrast(tokens, "on-accent", "accent-pressed", TEXT);
    assertContrast(tokens, "on-brand", "brand", TEXT);
    assertContrast(tokens, "on-brand-muted", "brand", TEXT);
    assertContrast(tokens, "on-brand", "brand-key", TEXT);
    assertContrast(tokens, "on-brand", "brand-tint", LARGE_OR_GRAPHIC);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everyStateIsReadableOnItsTintAndOnACard(String theme) throws IOException {
    Map<String, Color> tokens = tokens(theme);
    for (String state : List.of("danger", "warning", "success", "info")) {
      assertContrast(tokens, state, state + "-tint", TEXT);
      assertContrast(tokens, state, "card", TEXT);
      assertContrast(tokens, state, "canvas", TEXT);
      assertContrast(tokens, "text", state + "-tint", TEXT);
      assertContrast(tokens, "muted", state + "-tint", TEXT);
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void focusAndScrollBarsStandOut(String theme) throws IOException {
    Map<String, Color> tokens = tokens(theme);
    assertContrast(tokens, "accent", "card", LARGE_OR_GRAPHIC);
    assertContrast(tokens, "line-strong", "card", LARGE_OR_GRAPHIC);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void theNumberOfEveryStepOfTheMapIsReadableAndNoTwoStepsAreAlike(String theme)
      throws IOException {
    Map<String, Color> tokens = tokens(theme);
    List<String> steps = List.of("one", "two", "three", "four", "five");
    for (String step : steps) {
      assertContrast(tokens, "on-step-" + step, "step-" + step, TEXT);
    }
    // Neighbours are told apart by their numbers; two steps on, by the colour too.
    for (int i = 0; i + 2 < steps.size(); i++) {
      assertContrast(tokens, "step-" + steps.get(i), "step-" + steps.get(i + 2), 1.5);
    }
    assertContrast(tokens, "step-five", "card", LARGE_OR_GRAPHIC);
    assertContrast(tokens, "warning", "card", LARGE_OR_GRAPHIC);
    assertContrast(tokens, "accent", "canvas", LARGE_OR_GRAPHIC);
  }

  @Test
  void bothThemesDefineTheSameTokens() throws IOException {
    assertThat(tokens("dark").keySet()).isEqualTo(tokens("light").keySet()).hasSizeGreaterThan(20);
  }

  private static void assertContrast(
      Map<String, Color> tokens, String text, String ground, double atLeast) {
    assertThat(tokens).containsKeys(text, ground);
    assertThat(contrast(tokens.get(text), tokens.get(ground)))
        .as("%s on %s", text, ground)
        .isGreaterThanOrEqualTo(atLeast);
  }

  private static double contrast(Color a, Color b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
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

package vn.hotline1022.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.guide.Finding.Kind;

class GuideYamlTest {
  private static final Locale VI = Locale.of("vi", "VN");
  private static final Address BAC = new Address("bác", "cháu");

  static Stream<Path> shipped() {
    return GuideFiles.shipped().stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedGuideIsRead(Path file) {
    GuideFile read = GuideFiles.read(file);
    assertThat(read.findings()).isEmpty();
    assertThat(read.guide()).isPresent();
  }

  @Test
  void readsStepsAnswersPicturesAndEnds() {
    Guide guide = GuideFiles.guide(Path.of("assets/guides/install-android.yaml"));

    assertThat(guide.id()).isEqualTo("install-android");
    assertThat(guide.system()).contains(PhoneSystem.ANDROID);
    assertThat(guide.reasons()).startsWith("ANDROID");
    assertThat(guide.start()).isEqualTo("calling-phone");
    Step.Question download = guide.question("downloading").orElseThrow();
    assertThat(download.choices()).extracting(Answer.Choice::digit).containsExactly(1, 2, 3);
    assertThat(download.timers().getFirst().length()).isEqualTo(Duration.ofMinutes(3));
    assertThat(download.timers().getFirst().offers()).isEqualTo(2);
    PhoneScreen screen = download.screen(Map.of()).orElseThrow();
    assertThat(screen.widgets().getLast())
        .isEqualTo(new Widget.Store("iHaNoi", "Đang tải 42%", "Huỷ", false));
    assertThat(guide.question("stuck").map(guide::verified)).contains(false);
    assertThat(guide.question("message").orElseThrow().entry().orElseThrow().variable())
        .isEqualTo("message");
    End end = GuideFiles.guide(Path.of("assets/guides/old-system.yaml")).ends().get("too-old");
    assertThat(end.kind()).isEqualTo(End.Kind.GIVEN_UP);
    assertThat(end.cause()).contains("OLD_OS");
  }

  @Test
  void wordsAreFilledInForTheCallerAlsoAtTheBeginningOfASentence() {
    Guide guide = GuideFiles.guide(Path.of("assets/guides/install-android.yaml"));
    Speech speech = new Speech(guide, Map.of("message", "Lỗi 403"), BAC, VI);

    assertThat(speech.plain(guide.question("open-store").orElseThrow().say()))
        .startsWith("Bác tìm giúp cháu biểu tượng")
        .contains("bên dưới ghi CH Play hoặc");
    assertThat(speech.spans(guide.question("open-store").orElseThrow().say()))
        .contains(new Template.Span("CH Play", true));
    assertThat(speech.plain(guide.ends().get("crash").notes()))
        .isEqualTo("iHaNoi không mở được: Lỗi 403.");
  }

  @Test
  void aVariableIsSaidWithItsWordsInTheLanguage() {
    Guide guide = GuideFiles.guide(Path.of("assets/guides/no-otp.yaml"));
    Template text = Template.read("{Phone} của {them}").orElseThrow();
    Speech speech = new Speech(guide, Map.of("phone", "iphone"), BAC, VI);

    assertThat(speech.plain(new GuideText(text, text))).isEqualTo("IPhone của bác");
  }

  @Test
  void decomposedLettersAreComposed() {
    Path file = Path.of("assets/guides/no-otp.yaml");
    String nfd = Normalizer.normalize(GuideFiles.text(file), Normalizer.Form.NFD);

    Guide guide = GuideFiles.read(nfd, "no-otp.yaml").guide().orElseThrow();
    assertThat(guide.title()).isEqualTo(GuideFiles.guide(file).title());
    assertThat(guide.steps()).isEqualTo(GuideFiles.guide(file).steps());
    assertThat(guide.pin()).isNotEqualTo(GuideFiles.guide(file).pin());
  }

  /** A file nobody wrote in good faith, and the first word against it. */
  record Hostile(String name, Supplier<byte[]> bytes, Kind kind) {
    Hostile(String name, String text, Kind kind) {
      this(name, () -> text.getBytes(StandardCharsets.UTF_8), kind);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Hostile> hostile() {
    byte[] huge = new byte[100 << 20];
    Arrays.fill(huge, (byte) ' ');
    byte[] latin = "id: cài".getBytes(StandardCharsets.ISO_8859_1);
    byte[] wide = "id: no-otp\nversion: 1".getBytes(StandardCharsets.UTF_16);
    StringBuilder laughs = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c <= 'j'; c++) {
      String before = "*" + (char) (c - 1);
      laughs.append(c).append(": &").append(c).append(" [");
      laughs.append(String.join(", ", Collections.nCopies(9, before))).append("]\n");
    }
    String many = "id: x\nnames: [" + "a, ".repeat(50_000) + "a]\n";
    return Stream.of(
        new Hostile("100 MB", () -> huge, Kind.FILE_TOO_LARGE),
        new Hostile("no UTF-8", () -> latin, Kind.NOT_TEXT),
        new Hostile("UTF-16", () -> wide, Kind.NOT_TEXT),
        new Hostile("billion laughs", laughs.toString(), Kind.ALIAS),
        new Hostile("anchor of itself", "&a [*a]", Kind.ALIAS),
        new Hostile("deep brackets", "[".repeat(500_000), Kind.TOO_DEEP),
        new Hostile("deep braces", "{a: ".repeat(200_000), Kind.TOO_DEEP),
        new Hostile("deep lines", deepLines(), Kind.TOO_DEEP),
        new Hostile("many parts", many, Kind.TOO_MANY_PARTS),
        new Hostile("tag", "!!javax.script.ScriptEngineManager [x]", Kind.TAG),
        new Hostile("tagged text", "id: !!binary aGFoYQ==", Kind.TAG),
        new Hostile("two documents", "id: a\n---\nid: b\n", Kind.SEVERAL_DOCUMENTS),
        new Hostile("nothing", "", Kind.EMPTY_FILE),
        new Hostile("comments only", "# một dòng\n\n", Kind.EMPTY_FILE),
        new Hostile("a key that is a list", "? [a, b]\n: c\n", Kind.NOT_A_VALUE),
        new Hostile("a list", "- a\n- b\n", Kind.NOT_A_MAPPING),
        new Hostile("open quote", "id: \"cài\ntitle: x", Kind.NOT_YAML),
        new Hostile("zeros", "id: a\0b", Kind.NOT_TEXT),
        new Hostile("a long key", "? " + "k".repeat(500_000) + "\n: v\n", Kind.UNKNOWN_KEY),
        new Hostile("open braces", "a: " + "{".repeat(5) + ",".repeat(100_000), Kind.NOT_A_VALUE));
  }

  private static String deepLines() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 900; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  @Timeout(60)
  void hostileFilesAreRefusedQuicklyAndSayWhy(Hostile file) {
    GuideFile read = GuideYaml.read(file.bytes().get(), "x.yaml");
    assertThat(read.guide()).isEmpty();
    assertThat(read.findings()).extracting(Finding::kind).contains(file.kind());
    assertThat(read.findings()).hasSizeLessThanOrEqualTo(200);
  }

  @Test
  void keysThatAreNotKnownAreNamedWithTheirLineAndWhatWasMeant() {
    String text = GuideFiles.text(Path.of("assets/guides/no-otp.yaml"));
    String broken = text.replaceFirst("\n    say:", "\n    sayy:");
    long line = broken.substring(0, broken.indexOf("sayy")).lines().count();

    List<Finding> findings = GuideFiles.read(broken, "no-otp.yaml").findings();
    Finding finding =
        findings.stream().filter(f -> f.kind() == Kind.UNKNOWN_KEY).findFirst().orElseThrow();
    assertThat(finding.line()).isEqualTo((int) line);
    assertThat(finding.column()).isEqualTo(5);
    assertThat(finding.step()).isEqualTo(Optional.of("number"));
    assertThat(finding.about()).startsWith("sayy", "say");
  }

  @Test
  void aKeyThatStandsTwiceIsNamedWithBothLines() {
    String text = GuideFiles.text(Path.of("assets/guides/no-otp.yaml"));
    Finding finding = GuideFiles.read(text + "\nid: again\n", "no-otp.yaml").findings().getFirst();

    assertThat(finding.kind()).isEqualTo(Kind.DUPLICATE_KEY);
    assertThat(finding.about()).containsExactly("id", "2");
  }
}

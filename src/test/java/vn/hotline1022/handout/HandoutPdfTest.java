package vn.hotline1022.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.Rounds;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideYaml;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.guide.ShippedGuides;
import vn.hotline1022.ui.handout.HandoutTexts;

class HandoutPdfTest {
  private static final ShippedGuides GUIDES = ShippedGuides.read();
  private static final String STORE = "https://play.google.com/store/apps/details?id=vn.example";

  @TempDir Path folder;

  private static Guide guide(String id) {
    return GUIDES.latest(id).orElseThrow();
  }

  private static Printed printed(String id, Paper paper, Language language) {
    return Printed.of(Printed.order(guide(id), paper, language, StoreLinks.NONE), GUIDES);
  }

  private static Handout handout(HandoutOrder order, Language language) {
    return new HandoutWriter(order, GUIDES, new HandoutTexts(language)).write();
  }

  /** All shipped guides in both sizes and both languages; a seeded part in the usual build. */
  static Stream<Arguments> everything() {
    List<Arguments> all = new ArrayList<>();
    for (Guide guide : GUIDES.all()) {
      for (Paper paper : Paper.values()) {
        for (Language language : Language.values()) {
          all.add(Arguments.of(guide.id(), paper, language));
        }
      }
    }
    Collections.shuffle(all, new Random(1022));
    return all.stream().limit(Math.max(20, Rounds.of(all.size())));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("everything")
  void everyStepOfTheUsualWayIsOnThePaperWithWhatEveryPaperSays(
      String id, Paper paper, Language language) {
    HandoutOrder order = Printed.order(guide(id), paper, language, StoreLinks.NONE);
    Printed printed = Printed.of(order, GUIDES);
    Handout handout = handout(order, language);
    String text = printed.text();
    assertThat(handout.steps()).isNotEmpty();
    assertThat(text).contains(handout.title());
    for (Handout.Step step : handout.steps()) {
      assertThat(text).contains(words(step.title()));
      step.text()
          .forEach(span -> words(span.text()).forEach(word -> assertThat(text).contains(word)));
      for (Handout.Otherwise other : step.otherwise()) {
        words(other.then()).stream().skip(1).forEach(word -> assertThat(text).contains(word));
      }
    }
    HandoutTexts words = new HandoutTexts(language);
    assertThat(text)
        .contains("1022", "OTP", id, "22/11/2026")
        .contains(words.word(HandoutWords.Word.PAGE, printed.pages(), printed.pages()));
    assertThat(printed.fontsOfOthers()).isEmpty();
    assertThat(printed.pages()).isBetween(1, paper == Paper.A5 ? 12 : 9);
    assertThat(printed.sizes()).containsOnly(List.of(paper.width(), paper.height()));
    assertThat(printed.title()).isEqualTo(handout.title());
    assertThat(printed.scanned()).isEmpty();
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("\\s+")).filter(word -> !word.isBlank()).toList();
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void theCodeLeadsExactlyToTheLink(Paper paper) {
    StoreLinks links =
        StoreLinks.only(StoreLinks.read(StoreLinks.Place.ANDROID, STORE).orElseThrow());
    HandoutOrder order = Printed.order(guide("install-android"), paper, Language.VI, links);
    assertThat(Printed.of(order, GUIDES).scanned()).contains(STORE);
  }

  @Test
  void aGuideForOneKindOfPhoneHasTheLinkOfItsStoreAndOthersTheCitysPage() {
    StoreLinks.Link store = StoreLinks.read(StoreLinks.Place.ANDROID, STORE).orElseThrow();
    HandoutOrder iphone =
        Printed.order(guide("install-iphone"), Paper.A5, Language.VI, StoreLinks.only(store));
    assertThat(iphone.system()).isEqualTo(PhoneSystem.IPHONE);
    assertThat(iphone.link()).isEmpty();
    StoreLinks.Link page =
        StoreLinks.read(StoreLinks.Place.INFO, "https://ihanoi.hanoi.gov.vn/").orElseThrow();
    HandoutOrder any =
        Printed.order(guide("register-phone"), Paper.A5, Language.VI, StoreLinks.only(page));
    assertThat(any.link()).contains(page);
  }

  @Test
  void withoutALinkThePaperSaysHowToFindTheApp() {
    assertThat(printed("install-android", Paper.A5, Language.VI).text())
        .contains("Tìm “iHaNoi” trong CH Play");
    assertThat(printed("install-iphone", Paper.A4, Language.EN).text())
        .contains("Search for “iHaNoi” in the App Store");
  }

  @Test
  void theSameOrderGivesTheSameBytesAndAnotherDayAnother() {
    HandoutOrder order = Printed.order(guide("no-otp"), Paper.A5, Language.VI, StoreLinks.NONE);
    byte[] once = Printed.of(order, GUIDES).bytes();
    assertThat(Printed.of(order, GUIDES).bytes()).isEqualTo(once);
    HandoutOrder tomorrow =
        new HandoutOrder(
            order.guide(),
            order.system(),
            order.paper(),
            order.locale(),
            order.links(),
            order.day().plusDays(1));
    assertThat(Printed.of(tomorrow, GUIDES).bytes()).isNotEqualTo(once);
  }

  @Test
  void whatOnlyMattersOnTheTelephoneIsNotPrinted() {
    assertThat(printed("install-android", Paper.A5, Language.VI).text())
        .doesNotContain("Đang gọi bằng máy nào?");
  }

  @Test
  void whoIsInDangerIsToldWhomToCallAtOnce() {
    assertThat(printed("health-record", Paper.A5, Language.VI).text()).contains("gọi 115 ngay");
    assertThat(printed("first-feedback", Paper.A4, Language.EN).text())
        .contains("fire 114, police 113, ambulance 115");
    assertThat(printed("vneid-nfc", Paper.A5, Language.VI).text()).contains("công an phường");
  }

  @Test
  void nobodyIsCalledByAFormOfAddressOfACall() {
    for (Guide guide : GUIDES.all()) {
      HandoutOrder order = Printed.order(guide, Paper.A5, Language.VI, StoreLinks.NONE);
      for (Handout.Step step : handout(order, Language.VI).steps()) {
        StringBuilder text = new StringBuilder();
        step.text().forEach(span -> text.append(span.text()));
        assertThat(text.toString())
            .as(guide.id() + " " + step.title())
            .doesNotContain("anh chị", "{", "**", "giúp nhân viên", " ạ.", " ạ?")
            .matches("(?s)[\\p{Lu}“*\\di].*");
      }
    }
  }

  @Test
  void hostileTextsWrapAndNothingIsLost() {
    String long_ = "Ừm".repeat(80);
    String text = "Bấm vào " + long_ + " ☃\u202e𝔘 rồi " + "chờ một lát ".repeat(70) + "hết.";
    String yaml =
        """
        id: hostile
        version: 1
        title: {vi: "%1$s", en: "T"}
        steps:
          one:
            title: {vi: "Bước một", en: "One"}
            say: {vi: "%2$s", en: "x"}
            see:
              screen:
                - title: "%3$s"
                - button: "%3$s"
                - list: ["%3$s", "%3$s"]
            answers:
              1:
                text: {vi: "xong", en: "x"}
                end: done
              2:
                text: {vi: "%4$s", en: "x"}
                goto: two
          two:
            title: {vi: "Hai", en: "Two"}
            say: {vi: "%2$s", en: "x"}
            see: {screen: [{title: "x"}]}
            answers:
              1:
                text: {vi: "xong", en: "x"}
                end: done
        ends:
          done:
            kind: success
            title: {vi: "Xong", en: "x"}
            disposition: RESOLVED
            notes: {vi: "x", en: "x"}
        """
            .formatted("M".repeat(85), text, "W".repeat(55), "nếu ".repeat(38));
    Guide guide =
        GuideYaml.read(yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8), "hostile.yaml")
            .guide()
            .orElseThrow();
    for (Paper paper : Paper.values()) {
      Printed printed =
          Printed.of(Printed.order(guide, paper, Language.VI, StoreLinks.NONE), GUIDES);
      String read = printed.text().replace(" ", "");
      assertThat(read).contains("M".repeat(85), long_, "hết.").doesNotContain("☃", "\u202e");
      assertThat(printed.pages()).isBetween(2, 12);
    }
  }

  @Test
  void aFileAppearsWholeOrNotAtAll() throws IOException {
    HandoutOrder order = Printed.order(guide("store-card"), Paper.A5, Language.VI, StoreLinks.NONE);
    HandoutPdf pdf = new HandoutPdf(GUIDES, new HandoutTexts(Language.VI));
    Path file = folder.resolve(order.fileName());
    long pages = pdf.write(order, file);
    assertThat(file).hasFileName("huong-dan-store-card-android-a5-vi.pdf");
    assertThat(new Printed(Files.readAllBytes(file)).pages()).isEqualTo((int) pages);
    assertThatThrownBy(() -> pdf.write(order, folder))
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> assertThat(e.fault()).isInstanceOf(Fault.FileNotWritten.class));
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void whatWouldNotFitOnAPhoneIsDrawnSmallerAndEveryShippedScreenStaysReadable()
      throws IOException {
    Type type = new Type();
    for (Guide guide : GUIDES.all()) {
      for (Paper paper : Paper.values()) {
        HandoutOrder order = Printed.order(guide, paper, Language.VI, StoreLinks.NONE);
        handout(order, Language.VI).steps().stream()
            .flatMap(step -> step.screen().stream())
            .map(screen -> new PhonePaper(type, screen, order.system(), paper.phone()).fit())
            .forEach(fit -> assertThat(fit).as(guide.id()).isGreaterThanOrEqualTo(0.6f));
      }
    }
    assertThat(Optional.of(type).map(t -> t.known(Type.Face.REGULAR, "Ẵ☃đ"))).contains("Ẵđ");
  }
}

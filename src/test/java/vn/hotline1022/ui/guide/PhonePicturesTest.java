package vn.hotline1022.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.Rounds;
import vn.hotline1022.guide.Condition;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.PhoneScreen;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.guide.Step;
import vn.hotline1022.guide.Widget;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;

/** Every drawn phone of every guide, side by side, to be looked at: nothing cut, nothing over. */
class PhonePicturesTest {
  private static final int IN_A_ROW = 6;
  private static final int WIDTH = 226;
  private static final int HEIGHT = 420;

  private static final List<TextSize> SIZES = List.of(TextSize.NORMAL, TextSize.LARGEST);
  private static final int SEED = 1022;

  /** Smaller than this nobody reads it: the screen has too much on it. */
  private static final double READABLE = 0.7;

  /** Every guide in every theme and size of text; of these a seeded part in the usual build. */
  static Stream<Arguments> guides() {
    List<Arguments> all = new ArrayList<>();
    for (Guide guide : ShippedGuides.read().all()) {
      if (!drawn(guide).isEmpty()) {
        for (Mode mode : Mode.values()) {
          SIZES.forEach(size -> all.add(Arguments.of(guide.id(), mode, size)));
        }
      }
    }
    Collections.shuffle(all, new Random(SEED));
    return all.stream().limit(Rounds.of(all.size()));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("guides")
  void everyScreenOfTheGuideIsWhole(String id, Mode mode, TextSize size) {
    Guide guide = ShippedGuides.read().latest(id).orElseThrow();
    sheet("phones-" + id, drawn(guide), mode, size);
  }

  @ParameterizedTest
  @MethodSource("modes")
  void everythingThatCanBeOnAPhoneIsDrawnOnBoth(Mode mode) {
    List<Drawn> all = new ArrayList<>();
    for (PhoneSystem system : PhoneSystem.values()) {
      samples().forEach(widgets -> all.add(new Drawn(system.word(), screen(widgets), system)));
    }
    SIZES.forEach(size -> sheet("phones-vocabulary", all, mode, size));
  }

  static Stream<Mode> modes() {
    return Stream.of(Mode.values());
  }

  @Test
  void aScreenReaderHearsWhatIsSeenAndWhereToTouch() {
    PhoneScreen screen =
        screen(
            List.of(
                new Widget.Title("Xác thực"),
                new Widget.Field("Mật khẩu", "bimat", "", true, false),
                new Widget.Button("Tiếp tục", Widget.Look.MAIN, false, true)));
    String words =
        Fx.get(
            () -> {
              PhoneView phone = new PhoneView(new Texts(Language.VI));
              phone.show(screen, PhoneSystem.IPHONE);
              return phone.getAccessibleText();
            });
    assertThat(words)
        .isEqualTo(
            "Màn hình iPhone: Xác thực; ô nhập Mật khẩu; nút Tiếp tục. Chỗ chạm: nút Tiếp tục.");
  }

  @Test
  void moreThanFitsIsDrawnSmallerAndNotCut() {
    List<Widget> many = new ArrayList<>();
    for (int row = 1; row <= 14; row++) {
      many.add(new Widget.Row("Mục số " + row, "", row == 14));
    }
    List<PhoneView> phones = new ArrayList<>();
    List<String> faults =
        Pictures.take(
            "phone-full",
            Shot.of(WIDTH, HEIGHT, Mode.LIGHT, Language.VI),
            texts ->
                tiles(List.of(new Drawn("", screen(many), PhoneSystem.IPHONE)), texts, phones));
    assertThat(faults).isEmpty();
    assertThat(phones.getFirst().fit()).isBetween(0.4, 0.99);
  }

  private static void sheet(String name, List<Drawn> screens, Mode mode, TextSize size) {
    int rows = (screens.size() + IN_A_ROW - 1) / IN_A_ROW;
    double grown = size.percent() / 100.0;
    Shot shot =
        Shot.of((int) (IN_A_ROW * WIDTH * grown), (int) (rows * HEIGHT * grown), mode, Language.VI)
            .with(size);
    List<PhoneView> phones = new ArrayList<>();
    assertThat(Pictures.take(name, shot, texts -> tiles(screens, texts, phones))).isEmpty();
    assertThat(phones).allMatch(phone -> phone.fit() >= READABLE);
  }

  private static Region tiles(List<Drawn> screens, Texts texts, List<PhoneView> phones) {
    TilePane tiles = new TilePane();
    tiles.setPrefColumns(IN_A_ROW);
    for (Drawn drawn : screens) {
      PhoneView phone = new PhoneView(texts);
      phone.show(drawn.screen(), drawn.system());
      phones.add(phone);
      tiles.getChildren().add(Panes.column("gap-s", Panes.label(drawn.name(), "caption"), phone));
    }
    tiles.getStyleClass().add("card");
    tiles.setHgap(12);
    tiles.setVgap(12);
    return tiles;
  }

  private record Drawn(String name, PhoneScreen screen, PhoneSystem system) {}

  private static List<Drawn> drawn(Guide guide) {
    List<Drawn> drawn = new ArrayList<>();
    for (Step step : guide.steps().values()) {
      if (step instanceof Step.Question question) {
        for (PhoneScreen screen : question.see()) {
          for (PhoneSystem system : systems(guide, screen)) {
            drawn.add(new Drawn(question.id(), screen, system));
          }
        }
      }
    }
    return drawn;
  }

  private static List<PhoneSystem> systems(Guide guide, PhoneScreen screen) {
    return screen
        .system()
        .or(guide::system)
        .map(List::of)
        .orElse(List.of(PhoneSystem.ANDROID, PhoneSystem.IPHONE));
  }

  private static PhoneScreen screen(List<Widget> widgets) {
    return new PhoneScreen(new Condition.Always(), Optional.empty(), Optional.empty(), widgets);
  }

  private static List<List<Widget>> samples() {
    return List.of(
        List.of(
            new Widget.Icon("iHaNoi", Widget.Picture.IHANOI, false),
            new Widget.Title("Xác thực số điện thoại"),
            new Widget.Text("Mã OTP đã gửi đến 0912 ••• 678", false, false),
            new Widget.Code(6, 2, true),
            new Widget.Text("Gửi lại mã (00:52)", true, false),
            new Widget.Button("Tiếp tục", Widget.Look.MAIN, true, false)),
        java.util.Arrays.stream(Widget.Picture.values())
            .map(
                picture ->
                    (Widget)
                        new Widget.Icon(
                            picture == Widget.Picture.SETTINGS ? "Cài đặt" : picture.name(),
                            picture,
                            picture == Widget.Picture.STORE))
            .toList(),
        List.of(
            new Widget.Bar("Đăng nhập", true, true),
            new Widget.Field("Số điện thoại", "0912 345 678", "", false, false),
            new Widget.Field("Mật khẩu", "khongthay", "", true, false),
            new Widget.Field("", "", "Họ và tên như trên giấy tờ", false, false),
            new Widget.Button("Xoá tài khoản", Widget.Look.DANGER, false, false),
            new Widget.Keyboard(Widget.Keys.LETTERS)),
        List.of(
            new Widget.Bar("Cài đặt", false, false),
            new Widget.Switch("Wi-Fi", true, true),
            new Widget.Switch("Dữ liệu di động", false, false),
            new Widget.Row("Bộ nhớ", "61 GB", false),
            new Widget.Lines(
                List.of(
                    new Widget.Line("Spam và bị chặn", "3 tin", true),
                    new Widget.Line("Tin nhắn đã lưu trữ", "", false))),
            new Widget.Button("Để sau", Widget.Look.PLAIN, false, false)),
        List.of(
            new Widget.Bar("iHaNoi", false, false),
            new Widget.Dialog(
                "Cho phép iHaNoi gửi thông báo?",
                "Thông báo có thể gồm lời nhắc, âm thanh và biểu tượng.",
                List.of(
                    new Widget.Key("Cho phép", true), new Widget.Key("Không cho phép", false)))),
        List.of(
            new Widget.Bar("Kho ứng dụng", true, false),
            new Widget.Store("iHaNoi", "UBND Thành phố Hà Nội", "Cài đặt", true),
            new Widget.Keyboard(Widget.Keys.DIGITS)));
  }
}

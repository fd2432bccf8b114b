package vn.hotline1022.ui.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Texts;

/** Everything about faults in both sizes, themes and languages: nothing cut, nothing over. */
class EscalationPicturesTest {

  static Stream<Shot> shots() {
    return Pictures.allShots().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theFormInACallIsWhole(Shot shot) {
    whole(
        "fault-form",
        shot,
        texts -> {
          EscalationScenes morning = new EscalationScenes(false);
          morning.scenes.inCall();
          Region desk = morning.desk(texts);
          FormViewModel form = morning.faults.form();
          form.toggle();
          form.field(EscalationField.MESSAGE).set("“Hệ thống bận, thử lại sau” (E-17)");
          form.field(EscalationField.DEVICE).set("Samsung A14");
          form.field(EscalationField.OS).set("Android 13");
          form.field(EscalationField.CARRIER).set("VINAPHONE");
          form.field(EscalationField.NETWORK).set("Wi-Fi quán cà phê");
          return desk;
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void thePlaceOfTheFocalPointIsWhole(Shot shot) {
    whole(
        "faults",
        shot,
        texts -> {
          EscalationScenes morning = new EscalationScenes(true).filled();
          Region place = morning.place(texts);
          EscalationsViewModel list = morning.faults.faults();
          list.selected().set(Optional.of(list.shown().get().get(1)));
          list.batch().toggle(list.shown().get().getFirst().id());
          return place;
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aFixedFaultWithWhomToCallIsWhole(Shot shot) {
    whole(
        "fault-fixed",
        shot,
        texts -> {
          EscalationScenes morning = new EscalationScenes(true).filled();
          Region place = morning.place(texts);
          EscalationsViewModel list = morning.faults.faults();
          list.view().set(FaultView.FIXED);
          list.selected().set(Optional.of(list.shown().get().getFirst()));
          return place;
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void answersTakenInAreWhole(Shot shot) {
    whole(
        "fault-answers",
        shot,
        texts -> {
          EscalationScenes morning = new EscalationScenes(true).filled();
          Region place = morning.place(texts);
          String code = morning.kept.search("oppo a5s", 1).getFirst().code();
          String shared = morning.kept.search("samsung a03", 1).getFirst().code();
          morning.fromElsewhere(shared, "DTV21");
          AnswersEntry answers = morning.faults.faults().answers();
          answers.open().set(true);
          answers
              .text()
              .set(
                  "Kính gửi tổng đài\n%s: đã sửa, bản 2.8\n%s: đang xử lý\n".formatted(code, shared)
                      + "KT-261121-4831-7057: đang xử lý\nKT-261121-0002 chưa rõ");
          answers.take();
          return place;
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void anOperatorSeesTheirOwnAndAnEmptyPlaceSaysWhatToDo(Shot shot) {
    whole("faults-own", shot, texts -> new EscalationScenes(false).filled().place(texts));
    whole("faults-empty", shot, texts -> new EscalationScenes(true).place(texts));
  }

  private static void whole(String name, Shot shot, Function<Texts, Region> screen) {
    assertThat(Pictures.take(name, shot, screen)).isEmpty();
  }
}

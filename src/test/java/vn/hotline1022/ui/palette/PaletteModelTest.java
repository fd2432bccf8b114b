package vn.hotline1022.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.ui.common.HandDelays;
import vn.hotline1022.ui.common.Tasks;

class PaletteModelTest {
  private final HandDelays delays = new HandDelays();
  private final StringProperty words = new SimpleStringProperty("");
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<String> happened = new ArrayList<>();
  private final PaletteModel palette =
      new PaletteModel(
          words,
          new Tasks(background::add, Runnable::run),
          delays,
          text -> happened.add("calls " + text));

  @Test
  void whatIsFoundStandsInGroupsInTheFindersOrderWithoutEmptyOnes() {
    palette.use(
        List.of(
            finder("unit", text -> List.of("Phường Việt Hưng")),
            finder("notice", text -> List.of()),
            finder("call", text -> List.of("0912 345 678", "0983 221 907"))),
        () -> {});
    type("viet hung");
    answerAll();
    assertThat(palette.groups().get())
        .extracting(PaletteModel.Group::kind)
        .containsExactly("unit", "call");
    assertThat(palette.rows()).isEqualTo(3);
  }

  @Test
  void aLateAnswerToEarlierWordsIsDropped() {
    palette.use(List.of(finder("call", text -> List.of("for " + text))), () -> {});
    type("0912");
    Runnable late = background.remove();
    type("0912345");
    answerAll();
    late.run();
    assertThat(titles()).containsExactly("for 0912345");
  }

  @Test
  void noAnswerOpensWhatWasClosedMeanwhile() {
    palette.use(List.of(finder("call", text -> List.of(text))), () -> {});
    type("bưởi");
    palette.close();
    answerAll();
    assertThat(palette.open().get()).isFalse();
    assertThat(palette.groups().get()).isEmpty();
  }

  @Test
  void enterBeforeTheAnswersOpensTheFirstAsSoonAsTheyAreThere() {
    palette.use(List.of(finder("call", text -> List.of(text))), () -> {});
    words.set("bưởi");
    palette.enter();
    assertThat(happened).isEmpty();
    answerAll();
    assertThat(happened).containsExactly("open bưởi");
    assertThat(words.get()).isEmpty();
  }

  @Test
  void whereNothingIsFoundEnterLooksInTheCalls() {
    palette.use(List.of(finder("call", text -> List.of())), () -> {});
    type("đường Láng");
    answerAll();
    palette.enter();
    assertThat(happened).containsExactly("calls đường Láng");
    assertThat(palette.open().get()).isFalse();
  }

  @Test
  void theArrowsGoRoundAndTheLastRowIsTheSearchInTheCalls() {
    palette.use(List.of(finder("call", text -> List.of("a", "b"))), () -> {});
    type("x");
    answerAll();
    palette.move(-1);
    assertThat(palette.selected().get()).isEqualTo(palette.rows());
    palette.enter();
    assertThat(happened).containsExactly("calls x");
  }

  @Test
  void aFinderThatCannotReadLeavesTheOthersTheirAnswers() {
    palette.use(
        List.of(
            finder(
                "notice",
                text -> {
                  throw new FaultException(new Fault.StoreFailed("TEST"));
                }),
            finder("call", text -> List.of("a"))),
        () -> {});
    type("x");
    answerAll();
    assertThat(titles()).containsExactly("a");
  }

  @Test
  void emptyWordsAskNobody() {
    palette.use(List.of(finder("call", text -> List.of("a"))), () -> {});
    type("  ");
    assertThat(background).isEmpty();
    assertThat(palette.open().get()).isFalse();
  }

  private void type(String text) {
    words.set(text);
    delays.pass(Duration.ofMillis(100));
  }

  private void answerAll() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  private List<String> titles() {
    return palette.groups().get().stream()
        .flatMap(group -> group.found().stream())
        .map(Found::title)
        .toList();
  }

  private Finder finder(String kind, Function<String, List<String>> found) {
    return new Finder() {
      @Override
      public String kind() {
        return kind;
      }

      @Override
      public List<Found> find(String text, int limit) {
        return found.apply(text).stream()
            .map(title -> new Found(title, "", () -> happened.add("open " + title)))
            .toList();
      }
    };
  }
}

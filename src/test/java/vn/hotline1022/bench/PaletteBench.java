package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.store.Bare;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.ui.calls.CallFinder;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.calls.NumberFinder;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Delays;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.palette.PaletteModel;

/** Ctrl+K over a million calls, held against the bare queries in the same run. */
@Tag("bench")
class PaletteBench {
  private static final int LIMIT = 200;
  private static final CallLists LISTS = CallListsCsv.standard();
  private static final PhoneNumbers NUMBERS = new PhoneNumbers();
  private static final BenchTable TABLE = new BenchTable("palette");
  private static DeskStore store;
  private static CallFinder calls;
  private static NumberFinder numbers;

  private final LifelikeCalls lifelike = new LifelikeCalls(78, Instant.now());

  @BeforeAll
  static void open() throws IOException {
    store = BenchProfile.open();
    Tasks tasks = new Tasks(Runnable::run, Runnable::run);
    Delays never = (Duration delay, Runnable action) -> () -> {};
    CallTools tools =
        new CallTools(
            store.calls(),
            new SimpleObjectProperty<>(LISTS),
            NUMBERS,
            new PersonalDataGuard(),
            TimeSource.system(),
            tasks,
            tasks,
            never,
            true);
    CallTexts words = new CallTexts(new Texts(Language.VI), tools);
    calls = new CallFinder(store.calls(), words, (typed, call) -> {});
    numbers = new NumberFinder(store.calls(), NUMBERS, words, typed -> {});
  }

  @AfterAll
  static void close() throws IOException {
    store.close();
    TABLE.write();
  }

  @Test
  void wordsAsTyped() throws Exception {
    List<String> typed = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String text = i % 2 == 0 ? lifelike.name() : lifelike.word() + " " + lifelike.word();
      for (int end = 2; end <= text.length(); end++) {
        if (text.charAt(end - 1) != ' ') {
          typed.add(text.substring(0, end));
        }
      }
    }
    compare("words", typed);
  }

  @Test
  void numbersAsTyped() throws Exception {
    List<String> typed = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String key = lifelike.phone().key();
      for (int digits = 3; digits <= key.length(); digits++) {
        typed.add(key.substring(0, digits));
      }
    }
    compare("numbers", typed);
  }

  private static void compare(String what, List<String> typed) throws Exception {
    Recorder bare = new Recorder(typed.size());
    Recorder palette = new Recorder(typed.size());
    Random turns = new Random(1022);
    typed.subList(0, typed.size() / 4).forEach(PaletteBench::find);
    int found = 0;
    for (int i = 0; i < typed.size(); i++) {
      String text = typed.get(i);
      // Whoever comes second finds the pages read: chance says who.
      boolean bareFirst = turns.nextBoolean();
      if (bareFirst) {
        bare.measure(i, () -> ask(text));
      }
      palette.measure(i, () -> find(text));
      if (!bareFirst) {
        bare.measure(i, () -> ask(text));
      }
      found += find(text);
    }
    assertThat(found).isPositive();
    TABLE.baseline(what + ", bare queries", bare.timings());
    TABLE.against(what + ", Ctrl+K", palette.timings(), 1.5, 50);
  }

  /** What the palette needs of the database, without the palette. */
  private static int ask(String text) throws Exception {
    CallQuery query =
        new CallQuery(text, Optional.empty(), Optional.empty(), Set.of(), Set.of(), LIMIT);
    int found = Bare.search(store, Bare.expression(query, LISTS, NUMBERS), LIMIT).size();
    return found + store.calls().earlier(text, LIMIT).numbers();
  }

  private static int find(String text) {
    return calls.find(text, PaletteModel.MOST_PER_KIND).size()
        + numbers.find(text, PaletteModel.MOST_PER_KIND).size();
  }
}

package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallState;
import vn.hotline1022.store.Bare;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.text.PhoneNumbers;

/** The store over a million calls, held against the bare database in the same run. */
@Tag("bench")
class StoreBench {
  private static final int SAVES = Integer.getInteger("bench.saves", 3_000);
  private static final int LIMIT = 200;
  private static final CallLists LISTS = CallListsCsv.standard();
  private static final PhoneNumbers NUMBERS = new PhoneNumbers();

  private static final BenchTable TABLE = new BenchTable("store");
  private static DeskStore store;

  private final LifelikeCalls lifelike = new LifelikeCalls(77, Instant.now());

  @BeforeAll
  static void open() throws IOException {
    store = BenchProfile.open();
  }

  @AfterAll
  static void close() throws IOException {
    store.close();
    TABLE.write();
  }

  @Test
  void anAcknowledgedSaveAgainstOneDurableRow() throws Exception {
    Path file = Files.createDirectories(BenchProfile.RESULTS).resolve("bare.db");
    byte[] body = new byte[800];
    new Random(1).nextBytes(body);
    try (Bare bare = new Bare(file)) {
      Recorder rows = new Recorder(SAVES);
      Recorder starts = new Recorder(SAVES);
      Recorder saves = new Recorder(SAVES);
      for (int round = -SAVES / 10; round < SAVES; round++) {
        Call call = lifelike.next();
        Call begun = call.with(CallState.TALKING, call.timeline().subList(0, 1)).withNotes("");
        // Taken in turns, so that whatever else the machine does falls on all alike.
        rows.measure(round, () -> bare.insert(body));
        starts.measure(round, () -> store.calls().start(begun));
        saves.measure(round, () -> store.calls().save(call));
        assertThat(store.calls().find(call.id())).isPresent();
      }
      TABLE.baseline("one bare durable row", rows.timings());
      TABLE.against("call begun (record, row, draft)", starts.timings(), 4, 10);
      TABLE.against("call saved (record, row, end of draft)", saves.timings(), 4, 10);
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void aSavedCallIsFoundWithinASecond() throws Exception {
    Recorder found = new Recorder(50);
    for (int round = 0; round < 50; round++) {
      Call call = lifelike.next().withNotes("Phiên thử " + Integer.toString(round + 7_000, 36));
      CallQuery query = query(call.notes());
      found.measure(
          round,
          () -> {
            store.calls().save(call);
            while (store.calls().search(query).isEmpty()) {
              Thread.onSpinWait();
            }
          });
    }
    TABLE.alone("saved until found", found.timings(), 1_000);
    assertThat(found.timings().median()).isLessThan(1_000);
  }

  @Test
  void searchAsTypedAgainstTheBareQuery() throws Exception {
    List<String> names = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> beginnings = new ArrayList<>();
    List<String> ends = new ArrayList<>();
    List<String> mixed = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String key = lifelike.phone().key();
      typed(names, lifelike.name());
      typed(words, lifelike.word() + " " + lifelike.word());
      for (int digits = 3; digits <= 10; digits++) {
        beginnings.add(key.substring(0, digits));
        ends.add(key.substring(10 - digits));
      }
      mixed.add(lifelike.word() + " " + key.substring(0, 4));
    }
    compare("names", names);
    compare("words", words);
    compare("numbers from their beginning", beginnings);
    compare("numbers from their end", ends);
    compare("a word and digits", mixed);
  }

  @Test
  void earlierCallsOfANumberBeingTyped() throws Exception {
    List<String> typed = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String key = lifelike.phone().key();
      for (int digits = 1; digits <= key.length(); digits++) {
        typed.add(key.substring(0, digits));
      }
    }
    Recorder earlier = new Recorder(typed.size());
    int found = 0;
    for (int i = 0; i < typed.size(); i++) {
      String digits = typed.get(i);
      earlier.measure(i, () -> store.calls().earlier(digits, 20));
      found += store.calls().earlier(digits, 20).calls().size();
    }
    TABLE.alone("earlier calls, each digit", earlier.timings(), 10);
    assertThat(found).isPositive();
  }

  /** Every state of the text from its second letter on. */
  private static void typed(List<String> into, String text) {
    for (int end = 2; end <= text.length(); end++) {
      if (text.charAt(end - 1) != ' ') {
        into.add(text.substring(0, end));
      }
    }
  }

  private static void compare(String what, List<String> typed) throws Exception {
    Recorder bare = new Recorder(typed.size());
    Recorder search = new Recorder(typed.size());
    Random turns = new Random(1022);
    for (String text : typed.subList(0, typed.size() / 4)) {
      store.calls().search(query(text));
    }
    for (int i = 0; i < typed.size(); i++) {
      CallQuery query = query(typed.get(i));
      String expression = Bare.expression(query, LISTS, NUMBERS);
      // Whoever comes second finds the pages read: chance says who. Strict turns gave one side all
      // texts with an odd number of digits and the other the even ones.
      boolean bareFirst = turns.nextBoolean();
      if (bareFirst) {
        bare.measure(i, () -> Bare.search(store, expression, LIMIT));
      }
      search.measure(i, () -> store.calls().search(query));
      if (!bareFirst) {
        bare.measure(i, () -> Bare.search(store, expression, LIMIT));
      }
      assertThat(store.calls().search(query))
          .as(typed.get(i))
          .containsExactlyInAnyOrderElementsOf(Bare.search(store, expression, LIMIT));
    }
    TABLE.baseline(what + ", bare query", bare.timings());
    TABLE.against(what + ", as typed", search.timings(), 1.5, 50);
  }

  private static CallQuery query(String words) {
    return new CallQuery(
        words.toLowerCase(Locale.ROOT),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        LIMIT);
  }
}

package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.Rounds;
import vn.hotline1022.call.CallLists.Choice;
import vn.hotline1022.lists.ListBook;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.lists.ListSamples;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.sync.Exchange;

/** Edits of the lists go from desk to desk and stand alike on both. */
class ListsExchangeTest {
  private static final Locale VI = Locale.of("vi");

  @TempDir private Path folder;
  private DeskStore here;
  private DeskStore there;

  @BeforeEach
  void openTwoDesks() throws IOException {
    here = Stores.open(Files.createDirectories(folder.resolve("here")), 1);
    there = Stores.open(Files.createDirectories(folder.resolve("there")), 2);
  }

  @AfterEach
  void close() {
    here.close();
    there.close();
  }

  @Test
  void whatOneDeskEditsTheOtherOffersAndNames() {
    here.lists().write(List.of(ListSamples.newReason(), ListSamples.busRenamed()), "LAN04");
    assertThat(here.callLists().reasonName("WATER_BILL", VI)).isEqualTo("Hoá đơn nước sạch");
    assertThat(there.callLists().reasonName("WATER_BILL", VI)).isEqualTo("WATER_BILL");
    exchange();
    assertThat(there.lists().edits()).isEqualTo(here.lists().edits()).hasSize(2);
    assertThat(there.callLists().reasonName("WATER_BILL", VI)).isEqualTo("Hoá đơn nước sạch");
    assertThat(there.callLists().reasonName("BUS", VI)).isEqualTo("Xe buýt và đường sắt đô thị");
    assertThat(there.lists().history(ListSamples.busRenamed().id()))
        .isEqualTo(here.lists().history(ListSamples.busRenamed().id()))
        .hasSize(1);
  }

  @Test
  void theSameCodeGivenAtTwoDesksIsOneEntryAndTheLastWordStands() {
    ListEntry first = ListSamples.newReason();
    ListEntry second = first.withNames("Tiền nước", "Water charges");
    here.lists().write(List.of(first), "LAN04");
    there.lists().write(List.of(second), "TC01");
    exchange();
    exchange();
    assertThat(here.lists().edits()).isEqualTo(there.lists().edits()).hasSize(1);
    assertThat(here.lists().history(first.id())).hasSize(2);
    there.lists().write(List.of(first.withRetired(true)), "TC01");
    exchange();
    assertThat(here.lists().edits()).containsExactly(first.withRetired(true));
  }

  @Test
  void theLastTwoBreaksRetiredAtTwoDesksLeaveOneOnBoth() {
    List<ListEntry> breaks =
        ListSamples.defaults().stream().filter(e -> e.kind() == ListKind.BREAK).toList();
    here.lists().write(retired(breaks.subList(0, 4)), "LAN04");
    there.lists().write(retired(breaks.subList(4, breaks.size())), "TC01");
    exchange();
    here.lists().edits();
    assertThat(here.callLists().breaks())
        .isEqualTo(there.callLists().breaks())
        .extracting(Choice::code)
        .containsExactly("MEAL");
  }

  @Test
  void editsThatCrossEndAlikeWhateverWasExchangedWhenAndHowOften() {
    Random random = new Random(13);
    for (int round = 0; round < Rounds.of(400); round++) {
      DeskStore desk = random.nextBoolean() ? here : there;
      ListBook book = ListBook.over(ListSamples.defaults(), desk.lists().edits());
      List<ListEntry> all =
          new ArrayList<>(book.all(List.of(ListKind.values()).get(random.nextInt(5))));
      Collections.shuffle(all, random);
      ListEntry entry = all.getFirst();
      List<ListEntry> edit =
          switch (random.nextInt(4)) {
            case 0 -> book.moved(entry, random.nextBoolean());
            case 1 -> List.of(entry.withNames(entry.vi() + " " + round, entry.en() + " " + round));
            case 2 -> List.of(entry.withRetired(!entry.retired()));
            default -> List.of(ListSamples.newReason().withRank(random.nextInt()));
          };
      desk.lists().write(edit, "LAN04");
      if (random.nextInt(5) == 0) {
        exchange();
      }
    }
    exchange();
    exchange();
    assertThat(here.lists().edits()).isEqualTo(there.lists().edits()).isNotEmpty();
    assertThat(ListBook.over(ListSamples.defaults(), here.lists().edits()))
        .isEqualTo(ListBook.over(ListSamples.defaults(), there.lists().edits()));
    assertThat(here.check().sound()).isTrue();
    assertThat(there.check().sound()).isTrue();
  }

  @Test
  void theTableIsMadeAgainFromTheRecords() {
    here.lists()
        .write(List.of(ListSamples.newReason(), ListSamples.tetShift().withRetired(true)), "LAN04");
    List<ListEntry> edits = here.lists().edits();
    here.settings().put(Rebuild.ASKED, Bytes.of(new byte[] {1}));
    here.close();
    here = Stores.open(folder.resolve("here"), 1);
    assertThat(here.lists().edits()).isEqualTo(edits).hasSize(2);
    assertThat(here.callLists().reasonName("WATER_BILL", VI)).isEqualTo("Hoá đơn nước sạch");
  }

  private static List<ListEntry> retired(List<ListEntry> entries) {
    return entries.stream().map(entry -> entry.withRetired(true)).toList();
  }

  private void exchange() {
    new Exchange(there.records(), there.records()).pull(here.records());
    new Exchange(here.records(), here.records()).pull(there.records());
    here.lists().edits();
    there.lists().edits();
  }
}

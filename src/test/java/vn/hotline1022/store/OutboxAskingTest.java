package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.open311.Fault311;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.open311.Requests311.Held;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;

/** Many at once: how they stand is asked by what changed, by pages or by lists of ids. */
class OutboxAskingTest extends OutboxCase {
  private static final int MANY = 230;
  private static final Duration OFTEN = Duration.ofMinutes(5);

  private List<Feedback> sent() {
    List<Feedback> items = IntStream.range(0, MANY).mapToObj(_ -> garbage()).toList();
    desk.outbox().send();
    assertThat(desk.box().counts().of(Stage.SENT)).isEqualTo(MANY);
    clock.pass(Duration.ofHours(1));
    return items;
  }

  private void close(List<Held> some) {
    some.forEach(held -> server.requests().say(held, "closed", "Đã xử lý " + held.id(), ""));
    clock.pass(Duration.ofMinutes(10));
  }

  private List<String> linesOfAsking(int expected) {
    int before = server.lines().size();
    assertThat(desk.outbox().ask(OFTEN)).isEqualTo(expected);
    return linesFrom(before).stream().filter(line -> line.contains("/requests")).toList();
  }

  private void answered(List<Feedback> items, int count) {
    assertThat(items.stream().map(desk::item).map(Feedback::state))
        .filteredOn(state -> state == FeedbackState.ANSWERED)
        .hasSize(count);
    assertThat(items.stream().map(desk::item))
        .allMatch(
            item ->
                item.answer().isEmpty()
                    || item.answer()
                        .get()
                        .text()
                        .equals("Đã xử lý " + item.receiverCode().orElse("")));
  }

  @Test
  void whatChangedIsAskedForPageByPage() throws IOException {
    start(Trait.JSON, Trait.PAGES, Trait.UPDATED_AFTER);
    List<Feedback> items = sent();
    close(server.requests().all().subList(10, 220));
    assertThat(linesOfAsking(210)).hasSize(3).allMatch(line -> line.contains("updated_after="));
    answered(items, 210);
    assertThat(linesOfAsking(0)).isEmpty();
    clock.pass(Duration.ofMinutes(10));
    assertThat(linesOfAsking(0)).allMatch(line -> line.contains("service_request_id="));
  }

  @Test
  void whatChangedAndMayBeCutOffIsAskedForByIds() throws IOException {
    start(Trait.JSON, Trait.UPDATED_AFTER);
    server.cutAt(200);
    List<Feedback> items = sent();
    close(server.requests().all());
    assertThat(linesOfAsking(MANY))
        .anyMatch(line -> line.contains("updated_after="))
        .anyMatch(line -> line.contains("service_request_id="));
    answered(items, MANY);
  }

  @Test
  void withoutExtensionsListsOfIdsTellHowTheyStand() throws IOException {
    start();
    List<Feedback> items = sent();
    close(server.requests().all());
    assertThat(linesOfAsking(MANY)).hasSize(5);
    answered(items, MANY);
  }

  @Test
  void aLostAnswerIsFoundAmongMoreThanAListMayHold() throws IOException {
    start(Trait.JSON);
    for (int i = 0; i < 1_700; i++) {
      server.requests().takeFromOthers("Ổ gà, lần " + i, "số " + i + " phố Huế");
      clock.pass(Duration.ofSeconds(3));
    }
    Feedback taken = garbage();
    Feedback broken = garbage();
    server.onPost(Fault311.DROPPED, Fault311.BROKEN);
    desk.outbox().send();
    for (int i = 0; i < 1_300; i++) {
      server.requests().takeFromOthers("Đèn tắt, lần " + i, "số " + i + " phố Huế");
      clock.pass(Duration.ofSeconds(3));
    }
    int before = server.lines().size();
    desk.outbox().send();
    assertThat(desk.row(taken).stage()).isEqualTo(Stage.SENT);
    assertThat(desk.row(broken).stage()).isEqualTo(Stage.SENT);
    for (Feedback item : List.of(taken, broken)) {
      assertThat(there(item)).hasSize(1);
    }
    assertThat(linesFrom(before))
        .filteredOn(line -> line.contains("start_date="))
        .hasSizeBetween(3, 40);
  }
}

package vn.hotline1022.cli;

import vn.hotline1022.feedback.outbox.Hold;
import vn.hotline1022.feedback.outbox.OutboxCounts;
import vn.hotline1022.feedback.outbox.OutboxRepository;
import vn.hotline1022.feedback.outbox.Outgoing;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.receiver.ReceiverWords;

/** Says how things stand on the way to the receiver. */
record QueueReport(Console console, OutboxRepository box) {

  /** A line for each state, photos apart, and why everything rests. */
  void all() {
    OutboxCounts counts = box.counts();
    for (Stage stage : Stage.values()) {
      console.say(
          "cli.feedback.count", word("queue.stage.", stage), Formats.number(counts.of(stage)));
    }
    console.say(
        "cli.feedback.photos",
        Formats.number(counts.photosSent()),
        Formats.number(counts.photos()));
    Hold hold = box.hold();
    ReceiverWords words = new ReceiverWords(console.shared());
    hold.fatal()
        .ifPresent(cause -> console.warn("cli.feedback.stopped", words.wrong(cause).line()));
  }

  /** One item with its code, its state, the receiver's code and why it stays. */
  void one(String code, Outgoing row) {
    String why = row.reason().map(reason -> word("queue.reason.", reason)).orElse("");
    console.sayPlain(
        String.join(
                "  ", code, word("queue.stage.", row.stage()), row.receiverId(), why, row.words())
            .replaceAll("\\s+$", ""));
  }

  /** Whether something is left that did not go. */
  boolean isDone() {
    OutboxCounts counts = box.counts();
    int left = 0;
    for (Stage stage : Stage.values()) {
      left += stage == Stage.SENT ? 0 : counts.of(stage);
    }
    return left == 0 && box.hold().fatal().isEmpty();
  }

  private String word(String begin, Enum<?> value) {
    return console.shared().get(begin + value);
  }
}

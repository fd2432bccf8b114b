package vn.hotline1022.ui.receiver;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.feedback.FeedbackGateway;
import vn.hotline1022.feedback.FeedbackGateway.Reply;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.GatewayFailure.Why;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.ReceiverOffer;
import vn.hotline1022.feedback.outbox.Enquiry;
import vn.hotline1022.ui.common.Delays;

/**
 * Trying a receiver with what is typed: it is asked for all it says of itself, and nothing is
 * handed in. Ends by itself, and at once when somebody wants it to. On the FX thread.
 */
public final class TrialModel {
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final ReceiverTools tools;
  private final ReadOnlyObjectWrapper<Trial> state = new ReadOnlyObjectWrapper<>(new Trial.None());
  private Optional<Line> line = Optional.empty();
  private Delays.Pending deadline = () -> {};

  TrialModel(ReceiverTools tools) {
    this.tools = tools;
  }

  public ReadOnlyObjectProperty<Trial> state() {
    return state.getReadOnlyProperty();
  }

  public boolean isRunning() {
    return state.get() instanceof Trial.Running;
  }

  /**
   * Tries; what ran before is given up.
   *
   * @param settings read on another thread
   * @param found told on the FX thread
   */
  void start(Callable<GatewaySettings> settings, Consumer<ReceiverOffer> found) {
    hangUp();
    Line mine = new Line();
    line = Optional.of(mine);
    state.set(new Trial.Running());
    deadline = tools.calls().delays().after(LONGEST, () -> tooLong(mine));
    Instant now = tools.calls().time().now();
    tools
        .slow()
        .run(() -> mine.ask(tools, settings.call(), now))
        .onSuccess(reply -> answered(mine, reply, found))
        .onFailure(fault -> ended(mine, new Trial.Broken(fault)))
        .start();
  }

  private void answered(Line of, Reply<ReceiverOffer> reply, Consumer<ReceiverOffer> found) {
    boolean wanted = line.filter(of::equals).isPresent();
    switch (reply) {
      case Reply.Got<ReceiverOffer> got -> ended(of, new Trial.Found(got.value()));
      case Reply.Failed<ReceiverOffer> failed -> ended(of, new Trial.Failed(failed.why()));
    }
    if (wanted) {
      reply.got().ifPresent(found);
    }
  }

  private void tooLong(Line of) {
    if (line.filter(of::equals).isPresent()) {
      hangUp();
      state.set(new Trial.Failed(new GatewayFailure.Later(Why.TOO_SLOW, Optional.empty())));
    }
  }

  /** What comes of one that was given up is nothing any more. */
  private void ended(Line of, Trial how) {
    if (line.filter(of::equals).isPresent()) {
      line = Optional.empty();
      deadline.cancel();
      state.set(how);
    }
  }

  /** Gives up what runs. */
  public void cancel() {
    if (isRunning()) {
      hangUp();
      state.set(new Trial.None());
    }
  }

  /** What was found was found of other settings than those typed now. */
  void forget() {
    hangUp();
    state.set(new Trial.None());
  }

  private void hangUp() {
    deadline.cancel();
    line.ifPresent(mine -> tools.slow().run(mine::cut).start());
    line = Optional.empty();
  }

  /** The way to one receiver, which another thread may cut. */
  private static final class Line {
    private Optional<FeedbackGateway> gateway = Optional.empty();
    private boolean cut;

    Reply<ReceiverOffer> ask(ReceiverTools tools, GatewaySettings settings, Instant now) {
      try (FeedbackGateway to = open(tools, settings)) {
        return Enquiry.ask(to, now);
      }
    }

    private synchronized FeedbackGateway open(ReceiverTools tools, GatewaySettings settings) {
      FeedbackGateway made = tools.gateways().apply(settings);
      if (cut) {
        made.close();
      }
      gateway = Optional.of(made);
      return made;
    }

    synchronized void cut() {
      cut = true;
      gateway.ifPresent(FeedbackGateway::close);
    }
  }
}

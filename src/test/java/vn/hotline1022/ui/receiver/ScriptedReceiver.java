package vn.hotline1022.ui.receiver;

import java.util.List;
import java.util.Optional;
import vn.hotline1022.feedback.FeedbackGateway;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.ReceiverOffer;

/** A receiver that says what the test wants; it may only be asked, nothing may be handed in. */
final class ScriptedReceiver implements FeedbackGateway {
  private ReceiverOffer offer = ReceiverOffer.NONE;
  private Optional<GatewayFailure> failure = Optional.empty();
  private int closed;

  void says(ReceiverOffer now) {
    offer = now;
    failure = Optional.empty();
  }

  void fails(GatewayFailure why) {
    failure = Optional.of(why);
  }

  int closed() {
    return closed;
  }

  @Override
  public Reply<Profile> profile() {
    return failure
        .<Reply<Profile>>map(Reply.Failed::new)
        .orElseGet(() -> new Reply.Got<>(offer.profile()));
  }

  @Override
  public Reply<List<Service>> services() {
    return new Reply.Got<>(offer.services());
  }

  @Override
  public Reply<List<Question>> questions(String service) {
    return new Reply.Got<>(offer.questions(service));
  }

  @Override
  public Posted post(Report report) {
    throw new AssertionError("a trial hands nothing in");
  }

  @Override
  public Reply<Optional<String>> idOf(String token) {
    throw new AssertionError("a trial asks for no report");
  }

  @Override
  public Reply<List<Status>> statuses(List<String> ids) {
    throw new AssertionError("a trial asks for no report");
  }

  @Override
  public Reply<Listed> within(Window window) {
    throw new AssertionError("a trial asks for no report");
  }

  @Override
  public void close() {
    closed++;
  }
}

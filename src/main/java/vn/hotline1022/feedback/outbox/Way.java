package vn.hotline1022.feedback.outbox;

import java.util.random.RandomGenerator;
import vn.hotline1022.feedback.FeedbackGateway;
import vn.hotline1022.feedback.FeedbackRepository;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.photo.PhotoStore;
import vn.hotline1022.record.TimeSource;

/** Everything that lies between this desk and one receiver. */
public record Way(
    OutboxRepository box,
    FeedbackRepository feedback,
    PhotoStore photos,
    FeedbackGateway gateway,
    GatewaySettings settings,
    ReportWriter writer,
    TimeSource time,
    Pace pace,
    RandomGenerator random) {

  /** The same, which ends as soon as other settings are entered. */
  Way bound() {
    return new Way(
        box.of(settings), feedback, photos, gateway, settings, writer, time, pace, random);
  }
}

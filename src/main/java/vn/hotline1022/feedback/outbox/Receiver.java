package vn.hotline1022.feedback.outbox;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.function.Function;
import vn.hotline1022.feedback.FeedbackGateway;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.feedback.FeedbackRepository;
import vn.hotline1022.feedback.FilingFields;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.PaperText;
import vn.hotline1022.photo.PhotoStore;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.unit.UnitTables;

/** The receiver that a desk's feedback goes to, wired up; closed when it is another one. */
public record Receiver(FeedbackGateway gateway, Outbox outbox) implements AutoCloseable {
  /** Who says what it brings, in the place of a person. */
  public static final String ACTOR = Settlement.ACTOR;

  /**
   * The desk that it is wired to.
   *
   * @param gateways speaks to the receiver of such settings
   */
  public record Desk(
      OutboxRepository box,
      FeedbackRepository feedback,
      PhotoStore photos,
      PhoneNumbers numbers,
      TimeSource time,
      Function<GatewaySettings, FeedbackGateway> gateways) {

    /** What is written is Vietnamese, whatever language the desk speaks. Takes its time. */
    public Receiver receiver(GatewaySettings settings, FeedbackLists lists) {
      FeedbackGateway gateway = gateways.apply(settings);
      ReportWriter writer =
          new ReportWriter(
              new FilingFields(
                  PaperText.of(Locale.of("vi")), lists, UnitTables.standard(), numbers));
      Way way =
          new Way(
              box,
              feedback,
              photos,
              gateway,
              settings,
              writer,
              time,
              Pace.USUAL,
              new SecureRandom());
      return new Receiver(gateway, new Outbox(way));
    }
  }

  @Override
  public void close() {
    gateway.close();
  }
}

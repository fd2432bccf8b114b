package vn.hotline1022.cli;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.feedback.FilingFields;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.PaperText;
import vn.hotline1022.feedback.open311.Limits;
import vn.hotline1022.feedback.open311.Open311Gateway;
import vn.hotline1022.feedback.outbox.Outbox;
import vn.hotline1022.feedback.outbox.Pace;
import vn.hotline1022.feedback.outbox.ReportWriter;
import vn.hotline1022.feedback.outbox.Way;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.unit.UnitTables;

/** The receiver that a profile's feedback goes to. */
record Receiver(Open311Gateway gateway, Outbox outbox) implements AutoCloseable {

  /** Empty while nobody entered the settings. */
  static Optional<Receiver> of(OpenProfile profile) {
    return profile.store().outbox().settings().map(settings -> of(profile, settings));
  }

  private static Receiver of(OpenProfile profile, GatewaySettings settings) {
    Open311Gateway gateway = new Open311Gateway(settings, Limits.USUAL);
    ReportWriter writer =
        new ReportWriter(
            new FilingFields(
                PaperText.of(Locale.of("vi")),
                FeedbackLists.of(profile.lists().book()),
                UnitTables.standard(),
                profile.numbers()));
    Way way =
        new Way(
            profile.store().outbox(),
            profile.store().feedback(),
            profile.store().photos(),
            gateway,
            settings,
            writer,
            TimeSource.system(),
            Pace.USUAL,
            new SecureRandom());
    return new Receiver(gateway, new Outbox(way));
  }

  @Override
  public void close() {
    gateway.close();
  }
}

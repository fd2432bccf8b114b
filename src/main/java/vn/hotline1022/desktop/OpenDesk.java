package vn.hotline1022.desktop;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.call.SpokenLine;
import vn.hotline1022.call.SpokenLinesCsv;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.feedback.ConsentTexts;
import vn.hotline1022.feedback.Speech;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.PinLock;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.store.Backup;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.Incarnation;
import vn.hotline1022.store.PinSettings;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.ui.settings.Backups;

/**
 * A profile opened with somebody's key: its store and what sits on it. Opening and closing block,
 * so never on the FX thread.
 */
record OpenDesk(
    Profile profile,
    String deviceName,
    DeskStore store,
    PinLock pins,
    Backup backup,
    List<SpokenLine> lines,
    PhoneNumbers numbers,
    Speech speech,
    ConsentTexts consent)
    implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OpenDesk.class);

  /** Opens it and closes {@code key}, of which the database keeps a copy of its own. */
  static OpenDesk open(Profile profile, DatabaseKey key, Surroundings around) {
    PhoneNumbers numbers = new PhoneNumbers();
    Incarnation incarnation = new Incarnation(profile.folder(), profile.keys().deviceId());
    DeskStore.Desk desk =
        new DeskStore.Desk(
            incarnation, around.time(), Formats.ZONE, CallListsCsv.standard(), numbers);
    try (key) {
      DeskStore store = DeskStore.open(profile.folder().database(), key, desk, around.mostAtOnce());
      keepShifts(profile, store);
      PinLock pins = new PinLock(new PinSettings(store.settings()), around.time(), around.cost());
      Backup backup = new Backup(profile.folder(), around.time(), store.database()::snapshotTo);
      String device = profile.keys().deviceName();
      return new OpenDesk(
          profile,
          device,
          store,
          pins,
          backup,
          SpokenLinesCsv.standard(),
          numbers,
          Speech.standard(),
          ConsentTexts.standard());
    }
  }

  /** The sign-in reads a copy: another desk's records or a restore may have changed them. */
  private static void keepShifts(Profile profile, DeskStore store) {
    Shifts shifts = Shifts.with(store.lists().edits());
    if (!shifts.equals(profile.shifts().load())) {
      try {
        profile.shifts().save(shifts);
      } catch (FaultException e) {
        LOG.warn("the shifts for the sign-in were not kept: {}", e.fault().code());
      }
    }
  }

  /** The lists about calls as they stand; does not block. */
  CallLists lists() {
    return store.callLists();
  }

  /** Its backups, for the settings. */
  Backups backups() {
    return new Backups() {
      @Override
      public Path take() {
        return backup.take();
      }

      @Override
      public Path takeTo(Path file) {
        return backup.takeTo(file);
      }

      @Override
      public Optional<Instant> last() {
        return backup.last();
      }

      @Override
      public Path folder() {
        return profile.folder().backups();
      }
    };
  }

  @Override
  public void close() {
    store.close();
  }
}

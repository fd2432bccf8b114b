package vn.hotline1022.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.PinLock;
import vn.hotline1022.staff.PreferenceStore;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.ui.ManualTime;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.signin.MemoryKeyRing;
import vn.hotline1022.ui.signin.MemoryPins;
import vn.hotline1022.ui.signin.NoFiles;
import vn.hotline1022.ui.signin.RecoveryKeyPage;

/** Everything the settings work with, in memory. */
final class SettingsDesk implements PreferenceStore, Backups, SupportFiles {
  final MemoryKeyRing keys = MemoryKeyRing.ofDesk03();
  final ManualTime time = new ManualTime("2026-11-21T01:30:00Z");
  final PinLock pins = new PinLock(new MemoryPins(), time, MemoryPins.CHEAP);
  final List<Preferences> applied = new ArrayList<>();
  final List<DatabaseKey> rekeyed = new ArrayList<>();
  final List<Path> supported = new ArrayList<>();
  private Preferences saved = Preferences.DEFAULT;
  private Optional<Instant> last = Optional.empty();
  private Optional<Fault> failing = Optional.empty();

  SettingsViewModel modelOf(String code) {
    SettingsViewModel.Ports ports =
        new SettingsViewModel.Ports(
            keys,
            pins,
            this,
            this,
            this,
            new SettingsViewModel.Keeping(
                rekeyed::add, new RecoveryKeyPage.Ports(new NoFiles(), sheet -> true), time),
            new Tasks(Runnable::run, Runnable::run));
    About about = new About("0.1.0", "Bàn 03", "/home/truc/.local/share/hotline1022");
    SettingsViewModel model =
        new SettingsViewModel(ports, person(code), about, Preferences.DEFAULT, applied::add);
    model.refresh();
    return model;
  }

  void failFromNowOn(Fault fault) {
    failing = Optional.of(fault);
  }

  Preferences saved() {
    return saved;
  }

  @Override
  public Preferences load() {
    return saved;
  }

  @Override
  public void save(Preferences preferences) {
    failIfAsked();
    saved = preferences;
  }

  @Override
  public Path take() {
    return takeTo(folder().resolve("hotline1022-ban-03-20261121-083000.h22b"));
  }

  @Override
  public Path takeTo(Path file) {
    failIfAsked();
    last = Optional.of(time.now());
    return file;
  }

  @Override
  public Optional<Instant> last() {
    return last;
  }

  @Override
  public Path folder() {
    return Path.of("/home/truc/.local/share/hotline1022/backups");
  }

  @Override
  public Gathered gather() {
    failIfAsked();
    return new Gathered() {
      @Override
      public List<Page> pages() {
        return List.of(
            new Page(
                "about.txt", "Tệp hỗ trợ của bàn trực tổng đài 1022 nhánh 8, phiên bản 0.1.0\n"),
            new Page("doctor.txt", "✓ OK      Ổ đĩa: còn trống 12.345 MB\n"),
            new Page("logs/desk.log", "2026-11-21T08:30:00.123+07:00 INFO [main] open\n"));
      }

      @Override
      public void writeTo(Path file) {
        failIfAsked();
        supported.add(file);
      }
    };
  }

  private Person person(String code) {
    return keys.people().stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
  }

  private void failIfAsked() {
    failing.ifPresent(
        fault -> {
          throw new FaultException(fault);
        });
  }
}

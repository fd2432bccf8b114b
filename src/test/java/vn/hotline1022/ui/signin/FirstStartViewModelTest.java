package vn.hotline1022.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.MemoryShifts;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.ManualTime;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.PinState;
import vn.hotline1022.ui.common.Printing.Sheet;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.signin.FirstStartViewModel.Started;
import vn.hotline1022.ui.signin.RecoveryKeyPage.Kept;

class FirstStartViewModelTest {
  private final Texts texts = new Texts(Language.VI);
  private final MemoryKeyRing keys = new MemoryKeyRing();
  private final List<Started> started = new ArrayList<>();
  private final List<Sheet> printed = new ArrayList<>();
  private boolean printerThere = true;
  private boolean sample;
  @TempDir private Path folder;

  @Test
  void aFirstStartMakesThePersonAndShowsTheRecoveryKeyOnce() {
    FirstStartViewModel model = filled();
    model.submit();
    assertThat(keys.deviceName()).isEqualTo("Bàn 03");
    assertThat(keys.people()).containsExactly(new Person("HA01", "Nguyễn Thu Hà", Role.SUPERVISOR));
    RecoveryKeyPage page = model.recoveryProperty().get();
    assertThat(String.join("-", page.groups())).isEqualTo(keys.recoveryKey().text());
    assertThat(page.toString()).doesNotContain(page.groups().getFirst());
    assertThat(started).isEmpty();
    assertThat(model.form().passphrase().passphraseProperty().get()).isEmpty();
  }

  @Test
  void everythingButThePinIsNeeded() {
    FirstStartViewModel model = filled();
    assertThat(model.readyProperty().get()).isTrue();
    model.deviceNameProperty().set("   ");
    assertThat(model.readyProperty().get()).isFalse();
    model.deviceNameProperty().set("Bàn 03");
    model.form().passphrase().repeatProperty().set("");
    assertThat(model.readyProperty().get()).isFalse();
    model.form().passphrase().repeatProperty().set(MemoryKeyRing.HA);
    model.form().passphrase().passphraseProperty().set("ngắn quá");
    assertThat(model.form().passphrase().state().getValue().missing()).isEqualTo(4);
    assertThat(model.readyProperty().get()).isFalse();
  }

  @Test
  void aPinMustBeWholeAndNotTheFirstOneWouldTry() {
    FirstStartViewModel model = filled();
    model.pinProperty().set("7392");
    assertThat(model.pinStateProperty().get()).isEqualTo(PinState.UNFINISHED);
    assertThat(model.readyProperty().get()).isFalse();
    model.pinProperty().set("123456");
    assertThat(model.pinStateProperty().get()).isEqualTo(PinState.WEAK);
    assertThat(model.readyProperty().get()).isFalse();
    model.pinProperty().set("739204");
    assertThat(model.pinStateProperty().get()).isEqualTo(PinState.GOOD);
    assertThat(model.readyProperty().get()).isTrue();
  }

  @Test
  void goingOnNeedsAKeptKeyAndAWrittenOneIsProvedByOneGroup() {
    RecoveryKeyPage page = recovery("739204");
    page.goOn();
    assertThat(started).isEmpty();
    page.typedBackProperty().set("0000");
    assertThat(page.readyProperty().get()).isFalse();
    String third = page.groups().get(page.askedGroup() - 1);
    page.typedBackProperty().set(" " + third.toLowerCase(Locale.ROOT) + " ");
    page.goOn();
    assertThat(started).hasSize(1);
    assertThat(started.getFirst().person().code()).isEqualTo("HA01");
    assertThat(started.getFirst().shift()).isEqualTo(MemoryShifts.standard("MORNING"));
    assertThat(started.getFirst().pin()).hasValueSatisfying(pin -> assertThat(pin).hasSize(6));
  }

  @Test
  void theSavedFileHoldsTheKeyAndSaysHowToUseIt() throws IOException {
    RecoveryKeyPage page = recovery("");
    page.save(texts);
    assertThat(Files.readString(folder.resolve("khoa.txt")))
        .contains(keys.recoveryKey().text(), "Bàn 03", "Quên cụm mật khẩu?");
    assertThat(page.keptProperty().get()).isEqualTo(Kept.SAVED);
    page.goOn();
    assertThat(started).hasSize(1);
    assertThat(started.getFirst().pin()).isEmpty();
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidAndDoesNotCount() throws IOException {
    Files.createDirectory(folder.resolve("khoa.txt"));
    RecoveryKeyPage page = recovery("");
    page.save(texts);
    assertThat(page.faultProperty().get()).isEqualTo(new Fault.FileNotWritten("khoa.txt"));
    assertThat(page.readyProperty().get()).isFalse();
  }

  @Test
  void aPrintedKeyCountsOnlyWhenItWentToAPrinter() {
    RecoveryKeyPage page = recovery("");
    printerThere = false;
    page.print(texts);
    assertThat(page.keptProperty().get()).isEqualTo(Kept.NOT_PRINTED);
    assertThat(page.readyProperty().get()).isFalse();
    printerThere = true;
    page.print(texts);
    assertThat(page.readyProperty().get()).isTrue();
    assertThat(printed.getLast().figure()).isEqualTo(keys.recoveryKey().text());
  }

  @Test
  void aReadOnlyFolderIsSaidAndNothingIsLost() {
    FirstStartViewModel model = filled();
    keys.failNext(new Fault.FolderReadOnly("/srv"));
    model.submit();
    assertThat(model.faultProperty().get()).isEqualTo(new Fault.FolderReadOnly("/srv"));
    assertThat(model.form().nameProperty().get()).isEqualTo("Nguyễn Thu Hà");
    model.submit();
    assertThat(model.recoveryProperty().get()).isNotNull();
  }

  @Test
  void sampleDataNeedsNoAnswers() {
    model().trySample();
    assertThat(sample).isTrue();
  }

  private RecoveryKeyPage recovery(String pin) {
    FirstStartViewModel model = filled();
    model.pinProperty().set(pin);
    model.submit();
    return model.recoveryProperty().get();
  }

  private FirstStartViewModel filled() {
    FirstStartViewModel model = model();
    model.deviceNameProperty().set(" Bàn  03 ");
    model.form().nameProperty().set("Nguyễn Thu Hà");
    model.form().codeProperty().set("ha01");
    model.form().roleProperty().set(Role.SUPERVISOR);
    model.form().passphrase().passphraseProperty().set(MemoryKeyRing.HA);
    model.form().passphrase().repeatProperty().set(MemoryKeyRing.HA);
    return model;
  }

  private FirstStartViewModel model() {
    RecoveryKeyPage.Ports ports = new RecoveryKeyPage.Ports(new InTheFolder(), this::print, _ -> 2);
    return new FirstStartViewModel(
        keys,
        new Tasks(Runnable::run, Runnable::run),
        new ManualTime("2026-11-21T01:30:00Z"),
        ports,
        started::add,
        () -> sample = true);
  }

  private boolean print(Sheet sheet) {
    printed.add(sheet);
    return printerThere;
  }

  private final class InTheFolder implements FilePicker {
    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      return Optional.of(folder.resolve("khoa.txt"));
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.of(folder);
    }
  }
}

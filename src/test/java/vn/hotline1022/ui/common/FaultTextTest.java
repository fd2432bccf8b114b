package vn.hotline1022.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hotline1022.fault.Fault;

class FaultTextTest {
  private static final List<Fault> ALL =
      List.of(
          new Fault.DiskFull(),
          new Fault.FolderReadOnly("/srv/hotline1022"),
          new Fault.StoreDamaged(),
          new Fault.StoreNewer(7, 3),
          new Fault.ProfileInUse(),
          new Fault.NoProfile("/srv/hotline1022"),
          new Fault.StoreFailed("SQLITE_IOERR"),
          new Fault.WrongPassphrase(Duration.ZERO),
          new Fault.WrongPassphrase(Duration.ofMillis(7200)),
          new Fault.WrongRecoveryKey(),
          new Fault.WrongPin(3),
          new Fault.WrongPin(0),
          new Fault.KeyFileDamaged("HA01"),
          new Fault.StaffCodeTaken("HA01"),
          new Fault.AccountExpired(LocalDate.of(2026, 12, 31)),
          new Fault.LastManager(),
          new Fault.BackupUnreadable(),
          new Fault.ProfileNotEmpty("/srv/hotline1022"),
          new Fault.FileNotWritten("cuoc-goi.csv"),
          new Fault.TableBroken("defaults.csv", 14, Fault.TableProblem.GROUP),
          new Fault.NotAllowed(),
          new Fault.FormErased(),
          new Fault.Practising(),
          new Fault.PhotoRefused("IMG_2041.heic", Fault.PhotoProblem.HEIC),
          new Fault.PhotoMissing(),
          new Fault.PhotoDamaged(),
          new Fault.RecordRefused("hash"),
          new Fault.BundleRefused("ban-giao.h22", Fault.BundleProblem.HALF),
          new Fault.BundleNotWritten("ban-giao.h22"),
          new Fault.IdentityRefused("may-2.h22id", Fault.IdentityProblem.OWN),
          new Fault.ReceiverUnknown(),
          new Fault.NotHandedOver(52, 7, 1),
          new Fault.HandOverRefused("bàn giao.h22", Fault.HandOverProblem.EXISTS),
          new Fault.NotSent(3, 1),
          new Fault.NoReceipt(2, "Văn phòng"),
          new Fault.ReceiptUnknown(),
          new Fault.Unexpected("IllegalStateException"));

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFailureSaysWhatHappenedWhatIsSafeAndWhatToDo(Language language) {
    Texts texts = new Texts(language);
    assertThat(ALL).hasSizeGreaterThanOrEqualTo(Fault.class.getPermittedSubclasses().length);
    for (Fault fault : ALL) {
      FaultText text = FaultText.of(fault, texts);
      assertThat(List.of(text.happened(), text.safe(), text.todo()))
          .as("%s", fault)
          .allSatisfy(part -> assertThat(part).isNotBlank().doesNotContain("{", "null"));
      assertThat(text.code()).isEqualTo(fault.code());
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.TableProblem.class)
  void everyMistakeInATableIsNamed(Fault.TableProblem problem) {
    Fault fault = new Fault.TableBroken("defaults.csv", 14, problem);
    assertThat(FaultText.of(fault, new Texts(Language.VI)).happened())
        .startsWith("Bảng defaults.csv có lỗi ở dòng 14: ");
  }

  @ParameterizedTest
  @EnumSource(Fault.PhotoProblem.class)
  void everyReasonToRefuseAPhotoNamesTheFileAndTheWayOut(Fault.PhotoProblem problem) {
    Fault fault = new Fault.PhotoRefused("ảnh ngõ 42.heic", problem);
    for (Language language : Language.values()) {
      FaultText text = FaultText.of(fault, new Texts(language));
      assertThat(text.happened()).contains("ảnh ngõ 42.heic").doesNotContain("{", "null");
      assertThat(text.todo()).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.BundleProblem.class)
  void everyReasonToRefuseAFileHandedOverNamesItAndTheWayOut(Fault.BundleProblem problem) {
    Fault fault = new Fault.BundleRefused("bàn giao 22-11.h22", problem);
    for (Language language : Language.values()) {
      FaultText text = FaultText.of(fault, new Texts(language));
      assertThat(text.happened()).contains("bàn giao 22-11.h22").doesNotContain("{", "null");
      assertThat(text.todo()).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.IdentityProblem.class)
  void everyReasonToRefuseAnIdentityNamesTheFileAndTheWayOut(Fault.IdentityProblem problem) {
    Fault fault = new Fault.IdentityRefused("máy 2.h22id", problem);
    for (Language language : Language.values()) {
      FaultText text = FaultText.of(fault, new Texts(language));
      assertThat(text.happened()).contains("máy 2.h22id").doesNotContain("{", "null");
      assertThat(text.todo()).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aDelayIsSaidInWholeSecondsAndTheTriesOfAPinAreCounted(Language language) {
    Texts texts = new Texts(language);
    assertThat(FaultText.of(new Fault.WrongPassphrase(Duration.ofMillis(7200)), texts).todo())
        .contains("8");
    assertThat(FaultText.of(new Fault.WrongPin(3), texts).todo()).contains("3");
    assertThat(FaultText.of(new Fault.WrongPin(0), texts).todo()).doesNotContain("0");
  }
}

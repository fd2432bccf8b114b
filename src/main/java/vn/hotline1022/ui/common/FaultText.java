package vn.hotline1022.ui.common;

import vn.hotline1022.fault.Fault;
import vn.hotline1022.text.Formats;

/**
 * A failure in words: what happened, what is safe, what to do, and the code to read out.
 *
 * @param happened one sentence
 * @param safe what was not lost
 * @param todo the next step
 */
public record FaultText(String happened, String safe, String todo, String code) {

  /** Words the failure. Exhaustive: a new kind of failure does not compile without its words. */
  public static FaultText of(Fault fault, Texts texts) {
    Words words = new Words(texts, fault.code());
    return switch (fault) {
      case Fault.DiskFull _ -> words.with();
      case Fault.FolderReadOnly f -> words.with(f.folder());
      case Fault.StoreDamaged _ -> words.with();
      case Fault.StoreNewer f -> words.with(f.found(), f.known());
      case Fault.ProfileInUse _ -> words.with();
      case Fault.NoProfile f -> words.with(f.folder());
      case Fault.StoreFailed f -> words.with(f.detail());
      case Fault.WrongPassphrase f ->
          f.retryAfter().isPositive()
              ? words.variant("later", Durations.wholeSeconds(f.retryAfter()))
              : words.with();
      case Fault.WrongRecoveryKey _ -> words.with();
      case Fault.WrongPin f ->
          f.triesLeft() > 0 ? words.with(f.triesLeft()) : words.variant("none");
      case Fault.KeyFileDamaged f -> words.with(f.staffCode());
      case Fault.StaffCodeTaken f -> words.with(f.staffCode());
      case Fault.AccountExpired f -> words.with(Formats.date(f.until()));
      case Fault.LastManager _ -> words.with();
      case Fault.BackupUnreadable _ -> words.with();
      case Fault.ProfileNotEmpty f -> words.with(f.folder());
      case Fault.FileNotWritten f -> words.with(f.file());
      case Fault.TableBroken f ->
          words.with(f.file(), f.line(), texts.get("common.fault.T-01.problem." + f.problem()));
      case Fault.NotAllowed _, Fault.FormErased _, Fault.Practising _ -> words.with();
      case Fault.WorkbookUnreadable f ->
          words.with(f.file(), texts.get("common.fault.W-01.problem." + f.problem()));
      case Fault.CsvUnreadable f ->
          words.with(f.file(), texts.get("common.fault.W-02.problem." + f.problem()));
      case Fault.PhotoRefused f -> refused(f, "A-01", f.file(), f.problem(), texts);
      case Fault.PhotoMissing _, Fault.PhotoDamaged _ -> words.with();
      case Fault.RecordRefused f -> words.with(f.reason());
      case Fault.BundleRefused f -> refused(f, "H-01", f.file(), f.problem(), texts);
      case Fault.BundleNotWritten f -> words.with(f.file());
      case Fault.HandOverRefused f -> refused(f, "H-06", f.file(), f.problem(), texts);
      case Fault.IdentityRefused f -> refused(f, "H-03", f.file(), f.problem(), texts);
      case Fault.ReceiverUnknown _ -> words.with();
      case Fault.NotHandedOver f -> words.with(f.records(), f.photos(), f.drafts(), f.incoming());
      case Fault.NotSent f -> words.with(f.items(), f.unsure());
      case Fault.NoReceipt f -> words.with(f.files(), f.to());
      case Fault.ReceiptUnknown _ -> words.with();
      case Fault.Unexpected f -> words.with(f.type());
    };
  }

  /** Each reason has its own way out: a photo as JPEG, a shorter video, another stick. */
  private static FaultText refused(
      Fault fault, String code, String file, Enum<?> problem, Texts texts) {
    String key = "common.fault." + code;
    return new FaultText(
        texts.get(key + ".happened", file, texts.get(key + ".problem." + problem)),
        texts.get(key + ".safe"),
        texts.get(key + ".todo." + problem),
        fault.code());
  }

  /** Everything in one line, for a screen reader. */
  public String spoken() {
    return happened + " " + safe + " " + todo;
  }

  private record Words(Texts texts, String code) {
    FaultText with(Object... arguments) {
      return text("todo", arguments);
    }

    FaultText variant(String todo, Object... arguments) {
      return text(todo, arguments);
    }

    private FaultText text(String todo, Object... arguments) {
      return new FaultText(
          part("happened", arguments), part("safe", arguments), part(todo, arguments), code);
    }

    private String part(String part, Object... arguments) {
      return texts.get("common.fault." + code + "." + part, arguments);
    }
  }
}

package vn.hotline1022.fault;

import java.time.Duration;
import java.time.LocalDate;

/**
 * A failure a person must hear about. Each kind has a short stable code that is shown with the
 * words and written to the log, so that it can be read out on the telephone. Carries no personal
 * data and no secret.
 */
public sealed interface Fault {

  /** Short stable code, for example {@code K-01}; letters name the part, digits the failure. */
  String code();

  /** The disk is full: nothing was written, everything acknowledged before is safe. */
  record DiskFull() implements Fault {
    @Override
    public String code() {
      return "D-01";
    }
  }

  /** The profile's folder cannot be written to. */
  record FolderReadOnly(String folder) implements Fault {
    @Override
    public String code() {
      return "D-02";
    }
  }

  /** The database file is damaged or not ours. */
  record StoreDamaged() implements Fault {
    @Override
    public String code() {
      return "D-03";
    }
  }

  /** The profile was written by a newer version; it was left untouched. */
  record StoreNewer(int found, int known) implements Fault {
    @Override
    public String code() {
      return "D-04";
    }
  }

  /** Another process has this profile open. */
  record ProfileInUse() implements Fault {
    @Override
    public String code() {
      return "D-05";
    }
  }

  /** There is no profile in this folder. */
  record NoProfile(String folder) implements Fault {
    @Override
    public String code() {
      return "D-06";
    }
  }

  /** Any other failure of the store; {@code detail} names the driver's code only. */
  record StoreFailed(String detail) implements Fault {
    @Override
    public String code() {
      return "D-09";
    }
  }

  /** The passphrase does not open the key; the next try is accepted after {@code retryAfter}. */
  record WrongPassphrase(Duration retryAfter) implements Fault {
    @Override
    public String code() {
      return "K-01";
    }
  }

  /** The recovery key does not open the data, or is mistyped. */
  record WrongRecoveryKey() implements Fault {
    @Override
    public String code() {
      return "K-02";
    }
  }

  /** The PIN is wrong; at zero {@code triesLeft} only the passphrase unlocks. */
  record WrongPin(int triesLeft) implements Fault {
    @Override
    public String code() {
      return "K-03";
    }
  }

  /** A person's key file is damaged; the recovery key or a supervisor can replace it. */
  record KeyFileDamaged(String staffCode) implements Fault {
    @Override
    public String code() {
      return "K-04";
    }
  }

  /** The staff code is taken on this computer. */
  record StaffCodeTaken(String staffCode) implements Fault {
    @Override
    public String code() {
      return "K-05";
    }
  }

  /** The account's last day is over; a supervisor can set another. */
  record AccountExpired(LocalDate until) implements Fault {
    @Override
    public String code() {
      return "K-06";
    }
  }

  /** Nobody else manages people here for good, so this person cannot cease to. */
  record LastManager() implements Fault {
    @Override
    public String code() {
      return "K-07";
    }
  }

  /** The backup cannot be read: damaged, cut short or of another program. */
  record BackupUnreadable() implements Fault {
    @Override
    public String code() {
      return "B-01";
    }
  }

  /** A backup is to be restored over a profile that holds data; nothing was touched. */
  record ProfileNotEmpty(String folder) implements Fault {
    @Override
    public String code() {
      return "B-02";
    }
  }

  /** A file could not be written where the person asked. */
  record FileNotWritten(String file) implements Fault {
    @Override
    public String code() {
      return "F-01";
    }
  }

  /**
   * A table of ours that may be edited, the lists of reasons for example, has a row that cannot be
   * used.
   *
   * @param line line of the file, from 1
   */
  record TableBroken(String file, long line, TableProblem problem) implements Fault {
    @Override
    public String code() {
      return "T-01";
    }
  }

  /** What is wrong with a row of a table. */
  enum TableProblem {
    /** The file is no CSV of UTF-8 text with the columns it must have, or is far too long. */
    NOT_A_TABLE,
    /** The row has too few or too many columns. */
    COLUMNS,
    /** A code is missing, or is not of A–Z, 0–9 and underscores. */
    CODE,
    /** A name is missing or too long. */
    NAME,
    /** The code stands in an earlier row. */
    DUPLICATE,
    /** It names a unit that the tables of units do not have, or calls it otherwise. */
    UNIT,
    /** The group is not known, or its own row does not stand before. */
    GROUP,
    /** The kind of the row is not known. */
    KIND,
    /** No row of a kind that must be there. */
    INCOMPLETE
  }

  /** The person's role does not allow this. */
  record NotAllowed() implements Fault {
    @Override
    public String code() {
      return "P-01";
    }
  }

  /** Practising: nothing invented leaves the desk, and nothing real comes in. */
  record Practising() implements Fault {
    @Override
    public String code() {
      return "P-03";
    }
  }

  /** What an open form was about was erased meanwhile; it shut. */
  record FormErased() implements Fault {
    @Override
    public String code() {
      return "P-02";
    }
  }

  /** A workbook that was to be imported cannot be read; nothing of it was kept. */
  record WorkbookUnreadable(String file, WorkbookProblem problem) implements Fault {
    @Override
    public String code() {
      return "W-01";
    }
  }

  /** Why a workbook cannot be read. */
  enum WorkbookProblem {
    /** It is no workbook (XLSX), is damaged or protected. */
    NOT_A_WORKBOOK,
    /** It is larger than any directory, packed or unpacked. */
    TOO_LARGE,
    /** It has too many rows. */
    TOO_MANY_ROWS,
    /** Its first row does not name the columns that are needed. */
    NO_HEAD,
    /** It is text in an encoding that cannot be told. */
    NOT_UTF8,
    /** No row names a column of units and one of accounts. */
    NO_ACCOUNTS
  }

  /** A CSV file that was to be imported cannot be read; nothing of it was kept. */
  record CsvUnreadable(String file, CsvProblem problem) implements Fault {
    @Override
    public String code() {
      return "W-02";
    }
  }

  /** Why a CSV file cannot be read. */
  enum CsvProblem {
    /** It cannot be opened, or is no table of texts. */
    NOT_A_TABLE,
    /** It is larger than any such report. */
    TOO_LARGE,
    /** It has too many rows. */
    TOO_MANY_ROWS,
    /** Its first row does not name the columns that are needed. */
    NO_HEAD
  }

  /** A photo or video was not taken; nothing of it was kept. */
  record PhotoRefused(String file, PhotoProblem problem) implements Fault {
    @Override
    public String code() {
      return "A-01";
    }
  }

  /** Why a photo or video is not taken. */
  enum PhotoProblem {
    /** There is nothing in the file. */
    EMPTY,
    /** It cannot be opened: gone, locked, or no file at all. */
    UNREADABLE,
    /** A picture as newer iPhones take it. */
    HEIC,
    /** A picture of a kind that is not taken, for example GIF, TIFF or AVIF. */
    OTHER_PICTURE,
    /** A video of a kind that is not taken, for example MOV or WebM. */
    OTHER_VIDEO,
    /** Neither a picture nor a video, whatever its name says. */
    NOT_A_PHOTO,
    /** A picture file with too many bytes. */
    TOO_LARGE,
    /** A picture with too many pixels for its kind. */
    TOO_MANY_PIXELS,
    /** Its end is missing. */
    CUT_OFF,
    /** It cannot be read as what it says it is. */
    BROKEN,
    /** In colours for printing presses. */
    PRINT_COLOURS,
    /** It would take too long to read. */
    TOO_SLOW,
    /** A video with too many bytes. */
    VIDEO_TOO_LARGE,
    /** A video that plays too long. */
    VIDEO_TOO_LONG,
    /** It changed while it was being read. */
    CHANGED,
    /** There are as many as may be already. */
    TOO_MANY
  }

  /** The content of a photo is not on this computer. */
  record PhotoMissing() implements Fault {
    @Override
    public String code() {
      return "A-02";
    }
  }

  /** The file of a photo is not as it was kept. */
  record PhotoDamaged() implements Fault {
    @Override
    public String code() {
      return "A-03";
    }
  }

  /** A record from elsewhere was refused: {@code reason} is a stable word, never its content. */
  record RecordRefused(String reason) implements Fault {
    @Override
    public String code() {
      return "R-01";
    }
  }

  /** A file that another desk handed over is not taken; nothing of it was applied. */
  record BundleRefused(String file, BundleProblem problem) implements Fault {
    @Override
    public String code() {
      return "H-01";
    }
  }

  /** Why a file that another desk handed over is not taken. */
  enum BundleProblem {
    /** It cannot be read: gone, locked, the stick was pulled out. */
    UNREADABLE,
    /** It is something else. */
    NOT_A_BUNDLE,
    /** Its end is missing. */
    HALF,
    /** It is not as it was written. */
    CHANGED,
    /** It is meant for another desk. */
    SOMEBODY_ELSE,
    /** Its writer is not known here. */
    UNKNOWN_DESK,
    /** Its writer was revoked here. */
    REVOKED,
    /** A newer version of the program wrote it. */
    NEWER,
    /** It is larger than any that is written. */
    TOO_LARGE,
    /** It is as it was written, but says what no sound desk says. */
    UNSOUND,
    /** It says of what is here already something else. */
    CONTRADICTS,
    /** It is another one than the one that was looked over. */
    SWAPPED
  }

  /** A file to be handed over was not written; what it was to hold still waits. */
  record BundleNotWritten(String file) implements Fault {
    @Override
    public String code() {
      return "H-02";
    }
  }

  /** A file to be handed over is not begun; nothing was written, and nothing counts as handed. */
  record HandOverRefused(String file, HandOverProblem problem) implements Fault {
    @Override
    public String code() {
      return "H-06";
    }
  }

  /** Why a file to be handed over is not begun. */
  enum HandOverProblem {
    /** It would be empty. */
    NOTHING,
    /** A file of that name is there; it may be the only copy of what it holds. */
    EXISTS
  }

  /** The file of another desk's identity is not taken. */
  record IdentityRefused(String file, IdentityProblem problem) implements Fault {
    @Override
    public String code() {
      return "H-03";
    }
  }

  /** Why an identity file is not taken. */
  enum IdentityProblem {
    /** It cannot be read, or is something else. */
    NOT_AN_IDENTITY,
    /** It is this desk's own. */
    OWN,
    /** Its digits are not the ones that the other desk shows. */
    OTHER_DIGITS
  }

  /** The desk that is to get a file is not known here, or was revoked. */
  record ReceiverUnknown() implements Fault {
    @Override
    public String code() {
      return "H-04";
    }
  }

  /**
   * This computer is not emptied: something on it would be lost.
   *
   * @param records that no other desk was given
   * @param photos that no other desk was given
   * @param drafts calls and forms that somebody began and has not kept
   * @param incoming files of other desks that are not taken in to their end
   */
  record NotHandedOver(long records, long photos, long drafts, long incoming) implements Fault {

    /** No file is being taken in. */
    public NotHandedOver(long records, long photos, long drafts) {
      this(records, photos, drafts, 0);
    }

    @Override
    public String code() {
      return "H-05";
    }
  }

  /**
   * This computer is not emptied: only it sends what was written on it to the receiver.
   *
   * @param items that still wait to be sent, or that the receiver refused
   * @param unsure that perhaps arrived; nobody else can find out
   */
  record NotSent(long items, long unsure) implements Fault {
    @Override
    public String code() {
      return "H-07";
    }
  }

  /**
   * This computer is not emptied: of files that it wrote nobody has said that they came in.
   *
   * @param to for whom the last of them is
   */
  record NoReceipt(long files, String to) implements Fault {
    @Override
    public String code() {
      return "H-08";
    }
  }

  /** The digits that were typed are those of no file that waits for its receipt. */
  record ReceiptUnknown() implements Fault {
    @Override
    public String code() {
      return "H-09";
    }
  }

  /** A failure we did not foresee; the log holds the details under this code. */
  record Unexpected(String type) implements Fault {
    @Override
    public String code() {
      return "X-01";
    }
  }
}

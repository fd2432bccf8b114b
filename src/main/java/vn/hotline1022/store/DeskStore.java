package vn.hotline1022.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.List;
import vn.hotline1022.accounts.AccountsRepository;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.PresenceJson;
import vn.hotline1022.draft.DraftRepository;
import vn.hotline1022.event.AtWorkSetting;
import vn.hotline1022.event.AttendanceRepository;
import vn.hotline1022.event.EventRepository;
import vn.hotline1022.event.TallyRepository;
import vn.hotline1022.event.VisitRepository;
import vn.hotline1022.event.WaitingSetting;
import vn.hotline1022.exchange.ExchangeRepository;
import vn.hotline1022.feedback.FeedbackRepository;
import vn.hotline1022.feedback.outbox.OutboxRepository;
import vn.hotline1022.followup.EscalationRepository;
import vn.hotline1022.followup.FollowUpRepository;
import vn.hotline1022.guide.GuideTrailRepository;
import vn.hotline1022.photo.PhotoStore;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.report.DailyIssueRepository;
import vn.hotline1022.report.DeskWatch;
import vn.hotline1022.report.Readiness;
import vn.hotline1022.roster.RosterRepository;
import vn.hotline1022.roster.TeamRepository;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.stats.StatsRepository;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.text.PhoneNumbers;

/**
 * Everything one profile keeps in its encrypted database, opened together and closed together.
 * Blocks, so never on the FX thread.
 */
public final class DeskStore implements AutoCloseable {
  /** Largest file that is written anew at once after an erasure: a quarter of a second. */
  public static final long MOST_AT_ONCE = 32L << 20;

  /** The schema that this build writes. */
  public static final int SCHEMA = SchemaVersion.BUILD;

  private final Database database;
  private final RecordStore records;
  private final CallJson callJson;
  private final SqliteCallRepository calls;
  private final SqliteCitizenRepository citizens;
  private final SqlitePrivacyRepository privacy;
  private final SqliteNoticeRepository notices;
  private final SqliteOutageRepository outages;
  private final SqliteContactRepository contacts;
  private final SqlitePresenceRepository presence;
  private final SqliteHelpRepository help;
  private final SqliteListRepository lists;
  private final SqliteFeedbackRepository feedback;
  private final SqlitePhotoStore photos;
  private final IncomingBundles incoming;
  private final TimeSource time;
  private final LocalSettings settings;

  private DeskStore(
      Database database,
      RecordStore records,
      CallJson callJson,
      SqliteCallRepository calls,
      SqliteCitizenRepository citizens,
      SqlitePresenceRepository presence,
      SqliteHelpRepository help,
      SqliteListRepository lists,
      SqliteFeedbackRepository feedback,
      SqlitePhotoStore photos,
      IncomingBundles incoming,
      TimeSource time,
      LocalSettings settings) {
    this.database = database;
    this.records = records;
    this.callJson = callJson;
    this.calls = calls;
    this.citizens = citizens;
    this.privacy = new SqlitePrivacyRepository(database, records, settings);
    this.notices = new SqliteNoticeRepository(database, records);
    this.outages = new SqliteOutageRepository(database, records);
    this.contacts = new SqliteContactRepository(database, records);
    this.presence = presence;
    this.help = help;
    this.lists = lists;
    this.feedback = feedback;
    this.photos = photos;
    this.incoming = incoming;
    this.time = time;
    this.settings = settings;
  }

  /**
   * What a store needs to know of the desk it serves.
   *
   * @param origins tells the device and its present incarnation once the settings can be read
   * @param zone the desk's own
   * @param lists the defaults, over which the edits in the store are laid
   */
  public record Desk(
      OriginSource origins, TimeSource time, ZoneId zone, CallLists lists, PhoneNumbers numbers) {}

  /** Opens or makes the database; see {@link Database#open} for what may go wrong. */
  public static DeskStore open(Path file, DatabaseKey key, Desk desk) {
    return open(file, key, desk, MOST_AT_ONCE);
  }

  /**
   * The same.
   *
   * @param mostAtOnce the largest file that is written anew at once after an erasure
   */
  public static DeskStore open(Path file, DatabaseKey key, Desk desk, long mostAtOnce) {
    return open(Database.open(file, key), desk, mostAtOnce);
  }

  /** Over a database that is open. */
  static DeskStore open(Database database, Desk desk, long mostAtOnce) {
    try {
      LocalSettings settings = new LocalSettings(database);
      RecordStore records =
          new RecordStore(
              database,
              desk.origins().begin(settings),
              desk.time(),
              new SecureRandom(),
              List.of(
                  new CallProjection(),
                  new CitizenProjection(),
                  new CaseTable<>(new FollowUpRows()),
                  new CaseTable<>(new EscalationRows()),
                  new DataRequestProjection(),
                  new AccessProjection(),
                  new NoticeProjection(),
                  new OutageProjection(),
                  new ContactProjection(),
                  new PresenceProjection(),
                  new HelpProjection(),
                  new ListProjection(),
                  new GuideTrailProjection(),
                  new VisitProjection(),
                  new FeedbackProjection(),
                  new EventProjection(),
                  new AttendanceProjection(),
                  new TallyProjection(),
                  new ExchangeProjection()),
              mostAtOnce);
      SqliteListRepository lists = new SqliteListRepository(database, records, desk.lists());
      CallJson callJson = new CallJson(desk.zone());
      SqliteCallRepository calls =
          new SqliteCallRepository(database, records, callJson, lists::callLists, desk.numbers());
      SqliteCitizenRepository citizens =
          new SqliteCitizenRepository(database, records, desk.numbers());
      database.writer().whenIdle(new SearchFollower());
      database.writer().whenIdle(new StatFollower(lists::callLists));
      ProfileFolder folder = new ProfileFolder(database.file().toAbsolutePath().getParent());
      PhotoFiles photos = new PhotoFiles(folder.photos());
      database.writer().whenIdle(new PhotoSweep(photos, folder.backups(), desk.time()));
      SqlitePhotoStore kept =
          new SqlitePhotoStore(database, photos, desk.time(), new SecureRandom());
      IncomingBundles incoming =
          new IncomingBundles(
              database, records, kept, folder.incoming(), new KnownDeskRows(database, desk.time()));
      incoming.finish();
      return new DeskStore(
          database,
          records,
          callJson,
          calls,
          citizens,
          new SqlitePresenceRepository(database, records, new PresenceJson(desk.zone())),
          new SqliteHelpRepository(database, records),
          lists,
          new SqliteFeedbackRepository(
              database, records, new FiledVisits(records, callJson), desk.numbers()),
          kept,
          incoming,
          desk.time(),
          settings);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  public Database database() {
    return database;
  }

  public RecordStore records() {
    return records;
  }

  public SqliteCallRepository calls() {
    return calls;
  }

  public SqliteCitizenRepository citizens() {
    return citizens;
  }

  /** What is kept of people, whichever feature keeps it. */
  public SqlitePrivacyRepository privacy() {
    return privacy;
  }

  public SqliteNoticeRepository notices() {
    return notices;
  }

  public SqliteOutageRepository outages() {
    return outages;
  }

  public SqliteContactRepository contacts() {
    return contacts;
  }

  public SqlitePresenceRepository presence() {
    return presence;
  }

  public SqliteHelpRepository help() {
    return help;
  }

  /** Edits of reasons, results, causes, breaks and shifts. */
  public SqliteListRepository lists() {
    return lists;
  }

  /** Photos and videos; their files lie beside the database. */
  public PhotoStore photos() {
    return photos;
  }

  /** The lists about calls, the edits over the defaults; does not block. */
  public CallLists callLists() {
    return lists.callLists();
  }

  /** Promises to call back. */
  public FollowUpRepository followUps() {
    return new SqliteFollowUpRepository(database, records);
  }

  /** Faults handed to the technicians. */
  public EscalationRepository escalations() {
    return new SqliteEscalationRepository(database, records);
  }

  /** What is counted of all this. */
  public StatsRepository stats() {
    return new SqliteStatsRepository(database, lists, time);
  }

  /** Who belongs to which team. */
  public TeamRepository teams() {
    return new SqliteTeamRepository(database, records);
  }

  /** Who is to be on duty when. */
  public RosterRepository roster() {
    return new SqliteRosterRepository(database, records);
  }

  /** What telephone exchanges counted. */
  public ExchangeRepository exchange() {
    return new SqliteExchangeRepository(database, records);
  }

  /** Daily data that were handed out. */
  public DailyIssueRepository dailyIssues() {
    return new SqliteDailyIssueRepository(database, records);
  }

  /** What the city said of its accounts. */
  public AccountsRepository accounts() {
    return new SqliteAccountsRepository(database, records);
  }

  /** Forms that were begun and not kept. */
  public Readiness.Begun begun() {
    return new SqliteBegun(database);
  }

  /** How far the records of every desk go. */
  public DeskWatch desks() {
    return new SqliteDeskWatch(database, records);
  }

  /** Runs of guides that are over. */
  public GuideTrailRepository trails() {
    return new SqliteGuideTrailRepository(database, records);
  }

  /** People helped at events. */
  public VisitRepository visits() {
    return new SqliteVisitRepository(database, records, callJson);
  }

  /** Feedback filed on citizens' behalf. */
  public FeedbackRepository feedback() {
    return feedback;
  }

  /** Events that are planned or were. */
  public EventRepository events() {
    return new SqliteEventRepository(database, records);
  }

  /** Who was at events, and for how long. */
  public AttendanceRepository attendance() {
    return new SqliteAttendanceRepository(database, records);
  }

  /** What was only counted at events. */
  public TallyRepository tally() {
    return new SqliteTallyRepository(database, records);
  }

  /** Which event this desk is at. */
  public AtWorkSetting eventAtWork() {
    return new EventAtWork(settings);
  }

  /** The numbers this desk gave to people who wait at an event. */
  public WaitingSetting eventWaiting() {
    return new EventWaiting(settings);
  }

  /** What goes to the receiver through the gateway, and its settings. */
  public OutboxRepository outbox() {
    return new SqliteOutboxRepository(database, records, settings);
  }

  /** What is still being written in forms. */
  public DraftRepository drafts() {
    return new SqliteDraftRepository(database);
  }

  /**
   * Handing over by file, without a network.
   *
   * @param deskName what people call this computer
   */
  public Bundles bundles(String deskName) {
    return new SqliteBundles(database, records, photos, incoming, time, deskName);
  }

  public LocalSettings settings() {
    return settings;
  }

  /** What erasures leave in a large file, and how it goes. */
  public LastTraces lastTraces() {
    return records.lastTraces();
  }

  /** Reads everything and proves it: the file's pages and indexes, and every chain of records. */
  public StoreCheck check() {
    return database.fileSound()
        ? new StoreCheck(true, records.checkChains())
        : new StoreCheck(false, List.of());
  }

  @Override
  public void close() {
    database.close();
  }
}

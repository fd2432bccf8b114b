package vn.hotline1022.ui.feedback;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.feedback.Consent;
import vn.hotline1022.feedback.Consent.Channel;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.feedback.Cutoffs;
import vn.hotline1022.feedback.Deadlines;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.FeedbackPlace;
import vn.hotline1022.feedback.FeedbackQuery;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.feedback.Holiday;
import vn.hotline1022.feedback.Level;
import vn.hotline1022.feedback.Matter;
import vn.hotline1022.feedback.MemoryFeedbackRepository;
import vn.hotline1022.feedback.OfficeHours;
import vn.hotline1022.feedback.Rating;
import vn.hotline1022.feedback.ReceiverQuestions;
import vn.hotline1022.feedback.Reporter;
import vn.hotline1022.feedback.Seen;
import vn.hotline1022.feedback.Speech;
import vn.hotline1022.feedback.outbox.MemoryOutbox;
import vn.hotline1022.feedback.outbox.QueueActions;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoPreparation;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Role;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.TextClipboard;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.desk.DeskView;
import vn.hotline1022.ui.photo.PhotoTools;
import vn.hotline1022.ui.queue.GatewayTools;
import vn.hotline1022.ui.queue.QueueModel;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.unit.UnitBook;
import vn.hotline1022.unit.Place;
import vn.hotline1022.unit.UnitFinder;
import vn.hotline1022.unit.UnitTables;

/** A morning with feedback in every state, followed at the desk of {@link DeskScenes}. */
public final class FollowScenes {
  private static final UnitFinder UNITS = new UnitFinder(UnitTables.standard());

  public final DeskScenes scenes = new DeskScenes();
  public final MemoryFeedbackRepository kept = new MemoryFeedbackRepository();
  final MemoryPhotos photos = new MemoryPhotos();
  public final UnitBook units = new UnitBook();
  public final MemoryOutbox outbox = new MemoryOutbox();
  public final List<String> copied = new ArrayList<>();

  /** What still stands on the clipboard. */
  public Optional<String> onClipboard = Optional.empty();

  public final FeedbackFront front;
  public Path files = Path.of("target");
  public boolean atPlace = true;
  public FormDrafts drafts;
  public ReceiverQuestions asks = ReceiverQuestions.NONE;
  public final ReceiverBook receiver =
      new ReceiverBook(new Tasks(Runnable::run, Runnable::run), () -> asks);
  public FollowTools tools;
  public FollowDesk desk;
  public QueueModel queue;

  /** How often the gateway was woken. */
  public int woken;

  private final boolean handles;

  public FollowScenes() {
    this(true);
  }

  /**
   * @param handles whether the person files feedback; a volunteer only sees how it stands
   */
  public FollowScenes(boolean handles) {
    Tasks atOnce = new Tasks(Runnable::run, Runnable::run);
    units.load(() -> UNITS, atOnce);
    front = new FeedbackFront(() -> atPlace = true, () -> atPlace);
    this.handles = handles;
    begin();
  }

  private void begin() {
    Tasks atOnce = new Tasks(Runnable::run, Runnable::run);
    drafts = scenes.bench.formDrafts(DeskScenes.ME);
    drafts.begin();
    queue =
        new QueueModel(
            new GatewayTools(
                outbox,
                new QueueActions(outbox, handles ? Role.OPERATOR : Role.VOLUNTEER, DeskScenes.ME),
                scenes.bench.tools,
                () -> woken++,
                () -> woken++));
    queue.refresh();
    tools =
        new FollowTools(
            kept,
            new PhotoTools(photos, new PhotoPreparation(), atOnce, scenes.bench.delays),
            FollowScenes::deadlines,
            Speech.standard(),
            scenes.bench.tools,
            scenes.desk,
            drafts,
            units,
            new Chosen(),
            new Board(),
            atOnce,
            DeskScenes.ME,
            kind -> handles || kind.permission() == Permission.TAKE_CALLS,
            handles,
            receiver,
            queue);
    desk = new FollowDesk(tools, front, () -> atPlace = false);
  }

  /** The same person after a crash: what was only in memory is gone. */
  public void nextSession() {
    begin();
    desk.begin();
  }

  private static Deadlines deadlines() {
    LocalDate off = LocalDate.of(2026, 11, 24);
    return new Deadlines(
        List.of(new Holiday("Ngày Văn hoá Việt Nam", "Culture day", off, off)), OfficeHours.USUAL);
  }

  /** The items of mockup 8. */
  public FollowScenes filled() {
    scenes.withEarlierCalls();
    rated("Hố ga mất nắp ngõ 12 Tân Mai", "MANHOLE", "Phường Tương Mai", "0983221907");
    refused("Nước đục khu tập thể Thành Công", "WATER_QUALITY", "Phường Giảng Võ", "0971640255");
    write("Chiếm vỉa hè bán hàng phố Hàng Bông", "PAVEMENT", "Phường Hoàn Kiếm", 74, "0904118532");
    step(0, item -> filed(item, 73, "293807"));
    answered();
    write("Rác tồn ngõ 40–44 Việt Hưng", "GARBAGE", "Phường Việt Hưng", 17, "0936778120");
    step(0, item -> filed(item, 16, "294410"));
    step(0, item -> new FeedbackStep.Received(ago(1), "DTV09"));
    step(0, item -> new FeedbackStep.InProgress(ago(0), "DTV09"));
    write(
        "Rác thải sinh hoạt tồn đọng đầu ngõ 42",
        "GARBAGE",
        "Phường Việt Hưng",
        1,
        "0912345678",
        List.of(picture(), picture()));
    desk.begin();
    return this;
  }

  /** The street light of mockup 8: answered, to be told. */
  public Feedback answered() {
    write(
        "Đèn đường hỏng phố Chùa Láng",
        "STREET_LIGHT",
        "Phường Láng",
        48,
        "0982004417",
        List.of(picture()));
    step(0, item -> filed(item, 47, "293944"));
    step(0, item -> new FeedbackStep.Received(ago(46), "DTV09"));
    step(0, item -> new FeedbackStep.Assigned(ago(43), "DTV09", "Công ty chiếu sáng đô thị"));
    return step(
        0,
        item ->
            new FeedbackStep.Answered(
                ago(1),
                "DTV09",
                "Đã thay 2 bóng đèn, hoàn thành 20/11.",
                List.of(picture(), picture())));
  }

  /** The same morning with a receiver to which everything goes by itself. */
  public FollowScenes sending() {
    outbox.begin();
    queue.refresh();
    desk.begin();
    return this;
  }

  private void refused(String title, String category, String unit, String phone) {
    write(title, category, unit, 96, phone);
    step(0, item -> filed(item, 95, "292115"));
    step(
        0,
        item ->
            new FeedbackStep.Refused(
                ago(20), "DTV09", "PLACE_UNCLEAR", "Không nêu rõ đơn nguyên nào."));
  }

  private void rated(String title, String category, String unit, String phone) {
    write(title, category, unit, 120, phone);
    step(0, item -> filed(item, 119, "291032"));
    step(0, item -> new FeedbackStep.Answered(ago(60), "DTV09", "Đã lắp nắp mới.", List.of()));
    step(0, item -> new FeedbackStep.Told(ago(50), "DTV09", true, Optional.empty()));
    step(0, item -> new FeedbackStep.Rated(ago(50), "DTV09", Rating.SATISFIED, ""));
  }

  private static FeedbackStep filed(Feedback item, int hours, String code) {
    return new FeedbackStep.Filed(ago(hours), item.operator(), HandFilingModel.RECEIVER, code);
  }

  public static Instant ago(int hours) {
    return ToolBench.MORNING.minus(Duration.ofHours(hours));
  }

  public Feedback write(String title, String category, String unit, int hoursAgo, String phone) {
    return write(title, category, unit, hoursAgo, phone, List.of());
  }

  /** An item so many hours old, of somebody who agreed to be called. */
  public Feedback write(
      String title, String category, String unit, int hoursAgo, String phone, List<Photo> with) {
    Instant at = ago(hoursAgo);
    UUID id = scenes.bench.newId();
    return kept.write(
        Feedback.written(
            id,
            Optional.of(scenes.bench.newId()),
            DeskScenes.ME,
            at,
            Matter.field(
                category,
                title,
                "Người dân phản ánh nhiều lần, ảnh hưởng việc đi lại và sinh hoạt của cả ngõ.",
                Optional.of(new Seen(at.atZone(Formats.ZONE).toLocalDate(), Optional.empty()))),
            Level.NORMAL,
            new FeedbackPlace(
                "ngõ 42 phố Việt Hưng", "Trường MN Hoa Sen", place(unit), Optional.empty()),
            new Reporter(
                Optional.empty(),
                "Phạm Đình Khôi",
                Optional.of(new PhoneNumbers().parse(phone)),
                false,
                Optional.of(Addressing.BAC)),
            with,
            new Consent(2, at, Channel.PHONE, Set.of(Purpose.FILE, Purpose.REPORT_BACK), "")),
        at.atZone(Formats.ZONE).toLocalDate(),
        DeskScenes.ME);
  }

  /** Does something about the item written last but so many. */
  public Feedback step(int before, Function<Feedback, FeedbackStep> made) {
    UUID id = last(before);
    kept.step(id, made.apply(kept.find(id).orElseThrow()));
    return kept.find(id).orElseThrow();
  }

  private UUID last(int before) {
    List<UUID> ids = kept.candidates(0, 10_000).stream().map(one -> one.id()).toList();
    return ids.get(ids.size() - 1 - before);
  }

  private static Place place(String unit) {
    return UNITS.units().today().stream()
        .filter(one -> one.fullName().equals(unit))
        .map(one -> new Place.In(one.code()))
        .findFirst()
        .orElseThrow();
  }

  private Photo picture() {
    UUID id = scenes.bench.newId();
    photos.put(id, jpeg());
    return new Photo(id, Photo.Kind.JPEG, 1200, 900, 210_000, "7".repeat(64));
  }

  private static byte[] jpeg() {
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setPaint(
        new GradientPaint(0, 0, new Color(40, 52, 58), 400, 300, new Color(214, 190, 120)));
    pen.fillRect(0, 0, 400, 300);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Opens the item of this title beside the list. */
  public OpenItem open(String title) {
    FollowModel list = desk.list();
    list.selected().set(Optional.of(line(title)));
    return list.open().get().orElseThrow();
  }

  private FeedbackLine line(String title) {
    Cutoffs now = Cutoffs.at(desk.list().now(), deadlines());
    return kept.list(FeedbackQuery.of(FeedbackTab.ALL, now)).stream()
        .filter(one -> one.title().startsWith(title))
        .findFirst()
        .orElseThrow();
  }

  /** The item whose title begins so, as it is kept. */
  public Feedback find(String title) {
    return kept.find(line(title).id()).orElseThrow();
  }

  /** The list with one item open, in its frame; its keys work. */
  public Region list(Texts texts) {
    return framed(listPane(texts), texts);
  }

  private FollowPane listPane(Texts texts) {
    return new FollowPane(desk, tools, texts, List.of(), List.of());
  }

  private Region framed(FeedbackSide side, Texts texts) {
    return scenes.framed(scrolling(new StackPane(side.view())), texts);
  }

  /** As the place itself holds its sides. */
  private static ScrollPane scrolling(StackPane room) {
    room.getStyleClass().add("desk-screen");
    ScrollPane root = new ScrollPane(room);
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.setFocusTraversable(false);
    return root;
  }

  /** Filing by hand, in its frame. */
  public Region filing(Texts texts) {
    return framed(new HandFilingPane(desk.filing(), tools, texts, desk::backToList), texts);
  }

  /** The whole place with its keys, for hands. */
  public Region place(Texts texts) {
    ShellKeys keys = new ShellKeys();
    FollowPane list = listPane(texts);
    HandFilingPane filing = new HandFilingPane(desk.filing(), tools, texts, desk::backToList);
    list.addKeys(keys, () -> atPlace && front.at(FeedbackFront.Side.LIST));
    filing.addKeys(keys, () -> atPlace && front.at(FeedbackFront.Side.FILING));
    StackPane room = new StackPane(list.view(), filing.view());
    front
        .side()
        .subscribe(
            side -> {
              boolean files = side == FeedbackFront.Side.FILING;
              list.view().setVisible(!files);
              filing.view().setVisible(files);
              if (room.getScene() != null) {
                (files ? filing : list).shown();
              }
            });
    Region framed = scenes.framed(scrolling(room), texts);
    framed.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (keys.handle(event)) {
            event.consume();
          }
        });
    return framed;
  }

  /** The whole desk with the strip of a call that tells a result. */
  public Region desk(Texts texts) {
    DeskSlots slots = DeskSlots.of(List.of(), List.of(desk.inCall(texts)));
    DeskView view =
        new DeskView(scenes.desk, scenes.bench.tools, texts, () -> {}, call -> {}, slots);
    return scenes.framed(view.view(), texts);
  }

  /** A clipboard that remembers what was ever on it. */
  private final class Board implements TextClipboard {
    @Override
    public boolean put(String text) {
      copied.add(text);
      onClipboard = Optional.of(text);
      return true;
    }

    @Override
    public void takeBack(String text) {
      onClipboard = onClipboard.filter(there -> !there.equals(text));
    }
  }

  /** A person who takes whatever name is suggested. */
  private final class Chosen implements FilePicker {
    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      return Optional.of(files.resolve(suggestedName));
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.of(files);
    }
  }
}

package vn.hotline1022.ui.feedback;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import vn.hotline1022.citizen.MemoryCitizenRepository;
import vn.hotline1022.feedback.Consent;
import vn.hotline1022.feedback.Consent.Channel;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.feedback.ConsentTexts;
import vn.hotline1022.feedback.Deadlines;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.feedback.FeedbackPlace;
import vn.hotline1022.feedback.Holiday;
import vn.hotline1022.feedback.Level;
import vn.hotline1022.feedback.Matter;
import vn.hotline1022.feedback.MemoryFeedbackRepository;
import vn.hotline1022.feedback.OfficeHours;
import vn.hotline1022.feedback.ReceiverQuestions;
import vn.hotline1022.feedback.Reporter;
import vn.hotline1022.feedback.Seen;
import vn.hotline1022.feedback.Speech;
import vn.hotline1022.photo.MemoryPhotoStore;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoPreparation;
import vn.hotline1022.photo.Prepared;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.feedback.FeedbackFront.Side;
import vn.hotline1022.ui.photo.PhotoTools;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.unit.UnitBook;
import vn.hotline1022.unit.Place;
import vn.hotline1022.unit.UnitFinder;
import vn.hotline1022.unit.UnitTables;

/** Feedback being written at the desk of {@link DeskScenes}, everything in memory. */
public final class FormScenes {
  private static final UnitFinder UNITS = new UnitFinder(UnitTables.standard());

  public final DeskScenes scenes;
  public final MemoryFeedbackRepository kept = new MemoryFeedbackRepository();
  public final MemoryCitizenRepository citizens = new MemoryCitizenRepository();
  public final MemoryPhotoStore photos = new MemoryPhotoStore();
  public final UnitBook units = new UnitBook();
  public final FormDrafts drafts;
  public ReceiverQuestions asks = ReceiverQuestions.NONE;
  public final ReceiverBook receiver =
      new ReceiverBook(new Tasks(Runnable::run, Runnable::run), () -> asks);
  public final FormTools tools;
  public final FeedbackFront front;
  public final FeedbackDesk desk;
  public final FormModel form;
  public Path files = Path.of("target");
  public boolean atPlace = true;

  public FormScenes() {
    this(new DeskScenes());
  }

  private FormScenes(DeskScenes scenes) {
    this.scenes = scenes;
    units.load(() -> UNITS, new Tasks(Runnable::run, Runnable::run));
    drafts = scenes.bench.formDrafts(DeskScenes.ME);
    drafts.begin();
    tools =
        new FormTools(
            kept,
            new PhotoTools(
                photos,
                new PhotoPreparation(),
                new Tasks(Runnable::run, Runnable::run),
                scenes.bench.delays),
            () ->
                new Deadlines(
                    List.of(
                        new Holiday(
                            "Ngày Văn hoá Việt Nam",
                            "Culture day",
                            LocalDate.of(2026, 11, 24),
                            LocalDate.of(2026, 11, 24))),
                    OfficeHours.USUAL),
            ConsentTexts.standard(),
            Speech.standard(),
            scenes.bench.tools,
            scenes.desk,
            citizens,
            scenes.bench::newId,
            DeskScenes.ME,
            drafts,
            units,
            new Tasks(Runnable::run, Runnable::run),
            new Chosen(),
            sheet -> true,
            receiver);
    front = new FeedbackFront(() -> atPlace = true, () -> atPlace);
    desk = new FeedbackDesk(tools, front);
    form = desk.form();
  }

  /** The same desk after the program was killed and started again. */
  public FormScenes nextSession() {
    return new FormScenes(scenes);
  }

  /** In a call about garbage, the form begun from it and written to its end. */
  public FormScenes written() {
    scenes.inCall();
    form.write();
    fill();
    return this;
  }

  /** Everything of mockup 3. */
  public void fill() {
    set(Field.KIND, "FIELD");
    set(Field.CATEGORY, "GARBAGE");
    set(Field.TITLE, "Rác thải sinh hoạt tồn đọng đầu ngõ 42");
    set(
        Field.DESCRIPTION,
        "Từ ngày 17/11 xe thu gom không vào ngõ, rác tồn đọng khoảng 2 m³, mùi hôi ảnh hưởng"
            + " trường mầm non. Người dân đề nghị thu gom trong ngày.");
    set(Field.SEEN_DAY, "17/11");
    set(Field.ADDRESS, "ngõ 42 phố Việt Hưng");
    set(Field.LANDMARK, "Trường MN Hoa Sen");
    form.unit().show(Optional.of(vietHung().code()));
    set(Field.NAME, "Trần Văn Minh");
    pause();
  }

  /** They said yes to filing and to being called back. */
  public void agreed() {
    form.reading().turn(FormReading.What.CONSENT);
    form.consent().box(Purpose.FILE).set(true);
    form.consent().box(Purpose.REPORT_BACK).set(true);
    form.reading().close();
    pause();
  }

  public void set(Field field, String text) {
    form.fields().value(field).set(text);
  }

  /** Typing pauses: what waits for that happens. */
  public void pause() {
    scenes.bench.pass(Duration.ofSeconds(1));
  }

  public static Place vietHung() {
    return UNITS.units().today().stream()
        .filter(unit -> unit.fullName().equals("Phường Việt Hưng"))
        .map(unit -> new Place.In(unit.code()))
        .findFirst()
        .orElseThrow();
  }

  /** Somebody has reported the same yesterday, with a photo. */
  public Feedback sameOfYesterday() {
    byte[] jpeg = picture();
    Prepared prepared =
        new Prepared(
            "anh.jpg",
            Photo.Kind.JPEG,
            400,
            300,
            jpeg.length,
            "7".repeat(64),
            () -> new ByteArrayInputStream(jpeg));
    Photo photo = photos.keep(scenes.bench.newId(), prepared);
    return keep("Rác tồn ngõ 40–44 Việt Hưng", "ngõ 42 phố Việt Hưng", 17, List.of(photo));
  }

  /** An item so many hours old. */
  public Feedback keep(String title, String address, int hoursAgo, List<Photo> with) {
    Instant at = ToolBench.MORNING.minus(Duration.ofHours(hoursAgo));
    UUID id = scenes.bench.newId();
    Feedback item =
        Feedback.written(
            id,
            Optional.empty(),
            "DTV09",
            at,
            Matter.field(
                "GARBAGE",
                title,
                "Rác tồn đọng ba ngày nay ở đầu ngõ, mùi hôi, xe thu gom không vào.",
                Optional.of(new Seen(at.atZone(Formats.ZONE).toLocalDate(), Optional.empty()))),
            Level.NORMAL,
            new FeedbackPlace(address, "", vietHung(), Optional.empty()),
            new Reporter(
                Optional.empty(),
                "Lê Thị Hoà",
                Optional.of(new PhoneNumbers().parse("0936778120")),
                false,
                Optional.empty()),
            with,
            new Consent(1, at, Channel.PHONE, Set.of(Purpose.FILE, Purpose.REPORT_BACK), ""));
    return kept.write(item, at.atZone(Formats.ZONE).toLocalDate(), "DTV09");
  }

  private static byte[] picture() {
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setPaint(
        new GradientPaint(0, 0, new Color(120, 140, 110), 400, 300, new Color(90, 80, 60)));
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

  /** The place of feedback in its frame. */
  public Region place(Texts texts) {
    return scenes.framed(screen(texts).view(), texts);
  }

  /** The place of feedback itself. */
  public FeedbackScreen screen(Texts texts) {
    return new FeedbackScreen(
        front,
        Map.of(
            Side.LIST,
            () -> new Drafts(new DraftsStrip(form, texts)),
            Side.FORM,
            () ->
                desk.formSide(texts, new SentPane.Ways(Optional.of(_ -> {}), _ -> form.leave()))));
  }

  /** All keys of the place. */
  public ShellKeys keys() {
    ShellKeys keys = new ShellKeys();
    desk.addKeys(keys);
    return keys;
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

  /** A list of which only what waits to be written on is there. */
  private record Drafts(Region view) implements FeedbackSide {
    @Override
    public void shown() {
      view.requestFocus();
    }
  }
}

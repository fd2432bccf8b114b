package vn.hotline1022.store;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackGateway;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FilingFields;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.PaperText;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.Limits;
import vn.hotline1022.feedback.open311.Open311Gateway;
import vn.hotline1022.feedback.outbox.Outbox;
import vn.hotline1022.feedback.outbox.OutboxRepository;
import vn.hotline1022.feedback.outbox.OutboxRepository.Change;
import vn.hotline1022.feedback.outbox.Outgoing;
import vn.hotline1022.feedback.outbox.Pace;
import vn.hotline1022.feedback.outbox.ReportWriter;
import vn.hotline1022.feedback.outbox.Way;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.unit.UnitTables;

/** A desk that sends feedback to the server of the tests; it can end in the middle of a post. */
public final class OutboxDesk implements AutoCloseable {
  static final Limits LIMITS =
      new Limits(
          Duration.ofSeconds(5), Duration.ofSeconds(2), Duration.ofSeconds(20), 4 * 1024 * 1024);

  private final Path folder;
  private final SetClock clock;
  private final Map<String, String> services;
  private final ReportWriter writer;
  private final AtomicInteger postsUntilDeath = new AtomicInteger(Integer.MAX_VALUE);
  private final Random random = new Random(5);
  private Pace pace = Pace.USUAL;
  private Origin origin = Stores.origin(1);
  private Optional<Runnable> beforePost = Optional.empty();
  private Optional<Runnable> beforeQuestions = Optional.empty();
  private Optional<Runnable> beforeFiled = Optional.empty();
  private Open311Gateway gateway;
  private DeskStore store;
  private Outbox outbox;

  /** The process ends here. */
  static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }

  public OutboxDesk(
      Path folder, GeoReportServer server, SetClock clock, Map<String, String> services) {
    this(folder, server.address(), clock, services);
  }

  OutboxDesk(Path folder, String address, SetClock clock, Map<String, String> services) {
    this.folder = folder;
    this.clock = clock;
    this.services = services;
    this.writer =
        new ReportWriter(
            new FilingFields(
                PaperText.of(Locale.of("vi")),
                FeedbackLists.of(CallListsCsv.standard().book()),
                UnitTables.standard(),
                new PhoneNumbers()));
    open(address, GeoReportServer.KEY);
    box().settings(settings(address, GeoReportServer.KEY));
  }

  GatewaySettings settings(String address, String key) {
    return new GatewaySettings(address, key, "", "iHaNoi", services);
  }

  private void open(String address, String key) {
    store = Stores.open(folder.resolve("desk.db"), Stores.key(1), origin, clock);
    wire(settings(address, key));
  }

  private void wire(GatewaySettings settings) {
    gateway = new Open311Gateway(settings, LIMITS);
    outbox =
        new Outbox(
            new Way(
                meddled(store.outbox()),
                store.feedback(),
                store.photos(),
                new Dying(gateway),
                settings,
                writer,
                clock,
                pace,
                random));
  }

  /** Somebody does something between reading an item and writing that the receiver has it. */
  private OutboxRepository meddled(OutboxRepository box) {
    InvocationHandler handler =
        (_, method, arguments) -> {
          if (method.getName().equals("write") && isFiled((List<?>) arguments[0])) {
            beforeFiled.ifPresent(Runnable::run);
            beforeFiled = Optional.empty();
          }
          try {
            Object result = method.invoke(box, arguments);
            return result instanceof OutboxRepository other ? meddled(other) : result;
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    Class<?>[] types = {OutboxRepository.class};
    return (OutboxRepository)
        Proxy.newProxyInstance(OutboxDesk.class.getClassLoader(), types, handler);
  }

  private static boolean isFiled(List<?> changes) {
    return changes.stream()
        .anyMatch(it -> it instanceof Change change && !change.steps().isEmpty());
  }

  void beforeFiled(Runnable work) {
    beforeFiled = Optional.of(work);
  }

  /** When it is ended, what is under way may take so long. */
  void part(Duration within) {
    Pace usual = Pace.USUAL;
    pace =
        new Pace(
            usual.batch(),
            usual.atOnce(),
            usual.first(),
            usual.longest(),
            usual.slowServer(),
            usual.brokenServer(),
            within);
    GatewaySettings settings = box().settings().orElseThrow();
    gateway.close();
    wire(settings);
  }

  /** Other settings, entered by somebody. */
  void enter(String address, String key) {
    gateway.close();
    box().settings(settings(address, key));
    wire(settings(address, key));
  }

  public OutboxRepository box() {
    return store.outbox();
  }

  DeskStore store() {
    return store;
  }

  public Outbox outbox() {
    return outbox;
  }

  Outgoing row(Feedback item) {
    return box().find(item.id()).orElseThrow();
  }

  Feedback item(Feedback item) {
    return store.feedback().find(item.id()).orElseThrow();
  }

  public Feedback write(Feedback item) {
    return store.feedback().write(item, FeedbackSamples.DAY, FeedbackSamples.HA);
  }

  void dieAfter(int posts) {
    postsUntilDeath.set(posts);
  }

  void beforePost(Runnable work) {
    beforePost = Optional.of(work);
  }

  void beforeQuestions(Runnable work) {
    beforeQuestions = Optional.of(work);
  }

  /** Sends; whether the process lived on. */
  boolean send() {
    try {
      outbox.send();
      return true;
    } catch (IllegalStateException e) {
      if (e.getCause() instanceof Death) {
        return false;
      }
      throw e;
    }
  }

  /** The program ends and begins again. */
  void restart(GeoReportServer server) {
    close();
    postsUntilDeath.set(Integer.MAX_VALUE);
    open(server.address(), GeoReportServer.KEY);
  }

  /** The data goes on as another life of it, as after a backup was restored. */
  void restored(GeoReportServer server) {
    origin = new Origin(origin.device(), UUID.randomUUID());
    restart(server);
  }

  /** Copies the data while the program does not run. */
  void backUp(GeoReportServer server, Path copy) throws IOException {
    close();
    Files.copy(file(), copy);
    open(server.address(), GeoReportServer.KEY);
  }

  /** The copy becomes the data, as another life of it. */
  void restore(GeoReportServer server, Path copy) throws IOException {
    close();
    Files.copy(copy, file(), StandardCopyOption.REPLACE_EXISTING);
    origin = new Origin(origin.device(), UUID.randomUUID());
    open(server.address(), GeoReportServer.KEY);
  }

  private Path file() {
    return folder.resolve("desk.db");
  }

  @Override
  public void close() {
    gateway.close();
    store.close();
  }

  /** Ends the process before or after a post, by turns. */
  private final class Dying implements FeedbackGateway {
    private final FeedbackGateway real;

    Dying(FeedbackGateway real) {
      this.real = real;
    }

    @Override
    public Posted post(Report report) {
      intervene();
      int left = postsUntilDeath.decrementAndGet();
      if (left < 0 && left % 2 != 0) {
        throw new Death();
      }
      Posted posted = real.post(report);
      if (left < 0) {
        throw new Death();
      }
      return posted;
    }

    /** All posts wait until it is done. */
    private synchronized void intervene() {
      beforePost.ifPresent(Runnable::run);
      beforePost = Optional.empty();
    }

    @Override
    public Reply<Profile> profile() {
      return real.profile();
    }

    @Override
    public Reply<List<Service>> services() {
      return real.services();
    }

    @Override
    public Reply<List<Question>> questions(String service) {
      beforeQuestions.ifPresent(Runnable::run);
      beforeQuestions = Optional.empty();
      return real.questions(service);
    }

    @Override
    public Reply<Optional<String>> idOf(String token) {
      return real.idOf(token);
    }

    @Override
    public Reply<List<Status>> statuses(List<String> ids) {
      return real.statuses(ids);
    }

    @Override
    public Reply<Listed> within(Window window) {
      return real.within(window);
    }

    @Override
    public void close() {
      real.close();
    }
  }
}

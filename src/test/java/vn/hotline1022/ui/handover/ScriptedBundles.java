package vn.hotline1022.ui.handover;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.sync.bundle.IdentityFile;
import vn.hotline1022.sync.bundle.KnownDesk;
import vn.hotline1022.sync.bundle.KnownDesks;
import vn.hotline1022.sync.bundle.Preview;
import vn.hotline1022.sync.bundle.Receipts;

/** Bundles that do what a test says, without files. */
final class ScriptedBundles implements Bundles, KnownDesks, Receipts {
  static final String RECEIPT = "4831 7056 2210";
  static final Instant MORNING = Instant.parse("2026-11-21T01:05:00Z");
  static final IdentityFile OWN = identity(1, "Bàn sự kiện 2");
  static final IdentityFile OFFICE = identity(2, "Văn phòng tổng đài");
  static final IdentityFile OTHER = identity(3, "Bàn sự kiện 1");

  private final Map<UUID, KnownDesk> known = new LinkedHashMap<>();
  private final List<String> done = new ArrayList<>();
  private Waiting waiting = new Waiting(52, 7);
  private IdentityFile inFile = OFFICE;
  private Optional<Preview> preview = Optional.empty();
  private Optional<Fault> fails = Optional.empty();
  private Runnable halfway = () -> {};
  private long left;

  static IdentityFile identity(int number, String name) {
    byte[] key = new byte[IdentityFile.KEY_SIZE];
    key[0] = (byte) number;
    return new IdentityFile(new UUID(0, number), name, Bytes.of(key), Bytes.of(key));
  }

  /** What is done on the way, on the thread that works. */
  void halfway(Runnable does) {
    halfway = does;
  }

  void waits(long records, long photos) {
    waiting = new Waiting(records, photos);
  }

  void holds(IdentityFile identity) {
    inFile = identity;
  }

  void holds(Preview inside) {
    preview = Optional.of(inside);
  }

  void fails(Fault fault) {
    fails = Optional.of(fault);
  }

  void leaves(long records) {
    left = records;
  }

  List<String> done() {
    return done;
  }

  /** What another desk brought. */
  static Preview fromOther(long fresh, long freshPhotos) {
    return new Preview(
        knownDesk(OTHER),
        MORNING.plusSeconds(30_000),
        1_310_720,
        List.of(
            new Preview.Portion(OTHER.device(), OTHER.name(), Preview.Standing.KNOWN, 214, fresh),
            new Preview.Portion(
                new UUID(0, 9), "Máy mượn của phường", Preview.Standing.INTRODUCED, 12, 0)),
        Map.of("call", 48L, "feedback", 3L, "visit", 47L, "presence", 9L, "tally", 4L),
        11,
        freshPhotos,
        Bytes.EMPTY);
  }

  static KnownDesk knownDesk(IdentityFile identity) {
    return new KnownDesk(identity, identity.digits(), MORNING, "NV01", Optional.empty());
  }

  @Override
  public IdentityFile identity() {
    return OWN;
  }

  @Override
  public void writeIdentity(Path file) {
    refuse();
    done.add("identity " + file.getFileName());
  }

  @Override
  public IdentityFile readIdentity(Path file) {
    refuse();
    return inFile;
  }

  @Override
  public KnownDesks desks() {
    return this;
  }

  @Override
  public Waiting waiting(Optional<UUID> to) {
    return waiting;
  }

  @Override
  public Exported export(UUID to, Path file, Extent extent, BundleProgress progress) {
    run(BundleProgress.Phase.WRITING, progress);
    done.add("export " + known.get(to).identity().name() + " " + extent);
    Waiting was = waiting;
    waiting = new Waiting(left, 0);
    return new Exported(file, 2_621_440, was.records(), was.photos(), left);
  }

  @Override
  public Receipts receipts() {
    return this;
  }

  @Override
  public String of(Path file) {
    return RECEIPT;
  }

  @Override
  public List<Awaited> awaited() {
    return List.of();
  }

  @Override
  public boolean came(String digits) {
    return digits.equals(RECEIPT);
  }

  @Override
  public Preview inspect(Path file, BundleProgress progress) {
    run(BundleProgress.Phase.CHECKING, progress);
    return preview.orElseThrow();
  }

  @Override
  public Applied apply(Path file, BundleProgress progress) {
    run(BundleProgress.Phase.CHECKING, progress);
    done.add("apply " + file.getFileName());
    Preview inside = preview.orElseThrow();
    preview = Optional.of(fromOther(0, 0));
    return new Applied(inside.fresh(), inside.records() - inside.fresh(), 0, inside.freshPhotos());
  }

  @Override
  public Applied apply(Path file, Preview seen, BundleProgress progress) {
    return apply(file, progress);
  }

  private void run(BundleProgress.Phase phase, BundleProgress progress) {
    refuse();
    progress.reached(phase, 0.42);
    halfway.run();
    if (progress.isCancelled()) {
      throw new CancellationException();
    }
    progress.reached(phase, 1);
  }

  private void refuse() {
    Optional<Fault> now = fails;
    fails = Optional.empty();
    now.ifPresent(
        fault -> {
          throw new FaultException(fault);
        });
  }

  @Override
  public List<KnownDesk> all() {
    return List.copyOf(known.values());
  }

  @Override
  public Optional<KnownDesk> find(UUID device) {
    return Optional.ofNullable(known.get(device));
  }

  @Override
  public KnownDesk add(IdentityFile file, String by) {
    KnownDesk desk = knownDesk(file);
    known.put(file.device(), desk);
    return desk;
  }

  @Override
  public void revoke(UUID device, String by) {
    KnownDesk desk = known.get(device);
    known.put(
        device,
        new KnownDesk(
            desk.identity(),
            desk.digits(),
            desk.addedAt(),
            desk.addedBy(),
            Optional.of(MORNING.plusSeconds(7_200))));
  }
}

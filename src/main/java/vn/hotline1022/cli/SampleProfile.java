package vn.hotline1022.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallRepository;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Parties;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.cli.demo.DemoCalls;
import vn.hotline1022.cli.demo.DemoLife;
import vn.hotline1022.cli.demo.DemoPassphrase;
import vn.hotline1022.cli.demo.DemoStaff;
import vn.hotline1022.cli.demo.DemoTrails;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.RecoveryKey;
import vn.hotline1022.store.DatabaseProbe;
import vn.hotline1022.store.KeyFiles;
import vn.hotline1022.store.OwnerOnly;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.store.ProfileLock;

/** Makes a whole profile of sample data: staff, keys, calls and what is around them. */
public final class SampleProfile {

  private static final Logger LOG = LoggerFactory.getLogger(SampleProfile.class);
  private static final String DEVICE = "Bàn thử";

  /** Stands in the folder while the sample is being made. */
  private static final String UNFINISHED = "sample-unfinished";

  /**
   * What was made.
   *
   * @param people who can sign in, all with the same passphrase; the first is in charge
   * @param calls how many calls it holds
   * @param from when the first of them began; the end when there are none
   */
  public record Made(
      List<Person> people, String passphrase, RecoveryKey recoveryKey, int calls, Instant from) {}

  private final ProfileFolder folder;
  private final Argon2Cost cost;

  /**
   * @param folder empty, or not there yet
   * @param cost what trying a passphrase costs
   */
  public SampleProfile(ProfileFolder folder, Argon2Cost cost) {
    this.folder = folder;
    this.cost = cost;
  }

  /**
   * Makes it. What is in it depends on {@code count}, {@code seed} and {@code end} alone; keys and
   * passphrase are new each time. What an earlier making left that was cut off is replaced.
   *
   * @throws FaultException {@code ProfileNotEmpty}, or when the folder cannot be written to;
   *     nothing half-made is left then
   */
  public Made make(int count, long seed, Instant end) {
    if (Files.exists(unfinished())) {
      // Not while another program still makes it.
      ProfileLock.acquire(folder, () -> {}).close();
      forget();
    }
    if (!isEmpty()) {
      throw new FaultException(new Fault.ProfileNotEmpty(folder.root().toString()));
    }
    String passphrase = DemoPassphrase.random(new SecureRandom());
    SetTime time = new SetTime(end);
    KeyFiles keys = new KeyFiles(folder, time, new DatabaseProbe(folder), cost);
    mark();
    ProfileLock lock = ProfileLock.acquire(folder, () -> {});
    try {
      KeyRing.FirstStart start = people(keys, passphrase);
      OpenProfile.Opened opened = new OpenProfile.Opened(DemoStaff.all().getFirst(), start.key());
      Instant from = end;
      try (OpenProfile profile = OpenProfile.with(lock, folder, keys, opened, time)) {
        from = fill(profile, time, count, seed, end);
      }
      Files.delete(unfinished());
      return new Made(DemoStaff.all(), passphrase, start.recoveryKey(), count, from);
    } catch (RuntimeException e) {
      lock.close();
      forget();
      throw e;
    } catch (IOException e) {
      lock.close();
      forget();
      throw new FaultException(new Fault.FolderReadOnly(folder.root().toString()), e);
    }
  }

  private Path unfinished() {
    return folder.root().resolve(UNFINISHED);
  }

  /** Before anything else lies there: however early it is cut off, it can be told. */
  private void mark() {
    folder.create();
    try {
      OwnerOnly.newFile(unfinished());
    } catch (IOException e) {
      throw new FaultException(new Fault.FolderReadOnly(folder.root().toString()), e);
    }
  }

  private boolean isEmpty() {
    Path root = folder.root();
    if (Files.notExists(root)) {
      return true;
    }
    try (Stream<Path> inside = Files.list(root)) {
      return inside.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** A profile whose passphrase nobody was told is of no use. */
  private void forget() {
    try (Stream<Path> inside = Files.walk(folder.root())) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      LOG.warn("a half-made sample stays behind: {}", e.getClass().getSimpleName());
    }
  }

  private static KeyRing.FirstStart people(KeyFiles keys, String passphrase) {
    char[] typed = passphrase.toCharArray();
    List<Person> people = DemoStaff.all();
    KeyRing.FirstStart start = keys.create(DEVICE, people.getFirst(), typed);
    DatabaseKey key = start.key();
    people.stream().skip(1).forEach(person -> keys.add(key, person, typed));
    Arrays.fill(typed, '\0');
    return start;
  }

  /** Tells when the first call began. */
  private static Instant fill(
      OpenProfile profile, SetTime time, int count, long seed, Instant end) {
    Deque<Call> latest = new ArrayDeque<>();
    Instant[] first = {end};
    List<Citizen> met = new ArrayList<>();
    DemoTrails trails = new DemoTrails(ShippedGuides.guides(), seed);
    int[] left = {count};
    new DemoCalls(profile.lists(), seed)
        .make(
            count,
            end,
            met::add,
            call -> {
              first[0] = call.startedAt().isBefore(first[0]) ? call.startedAt() : first[0];
              time.set(call.startedAt());
              met.forEach(one -> keep(profile, one, call.operator()));
              met.clear();
              keep(profile.store().calls(), time, call);
              if (left[0]-- <= DemoTrails.CALLS) {
                trails.of(call).ifPresent(profile.store().trails()::add);
              }
              latest.add(call);
              if (latest.size() > DemoLife.CALLS) {
                latest.remove();
              }
            });
    time.set(end);
    new DemoLife(profile.store(), seed, end).write(List.copyOf(latest));
    return first[0];
  }

  private static void keep(OpenProfile profile, Citizen citizen, String operator) {
    profile.store().citizens().change(Citizen.unknown(citizen.id()), citizen, operator);
  }

  /** Begun and saved at its own times, as the desk would have. */
  private static void keep(CallRepository calls, SetTime time, Call call) {
    TimelineEntry first = call.timeline().getFirst();
    boolean rings = first.kind() == TimelineEntry.Kind.RANG;
    Call begun =
        call.with(rings ? CallState.RINGING : CallState.TALKING, List.of(first))
            .withReasons(List.of())
            .withDisposition(Optional.empty())
            .withParties(Parties.NONE)
            .withNotes("");
    time.set(call.startedAt());
    calls.start(begun);
    time.set(call.timeline().getLast().at());
    calls.save(call);
  }
}

package vn.hotline1022.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The guides of this desk: those the program comes with, and those in the profile's own folder,
 * which go before. A file there that is broken is reported, and its last good text stays in use,
 * also after a restart. Texts that runs stay with are kept. Safe for use from any thread; {@link
 * #refresh} and {@link #keep} read and write files.
 */
public final class GuideRepository implements Guides {

  private final GuideChecker checker;
  private final GuideFolder folder;
  private final List<Guide> shipped;
  private final Map<Guide.Pin, Guide> met = new ConcurrentHashMap<>();
  private volatile State state;

  private record State(
      Map<String, Guide> guides, Map<String, GuideShelf.Source> sources, List<Finding> findings) {}

  /**
   * Reads the guides.
   *
   * @param own the profile's folder for guides; need not be there
   */
  public GuideRepository(Path own, GuideChecker checker) {
    this(own, checker, ShippedGuides.read());
  }

  /**
   * Reads the guides of a profile.
   *
   * @param own the profile's folder for guides; need not be there
   * @param program those the program comes with
   */
  public GuideRepository(Path own, GuideChecker checker, Collection<GuideFile> program) {
    this.checker = checker;
    this.folder = new GuideFolder(own);
    this.shipped = program.stream().flatMap(file -> file.guide().stream()).toList();
    this.state = new State(Map.of(), Map.of(), List.of());
    folder.changed();
    load();
  }

  @Override
  public List<Guide> all() {
    return List.copyOf(state.guides().values());
  }

  @Override
  public Optional<Guide> latest(String id) {
    return Optional.ofNullable(state.guides().get(id));
  }

  @Override
  public Optional<Guide> exact(Guide.Pin pin) {
    return Optional.ofNullable(met.get(pin)).or(() -> folder.kept(pin));
  }

  /** What is wrong in the profile's folder. */
  public List<Finding> findings() {
    return state.findings();
  }

  /** Everything there is at this moment. */
  public GuideShelf shelf() {
    State now = state;
    return new GuideShelf(List.copyOf(now.guides().values()), now.sources(), now.findings());
  }

  /**
   * Looks into the profile's folder and takes up what is new there.
   *
   * @return whether anything changed
   */
  public synchronized boolean refresh() {
    if (!folder.changed()) {
      return false;
    }
    State before = state;
    load();
    return !state.equals(before);
  }

  /** Keeps the texts that a run stays with, so that it can go on after an update too. */
  public void keep(Collection<Guide> guides) {
    guides.forEach(guide -> folder.keep(guide.pin(), text(guide)));
  }

  private Optional<byte[]> text(Guide guide) {
    return folder
        .text(guide.pin())
        .or(
            () ->
                shipped.contains(guide)
                    ? Optional.of(ShippedGuides.bytes(guide.id() + GuideYaml.ENDING))
                    : Optional.empty());
  }

  private void load() {
    Map<String, Guide> guides = new LinkedHashMap<>();
    shipped.forEach(guide -> guides.put(guide.id(), guide));
    List<GuideFile> files = folder.files();
    List<Finding> findings = new ArrayList<>();
    List<GuideFile> sound = sound(files, findings);
    List<String> broken =
        files.stream()
            .filter(file -> !sound.contains(file))
            .map(GuideRepository::id)
            .distinct()
            .toList();
    Map<String, GuideShelf.Source> sources = new HashMap<>();
    broken.forEach(id -> folder.lastGood(id).ifPresent(guide -> guides.put(id, guide)));
    broken.stream()
        .filter(id -> folder.lastGood(id).isPresent())
        .forEach(id -> sources.put(id, GuideShelf.Source.LAST_GOOD));
    sound.forEach(file -> file.guide().ifPresent(guide -> guides.put(guide.id(), guide)));
    sound.forEach(file -> sources.put(id(file), GuideShelf.Source.OWN));
    sound.forEach(folder::good);
    folder.forget(files.stream().map(GuideRepository::id).toList());
    guides.values().forEach(guide -> met.putIfAbsent(guide.pin(), guide));
    state = new State(sorted(guides), sources, List.copyOf(findings));
  }

  private static String id(GuideFile file) {
    String name = file.name();
    return name.substring(0, name.length() - GuideYaml.ENDING.length());
  }

  /** A file that leads into a broken one is broken too, so they are asked until none is left. */
  private List<GuideFile> sound(List<GuideFile> files, List<Finding> findings) {
    List<GuideFile> left = new ArrayList<>(files);
    while (true) {
      List<Finding> found = checker.check(left, around(left, files));
      List<String> wrong =
          found.stream().filter(Finding::isError).map(Finding::file).distinct().toList();
      if (wrong.isEmpty()) {
        findings.addAll(found);
        return left;
      }
      found.stream().filter(finding -> wrong.contains(finding.file())).forEach(findings::add);
      left.removeIf(file -> wrong.contains(file.name()));
    }
  }

  /** The shipped ones, and for broken files what stands in for them. */
  private List<Guide> around(List<GuideFile> left, List<GuideFile> files) {
    Stream<Guide> instead =
        files.stream()
            .filter(file -> !left.contains(file))
            .flatMap(file -> folder.lastGood(id(file)).stream());
    return Stream.concat(shipped.stream(), instead).toList();
  }

  private static Map<String, Guide> sorted(Map<String, Guide> guides) {
    Map<String, Guide> sorted = new LinkedHashMap<>();
    guides.values().stream()
        .sorted(Comparator.comparing(Guide::id))
        .forEach(guide -> sorted.put(guide.id(), guide));
    return sorted;
  }
}

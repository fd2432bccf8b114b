package vn.hotline1022.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hotline1022.sync.bundle.Bundles;

/**
 * A start of the desk, as opposed to one of its tools.
 *
 * @param data the profile's folder when one was named
 * @param what what it is started for
 */
record DeskStart(Optional<Path> data, What what) {

  /** What it is started for. */
  sealed interface What {
    /**
     * To work.
     *
     * @param file a bundle of another desk to look over, as when one is opened in a file manager
     */
    record Work(Optional<Path> file) implements What {}

    /** Somebody wants to practise at once. */
    record Practice() implements What {}

    /**
     * Nobody is there: it goes through a start for the cache of that, and ends.
     *
     * @param passphrase the file with that of the person who stands first, to go on into the desk
     */
    record Rehearsed(Optional<Path> passphrase) implements What {}
  }

  private static final What WORK = new What.Work(Optional.empty());
  private static final String DATA = "--data";
  private static final String PRACTICE = "practice";

  /** Before a folder of sample data, and the file with its passphrase. */
  private static final String REHEARSE = "--rehearse";

  /** Empty when the arguments are for the tools. */
  static Optional<DeskStart> of(List<String> args) {
    int last = args.size() - 1;
    if (args.isEmpty()) {
      return in(args);
    }
    if (args.getFirst().equals(PRACTICE)) {
      return in(args.subList(1, args.size())).map(start -> start.to(new What.Practice()));
    }
    if (args.getFirst().equals(REHEARSE) && (args.size() == 2 || args.size() == 3)) {
      Optional<Path> passphrase = args.stream().skip(2).findFirst().map(Path::of);
      return in(args.get(1)).map(start -> start.to(new What.Rehearsed(passphrase)));
    }
    return in(args).or(() -> in(args.subList(0, last)).flatMap(start -> start.at(args.get(last))));
  }

  private Optional<DeskStart> at(String last) {
    if (last.equals(PRACTICE) && data.isPresent()) {
      return Optional.of(to(new What.Practice()));
    }
    boolean bundle =
        !last.startsWith("-") && last.toLowerCase(Locale.ROOT).endsWith(Bundles.ENDING);
    return bundle
        ? Optional.of(to(new What.Work(Optional.of(Path.of(last).toAbsolutePath()))))
        : Optional.empty();
  }

  private DeskStart to(What other) {
    return new DeskStart(data, other);
  }

  /** The bundle to look over, if that is what it is started for. */
  Optional<Path> file() {
    return what instanceof What.Work(Optional<Path> file) ? file : Optional.empty();
  }

  private static Optional<DeskStart> in(List<String> args) {
    if (args.isEmpty()) {
      return Optional.of(new DeskStart(Optional.empty(), WORK));
    }
    String first = args.getFirst();
    if (args.size() == 1 && first.startsWith(DATA + "=")) {
      return in(first.substring(DATA.length() + 1));
    }
    return args.size() == 2 && first.equals(DATA) ? in(args.get(1)) : Optional.empty();
  }

  /** No folder at all is for the tools to refuse. */
  private static Optional<DeskStart> in(String folder) {
    return folder.isBlank()
        ? Optional.empty()
        : Optional.of(new DeskStart(Optional.of(Path.of(folder)), WORK));
  }
}

package vn.hotline1022.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A start of the desk, as opposed to one of its tools.
 *
 * @param data the profile's folder when one was named
 * @param practice whether somebody wants to practise at once
 */
record DeskStart(Optional<Path> data, boolean practice) {

  private static final String DATA = "--data";
  private static final String PRACTICE = "practice";

  /** Empty when the arguments are for the tools. */
  static Optional<DeskStart> of(List<String> args) {
    int last = args.size() - 1;
    if (!args.isEmpty() && args.getFirst().equals(PRACTICE)) {
      return in(args.subList(1, args.size())).map(DeskStart::practising);
    }
    return last > 0 && args.getLast().equals(PRACTICE) && in(args.subList(0, last)).isPresent()
        ? in(args.subList(0, last)).map(DeskStart::practising)
        : in(args);
  }

  private DeskStart practising() {
    return new DeskStart(data, true);
  }

  private static Optional<DeskStart> in(List<String> args) {
    if (args.isEmpty()) {
      return Optional.of(new DeskStart(Optional.empty(), false));
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
        : Optional.of(new DeskStart(Optional.of(Path.of(folder)), false));
  }
}

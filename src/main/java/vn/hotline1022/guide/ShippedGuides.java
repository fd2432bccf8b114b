package vn.hotline1022.guide;

import java.util.List;
import java.util.Optional;
import vn.hotline1022.asset.ShippedFiles;

/** The guides the program comes with. */
public final class ShippedGuides {
  private static final ShippedFiles FILES =
      new ShippedFiles("assets/guides/", "no-otp" + GuideYaml.ENDING);

  private ShippedGuides() {}

  /** Reads all of them, in the order of their names. */
  public static List<GuideFile> read() {
    return FILES.names(GuideYaml.ENDING).parallelStream()
        .map(name -> GuideYaml.read(bytes(name), name))
        .toList();
  }

  /** All sound ones as they came with the program, whatever a profile has of its own. */
  public static Guides guides() {
    return new Unchanging(read().stream().flatMap(file -> file.guide().stream()).toList());
  }

  /** Guides that stay as they are. */
  private record Unchanging(List<Guide> all) implements Guides {

    @Override
    public Optional<Guide> latest(String id) {
      return all.stream().filter(guide -> guide.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Guide> exact(Guide.Pin pin) {
      return all.stream().filter(guide -> guide.pin().equals(pin)).findFirst();
    }
  }

  /** The exact text of one. */
  static byte[] bytes(String name) {
    return FILES
        .bytes(name)
        .orElseThrow(() -> new IllegalStateException("not on the class path: " + name));
  }
}

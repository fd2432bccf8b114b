package vn.hotline1022.privacy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoStore;

/**
 * Hands out to somebody everything that is kept of them: what was written as one file, and beside
 * it their pictures and videos, each named after that file.
 */
public final class PersonHandout {
  private final PhotoStore photos;

  public PersonHandout(PhotoStore photos) {
    this.photos = photos;
  }

  /**
   * Writes it all. What is not on this computer, but on the desk where it was taken in, is left
   * out.
   *
   * @return how many pictures and videos lie beside the file
   */
  public int write(Path file, List<KeptItem> items, Instant at) {
    PersonExportJson.write(file, items, at);
    List<UUID> here =
        items.stream()
            .map(item -> item.target().entityId())
            .distinct()
            .flatMap(owner -> photos.of(owner).stream())
            .map(Photo::id)
            .filter(photos::isHere)
            .toList();
    if (!here.isEmpty()) {
      photos.export(here, file.toAbsolutePath().getParent(), name(file) + "-anh");
    }
    return here.size();
  }

  /** The file's name without its ending. */
  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}

package vn.hotline1022.photo;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where photos and videos are kept. Each belongs to an owner, a piece of feedback or the draft of
 * one, by its id alone; when the owner is erased, so are they. All of it blocks: never on the FX
 * thread. Fails with {@code DiskFull}, {@code PhotoMissing}, {@code PhotoDamaged} or another fault.
 */
public interface PhotoStore {

  /**
   * An owner beside another one, for photos that wait to become its own: of a step that is still
   * being written. They are erased with it, and become its own when that step is written.
   */
  static UUID beside(UUID owner) {
    return new UUID(owner.getMostSignificantBits(), owner.getLeastSignificantBits() ^ 1);
  }

  /** Keeps it as the owner's last one; safe on the disk when this returns. */
  Photo keep(UUID owner, Prepared prepared);

  /** The owner's, in the order they were kept in. */
  List<Photo> of(UUID owner);

  /** The clean content; to be closed. Reads piece by piece, each proven to be as it was kept. */
  InputStream open(UUID photo);

  /**
   * A small JPEG of a picture; nothing for a video.
   *
   * @param px its longer side at most
   */
  Optional<byte[]> thumbnail(UUID photo, int px);

  /** Whether its content is on this computer; one from another desk may not be. */
  boolean isHere(UUID photo);

  /** Forgets one for good: its key goes, and nothing reads the content any more. */
  void drop(UUID owner, UUID photo);

  /** Forgets all of an owner's for good. */
  void drop(UUID owner);

  /**
   * Writes the content of photos into a folder of somebody's choice, in the clear, to be filed by
   * hand.
   *
   * @param name what each file's name begins with; the number and the ending follow
   * @return the files, in the order asked for
   */
  List<Path> export(List<UUID> photos, Path folder, String name);
}

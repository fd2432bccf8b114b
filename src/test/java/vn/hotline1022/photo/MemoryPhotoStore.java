package vn.hotline1022.photo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** Photos in memory, for tests of what stands above. */
public final class MemoryPhotoStore implements PhotoStore {
  private final List<Kept> all = new ArrayList<>();
  private long next = 1;

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Kept(UUID owner, Photo photo, byte[] content) {}

  @Override
  public synchronized Photo keep(UUID owner, Prepared prepared) {
    UUID id = new UUID(0x0192_0000_0000_7000L, (1L << 63) | next++);
    Photo photo =
        new Photo(
            id,
            prepared.kind(),
            prepared.width(),
            prepared.height(),
            prepared.bytes(),
            prepared.hash());
    all.add(new Kept(owner, photo, PhotoSamples.content(prepared)));
    return photo;
  }

  @Override
  public synchronized List<Photo> of(UUID owner) {
    return all.stream().filter(kept -> kept.owner.equals(owner)).map(Kept::photo).toList();
  }

  @Override
  public InputStream open(UUID photo) {
    return new ByteArrayInputStream(find(photo).content);
  }

  @Override
  public Optional<byte[]> thumbnail(UUID photo, int px) {
    Kept kept = find(photo);
    return kept.photo.kind() == Photo.Kind.MP4
        ? Optional.empty()
        : Optional.of(Thumbnail.of(kept.content, px));
  }

  @Override
  public synchronized boolean isHere(UUID photo) {
    return all.stream().anyMatch(kept -> kept.photo.id().equals(photo));
  }

  @Override
  public synchronized void drop(UUID owner, UUID photo) {
    all.removeIf(kept -> kept.owner.equals(owner) && kept.photo.id().equals(photo));
  }

  @Override
  public synchronized void drop(UUID owner) {
    all.removeIf(kept -> kept.owner.equals(owner));
  }

  @Override
  public List<Path> export(List<UUID> photos, Path folder, String name) {
    List<Path> written = new ArrayList<>();
    try {
      for (UUID id : photos) {
        Kept kept = find(id);
        String file = name + "-" + (written.size() + 1) + "." + kept.photo.kind().extension();
        written.add(Files.write(folder.resolve(file), kept.content));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written;
  }

  private synchronized Kept find(UUID photo) {
    return all.stream()
        .filter(kept -> kept.photo.id().equals(photo))
        .findFirst()
        .orElseThrow(() -> new FaultException(new Fault.PhotoMissing()));
  }
}

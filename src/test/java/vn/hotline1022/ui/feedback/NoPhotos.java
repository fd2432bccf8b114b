package vn.hotline1022.ui.feedback;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoStore;
import vn.hotline1022.photo.Prepared;

/** A place for photos in which only small pictures stand that a test put there. */
public final class NoPhotos implements PhotoStore {
  private final Map<UUID, byte[]> small = new HashMap<>();

  /** From now on this picture is here. */
  public void put(UUID photo, byte[] jpeg) {
    small.put(photo, jpeg.clone());
  }

  @Override
  public Photo keep(UUID owner, Prepared prepared) {
    throw new UnsupportedOperationException("no photo is kept here");
  }

  @Override
  public List<Photo> of(UUID owner) {
    return List.of();
  }

  @Override
  public InputStream open(UUID photo) {
    throw new UnsupportedOperationException("no photo is here");
  }

  @Override
  public Optional<byte[]> thumbnail(UUID photo, int px) {
    return Optional.ofNullable(small.get(photo));
  }

  @Override
  public boolean isHere(UUID photo) {
    return small.containsKey(photo);
  }

  @Override
  public void give(UUID from, UUID to) {}

  @Override
  public void drop(UUID owner, UUID photo) {
    small.remove(photo);
  }

  @Override
  public void drop(UUID owner) {}

  @Override
  public List<Path> export(List<UUID> photos, Path folder, String name) {
    return List.of();
  }
}

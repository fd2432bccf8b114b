package vn.hotline1022.ui.feedback;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoStore;
import vn.hotline1022.photo.Prepared;

/** Photos in memory, each of the bytes a test gave it. */
final class MemoryPhotos implements PhotoStore {
  final List<Path> exported = new ArrayList<>();
  private final Map<UUID, byte[]> contents = new HashMap<>();
  private final Map<UUID, List<Photo>> owned = new HashMap<>();

  /** From now on this picture is here. */
  void put(UUID photo, byte[] jpeg) {
    contents.put(photo, jpeg.clone());
  }

  /** The same, of an owner. */
  void put(UUID owner, Photo photo, byte[] jpeg) {
    put(photo.id(), jpeg);
    owned.computeIfAbsent(owner, _ -> new ArrayList<>()).add(photo);
  }

  @Override
  public Photo keep(UUID owner, Prepared prepared) {
    throw new UnsupportedOperationException("no new photo is kept here");
  }

  @Override
  public List<Photo> of(UUID owner) {
    return List.copyOf(owned.getOrDefault(owner, List.of()));
  }

  @Override
  public InputStream open(UUID photo) {
    return new ByteArrayInputStream(contents.get(photo));
  }

  @Override
  public Optional<byte[]> thumbnail(UUID photo, int px) {
    return Optional.ofNullable(contents.get(photo));
  }

  @Override
  public boolean isHere(UUID photo) {
    return contents.containsKey(photo);
  }

  @Override
  public void drop(UUID owner, UUID photo) {
    contents.remove(photo);
  }

  @Override
  public void drop(UUID owner) {
    of(owner).forEach(photo -> contents.remove(photo.id()));
    owned.remove(owner);
  }

  @Override
  public List<Path> export(List<UUID> photos, Path folder, String name) {
    List<Path> files =
        IntStream.rangeClosed(1, photos.size())
            .mapToObj(i -> folder.resolve(name + "-" + i + ".jpg"))
            .toList();
    exported.addAll(files);
    return files;
  }
}

package vn.hotline1022.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Guides that were put here; the last of an id is the latest. */
final class MemoryGuides implements Guides {
  private final List<Guide> guides = new ArrayList<>();

  MemoryGuides(List<Guide> guides) {
    this.guides.addAll(guides);
  }

  void put(Guide guide) {
    guides.add(guide);
  }

  void forget(Guide guide) {
    guides.remove(guide);
  }

  @Override
  public List<Guide> all() {
    return List.copyOf(guides);
  }

  @Override
  public Optional<Guide> latest(String id) {
    return guides.reversed().stream().filter(guide -> guide.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Guide> exact(Guide.Pin pin) {
    return guides.stream().filter(guide -> guide.pin().equals(pin)).findFirst();
  }
}

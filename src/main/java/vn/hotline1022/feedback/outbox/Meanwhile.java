package vn.hotline1022.feedback.outbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hotline1022.feedback.outbox.SettingOut.Ready;

/**
 * Whether what is ready to go may still go: what was taken back, erased, restricted or changed
 * since it was read may not. Looks at all of it at once, and only when something was written since
 * it last looked. Thread-safe.
 */
final class Meanwhile {
  private static final long NEVER = -1;

  private final OutboxRepository box;
  private final Map<UUID, Long> revisions;
  private long looked = NEVER;
  private Set<UUID> unchanged = Set.of();

  Meanwhile(OutboxRepository box, List<Ready> ready) {
    this.box = box;
    this.revisions =
        ready.stream().collect(Collectors.toMap(it -> it.row().item(), Ready::revision));
  }

  /** As of everything whose writing was done before this was asked. */
  synchronized boolean isAsItWas(Ready ready) {
    long now = box.writes();
    if (now != looked) {
      unchanged = box.unchanged(revisions);
      looked = now;
    }
    return unchanged.contains(ready.row().item());
  }
}

package vn.hotline1022.call;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** The contract in memory; {@link #failWith} has every later write fail. */
public final class MemoryHelpRepository implements HelpRepository {
  private final Map<UUID, HelpRequest> requests = new LinkedHashMap<>();
  private Optional<Fault> failure = Optional.empty();

  /** Has writes fail from now on; {@code null} ends it. */
  public synchronized void failWith(Fault fault) {
    failure = Optional.ofNullable(fault);
  }

  @Override
  public synchronized void ask(HelpRequest request) {
    refuseIfFailing();
    requests.put(request.id(), request);
  }

  @Override
  public synchronized void take(HelpRequest request, HelpRequest.Taken taken) {
    refuseIfFailing();
    requests.computeIfPresent(
        request.id(), (_, now) -> now.taken().isPresent() ? now : now.takenBy(taken));
  }

  @Override
  public synchronized void end(HelpRequest request, String by, Instant at) {
    refuseIfFailing();
    requests.put(request.id(), request.endedAt(at));
  }

  @Override
  public synchronized List<HelpRequest> open() {
    return requests.values().stream().filter(request -> request.ended().isEmpty()).toList();
  }

  private void refuseIfFailing() {
    failure.ifPresent(
        fault -> {
          throw new FaultException(fault);
        });
  }
}

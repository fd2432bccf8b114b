package vn.hotline1022.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** The contract in memory, for tests of what stands on it. */
public final class MemoryContactRepository implements ContactRepository {
  private final Map<UUID, Contact> contacts = new LinkedHashMap<>();
  private Optional<Fault> failure = Optional.empty();

  /** Has writes fail from now on; {@code null} ends it. */
  public synchronized void failWith(Fault fault) {
    failure = Optional.ofNullable(fault);
  }

  @Override
  public synchronized void write(List<Contact> written, String actor) {
    written.forEach(Contact::check);
    if (failure.isPresent()) {
      throw new FaultException(failure.get());
    }
    written.forEach(contact -> contacts.put(contact.id(), contact));
  }

  @Override
  public synchronized List<Contact> all() {
    return List.copyOf(contacts.values());
  }
}

package vn.hotline1022.citizen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.text.PhoneNumbers;

/** The contract in memory, for tests of what stands on it. */
public final class MemoryCitizenRepository implements CitizenRepository {
  private final PhoneNumbers numbers = new PhoneNumbers();
  private final Map<UUID, Citizen> citizens = new LinkedHashMap<>();
  private final Set<Set<UUID>> joins = new HashSet<>();
  private final Set<UUID> erased = new HashSet<>();
  private Optional<Fault> failure = Optional.empty();

  /** Has writes fail from now on; {@code null} ends it. */
  public synchronized void failWith(Fault fault) {
    failure = Optional.ofNullable(fault);
  }

  @Override
  public synchronized void change(Citizen before, Citizen after, String actor) {
    refuseIfFailing();
    if (!erased.contains(after.id()) && !before.equals(after)) {
      citizens.put(after.id(), after);
    }
  }

  @Override
  public synchronized void join(UUID one, UUID other, boolean joined, String actor) {
    refuseIfFailing();
    if (joined) {
      joins.add(Set.of(one, other));
    } else {
      joins.remove(Set.of(one, other));
    }
  }

  @Override
  public synchronized void erase(UUID id, String actor) {
    refuseIfFailing();
    citizens.remove(id);
    erased.add(id);
    joins.removeIf(pair -> pair.contains(id));
  }

  @Override
  public synchronized Optional<Citizen> find(UUID id) {
    return Optional.ofNullable(citizens.get(id));
  }

  @Override
  public synchronized List<Citizen> together(UUID id) {
    Set<UUID> known = new LinkedHashSet<>(List.of(id));
    List<UUID> open = new ArrayList<>(known);
    while (!open.isEmpty()) {
      UUID next = open.removeFirst();
      joins.stream()
          .filter(pair -> pair.contains(next))
          .flatMap(Set::stream)
          .filter(known::add)
          .forEach(open::add);
    }
    return known.stream().flatMap(each -> find(each).stream()).toList();
  }

  @Override
  public synchronized List<Citizen> withPhone(String phone, Who who, int limit) {
    return allowed(who)
        .filter(citizen -> citizen.phones().stream().anyMatch(each -> each.key().equals(phone)))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<Citizen> search(String words, Who who, int limit) {
    CitizenWords typed = CitizenWords.read(words, numbers);
    return allowed(who)
        .filter(typed::matches)
        .sorted(Comparator.comparingInt(typed::rank))
        .limit(limit)
        .toList();
  }

  private Stream<Citizen> allowed(Who who) {
    return citizens.values().stream().filter(each -> who == Who.ALL || !each.restricted());
  }

  private void refuseIfFailing() {
    if (failure.isPresent()) {
      throw new FaultException(failure.get());
    }
  }
}

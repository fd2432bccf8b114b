package vn.hotline1022.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The contract in memory, for tests of what stands on it. */
public final class MemoryExchangeRepository implements ExchangeRepository {
  private final NavigableMap<LocalDate, TreeMap<String, ExchangeDay>> days = new TreeMap<>();

  @Override
  public synchronized void write(List<ExchangeDay> written) {
    written.forEach(ExchangeDay::check);
    written.forEach(
        day ->
            days.computeIfAbsent(day.day(), _ -> new TreeMap<>())
                .merge(
                    day.exchange(),
                    day,
                    (one, later) -> ExchangeDay.BY_COVER.compare(one, later) > 0 ? one : later));
  }

  @Override
  public synchronized List<ExchangeDay> between(LocalDate first, LocalDate last) {
    return days.subMap(first, true, last, true).values().stream()
        .flatMap(one -> one.values().stream())
        .toList();
  }
}

package vn.hotline1022.citizen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where citizens are kept. Methods block and may be called from any thread but the FX thread; what
 * a change returns from is durable. All throw {@link vn.hotline1022.fault.FaultException}, and
 * nothing is half-written then.
 */
public interface CitizenRepository {

  /** Whom a search may find. */
  enum Who {
    /** Everybody whose data may be used. */
    IN_USE,
    /** Also those who asked for restriction: for requests about their data alone. */
    ALL
  }

  /**
   * Writes what differs between two states of one person; the way back, {@code change(after,
   * before)}, undoes it in one step.
   *
   * @param actor staff code
   */
  void change(Citizen before, Citizen after, String actor);

  /** Says by hand that two entries are one person, or that they are not after all. */
  void join(UUID one, UUID other, boolean joined, String actor);

  /** Erases what identifies this citizen, for good. */
  void erase(UUID id, String actor);

  /** One citizen; empty when never known here or erased. */
  Optional<Citizen> find(UUID id);

  /** This citizen and all entries that are the same person, this one first. */
  List<Citizen> together(UUID id);

  /**
   * Everybody with this phone, those known longest first.
   *
   * @param phone a number's key
   */
  List<Citizen> withPhone(String phone, Who who, int limit);

  /**
   * By name (any words, each may be unfinished, accents optional) or by part of a number from
   * either end; the best first.
   */
  List<Citizen> search(String words, Who who, int limit);
}

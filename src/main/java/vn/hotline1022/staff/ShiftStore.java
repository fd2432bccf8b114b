package vn.hotline1022.staff;

/** Keeps a copy of the {@link Shifts} where it can be read before anybody has signed in. Blocks. */
public interface ShiftStore {

  /** What was kept last; those the desk comes with when there is nothing or it cannot be read. */
  Shifts load();

  /** Durable on return. */
  void save(Shifts shifts);
}

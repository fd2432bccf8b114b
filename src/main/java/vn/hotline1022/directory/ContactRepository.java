package vn.hotline1022.directory;

import java.util.List;

/**
 * Where the directory is kept. Methods block; what {@link #write} returns from is durable. All
 * throw {@link vn.hotline1022.fault.FaultException}; nothing is half-written then.
 */
public interface ContactRepository {

  /** Keeps these entries as they now stand, all of them or none. */
  void write(List<Contact> contacts, String actor);

  /** Every entry that was ever written here, removed ones too. */
  List<Contact> all();
}

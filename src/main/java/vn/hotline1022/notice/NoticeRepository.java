package vn.hotline1022.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where notices are kept. Methods block; what {@link #write} and {@link #seen} return from is
 * durable. All throw {@link vn.hotline1022.fault.FaultException}; nothing is half-written then.
 */
public interface NoticeRepository {

  /** Keeps a notice as it now stands, written, corrected or taken back by its author. */
  void write(Notice notice);

  /** Keeps that somebody read it; a second time changes nothing. */
  void seen(UUID notice, String person);

  Optional<Notice> find(UUID id);

  /** The newest by when they begin, at most so many. */
  List<Notice> newest(int limit);
}

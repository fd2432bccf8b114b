package vn.hotline1022.call;

import java.time.Instant;
import java.util.List;

/**
 * Where calls for help are kept. Methods block and may be called from any thread but the FX thread;
 * they throw {@link vn.hotline1022.fault.FaultException}, and nothing is half-written then.
 */
public interface HelpRepository {

  /** Appends {@code help.asked}. */
  void ask(HelpRequest request);

  /** Appends {@code help.taken}: somebody comes. */
  void take(HelpRequest request, HelpRequest.Taken taken);

  /**
   * Appends {@code help.ended}: help came, or is no longer needed.
   *
   * @param by staff code of the person who says so
   */
  void end(HelpRequest request, String by, Instant at);

  /** Those not ended yet, of everybody, oldest first; among them those somebody has taken. */
  List<HelpRequest> open();
}

package vn.hotline1022.ui.desk;

import java.util.Set;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Problem;

/** A feature around the calls that has its say when one is saved. On the FX thread. */
public interface CallCompanion {

  /**
   * What of it still keeps the call from being saved. Asked of the call in front, and once more of
   * the call as it will be saved: its last moment is the one that counts then, not the present.
   */
  Set<Problem> problems(Call call);

  /** The call is safely kept and has left the desk. */
  void saved(Call call);
}

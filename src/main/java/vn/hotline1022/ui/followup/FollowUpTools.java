package vn.hotline1022.ui.followup;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import vn.hotline1022.call.Call;
import vn.hotline1022.followup.FollowUpRepository;
import vn.hotline1022.followup.PromiseCodes;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.desk.DeskViewModel;

/**
 * What the screens about promises work with.
 *
 * @param operator staff code of the person signed in
 * @param wholeNumbers whether they may see a number in full where it is not being called
 */
public record FollowUpTools(
    FollowUpRepository promises,
    CallTools calls,
    DeskViewModel desk,
    Supplier<UUID> ids,
    PromiseCodes codes,
    String operator,
    boolean wholeNumbers) {

  /** By when a time that was agreed in a call must not be over: when it was saved, or now. */
  Instant agreedBy(Call call) {
    return call.state().ended() ? call.timeline().getLast().at() : calls.time().now();
  }
}

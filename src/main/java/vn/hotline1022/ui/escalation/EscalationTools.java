package vn.hotline1022.ui.escalation;

import java.util.UUID;
import java.util.function.Supplier;
import vn.hotline1022.followup.EscalationRepository;
import vn.hotline1022.followup.FollowUpRepository;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.desk.DeskViewModel;

/**
 * What the screens about faults work with.
 *
 * @param operator staff code of the person signed in
 * @param handles whether they work on faults; else they see their own, and change nothing
 * @param wholeNumbers whether they may see a number in full where it is not being called
 */
public record EscalationTools(
    EscalationRepository faults,
    FollowUpRepository promises,
    CallTools calls,
    DeskViewModel desk,
    Supplier<UUID> ids,
    String operator,
    boolean handles,
    boolean wholeNumbers) {}

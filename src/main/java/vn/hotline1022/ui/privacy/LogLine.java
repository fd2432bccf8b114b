package vn.hotline1022.ui.privacy;

import java.util.Optional;
import vn.hotline1022.call.Call;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.privacy.AccessNote;

/**
 * One line of the log.
 *
 * @param citizen who was looked at, unless erased since
 * @param call what was looked at, when it was a call
 */
public record LogLine(AccessNote note, Optional<Citizen> citizen, Optional<Call> call) {}

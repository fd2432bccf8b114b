package vn.hotline1022.ui.common;

import javafx.beans.value.ObservableValue;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallRepository;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PhoneNumbers;

/**
 * What the screens about calls work with.
 *
 * @param writes its background executor has a single thread, so that a draft is never written after
 *     the save that ends it
 * @param reads its background executor is another one, so that no search holds up a save
 * @param listsInUse what can be chosen; changes while the desk runs, on the FX thread
 * @param wholeNumbers whether the person may see a number in full where it is not being called
 */
public record CallTools(
    CallRepository calls,
    ObservableValue<CallLists> listsInUse,
    PhoneNumbers numbers,
    PersonalDataGuard guard,
    TimeSource time,
    Tasks writes,
    Tasks reads,
    Delays delays,
    boolean wholeNumbers) {

  /** The lists as they stand at the moment. */
  public CallLists lists() {
    return listsInUse.getValue();
  }

  /** A number as people read it, for whoever may see it whole; its middle hidden for others. */
  public String shown(PhoneNumber number) {
    return wholeNumbers ? numbers.display(number) : numbers.masked(number);
  }
}

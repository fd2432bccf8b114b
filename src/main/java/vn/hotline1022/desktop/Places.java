package vn.hotline1022.desktop;

import java.util.Optional;
import vn.hotline1022.call.Call;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.calls.CallsViewModel;
import vn.hotline1022.ui.desk.DeskViewModel;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellViewModel;

/** Leads from one place of a session to another, and to what is to be seen there. */
record Places(ShellViewModel shell, CallsViewModel calls, DeskViewModel desk) {

  /** The place in front. */
  Screen.Place at() {
    return shell.place().get();
  }

  void go(Screen.Place place) {
    shell.go(place);
  }

  void showCall(Call call) {
    calls.selected().set(Optional.of(call));
    go(Screen.Place.CALLS);
  }

  /** The call list with these words and nothing else, perhaps with one of its calls open. */
  void showFound(String words, Optional<Call> call) {
    calls.clear();
    calls.words().set(words);
    calls.selected().set(call);
    go(Screen.Place.CALLS);
  }

  /** Calls a number back at the desk; false when that cannot begin now. */
  boolean callBack(PhoneNumber number) {
    boolean begun = desk.callBack(number);
    if (begun) {
      go(Screen.Place.DESK);
    }
    return begun;
  }
}

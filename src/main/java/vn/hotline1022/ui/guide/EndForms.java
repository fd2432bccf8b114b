package vn.hotline1022.ui.guide;

import java.time.Instant;
import java.util.Map;
import vn.hotline1022.followup.EscalationField;

/** The forms beside the call in front that the end of a guide opens. On the FX thread. */
public interface EndForms {

  /** For a desk without them. */
  EndForms NONE =
      new EndForms() {
        @Override
        public boolean promise(Instant at, String why) {
          return false;
        }

        @Override
        public boolean fault(Map<EscalationField, String> known) {
          return false;
        }

        @Override
        public void takeBack() {}
      };

  /** Opens a promise to call back then; whether it did: one begun by hand stays as it is. */
  boolean promise(Instant at, String why);

  /** Opens a fault with what is known; whether it did: one begun by hand stays as it is. */
  boolean fault(Map<EscalationField, String> known);

  /** Takes back what was opened here, unless somebody has written in it since. */
  void takeBack();
}

package vn.hotline1022.ui.guide;

import java.util.Locale;
import java.util.Optional;

/** The articles that guides point at by id. On the FX thread. */
public interface Articles {

  /** For a desk without a handbook. */
  Articles NONE =
      new Articles() {
        @Override
        public Optional<String> title(String id, Locale locale) {
          return Optional.empty();
        }

        @Override
        public void open(String id) {}
      };

  /** Its title in this language; empty while it is not known. */
  Optional<String> title(String id, Locale locale);

  /** Brings it to the front. */
  void open(String id);
}

package vn.hotline1022.guide;

import java.util.List;
import java.util.Optional;

/** Where runs find guides. Safe for use from any thread. */
public interface Guides {

  /** The sound guides as they are now, in the order of their ids. */
  List<Guide> all();

  /** The guide as it is now. */
  Optional<Guide> latest(String id);

  /** Exactly this text of a guide, also when there is a newer one. */
  Optional<Guide> exact(Guide.Pin pin);
}

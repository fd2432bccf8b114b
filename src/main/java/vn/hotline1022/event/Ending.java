package vn.hotline1022.event;

import java.util.List;
import vn.hotline1022.call.Call;
import vn.hotline1022.guide.GuideTrail;

/** Everything that is kept of a person once they are helped. */
public record Ending(Visit visit, Call call, List<GuideTrail> trails) {
  public Ending {
    trails = List.copyOf(trails);
  }
}

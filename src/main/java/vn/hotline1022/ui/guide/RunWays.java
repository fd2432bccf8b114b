package vn.hotline1022.ui.guide;

import java.util.List;
import vn.hotline1022.guide.Guide;

/** Where the run in front can lead besides its own answers. */
interface RunWays {

  /** A run that stands alone. */
  RunWays NONE =
      new RunWays() {
        @Override
        public void leave() {}

        @Override
        public void chooseDetour() {}

        @Override
        public List<Guide> next() {
          return List.of();
        }

        @Override
        public void begin(Guide guide) {}

        @Override
        public Articles articles() {
          return Articles.NONE;
        }
      };

  /** Lets another guide be chosen; the run in front waits. */
  void leave();

  /** Lets the guide be chosen that the run goes over to. */
  void chooseDetour();

  /** The guides that may follow the end in front. */
  List<Guide> next();

  /** Begins a guide; the one in front waits. */
  void begin(Guide guide);

  /** What steps point at. */
  Articles articles();
}

package vn.hotline1022.call;

import vn.hotline1022.guide.GuideTrail;

/** The double that tests of what stands on calls use keeps to the contract too. */
class MemoryCallRepositoryTest extends CallRepositoryContract {
  private MemoryCallRepository calls;

  @Override
  protected CallRepository create() {
    calls = new MemoryCallRepository(LISTS, NUMBERS);
    return calls;
  }

  @Override
  protected void keepRun(GuideTrail run) {
    calls.keepRun(run);
  }
}

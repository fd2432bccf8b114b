package vn.hotline1022.guide;

/** The contract in memory. */
class MemoryGuideTrailRepositoryTest extends GuideTrailRepositoryContract {

  @Override
  protected GuideTrailRepository create() {
    return new MemoryGuideTrailRepository();
  }
}

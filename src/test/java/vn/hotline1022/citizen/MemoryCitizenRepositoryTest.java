package vn.hotline1022.citizen;

/** The contract in memory. */
class MemoryCitizenRepositoryTest extends CitizenRepositoryContract {

  @Override
  protected CitizenRepository create() {
    return new MemoryCitizenRepository();
  }
}

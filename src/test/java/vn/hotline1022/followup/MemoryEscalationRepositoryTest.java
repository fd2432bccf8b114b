package vn.hotline1022.followup;

/** The double that tests of what stands on faults use keeps to the contract too. */
class MemoryEscalationRepositoryTest extends EscalationRepositoryContract {
  @Override
  protected EscalationRepository create() {
    return new MemoryEscalationRepository();
  }
}

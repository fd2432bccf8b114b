package vn.hotline1022.call;

/** Amended calls in memory. */
class MemoryAmendedCallsTest extends AmendedCallsContract {

  @Override
  protected CallRepository create() {
    return new MemoryCallRepository(CallListsCsv.standard());
  }
}

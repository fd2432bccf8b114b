package vn.hotline1022.exchange;

class MemoryExchangeRepositoryTest extends ExchangeRepositoryContract {
  @Override
  protected ExchangeRepository create() {
    return new MemoryExchangeRepository();
  }
}

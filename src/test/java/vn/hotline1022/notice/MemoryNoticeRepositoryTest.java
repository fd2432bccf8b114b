package vn.hotline1022.notice;

class MemoryNoticeRepositoryTest extends NoticeRepositoryContract {
  @Override
  protected NoticeRepository create() {
    return new MemoryNoticeRepository();
  }
}

package vn.hotline1022.event;

class MemoryAttendanceRepositoryTest extends AttendanceRepositoryContract {
  @Override
  protected AttendanceRepository create() {
    return new MemoryAttendanceRepository();
  }
}

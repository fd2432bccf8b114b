package vn.hotline1022.cli.demo;

import java.util.List;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;

/** The people of a sample profile; none of them exists. */
public final class DemoStaff {

  static final Person SUPERVISOR = new Person("TC-01", "Đặng Thị Phượng", Role.SUPERVISOR);
  static final Person MORNING = new Person("DTV-12", "Nguyễn Hữu Đạt", Role.OPERATOR);
  static final Person AFTERNOON = new Person("DTV-17", "Trần Thuỳ Dương", Role.OPERATOR);
  static final Person TECHNICIAN = new Person("KT-02", "Vũ Quang Minh", Role.TECHNICIAN);
  static final Person VOLUNTEER = new Person("TNV-05", "Lê Ngọc Ánh", Role.VOLUNTEER);

  private DemoStaff() {}

  /** The first is in charge. */
  public static List<Person> all() {
    return List.of(SUPERVISOR, MORNING, AFTERNOON, VOLUNTEER, TECHNICIAN);
  }
}

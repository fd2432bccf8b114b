package vn.hotline1022.directory;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.hotline1022.record.Records;

/** Lifelike entries of a directory. */
public final class ContactSamples {

  private ContactSamples() {}

  public static UUID id(int seed) {
    return Records.id(new Random(seed));
  }

  public static Contact officer() {
    return new Contact(
        id(1),
        Contact.Kind.OFFICER,
        "Nguyễn Thị Hường",
        "UBND phường Việt Hưng",
        "Phòng Văn hoá – Xã hội",
        "024 3827 1234",
        "07:30–17:00, thứ Hai đến thứ Sáu",
        "Đầu mối phản ánh hiện trường",
        false);
  }

  public static Contact lighting() {
    return new Contact(
        id(2),
        Contact.Kind.HOTLINE,
        "Chiếu sáng công cộng",
        "Công ty Chiếu sáng đô thị",
        "",
        "1900 0000",
        "24/24",
        "Đèn đường hỏng",
        false);
  }

  public static Contact ward(int number) {
    return new Contact(
        id(100 + number),
        Contact.Kind.OFFICER,
        "Đỗ Quang Huy " + number,
        "UBND xã Sóc Sơn",
        "",
        "0912 345 6" + (10 + number % 90),
        "",
        "",
        false);
  }

  public static List<Contact> all() {
    return List.of(officer(), lighting());
  }
}

package vn.hotline1022.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Teams as there might be some. */
public final class TeamSamples {
  public static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
  public static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);

  private TeamSamples() {}

  public static Team duty() {
    return team(
        "TT-1022",
        "Tổ trực 1022",
        "Trung tâm Phục vụ hành chính công Hà Nội",
        new Member("DTV-07", AUTUMN),
        new Member("TC-01", AUTUMN));
  }

  public static Team vietHung() {
    return team(
        "VIETHUNG",
        "Đội tình nguyện Việt Hưng",
        "Đoàn phường Việt Hưng",
        new Member("TNV-12", LocalDate.of(2026, 11, 10)),
        new Member("TNV-15", LocalDate.of(2026, 10, 1), Optional.of(LocalDate.of(2026, 11, 15))));
  }

  public static Team team(String code, String name, String organisation, Member... members) {
    return new Team(code, name, organisation, List.of(members), false, NOW, "TC-01");
  }
}

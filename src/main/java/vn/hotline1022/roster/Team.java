package vn.hotline1022.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.hotline1022.staff.Person;

/**
 * People who work together and are counted together.
 *
 * @param code given once, never changed; as a staff code
 * @param organisation who sends them, such as "Đoàn phường Việt Hưng"
 * @param members one person may stand in it twice, with a gap between
 * @param removed written by mistake: counted nowhere, not even for the days behind it
 */
public record Team(
    String code,
    String name,
    String organisation,
    List<Member> members,
    boolean removed,
    Instant writtenAt,
    String writtenBy) {

  /** More are not one team. */
  public static final int MEMBERS_MAX = 300;

  public Team {
    members = List.copyOf(members);
  }

  /** Who belongs to it on this day. */
  public List<String> people(LocalDate day) {
    return members.stream()
        .filter(member -> member.on(day))
        .map(Member::person)
        .distinct()
        .sorted()
        .toList();
  }

  /** Throws {@link IllegalArgumentException} for a team that cannot be kept. */
  static void check(Team team) {
    boolean sound =
        Person.isCode(team.code)
            && Person.isName(team.name)
            && Person.isName(team.organisation)
            && team.members.size() <= MEMBERS_MAX
            && team.members.stream().allMatch(Team::isSound);
    if (!sound) {
      throw new IllegalArgumentException("a team out of bounds");
    }
  }

  private static boolean isSound(Member member) {
    return Person.isCode(member.person())
        && Person.isLastDay(member.from())
        && member.until().filter(last -> last.isBefore(member.from())).isEmpty()
        && member.until().filter(last -> !Person.isLastDay(last)).isEmpty();
  }
}

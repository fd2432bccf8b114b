package vn.hotline1022.ui.roster;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.roster.Member;
import vn.hotline1022.roster.Team;
import vn.hotline1022.staff.Person;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.DraftedForm;
import vn.hotline1022.ui.common.FormDrafts;

/** A team as it is being written: its members a line each, code, first and perhaps last day. */
public final class TeamEditor {
  static final int CODE_MAX = 20;
  static final int MEMBERS_MAX = 20_000;

  private static final String BEFORE = "before";

  private final DraftedForm form;
  private final StringProperty before;
  private final StringProperty code;
  private final StringProperty name;
  private final StringProperty organisation;
  private final StringProperty members;
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Why it cannot be kept. */
  public enum Problem {
    CODE,
    TAKEN,
    NAME,
    ORGANISATION,
    MEMBERS
  }

  TeamEditor(FormDrafts drafts, PersonalDataGuard guard) {
    this.form = new DraftedForm(Form.TEAM, drafts, guard);
    this.before = form.plain(BEFORE);
    this.code = form.plain("code");
    this.name = form.words("name");
    this.organisation = form.words("organisation");
    this.members = form.words("members", TeamEditor::isMembers);
    List.of(code, name, organisation, members)
        .forEach(typed -> typed.subscribe(_ -> problem.set(Optional.empty())));
  }

  /** Where a draft of it is kept. */
  DraftedForm form() {
    return form;
  }

  public StringProperty code() {
    return code;
  }

  public StringProperty name() {
    return name;
  }

  public StringProperty organisation() {
    return organisation;
  }

  /** {@code TNV-12 10/11/2026}, or with the last day behind it; without a day from today on. */
  public StringProperty members() {
    return members;
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Code of the team that is corrected; empty for a new one. */
  public Optional<String> before() {
    return Optional.of(before.get()).filter(known -> !known.isEmpty());
  }

  /** A new one; what was begun of one before stands in it again. */
  void create(FormDrafts drafts, Supplier<UUID> ids) {
    UUID subject =
        drafts.of(Form.TEAM).stream()
            .filter(draft -> draft.text(BEFORE).isEmpty())
            .map(FormDraft::subject)
            .findFirst()
            .orElseGet(ids);
    begin(subject, Optional.empty());
  }

  void correct(Team team) {
    byte[] about = ("team " + team.code()).getBytes(StandardCharsets.UTF_8);
    begin(UUID.nameUUIDFromBytes(about), Optional.of(team));
  }

  private void begin(UUID about, Optional<Team> team) {
    form.begin(
        about,
        () -> {
          before.set(team.map(Team::code).orElse(""));
          code.set(team.map(Team::code).orElse(""));
          name.set(team.map(Team::name).orElse(""));
          organisation.set(team.map(Team::organisation).orElse(""));
          members.set(team.map(TeamEditor::lines).orElse(""));
        });
    problem.set(Optional.empty());
  }

  private static String lines(Team team) {
    return String.join("\n", team.members().stream().map(TeamEditor::line).toList());
  }

  /** Whether nothing but codes and days stands there: their digits are no secrets. */
  private static boolean isMembers(String text) {
    return text.lines().allMatch(line -> line.matches("[\\p{L}0-9 \\t,;–/-]*"))
        && text.lines().noneMatch(line -> line.matches(".*[0-9]{5,}.*"));
  }

  private static String line(Member member) {
    String since = member.person() + " " + Formats.date(member.from());
    return member.until().map(last -> since + " " + Formats.date(last)).orElse(since);
  }

  /** The team as it would stand; empty when something is wrong, which is shown. */
  Optional<Team> read(List<Team> all, Instant now, String by) {
    String key = before().orElse(tidy(code).toUpperCase(Locale.ROOT));
    Optional<List<Member>> read = readMembers(Person.today(now));
    Optional<Problem> wrong =
        !Person.isCode(key)
            ? Optional.of(Problem.CODE)
            : before().isEmpty() && all.stream().anyMatch(team -> team.code().equals(key))
                ? Optional.of(Problem.TAKEN)
                : !Person.isName(tidy(name))
                    ? Optional.of(Problem.NAME)
                    : !Person.isName(tidy(organisation))
                        ? Optional.of(Problem.ORGANISATION)
                        : read.isEmpty() ? Optional.of(Problem.MEMBERS) : Optional.empty();
    problem.set(wrong);
    return wrong.isPresent()
        ? Optional.empty()
        : Optional.of(
            new Team(key, tidy(name), tidy(organisation), read.orElseThrow(), false, now, by));
  }

  private static String tidy(StringProperty typed) {
    return Normalizer.normalize(typed.get().strip(), Normalizer.Form.NFC);
  }

  private Optional<List<Member>> readMembers(LocalDate today) {
    List<Member> all = new ArrayList<>();
    for (String line : members.get().lines().filter(one -> !one.isBlank()).toList()) {
      Optional<Member> member = member(line.strip().split("[\\s,;–]+"), today);
      if (member.isEmpty()) {
        return Optional.empty();
      }
      all.add(member.get());
    }
    return all.size() > Team.MEMBERS_MAX ? Optional.empty() : Optional.of(all);
  }

  private static Optional<Member> member(String[] words, LocalDate today) {
    String person = words[0].toUpperCase(Locale.ROOT);
    List<LocalDate> days = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      Optional<LocalDate> day = Formats.parseDate(words[i]).filter(Person::isLastDay);
      if (day.isEmpty()) {
        return Optional.empty();
      }
      days.add(day.get());
    }
    boolean sound =
        Person.isCode(person)
            && days.size() <= 2
            && (days.size() < 2 || !days.get(1).isBefore(days.get(0)));
    Optional<LocalDate> last = days.size() == 2 ? Optional.of(days.get(1)) : Optional.empty();
    return sound
        ? Optional.of(new Member(person, days.isEmpty() ? today : days.getFirst(), last))
        : Optional.empty();
  }
}

package vn.hotline1022.ui.amend;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hotline1022.staff.Person;
import vn.hotline1022.text.NameOrder;

/**
 * Somebody the list can be narrowed to.
 *
 * @param name empty for whoever has no account on this computer (any more)
 */
record Operator(String code, String name) {

  /**
   * Everybody who ever took a call or can sign in here: by name, then those known by code alone.
   */
  static List<Operator> all(Set<String> tookCalls, List<Person> accounts) {
    Map<String, String> names =
        accounts.stream().collect(Collectors.toMap(Person::code, Person::name, (one, _) -> one));
    Set<String> codes = new TreeSet<>(tookCalls);
    codes.addAll(names.keySet());
    return codes.stream()
        .map(code -> new Operator(code, names.getOrDefault(code, "")))
        .sorted(
            Comparator.comparing((Operator one) -> one.name().isEmpty())
                .thenComparing(Operator::name, new NameOrder())
                .thenComparing(Operator::code))
        .toList();
  }

  /** With the code, since two people may have one name. */
  String shown() {
    return name.isEmpty() || name.equals(code) ? code : name + " · " + code;
  }

  /** By their codes. */
  static Map<String, Operator> byCode(List<Operator> all) {
    return all.stream().collect(Collectors.toMap(Operator::code, Function.identity()));
  }
}

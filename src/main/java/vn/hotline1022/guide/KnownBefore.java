package vn.hotline1022.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What may be known when a guide begins: whatever some guide finds out, or nothing. */
record KnownBefore(GuideWeb web, Guide guide) {

  /** With more, only nothing and one thing at a time are tried. */
  private static final int MOST = 256;

  List<Map<String, String>> all() {
    List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
    for (String variable : asked()) {
      List<Map<String, String>> more = new ArrayList<>(all);
      for (Map<String, String> known : all) {
        web.settable(variable).forEach(value -> more.add(with(known, variable, value)));
      }
      if (more.size() > MOST) {
        return oneByOne();
      }
      all = more;
    }
    return all;
  }

  private List<Map<String, String>> oneByOne() {
    List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
    for (String variable : asked()) {
      web.settable(variable).forEach(value -> all.add(Map.of(variable, value)));
    }
    return all;
  }

  /** The variables its conditions ask for. */
  private Set<String> asked() {
    Set<String> asked = new TreeSet<>();
    web.conditions(guide).values().forEach(c -> asked.addAll(c.variables()));
    return asked;
  }

  private static Map<String, String> with(Map<String, String> known, String name, String value) {
    Map<String, String> more = new HashMap<>(known);
    more.put(name, value);
    return more;
  }
}

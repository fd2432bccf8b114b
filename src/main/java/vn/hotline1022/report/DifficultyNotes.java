package vn.hotline1022.report;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallRepository;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.stats.Period;
import vn.hotline1022.text.Sentences;

/**
 * Sentences of the notes of calls that did not end well, for somebody to choose from and put into
 * words of their own: without numbers, secrets and names behind a form of address.
 */
public final class DifficultyNotes {

  /** Most that are offered. */
  public static final int MOST = 40;

  private static final int CALLS_MOST = 500;
  private static final int WORDS_LEAST = 3;
  private static final int LONGEST = 300;
  private static final String LEFT_OUT = "…";
  private static final Pattern NUMBERS =
      Pattern.compile("[\\p{L}/+-]*[0-9][0-9\\p{L}/.,:+-]*(?: ?[0-9][0-9.,:/-]*)*(?<![.,:])");
  private static final Pattern NAMES =
      Pattern.compile(
          "(?U)(?<![\\p{L}])((?i:ông|bà|anh|chị|em|cô|chú|bác|cụ|cháu|dì|thím|mợ|cậu))"
              + "(?: +\\p{Lu}[\\p{L}']*)+");
  private static final Pattern ADDRESSES = Pattern.compile("\\S+@\\S+|https?://\\S+");

  private DifficultyNotes() {}

  /** Of one day, the newest first; blocks. */
  public static List<String> of(
      Period day, CallRepository calls, CallLists lists, PersonalDataGuard guard) {
    Set<String> sentences = new LinkedHashSet<>();
    CallQuery query =
        new CallQuery(
            "",
            Optional.of(day.from()),
            Optional.of(day.to()),
            Set.of(),
            notWell(lists),
            CALLS_MOST);
    for (Call call : calls.search(query)) {
      Sentences.of(call.notes()).forEach(sentence -> add(bare(sentence, guard), sentences));
    }
    return sentences.stream().limit(MOST).toList();
  }

  /** Retired ones too: a call of the day may have ended so. Most calls of a day ended well. */
  private static Set<String> notWell(CallLists lists) {
    return Arrays.stream(CallLists.DispositionGroup.values())
        .flatMap(group -> lists.allDispositions(group).stream())
        .map(CallLists.Choice::code)
        .filter(DifficultyTables::isDifficulty)
        .collect(Collectors.toSet());
  }

  private static void add(String sentence, Set<String> sentences) {
    if (Sentences.words(sentence) >= WORDS_LEAST) {
      sentences.add(
          sentence.length() > LONGEST ? sentence.substring(0, LONGEST) + LEFT_OUT : sentence);
    }
  }

  /** What may stand in a paper for others. */
  static String bare(String sentence, PersonalDataGuard guard) {
    String masked = guard.mask(sentence).replaceAll(PersonalDataGuard.MASK + "+", LEFT_OUT);
    String unnamed = NAMES.matcher(masked).replaceAll("$1 " + LEFT_OUT);
    String unaddressed = ADDRESSES.matcher(unnamed).replaceAll(LEFT_OUT);
    return NUMBERS.matcher(unaddressed).replaceAll(LEFT_OUT).strip();
  }
}

package vn.hotline1022.cli.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The words sample data is made of, by section; see {@code words.txt} beside this class. */
final class DemoWords {

  private final Map<String, List<String>> sections = new HashMap<>();

  DemoWords() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                DemoWords.class.getResourceAsStream("words.txt"), StandardCharsets.UTF_8))) {
      List<String> section = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          section = new ArrayList<>();
          sections.put(line.substring(1, line.length() - 1), section);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          add(section, line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(List<String> section, String line) {
    int times = line.indexOf(" × ");
    if (times < 0) {
      section.add(line);
    } else {
      int count = Integer.parseInt(line.substring(0, times));
      section.addAll(Collections.nCopies(count, line.substring(times + 3)));
    }
  }

  /** All lines of a section, as often as they count. */
  List<String> all(String section) {
    List<String> lines = sections.get(section);
    if (lines == null) {
      throw new IllegalArgumentException("no section " + section);
    }
    return lines;
  }

  /** One line of a section. */
  String one(String section, RandomGenerator random) {
    List<String> lines = all(section);
    return lines.get(random.nextInt(lines.size()));
  }
}

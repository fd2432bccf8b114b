package vn.hotline1022.cli.demo;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.text.SearchKey;

/** A passphrase for sample data, without accents: to be typed on any keyboard, shown anywhere. */
public final class DemoPassphrase {

  private static final int WORDS = 5;

  private DemoPassphrase() {}

  /** For example {@code lua-sau-gom-trang-cau}. */
  public static String random(RandomGenerator random) {
    DemoWords words = new DemoWords();
    return Stream.generate(() -> SearchKey.of(words.one("passphrase", random)))
        .limit(WORDS)
        .collect(Collectors.joining("-"));
  }
}

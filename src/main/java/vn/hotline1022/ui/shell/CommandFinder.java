package vn.hotline1022.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.text.SearchKey;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.palette.Found;

/**
 * Every key of the desk as a command, found by its words, so that nobody has to know the key. Those
 * that mean something at the moment the palette opens.
 */
public final class CommandFinder implements Finder {
  private final Texts texts;
  private volatile List<ShellKeys.Binding> possible = List.of();

  public CommandFinder(Texts texts) {
    this.texts = texts;
  }

  /** Looks which keys mean something now; on the FX thread. */
  public void look(ShellKeys keys) {
    possible =
        keys.bindings().stream().filter(binding -> binding.enabled().getAsBoolean()).toList();
  }

  @Override
  public String kind() {
    return "command";
  }

  @Override
  public List<Found> find(String words, int limit) {
    List<String> wanted = SearchKey.words(words);
    return possible.stream()
        .flatMap(binding -> match(binding, words, wanted).stream())
        .sorted(Comparator.comparingInt(Match::rank))
        .limit(limit)
        .map(match -> found(match.binding()))
        .toList();
  }

  private record Match(ShellKeys.Binding binding, int rank) {}

  /** As typed with its accents, then the beginning of the command, then of any of its words. */
  private Optional<Match> match(ShellKeys.Binding binding, String words, List<String> wanted) {
    String name = texts.get(binding.textKey());
    List<String> parts = SearchKey.words(name);
    boolean fits =
        !wanted.isEmpty()
            && wanted.stream().allMatch(word -> parts.stream().anyMatch(p -> p.startsWith(word)));
    if (!fits) {
      return Optional.empty();
    }
    if (name.toLowerCase(texts.language().locale())
        .contains(words.strip().toLowerCase(texts.language().locale()))) {
      return Optional.of(new Match(binding, 0));
    }
    boolean begins = SearchKey.of(name).startsWith(SearchKey.of(words));
    return Optional.of(new Match(binding, begins ? 1 : 2));
  }

  private Found found(ShellKeys.Binding binding) {
    return new Found(
        texts.get(binding.textKey()),
        binding.shown(),
        () -> {
          if (binding.enabled().getAsBoolean()) {
            binding.action().run();
          }
        });
  }
}

package vn.hotline1022.ui.people;

import java.util.List;
import java.util.function.Consumer;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenRepository.Who;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.palette.Found;

/** People by name or number, for the palette. */
public final class CitizenFinder implements Finder {
  private final CitizenTools tools;
  private final CitizenTexts words;
  private final Consumer<Citizen> open;

  /**
   * @param open shows the person's calls
   */
  public CitizenFinder(CitizenTools tools, Texts texts, Consumer<Citizen> open) {
    this.tools = tools;
    this.words = new CitizenTexts(texts, tools.calls());
    this.open = open;
  }

  @Override
  public String kind() {
    return "citizen";
  }

  @Override
  public List<Found> find(String typed, int limit) {
    return tools.citizens().search(typed, Who.IN_USE, limit).stream()
        .map(
            citizen ->
                new Found(words.called(citizen), words.detail(citizen), () -> open.accept(citizen)))
        .toList();
  }
}

package vn.hotline1022.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import vn.hotline1022.citizen.Citizen;

/** Writes very many people fast: their rows, phones and words, without records. */
public final class BulkPeople {
  private static final int PIECE = 20_000;

  private final DeskStore store;

  public BulkPeople(DeskStore store) {
    this.store = store;
  }

  public void write(int people, IntFunction<Citizen> person) {
    for (int done = 0; done < people; done += PIECE) {
      List<Citizen> piece = new ArrayList<>();
      for (int i = done; i < Math.min(people, done + PIECE); i++) {
        piece.add(person.apply(i));
      }
      store
          .database()
          .writer()
          .write(
              s -> {
                for (Citizen citizen : piece) {
                  CitizenRows.put(s, citizen);
                }
                SearchIndex.merge(s, "citizen_search", 2_000);
                return null;
              });
    }
  }
}

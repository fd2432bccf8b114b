package vn.hotline1022.ui.receiver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.feedback.FeedbackGateway.Service;
import vn.hotline1022.feedback.FeedbackLists.Category;
import vn.hotline1022.feedback.ReceiverOffer;
import vn.hotline1022.feedback.ServiceMatching;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.text.WordMatch;
import vn.hotline1022.ui.common.Chosen;

/** Categories on one side, the receiver's services on the other. On the FX thread. */
public final class MatchModel {
  private final ReceiverTools tools;
  private final ReadOnlyObjectWrapper<ServiceMatching> matching;
  private final ReadOnlyObjectWrapper<Map<String, Service>> proposals =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final Chosen<MatchRow> rows = new Chosen<>(MatchRow::code);
  private final Chosen<ServiceOption> options = new Chosen<>(option -> option);
  private final StringProperty words = new SimpleStringProperty("");
  private final Set<String> unfolded = new HashSet<>();
  private Map<String, Integer> waiting = Map.of();

  MatchModel(ReceiverTools tools) {
    this.tools = tools;
    this.matching =
        new ReadOnlyObjectWrapper<>(
            new ServiceMatching(tools.lists(), ReceiverOffer.NONE, Map.of()));
    tools.calls().listsInUse().subscribe(_ -> put(matching.get().services()));
    rows.selected().subscribe((before, now) -> selected(before, now));
    words.subscribe((_, _) -> showOptions());
  }

  /** What is matched by now, kept or not. */
  public ReadOnlyObjectProperty<ServiceMatching> matching() {
    return matching.getReadOnlyProperty();
  }

  /** What is proposed, by the code of the category. */
  public ReadOnlyObjectProperty<Map<String, Service>> proposals() {
    return proposals.getReadOnlyProperty();
  }

  /** The categories; what stands below one while it is unfolded or says something itself. */
  public Chosen<MatchRow> rows() {
    return rows;
  }

  /** What can be chosen for the open one. */
  public Chosen<ServiceOption> options() {
    return options;
  }

  /** Words of the service that is looked for; accents optional. */
  public StringProperty words() {
    return words;
  }

  /** Shows these in place of what was matched. */
  void put(Map<String, String> services) {
    show(new ServiceMatching(tools.lists(), matching.get().offer(), services));
  }

  /** What the receiver takes by now. */
  void offer(ReceiverOffer offer) {
    if (!offer.equals(matching.get().offer())) {
      show(new ServiceMatching(tools.lists(), offer, matching.get().services()));
    }
  }

  /** How much waits, by the code of its category. */
  void waiting(Map<String, Integer> now) {
    if (!now.equals(waiting)) {
      waiting = Map.copyOf(now);
      show(matching.get());
    }
  }

  private void show(ServiceMatching now) {
    proposals.set(now.proposals());
    matching.set(now);
    List<MatchRow> made = new ArrayList<>();
    for (Category category : now.lists().categories()) {
      made.add(row(category.main(), category.below().size()));
      category.below().stream()
          .filter(below -> isShown(category.main(), below))
          .forEach(below -> made.add(row(below, 0)));
    }
    Optional<String> open = rows.selected().get().map(MatchRow::code);
    rows.show(made);
    open.ifPresent(rows::select);
    if (rows.selected().get().isEmpty() && !made.isEmpty()) {
      rows.select(made.getFirst().code());
    }
    showOptions();
  }

  private boolean isShown(ListEntry main, ListEntry below) {
    return unfolded.contains(main.code())
        || matching.get().isOwn(below.code())
        || proposals.get().containsKey(below.code());
  }

  private MatchRow row(ListEntry entry, int below) {
    String code = entry.code();
    ServiceMatching now = matching.get();
    return new MatchRow(
        entry,
        now.goes(code),
        now.isOwn(code),
        Optional.ofNullable(proposals.get().get(code)),
        below,
        now.open(code),
        now.hanging(code, waiting),
        unfolded.contains(code));
  }

  private void selected(Optional<MatchRow> before, Optional<MatchRow> now) {
    if (!before.map(MatchRow::code).equals(now.map(MatchRow::code))) {
      words.set("");
    }
    showOptions();
  }

  private void showOptions() {
    Optional<MatchRow> row = rows.selected().get();
    List<ServiceOption> found = new ArrayList<>();
    if (row.isPresent() && words.get().isBlank() && matching.get().offer().isKnown()) {
      found.add(new ServiceOption.AsAbove());
      found.add(new ServiceOption.ByHand());
    }
    WordMatch wanted = WordMatch.of(words.get());
    row.ifPresent(
        of ->
            matching.get().offer().services().stream()
                .filter(each -> wanted.fits(each.name() + " " + each.group() + " " + each.code()))
                .forEach(each -> found.add(take(each, of))));
    options.show(found);
    options.select(marked(row, found));
  }

  private ServiceOption.Take take(Service service, MatchRow row) {
    int asked = ReceiverWords.asked(matching.get().offer(), service.code());
    boolean proposed = row.proposal().filter(service::equals).isPresent();
    return new ServiceOption.Take(service, asked, proposed);
  }

  /** What Enter would take: what was found, what is proposed, what stands already. */
  private ServiceOption marked(Optional<MatchRow> row, List<ServiceOption> found) {
    if (!words.get().isBlank() || row.isEmpty()) {
      return found.isEmpty() ? new ServiceOption.AsAbove() : found.getFirst();
    }
    Optional<String> standing =
        Optional.ofNullable(matching.get().services().get(row.get().code()));
    if (standing.filter(ServiceMatching.BY_HAND::equals).isPresent()) {
      return new ServiceOption.ByHand();
    }
    Optional<String> wanted = row.get().proposal().map(Service::code).or(() -> standing);
    return found.stream()
        .filter(
            option ->
                option instanceof ServiceOption.Take take
                    && wanted.filter(take.service().code()::equals).isPresent())
        .findFirst()
        .orElse(new ServiceOption.AsAbove());
  }

  /** The arrow keys beside the search. */
  public void move(int steps) {
    List<ServiceOption> all = options.items();
    if (!all.isEmpty()) {
      int at = options.selected().get().map(all::indexOf).orElse(-1);
      options.select(all.get(Math.clamp((long) at + steps, 0, all.size() - 1)));
    }
  }

  /** Takes the marked option for the open category and goes on to the next. */
  public void pick() {
    Optional<MatchRow> row = rows.selected().get();
    Optional<ServiceOption> option = options.selected().get();
    if (row.isEmpty() || option.isEmpty()) {
      return;
    }
    String code = row.get().code();
    ServiceMatching now = matching.get();
    show(
        switch (option.get()) {
          case ServiceOption.AsAbove _ -> now.without(code);
          case ServiceOption.ByHand _ -> now.with(code, ServiceMatching.BY_HAND);
          case ServiceOption.Take take -> now.with(code, take.service().code());
        });
    next(code);
  }

  private void next(String code) {
    List<String> codes = rows.items().stream().map(MatchRow::code).toList();
    int at = codes.indexOf(code);
    if (at >= 0 && at + 1 < codes.size()) {
      rows.select(codes.get(at + 1));
    }
  }

  /** The open category says nothing itself any more. */
  public void clear() {
    rows.selected().get().ifPresent(row -> show(matching.get().without(row.code())));
  }

  /** Takes everything that is proposed. */
  public void accept() {
    show(matching.get().accepted());
  }

  /** Shows all that stands below the open category, or hides it again. */
  public void unfold(boolean open) {
    rows.selected()
        .get()
        .map(row -> row.isMain() ? row.code() : row.entry().group())
        .ifPresent(main -> unfold(main, open));
  }

  /** The same of any main category, which is open then. */
  public void unfold(String main, boolean open) {
    boolean changed = open ? unfolded.add(main) : unfolded.remove(main);
    if (changed) {
      rows.select(main);
      show(matching.get());
    }
  }
}

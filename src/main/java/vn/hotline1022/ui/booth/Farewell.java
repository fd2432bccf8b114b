package vn.hotline1022.ui.booth;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.event.Booth;
import vn.hotline1022.event.Ending;
import vn.hotline1022.event.Helped;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.followup.FollowUp;

/**
 * How somebody goes: with what came of it and what they bring, the way back for a moment, and then
 * kept for good, all of it at once. On the FX thread.
 */
public final class Farewell {
  private final BoothTools tools;
  private final Booth booth;
  private final BoothPeople people;
  private final Runnable kept;
  private final Parting parting = new Parting(this::settled);
  private final ReadOnlyObjectWrapper<Optional<Left>> left =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * Somebody who has just been helped; said until the next one is.
   *
   * @param code of the promise to call them, for them to write down
   */
  public record Left(Helped person, VisitOutcome outcome, Optional<String> code) {}

  /**
   * @param kept runs when somebody is kept for good
   */
  Farewell(BoothTools tools, Booth booth, BoothPeople people, Runnable kept) {
    this.tools = tools;
    this.booth = booth;
    this.people = people;
    this.kept = kept;
  }

  /** Who has just been helped. */
  ReadOnlyObjectProperty<Optional<Left>> left() {
    return left.getReadOnlyProperty();
  }

  /** Who has just got up and can still be brought back. */
  ReadOnlyObjectProperty<Optional<Left>> parting() {
    return parting.left();
  }

  /** Who counts although they are not kept yet. */
  Parting.Counted counted() {
    return parting.counted();
  }

  /** Nobody has just been helped any more: somebody else has come. */
  void forget() {
    left.set(Optional.empty());
  }

  /**
   * They go.
   *
   * @param cause code of a list, or of ours
   * @param promise to call them
   * @return whether they were here
   */
  boolean end(UUID id, VisitOutcome outcome, Optional<String> cause, Optional<FollowUp> promise) {
    Optional<Helped> person = booth.find(id);
    Optional<Ending> ending = person.flatMap(now -> ending(now, outcome, cause, promise));
    if (ending.isEmpty()) {
      return false;
    }
    Left gone = new Left(person.get(), outcome, promise.map(FollowUp::code));
    people.keepNow(id);
    booth.part(id);
    left.set(Optional.of(gone));
    parting.part(new Parting.Going(ending.get(), gone));
    return true;
  }

  private Optional<Ending> ending(
      Helped person, VisitOutcome outcome, Optional<String> cause, Optional<FollowUp> promise) {
    BoothNotes notes = new BoothNotes(tools, person);
    return booth
        .end(person.id(), outcome, cause, notes.text())
        .map(ending -> ending.with(promise, notes.fault(people.typed(person.id()).fault())));
  }

  /** The promise to call this person to go on; empty while nobody could be called. */
  Optional<FollowUp> promise(Helped person, Promising promising, Instant due) {
    return promising.promise(
        person, due, new BoothNotes(tools, person).promise(), tools.codes().next(Set.of()));
  }

  /** Their moment to be brought back is over: they are kept for good. */
  private void settled(Parting.Going going) {
    Ending ending = going.ending();
    people.finish(ending.call().id(), () -> tools.kept().visits().save(ending));
    tools.calls().writes().run(() -> {}).onSuccess(_ -> kept()).start();
  }

  private void kept() {
    kept.run();
    tools.kept().heard().run();
  }

  /** Whoever has just been ended sits here again, as they were; who it is. */
  Optional<UUID> takeBack() {
    Optional<UUID> back = parting.takeBack().map(going -> going.ending().call().id());
    back.ifPresent(
        id -> {
          left.set(Optional.empty());
          booth.back(id);
          people.keepNow(id);
        });
    return back;
  }

  /** Once a second. */
  void tick() {
    parting.tick();
  }

  /** The person leaves: whoever is going is kept. */
  void settle() {
    parting.settle();
  }

  /** Whoever was erased is not kept. */
  void erased(Predicate<UUID> gone) {
    parting.erased(gone);
  }
}

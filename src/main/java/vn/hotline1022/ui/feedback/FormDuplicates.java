package vn.hotline1022.ui.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.feedback.Duplicate;
import vn.hotline1022.feedback.DuplicateCandidate;
import vn.hotline1022.feedback.DuplicateQuestion;
import vn.hotline1022.feedback.Duplicates;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackForm;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.ui.common.Debounce;
import vn.hotline1022.ui.common.DraftedForm;

/**
 * Items that may say the same, asked for while somebody types: none is joined or linked but by
 * hand, and what was looked at and found to be another matter is not shown again.
 */
public final class FormDuplicates {
  private static final Duration PAUSE = Duration.ofMillis(350);
  private static final int AT_ONCE = 5_000;

  /** The longer side of a picture that is shown large. */
  private static final int PICTURE = 900;

  private final FormTools tools;
  private final DraftedForm form;
  private final FormFields fields;
  private final Duplicates index = new Duplicates();
  private final Debounce pause;
  private final ReadOnlyObjectWrapper<List<Match>> open = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper unseen = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Optional<Seen>> seen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Decided>> decided =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<Match> found = List.of();
  private int asked;
  private final ReadOnlyObjectWrapper<Set<String>> usedPhotos =
      new ReadOnlyObjectWrapper<>(Set.of());

  /** An item that may say the same, and why it may. */
  public record Match(Feedback item, Duplicate duplicate) {
    UUID id() {
      return item.id();
    }
  }

  /**
   * One that is shown large.
   *
   * @param place its place among the others, from 1
   * @param picture its first photo as a JPEG, once it is read
   */
  public record Seen(Match match, int place, int of, Optional<byte[]> picture) {}

  /** What was decided last, to be said and taken back. */
  public record Decided(Way way, UUID other, String code) {}

  /** What this item is to another one. */
  public enum Way {
    /** Counted to it: "Cùng phản ánh". */
    JOINED,
    /** Has to do with it. */
    LINKED,
    /** Another matter. */
    OTHER
  }

  private record Found(List<Match> matches, Set<String> photos) {}

  FormDuplicates(FormTools tools, DraftedForm form, FormFields fields) {
    this.tools = tools;
    this.form = form;
    this.fields = fields;
    this.pause = new Debounce(tools.calls().delays(), PAUSE);
  }

  /** Those nobody has decided about, the likeliest first. */
  public ReadOnlyObjectProperty<List<Match>> open() {
    return open.getReadOnlyProperty();
  }

  /** How many of them. */
  public ReadOnlyIntegerProperty unseen() {
    return unseen.getReadOnlyProperty();
  }

  /** The one that is shown large. */
  public ReadOnlyObjectProperty<Optional<Seen>> seen() {
    return seen.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Decided>> decided() {
    return decided.getReadOnlyProperty();
  }

  /** Hashes of this form's photos that another item has too. */
  ReadOnlyObjectProperty<Set<String>> usedPhotos() {
    return usedPhotos.getReadOnlyProperty();
  }

  /** Another form is in front. */
  void begin() {
    pause.cancel();
    found = List.of();
    usedPhotos.set(Set.of());
    seen.set(Optional.empty());
    decided.set(Optional.empty());
    joined().ifPresent(this::nameJoined);
    show();
    soon();
  }

  /** Something was typed or chosen. */
  void soon() {
    pause.ask(this::ask);
  }

  private void ask() {
    if (!form.open().get()) {
      return;
    }
    FeedbackForm typed = fields.typed();
    UUID subject = form.subject();
    DuplicateQuestion question = DuplicateQuestion.of(typed, tools.calls().time().now());
    Set<String> hashes = typed.photos().stream().map(Photo::hash).collect(Collectors.toSet());
    Set<UUID> apart = new HashSet<>(known(typed));
    apart.add(subject);
    asked++;
    int mine = asked;
    tools
        .calls()
        .reads()
        .run(() -> new Found(matches(question, apart), used(hashes, subject)))
        .onSuccess(
            answer -> {
              if (mine == asked && form.open().get() && form.subject().equals(subject)) {
                found = answer.matches();
                usedPhotos.set(answer.photos());
                show();
              }
            })
        .start();
  }

  private List<Match> matches(DuplicateQuestion question, Set<UUID> apart) {
    catchUp();
    List<Duplicate> like = index.of(question, apart);
    Map<UUID, Feedback> items =
        tools.feedback().find(like.stream().map(Duplicate::other).toList()).stream()
            .filter(item -> !item.isErased() && !item.isRestricted())
            // Nothing comes of these any more that could be told.
            .filter(item -> item.state().standsForItself())
            .collect(Collectors.toMap(Feedback::id, item -> item));
    return like.stream()
        .filter(one -> items.containsKey(one.other()))
        .map(one -> new Match(items.get(one.other()), one))
        .toList();
  }

  /** What changed since the last question; the first time everything. */
  private void catchUp() {
    List<DuplicateCandidate> more = tools.feedback().candidates(index.revision(), AT_ONCE);
    while (!more.isEmpty()) {
      index.take(more);
      more = tools.feedback().candidates(index.revision(), AT_ONCE);
    }
  }

  private Set<String> used(Set<String> hashes, UUID subject) {
    return hashes.stream()
        .filter(hash -> !tools.feedback().withPhoto(Set.of(hash), subject).isEmpty())
        .collect(Collectors.toSet());
  }

  private void show() {
    Set<UUID> known = known(fields.typed());
    List<Match> left =
        joined().isPresent()
            ? List.of()
            : found.stream().filter(one -> !known.contains(one.id())).toList();
    open.set(left);
    unseen.set(left.size());
    Set<UUID> ids = left.stream().map(Match::id).collect(Collectors.toSet());
    if (seen.get().filter(now -> !ids.contains(now.match().id())).isPresent()) {
      seen.set(Optional.empty());
    }
  }

  /** Those somebody has decided about. */
  private static Set<UUID> known(FeedbackForm typed) {
    Set<UUID> known = new HashSet<>(typed.ids(Field.NOT_SAME));
    known.addAll(typed.ids(Field.LINKED));
    return known;
  }

  /** Shows the likeliest large, or takes it away again. */
  public void turn() {
    if (seen.get().isPresent()) {
      close();
    } else {
      look(0);
    }
  }

  /** Shows the one before or behind it. */
  public void move(int steps) {
    seen.get().ifPresent(now -> look(now.place() - 1 + steps));
  }

  private void look(int at) {
    List<Match> all = open.get();
    if (at < 0 || at >= all.size()) {
      return;
    }
    Match wanted = all.get(at);
    Seen first = new Seen(wanted, at + 1, all.size(), Optional.empty());
    seen.set(Optional.of(first));
    tools
        .calls()
        .reads()
        .run(() -> picture(wanted.item()))
        .onSuccess(
            picture -> {
              if (seen.get().filter(first::equals).isPresent()) {
                seen.set(Optional.of(new Seen(wanted, at + 1, all.size(), picture)));
              }
            })
        .start();
  }

  private Optional<byte[]> picture(Feedback item) {
    return item.allPhotos().stream()
        .findFirst()
        .filter(photo -> tools.photos().store().isHere(photo.id()))
        .flatMap(photo -> tools.photos().store().thumbnail(photo.id(), PICTURE));
  }

  public void close() {
    seen.set(Optional.empty());
  }

  /** Says of the one that is shown large, or else of the likeliest, what this item is to it. */
  public void decide(Way way) {
    Optional<Match> about = seen.get().map(Seen::match).or(() -> open.get().stream().findFirst());
    about.ifPresent(one -> decide(way, one.id(), one.item().code()));
  }

  private void decide(Way way, UUID other, String code) {
    FeedbackForm typed = fields.typed();
    switch (way) {
      case JOINED -> fields.joined().set(other.toString());
      case LINKED -> put(typed.adding(Field.LINKED, other), Field.LINKED);
      case OTHER -> put(typed.adding(Field.NOT_SAME, other), Field.NOT_SAME);
    }
    decided.set(Optional.of(new Decided(way, other, code)));
    close();
    show();
  }

  private void put(FeedbackForm form, Field field) {
    fields.value(field).set(form.text(field));
  }

  /** Takes the last decision back. */
  public void undo() {
    decided
        .get()
        .ifPresent(
            last -> {
              switch (last.way()) {
                case JOINED -> fields.joined().set("");
                case LINKED -> drop(Field.LINKED, last.other());
                case OTHER -> drop(Field.NOT_SAME, last.other());
              }
              decided.set(Optional.empty());
              show();
            });
  }

  private void drop(Field field, UUID other) {
    String left =
        fields.typed().ids(field).stream()
            .filter(id -> !id.equals(other))
            .map(UUID::toString)
            .collect(Collectors.joining("\n"));
    fields.value(field).set(left);
  }

  private Optional<UUID> joined() {
    String id = fields.joined().get();
    return id.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(id));
  }

  /** A draft that is counted to another item says to which, also after a restart. */
  private void nameJoined(UUID other) {
    UUID subject = form.subject();
    tools
        .calls()
        .reads()
        .run(() -> tools.feedback().find(other))
        .onSuccess(
            item -> {
              if (form.open().get() && form.subject().equals(subject)) {
                decided.set(item.map(one -> new Decided(Way.JOINED, other, one.code())));
              }
            })
        .start();
  }

  /** What is to be said of the item once it is written. */
  List<FeedbackStep> steps(Instant now) {
    List<FeedbackStep> steps = new ArrayList<>();
    for (UUID other : fields.typed().ids(Field.LINKED)) {
      steps.add(new FeedbackStep.Linked(now, tools.operator(), other));
    }
    joined().ifPresent(other -> steps.add(new FeedbackStep.Joined(now, tools.operator(), other)));
    return steps;
  }
}

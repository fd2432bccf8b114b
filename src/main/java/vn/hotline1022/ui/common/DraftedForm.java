package vn.hotline1022.ui.common;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.MapChangeListener;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.privacy.PersonalDataGuard;

/**
 * A form that people write in: its fields, whether it is open, and what it is about. As long as it
 * is open, what stands in it is a draft from the first moment on and comes back after a crash; set
 * aside, it waits. Lives longer than its view.
 */
public final class DraftedForm {
  private final Form form;
  private final FormDrafts drafts;
  private final PersonalDataGuard guard;
  private final Map<String, Field<?>> fields = new LinkedHashMap<>();
  private final Map<String, Words<?>> words = new LinkedHashMap<>();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper waits = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Instant>> keptAt =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<UUID> subject = Optional.empty();
  private boolean filling;

  /** A field's value and how it is written down. */
  private record Field<T>(Property<T> value, Function<T, String> write, Function<String, T> read) {
    String written() {
      return write.apply(value.getValue());
    }

    void show(String text) {
      value.setValue(read.apply(text));
    }
  }

  /** What somebody wrote freely, and the same without what must not be kept. */
  private record Words<T>(Property<T> value, UnaryOperator<T> masked) {
    boolean hasSecret() {
      return !masked.apply(value.getValue()).equals(value.getValue());
    }

    void mask() {
      value.setValue(masked.apply(value.getValue()));
    }
  }

  public DraftedForm(Form form, FormDrafts drafts, PersonalDataGuard guard) {
    this.form = form;
    this.drafts = drafts;
    this.guard = guard;
    drafts.held().addListener((MapChangeListener<FormDrafts.Key, FormDraft>) this::heldChanged);
    drafts.keptAt().addListener((MapChangeListener<FormDrafts.Key, Instant>) _ -> look());
    look();
  }

  /** An open form whose draft was taken away from elsewhere was erased: it shuts, emptied. */
  private void heldChanged(MapChangeListener.Change<?, ?> change) {
    boolean gone = change.wasRemoved() && !change.wasAdded();
    boolean mine =
        subject.map(about -> new FormDrafts.Key(form, about)).stream()
            .anyMatch(change.getKey()::equals);
    if (gone && mine && open.get()) {
      filling = true;
      try {
        fields.values().forEach(field -> field.show(""));
      } finally {
        filling = false;
      }
      open.set(false);
      subject = Optional.empty();
      drafts.shutErased();
    }
    look();
  }

  /** Words somebody writes freely: the draft holds them with every secret masked. */
  public StringProperty words(String name) {
    StringProperty made = new SimpleStringProperty("");
    words(name, made);
    return made;
  }

  /** The same for a text that is there already. */
  public void words(String name, StringProperty text) {
    words(name, text, _ -> false);
  }

  /**
   * The same for a field meant for something that is no secret, such as a number to call; whatever
   * else somebody types there is looked through.
   *
   * @param meant whether a text is what the field is for
   */
  public StringProperty words(String name, Predicate<String> meant) {
    StringProperty made = new SimpleStringProperty("");
    words(name, made, meant);
    return made;
  }

  private void words(String name, StringProperty text, Predicate<String> meant) {
    UnaryOperator<String> masked = now -> meant.test(now) ? now : guard.mask(now);
    words.put(name, new Words<>(text, masked));
    field(name, text, masked, Function.identity());
  }

  /**
   * Several texts that somebody writes freely, kept as one: the draft holds each with its secrets
   * masked.
   *
   * @param each the whole with every text in it changed by this
   */
  public StringProperty texts(String name, BiFunction<String, UnaryOperator<String>, String> each) {
    StringProperty made = new SimpleStringProperty("");
    UnaryOperator<String> masked = now -> each.apply(now, guard::mask);
    words.put(name, new Words<>(made, masked));
    field(name, made, masked, Function.identity());
    return made;
  }

  /** A text in which no secret can stand, such as a moment. */
  public StringProperty plain(String name) {
    StringProperty made = new SimpleStringProperty("");
    field(name, made, Function.identity(), Function.identity());
    return made;
  }

  /** One of several. */
  public <E extends Enum<E>> ObjectProperty<E> choice(String name, Class<E> of, E first) {
    ObjectProperty<E> made = new SimpleObjectProperty<>(first);
    field(name, made, Enum::name, text -> text.isEmpty() ? first : Enum.valueOf(of, text));
    return made;
  }

  /**
   * Anything else.
   *
   * @param read of an empty text, when nothing was kept, what stands there at the beginning
   */
  public <T> void field(
      String name, Property<T> value, Function<T, String> write, Function<String, T> read) {
    fields.put(name, new Field<>(value, write, read));
    value.addListener((_, _, _) -> changed());
  }

  private void changed() {
    if (open.get() && !filling) {
      keep();
    }
  }

  private void keep() {
    Map<String, String> now = new HashMap<>();
    fields.forEach((name, field) -> now.put(name, field.written()));
    drafts.keep(form, subject.orElseThrow(), now);
  }

  /**
   * Opens it to write about this; what was begun about it before stands in it again.
   *
   * @param fill puts into the fields what they begin with
   */
  public void begin(UUID about, Runnable fill) {
    Optional<FormDraft> before = drafts.find(form, about);
    show(about, () -> before.ifPresentOrElse(this::fill, fill));
    keep();
  }

  /** Opens what was written in last and is still a draft; whether there was one. */
  public boolean resume() {
    Optional<FormDraft> last = drafts.of(form).stream().findFirst();
    if (open.get() || last.isEmpty()) {
      return open.get();
    }
    show(last.get().subject(), () -> fill(last.get()));
    return true;
  }

  private void show(UUID about, Runnable fill) {
    subject = Optional.of(about);
    filling = true;
    try {
      fill.run();
    } finally {
      filling = false;
    }
    open.set(true);
    look();
  }

  private void fill(FormDraft draft) {
    fields.forEach((name, field) -> field.show(draft.text(name)));
  }

  /** Shut for now; what stands in it waits. */
  public void setAside() {
    open.set(false);
    look();
  }

  /** Given up, or kept for good: no draft any more. What was set aside goes on waiting. */
  public void close() {
    if (!open.get()) {
      return;
    }
    // The draft ends first, so that whoever lists what waits when it closes does not find it; and
    // it is this form's no more by then, or its end would be taken for an erasure.
    Optional<UUID> about = subject;
    subject = Optional.empty();
    about.ifPresent(id -> drafts.end(form, id));
    open.set(false);
    look();
  }

  private void look() {
    List<FormDraft> all = drafts.of(form);
    waits.set(!open.get() && !all.isEmpty());
    keptAt.set(
        subject
            .filter(_ -> open.get())
            .map(about -> drafts.keptAt().get(new FormDrafts.Key(form, about))));
  }

  /** What is written about, while it is open. */
  public UUID subject() {
    return subject.orElseThrow();
  }

  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /** Whether it is shut and something was begun in it. */
  public ReadOnlyBooleanProperty waits() {
    return waits.getReadOnlyProperty();
  }

  /** When what stands in it was last kept as a draft. */
  public ReadOnlyObjectProperty<Optional<Instant>> keptAt() {
    return keptAt.getReadOnlyProperty();
  }

  /** Whether an OTP, a password or an identity number stands in its words. */
  public boolean hasSecret() {
    return words.values().stream().anyMatch(Words::hasSecret);
  }

  /** Replaces what must not be kept by its mask. */
  public void mask() {
    words.values().forEach(Words::mask);
  }
}

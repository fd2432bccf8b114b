package vn.hotline1022.ui.booth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.event.Booth;
import vn.hotline1022.event.Helped;
import vn.hotline1022.event.HelpedDraft;
import vn.hotline1022.event.HelpedFields;
import vn.hotline1022.event.HelpedTyped;
import vn.hotline1022.guide.Guides;

/**
 * Keeps the people of the booth over a crash: what is answered at once, what is typed within half a
 * second, and every clock that runs from time to time. On the FX thread.
 */
final class BoothPeople {
  /** Seconds between two keepings of a clock that only runs. */
  private static final int BEAT = 20;

  private final BoothTools tools;
  private final Booth booth;
  private final Map<UUID, HelpedTyped> typed = new HashMap<>();
  private int seconds;

  BoothPeople(BoothTools tools, Booth booth) {
    this.tools = tools;
    this.booth = booth;
  }

  /** What is being typed about this person. */
  HelpedTyped typed(UUID id) {
    return typed.getOrDefault(id, HelpedTyped.NOTHING);
  }

  void type(UUID id, UnaryOperator<HelpedTyped> more) {
    typed.put(id, more.apply(typed(id)));
  }

  /** Keeps somebody as they are at once. */
  void keepNow(UUID id) {
    fields(id).ifPresent(now -> tools.drafts().keepAtOnce(Form.VISIT, id, now));
  }

  /** Keeps somebody within half a second. */
  void keepSoon(UUID id) {
    fields(id).ifPresent(now -> tools.drafts().keep(Form.VISIT, id, now));
  }

  private Optional<Map<String, String>> fields(UUID id) {
    return booth.draft(id, typed(id)).map(HelpedFields::of);
  }

  /** Once a second. */
  void tick() {
    seconds++;
    if (seconds % BEAT == 0) {
      booth.people().stream().map(Helped::id).forEach(this::keepSoon);
    }
  }

  /** They were never there. */
  void discard(UUID id) {
    typed.remove(id);
    booth.discard(id);
    tools.drafts().end(Form.VISIT, id);
  }

  /** They are kept for good by this, which is tried until it succeeds. */
  void finish(UUID id, Runnable write) {
    typed.remove(id);
    tools.drafts().finish(Form.VISIT, id, write);
    booth.saved(id);
  }

  /** Brings back what a crash, a lock or a sign-out left open. */
  void begin(Runnable found) {
    tools.drafts().whenRead(() -> tools.book().whenRead(guides -> restore(guides, found)));
    tools
        .drafts()
        .onErased(
            () -> {
              List<UUID> gone =
                  booth.people().stream()
                      .map(Helped::id)
                      .filter(id -> tools.drafts().find(Form.VISIT, id).isEmpty())
                      .toList();
              booth.erased(gone);
              found.run();
            });
  }

  /** Texts of guides may lie in files: not on the FX thread. */
  private void restore(Guides guides, Runnable found) {
    List<FormDraft> drafts = tools.drafts().of(Form.VISIT);
    if (drafts.isEmpty()) {
      return;
    }
    tools
        .calls()
        .reads()
        .run(
            () ->
                drafts.stream().flatMap(each -> HelpedFields.read(each, guides).stream()).toList())
        .onSuccess(
            (List<HelpedDraft> read) -> {
              read.forEach(each -> typed.putIfAbsent(each.helped().id(), each.typed()));
              booth.restore(read);
              found.run();
            })
        .start();
  }
}

package vn.hotline1022.desktop;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import vn.hotline1022.event.Helped;
import vn.hotline1022.event.WaitingLine;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.followup.PromiseCodes;
import vn.hotline1022.handout.StoreLinks;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.ui.booth.BoothTab;
import vn.hotline1022.ui.booth.BoothTools;
import vn.hotline1022.ui.booth.BoothViewModel;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.event.EventTools;
import vn.hotline1022.ui.event.EventWork;
import vn.hotline1022.ui.feedback.FormModel;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;

/** The booth: people helped side by side at an event. */
final class BoothPart implements DeskPart, EventSide {
  private final BoothViewModel booth;
  private final HandOverCard handOver;

  /** The card of what is not handed over yet. */
  @FunctionalInterface
  interface HandOverCard {

    /** The card in this language; empty when there is none. */
    Optional<Region> card(Texts texts);
  }

  /**
   * @param form where feedback is written for whoever is in front
   * @param heard runs when somebody was kept, with all they brought
   */
  BoothPart(
      SessionTools session,
      EventTools events,
      EventWork work,
      FormModel form,
      Runnable heard,
      HandOverCard handOver) {
    DeskStore store = session.open().store();
    this.handOver = handOver;
    this.booth =
        new BoothViewModel(
            new BoothTools(
                session.person().code(),
                WaitingLine.letterOf(session.open().deviceName()),
                new BoothTools.Kept(store.visits(), store.eventWaiting(), heard),
                new PromiseCodes(new SecureRandom()),
                session.guides(),
                session.calls(),
                session.drafts(),
                session.ids(),
                new BoothAtWork(events, work),
                person -> report(form, person),
                () -> StoreLinks.of(store.lists().edits()),
                session.around().printing()));
  }

  /** What is known of them goes into the form; whoever it is for sits at the table. */
  private static void report(FormModel form, Helped person) {
    form.writeFor(
        person.id(),
        now ->
            person
                .known()
                .addressing()
                .map(called -> now.with(Field.ADDRESSING, called))
                .orElse(now)
                .with(Field.NAME, person.known().name())
                .with(Field.PHONE, person.known().phone()));
  }

  @Override
  public Tab tab(Texts texts, ShellKeys keys) {
    Supplier<Optional<Region>> card = () -> handOver.card(texts);
    return new BoothTab(booth, card, texts).with(keys);
  }

  @Override
  public void begin() {
    booth.begin();
  }

  /** Other desks of the event helped people too. */
  @Override
  public void news() {
    booth.refresh();
  }

  @Override
  public void tick() {
    booth.tick();
  }

  @Override
  public void leave() {
    booth.leave();
  }
}

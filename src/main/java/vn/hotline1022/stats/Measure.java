package vn.hotline1022.stats;

import static vn.hotline1022.stats.CallCount.ABANDONED;
import static vn.hotline1022.stats.CallCount.ACTIVATED;
import static vn.hotline1022.stats.CallCount.ANSWERED;
import static vn.hotline1022.stats.CallCount.AT_ONCE;
import static vn.hotline1022.stats.CallCount.FOLLOWABLE;
import static vn.hotline1022.stats.CallCount.HOLD;
import static vn.hotline1022.stats.CallCount.IN_TIME;
import static vn.hotline1022.stats.CallCount.NON_CASE;
import static vn.hotline1022.stats.CallCount.OFFERED;
import static vn.hotline1022.stats.CallCount.TALK;
import static vn.hotline1022.stats.CallCount.UNHEARD;
import static vn.hotline1022.stats.CallCount.WRAP_UP;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.hotline1022.exchange.ExchangeCounts;
import vn.hotline1022.stats.Figure.NotMeasured;
import vn.hotline1022.stats.Figure.Why;

/**
 * Every measure, with its definition, what it needs and its base. What is missing is told as {@link
 * NotMeasured}; a call that goes on is in none of them.
 */
public enum Measure {
  /**
   * Calls that came in and rang: as the telephone exchange counted them where it tells of the whole
   * period ({@link #source}), or else as our lines did. That needs lines that tell of ringing:
   * where more than {@link #UNHEARD_SHARE} of what came in was talked in without any ringing told,
   * it is not measured, nor is what follows from it. Few left out are left out of part and base
   * alike.
   */
  OFFERED_CALLS(
      totals ->
          heard(
              totals,
              known -> new Figure.Amount(known.offered()),
              new Figure.Amount(totals.calls().get(OFFERED)))),

  /** Calls that were talked in, either direction, without non-cases. */
  ANSWERED_CALLS(totals -> new Figure.Amount(totals.calls().get(ANSWERED))),

  /** Silent, prank, abuse, misdialled. */
  NON_CASE_CALLS(totals -> new Figure.Amount(totals.calls().get(NON_CASE))),

  /**
   * Answered or abandoned within {@link #TARGET_WAIT}, by offered: of {@link #OFFERED_CALLS}. 80 %
   * are wanted.
   */
  SERVICE_LEVEL(totals -> ofOffered(totals, ExchangeCounts::inTime, IN_TIME)),

  /** Abandoned by offered: of {@link #OFFERED_CALLS}. */
  ABANDONMENT(totals -> ofOffered(totals, ExchangeCounts::abandoned, ABANDONED)),

  /** Talk, hold and after-call work, mean over {@link #ANSWERED_CALLS}. */
  HANDLE_TIME(
      totals ->
          Figure.mean(
              totals.calls().time(TALK).plus(hold(totals)).plus(wrapUp(totals)),
              totals.calls().get(ANSWERED),
              Why.NO_CALLS)),

  /**
   * Handling by handling and ready: time on the telephone and in after-call work, of that and the
   * time spent ready, in seconds. Both from presence, by one clock and cut at the period's ends; a
   * break is in neither.
   */
  OCCUPANCY(
      totals ->
          Figure.share(
              totals.duty().handling().toSeconds(),
              totals.duty().handling().plus(totals.duty().ready()).toSeconds(),
              Why.NO_PRESENCE)),

  /**
   * Resolved calls after which nobody came back from the same number on one of the same reasons
   * within {@link #RETURN_WITHIN}; of answered calls that we did not begin and of which number and
   * reason are known. Provisional until {@link #settledAfter}. What was erased has no number any
   * more and is left out.
   */
  FIRST_CALL_RESOLUTION(
      totals ->
          Figure.share(
              totals.calls().get(AT_ONCE),
              totals.calls().get(FOLLOWABLE),
              totals.calls().get(ANSWERED) == 0 ? Why.NO_CALLS : Why.NO_NUMBERS)),

  /**
   * In service when scheduled and out when scheduled out, by scheduled, in seconds. Needs a roster;
   * what {@link Adherence} says.
   */
  ADHERENCE(
      totals ->
          Figure.share(
              totals.duty().planned().kept().toSeconds(),
              totals.duty().planned().scheduled().toSeconds(),
              Why.NO_ROSTER)),

  /** Runs of guides ended in success, by runs begun. */
  GUIDE_COMPLETION(
      totals -> Figure.share(totals.guides().succeeded(), totals.guides().runs(), Why.NO_RUNS)),

  /**
   * Accounts registered or activated with our help: calls that ended as resolved with the reason
   * register or activate, and of people helped at an event those of whom it was said that their
   * account works; each once, at the place of whoever was helped. Ours; never added to the city's
   * figure.
   */
  ACTIVATIONS(totals -> new Figure.Amount(totals.calls().get(ACTIVATED))),

  /** Items of feedback written, those counted to another too. */
  FEEDBACK_WRITTEN(totals -> new Figure.Amount(totals.feedback().written())),

  /** Items answered, by items filed. */
  FEEDBACK_ANSWERED(
      totals ->
          Figure.share(totals.feedback().answered(), totals.feedback().filed(), Why.NO_FEEDBACK)),

  /** Items refused, by items filed. */
  FEEDBACK_REFUSED(
      totals ->
          Figure.share(totals.feedback().refused(), totals.feedback().filed(), Why.NO_FEEDBACK)),

  /** From filing to acceptance by the clock, mean over items accepted. */
  FEEDBACK_ACCEPTANCE_TIME(
      totals ->
          Figure.mean(
              totals.feedback().acceptance(), totals.feedback().accepted(), Why.NO_FEEDBACK)),

  /** From filing to the result by the clock, mean over items answered or refused. */
  FEEDBACK_HANDLING_TIME(
      totals ->
          Figure.mean(
              totals.feedback().handling(),
              totals.feedback().answered() + totals.feedback().refused(),
              Why.NO_FEEDBACK)),

  /** Satisfied with the result, by rated. */
  FEEDBACK_SATISFACTION(
      totals ->
          Figure.share(totals.feedback().satisfied(), totals.feedback().rated(), Why.NO_FEEDBACK));

  /** Who waits longer waited too long. */
  public static final Duration TARGET_WAIT = Duration.ofSeconds(20);

  /**
   * Lines that tell of no ringing tell of no abandoned call either: with more of them a few missed
   * calls of another line would look like all there is.
   */
  private static final double UNHEARD_SHARE = 0.2;

  /** Who comes back so soon was not helped at once. */
  public static final Duration RETURN_WITHIN = Duration.ofDays(7);

  // A method of this class, which holds nothing.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Totals, Figure> definition;

  Measure(Function<Totals, Figure> definition) {
    this.definition = definition;
  }

  /** What it comes to. */
  public Figure of(Totals totals) {
    return definition.apply(totals);
  }

  /** From when on the period's figures do not change by what people still do. */
  public static Instant settledAfter(Period period) {
    return period.to().plus(RETURN_WITHIN);
  }

  /** Who tells of ringing and abandonment, and with them of the service level. */
  public enum Source {
    /** The lines our desks hang on. */
    LINES,
    /** The report of the telephone exchange. */
    EXCHANGE
  }

  /** Where {@link #OFFERED_CALLS}, {@link #SERVICE_LEVEL} and {@link #ABANDONMENT} come from. */
  public static Source source(Totals totals) {
    return switch (totals.exchange().cover()) {
      case WHOLLY -> Source.EXCHANGE;
      case NONE, PARTLY -> Source.LINES;
    };
  }

  private static Figure ofOffered(
      Totals totals, ToLongFunction<ExchangeCounts> ofExchange, CallCount ofLines) {
    return heard(
        totals,
        known -> Figure.share(ofExchange.applyAsLong(known), known.offered(), Why.NO_CALLS),
        Figure.share(totals.calls().get(ofLines), totals.calls().get(OFFERED), Why.NO_CALLS));
  }

  private static Figure heard(
      Totals totals, Function<ExchangeCounts, Figure> ofExchange, Figure ofLines) {
    long unheard = totals.calls().get(UNHEARD);
    long all = unheard + totals.calls().get(OFFERED);
    boolean deaf = unheard > UNHEARD_SHARE * all;
    return switch (totals.exchange().cover()) {
      case WHOLLY -> ofExchange.apply(totals.exchange().counts());
      case PARTLY -> deaf ? new NotMeasured(Why.EXCHANGE_PARTLY) : ofLines;
      case NONE -> deaf ? new NotMeasured(Why.NO_RINGING) : ofLines;
    };
  }

  private static Duration hold(Totals totals) {
    return totals.calls().time(HOLD);
  }

  private static Duration wrapUp(Totals totals) {
    return totals.calls().time(WRAP_UP);
  }
}

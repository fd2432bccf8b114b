package vn.hotline1022.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.feedback.Diversion.Target;
import vn.hotline1022.text.Sentences;

/** What is told to a citizen who is called back, or asks, about an item. */
public final class ResultSpeech {

  /** Longer titles are said only as far as one remembers them. */
  private static final int MATTER_WORDS = 18;

  /** A short answer is said in one breath with what it answers. */
  private static final int SHORT_ANSWER = 12;

  private final Speech speech;
  private final SpokenNames names;
  private final Deadlines deadlines;

  public ResultSpeech(Speech speech, SpokenNames names, Deadlines deadlines) {
    this.speech = speech;
    this.names = names;
    this.deadlines = deadlines;
  }

  /** Whom we would like to speak to. */
  public String hello(Feedback item) {
    String name = Spoken.name(item.reporter().name());
    return name.isEmpty()
        ? to(item).say(Saying.RESULT_HELLO_NAMELESS).text()
        : to(item).say(Saying.RESULT_HELLO, "name", name).text();
  }

  /**
   * How it stands, a sentence each; the last one of an answer asks what they think of it, unless
   * they said so already.
   */
  public List<String> of(Feedback item, Instant now) {
    String matter = matter(item);
    Speech.Said said = to(item);
    switch (item.state()) {
      case QUEUED ->
          said.say(
              Saying.RESULT_QUEUED, "matter", matter, "day", Spoken.day(item.writtenAt(), now));
      case SENT -> sent(item, matter, now, said);
      case RECEIVED, ASSIGNED, IN_PROGRESS -> handled(item, matter, now, said);
      case ANSWERED, REFUSED, RATED -> result(item, matter, now, said);
      case JOINED -> said.say(Saying.RESULT_JOINED);
      case WITHDRAWN -> said.say(Saying.RESULT_WITHDRAWN);
    }
    return said.lines();
  }

  /** What is said when they have rated it. */
  public String rated(Rating rating, Optional<Addressing> addressing) {
    return speech
        .to(addressing)
        .say(
            switch (rating) {
              case SATISFIED -> Saying.RATED_SATISFIED;
              case ACCEPTED -> Saying.RATED_ACCEPTED;
              case DISSATISFIED -> Saying.RATED_DISSATISFIED;
            })
        .text();
  }

  private Speech.Said to(Feedback item) {
    return speech.to(item.reporter().addressing());
  }

  /** What it is about; of an item without words its category. */
  private String matter(Feedback item) {
    String title = item.matter().title();
    String matter = title.isBlank() ? names.category(item.matter().category()) : title;
    return Spoken.matter(matter, MATTER_WORDS);
  }

  private void sent(Feedback item, String matter, Instant now, Speech.Said said) {
    Instant filed = item.filedAt().orElse(item.writtenAt());
    said.say(Saying.RESULT_SENT, "matter", matter, "day", Spoken.day(filed, now));
    Due due = deadlines.acceptance(filed);
    until(due, Saying.RESULT_ACCEPT_DUE, now, said);
  }

  private void handled(Feedback item, String matter, Instant now, Speech.Said said) {
    Optional<String> agency = item.agency().filter(name -> !name.isBlank());
    if (agency.isPresent()) {
      String who = Spoken.matter(agency.get(), MATTER_WORDS);
      said.say(Saying.RESULT_ASSIGNED, "matter", matter, "agency", who);
    } else {
      said.say(Saying.RESULT_RECEIVED, "matter", matter);
    }
    Instant accepted = item.acceptedAt().orElse(item.writtenAt());
    until(deadlines.handling(item.level(), accepted), Saying.RESULT_DUE, now, said);
  }

  private static void until(Due due, Saying saying, Instant now, Speech.Said said) {
    if (due.isOver(now)) {
      said.say(Saying.RESULT_OVERDUE);
    } else {
      said.say(saying, "due", Spoken.due(due, now));
    }
  }

  private void result(Feedback item, String matter, Instant now, Speech.Said said) {
    item.answer().ifPresent(answer -> answered(answer, matter, now, said));
    said.sayIf(item.answer().isPresent() && item.rated().isEmpty(), Saying.RESULT_RATE);
    item.refusal().ifPresent(refusal -> refused(refusal, matter, said));
  }

  private static void answered(
      FeedbackStep.Answered answer, String matter, Instant now, Speech.Said said) {
    String text = answer.text().strip();
    List<String> sentences = Spoken.sentences(text);
    boolean brief = sentences.size() == 1 && Sentences.words(sentences.getFirst()) <= SHORT_ANSWER;
    if (brief) {
      String small = Spoken.matter(text, SHORT_ANSWER);
      said.say(Saying.RESULT_ANSWERED_SHORT, "matter", matter, "answer", small);
    } else {
      said.say(Saying.RESULT_ANSWERED, "matter", matter, "day", Spoken.day(answer.at(), now));
      said.sayIf(!sentences.isEmpty(), Saying.RESULT_SAYS).quote(text);
    }
  }

  private void refused(FeedbackStep.Refused refusal, String matter, Speech.Said said) {
    said.say(Saying.RESULT_REFUSED, "matter", matter);
    String ground = names.ground(refusal.ground());
    said.sayIf(!ground.isBlank(), Saying.RESULT_GROUND, "ground", Spoken.small(ground));
    said.quote(refusal.text());
    RefusalGround.of(refusal.ground()).ifPresent(known -> advice(known, said));
  }

  private static void advice(RefusalGround ground, Speech.Said said) {
    switch (ground) {
      case COMPLAINT -> said.say(Saying.DIVERT_COMPLAINT);
      case DENUNCIATION -> said.say(Saying.DIVERT_DENUNCIATION);
      case STATE_SECRET -> said.say(Saying.DIVERT_STATE_SECRET);
      case DUPLICATE -> said.say(Saying.RESULT_DUPLICATE);
      case OUT_OF_SCOPE -> said.say(Saying.RESULT_OUT_OF_SCOPE);
      case PLACE_UNCLEAR,
          TIME_UNCLEAR,
          CONTENT_UNCLEAR,
          IMAGE_REUSED,
          IDENTITY_MISSING,
          MULTIPLE,
          ABUSIVE ->
          said.say(Saying.RESULT_SEND_AGAIN);
    }
  }

  /** Where it belongs, for whoever is told that it was refused. */
  public String divert(Target target, Optional<Addressing> addressing) {
    return speech.divert(target, addressing);
  }
}

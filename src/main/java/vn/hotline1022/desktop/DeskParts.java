package vn.hotline1022.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import vn.hotline1022.ui.event.EventTools;
import vn.hotline1022.ui.event.EventWork;
import vn.hotline1022.ui.supervision.PeriodModel;

/** The features that sit around the calls at one desk, in the order of their places. */
final class DeskParts {

  private DeskParts() {}

  /**
   * Makes them.
   *
   * @param frame what handing over asks of the session
   */
  static List<DeskPart> of(SessionTools tools, HandoverPart.Frame frame) {
    List<DeskPart> parts = new ArrayList<>();
    HandoverPart handover = new HandoverPart(tools, frame, () -> parts.forEach(DeskPart::news));
    FollowUpPart promises = new FollowUpPart(tools);
    EscalationPart faults = new EscalationPart(tools, promises::refresh);
    GatewayPart gateway = new GatewayPart(tools);
    FeedbackPart feedback = new FeedbackPart(tools, gateway);
    HandbookPart handbook = new HandbookPart(tools, List.of(new GuidebookSide(tools)));
    EventTools events = EventPart.tools(tools);
    EventWork work = new EventWork(events);
    handover.atEvent().bind(work.event().map(Optional::isPresent));
    BoothPart booth =
        new BoothPart(
            tools,
            events,
            work,
            feedback.form(),
            () -> {
              tools.list().refresh();
              promises.refresh();
              faults.news();
            },
            texts -> Optional.of(handover.card(texts)));
    parts.addAll(
        List.of(
            new CitizenPart(tools),
            gateway,
            feedback,
            new GuidePart(tools, promises.promise(), faults.form(), handbook.articles()),
            promises,
            faults,
            new NoticesPart(tools),
            new PrivacyPart(tools),
            new ReceiverPart(
                tools,
                () -> {
                  gateway.wake();
                  feedback.receiverNews();
                }),
            handbook,
            booth,
            new EventPart(tools, events, work, List.of(booth)),
            handover,
            supervision(tools, feedback)));
    return List.copyOf(parts);
  }

  private static SupervisionPart supervision(SessionTools tools, FeedbackPart feedback) {
    PeriodModel period = new PeriodModel(tools.calls().time(), tools.shift());
    IntegerProperty front = new SimpleIntegerProperty(0);
    KnownWards wards = new KnownWards();
    DailySide daily = new DailySide(tools);
    WardMapSide map = new WardMapSide(tools, period, wards, feedback);
    List<SupervisionSide> sides = new ArrayList<>();
    sides.add(
        new BoardSide(
            tools,
            period,
            wards,
            row -> {
              map.show(row);
              front.set(sides.indexOf(map));
            },
            feedback,
            texts -> daily.due(texts, () -> front.set(sides.indexOf(daily)))));
    sides.add(map);
    sides.add(new QualitySide(tools, period, feedback));
    sides.add(new RosterSide(tools));
    sides.add(daily);
    return new SupervisionPart(tools, period, sides, front);
  }
}

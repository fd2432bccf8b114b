package vn.hotline1022.desktop;

import java.util.List;
import java.util.Optional;
import vn.hotline1022.ui.event.EventTools;
import vn.hotline1022.ui.event.EventWork;

/** The features that sit around the calls at one desk, in the order of their places. */
final class DeskParts {

  private DeskParts() {}

  static List<DeskPart> of(SessionTools tools) {
    FollowUpPart promises = new FollowUpPart(tools);
    EscalationPart faults = new EscalationPart(tools, promises::refresh);
    GatewayPart gateway = new GatewayPart(tools);
    FeedbackPart feedback = new FeedbackPart(tools, gateway);
    HandbookPart handbook = new HandbookPart(tools, List.of(new GuidebookSide(tools)));
    EventTools events = EventPart.tools(tools);
    EventWork work = new EventWork(events);
    BoothPart booth =
        new BoothPart(
            tools, events, work, feedback.form(), promises::refresh, _ -> Optional.empty());
    return List.of(
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
        new EventPart(events, work, List.of(booth)));
  }
}

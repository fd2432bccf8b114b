package vn.hotline1022.desktop;

import java.util.List;

/** The features that sit around the calls at one desk, in the order of their places. */
final class DeskParts {

  private DeskParts() {}

  static List<DeskPart> of(SessionTools tools) {
    FollowUpPart promises = new FollowUpPart(tools);
    EscalationPart faults = new EscalationPart(tools, promises::refresh);
    GatewayPart gateway = new GatewayPart(tools);
    FeedbackPart feedback = new FeedbackPart(tools, gateway);
    HandbookPart handbook = new HandbookPart(tools, List.of(new GuidebookSide(tools)));
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
        handbook);
  }
}

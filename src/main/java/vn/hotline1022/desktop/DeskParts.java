package vn.hotline1022.desktop;

import java.util.List;

/** The features that sit around the calls at one desk, in the order of their places. */
final class DeskParts {

  private DeskParts() {}

  static List<DeskPart> of(SessionTools tools) {
    FollowUpPart promises = new FollowUpPart(tools);
    return List.of(
        new CitizenPart(tools),
        promises,
        new EscalationPart(tools, promises::refresh),
        new NoticesPart(tools),
        new PrivacyPart(tools),
        new HandbookPart(tools, List.of()));
  }
}

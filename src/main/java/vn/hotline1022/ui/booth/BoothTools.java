package vn.hotline1022.ui.booth;

import java.util.UUID;
import java.util.function.Supplier;
import vn.hotline1022.event.VisitRepository;
import vn.hotline1022.event.WaitingSetting;
import vn.hotline1022.followup.PromiseCodes;
import vn.hotline1022.handout.StoreLinks;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Printing;
import vn.hotline1022.ui.guide.GuideBook;

/**
 * What the booth works with.
 *
 * @param operator staff code of the volunteer
 * @param letter before the numbers that are given, as long as nobody chose another
 * @param links where iHaNoi is got, as the settings stand at the moment; blocks
 */
public record BoothTools(
    String operator,
    String letter,
    Kept kept,
    PromiseCodes codes,
    GuideBook book,
    CallTools calls,
    FormDrafts drafts,
    Supplier<UUID> ids,
    BoothEvents events,
    Reporting reporting,
    Supplier<StoreLinks> links,
    Printing printing) {

  /**
   * Where people are kept; all of it blocks but the last.
   *
   * @param waiting the numbers given
   * @param heard runs on the FX thread when somebody was kept, with all they brought
   */
  public record Kept(VisitRepository visits, WaitingSetting waiting, Runnable heard) {}
}

package vn.hotline1022.ui.wardmap;

import vn.hotline1022.report.ReportWords;
import vn.hotline1022.report.WardSheetWords;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.report.ReportTexts;

/** The words of sheets in one language. */
public final class WardSheetTexts implements WardSheetWords {
  private final Texts texts;
  private final ReportWords report;

  public WardSheetTexts(Texts texts) {
    this.texts = texts;
    this.report = new ReportTexts(texts);
  }

  @Override
  public String word(Word word, Object... arguments) {
    return texts.get("wardmap.sheet." + word, arguments);
  }

  @Override
  public ReportWords report() {
    return report;
  }
}

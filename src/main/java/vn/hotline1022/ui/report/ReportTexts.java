package vn.hotline1022.ui.report;

import java.util.Arrays;
import java.util.Locale;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.followup.Severity;
import vn.hotline1022.report.ReportWords;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** The words of reports in one language. */
public final class ReportTexts implements ReportWords {
  private final Texts texts;

  public ReportTexts(Texts texts) {
    this.texts = texts;
  }

  /** The words in a language; Vietnamese for one that there is not. */
  public static ReportTexts in(Locale locale) {
    boolean english = locale.getLanguage().equals(Language.EN.locale().getLanguage());
    return new ReportTexts(new Texts(english ? Language.EN : Language.VI));
  }

  @Override
  public String word(Word word, Object... arguments) {
    return texts.get("report.word." + word, arguments);
  }

  @Override
  public String measure(Measure measure) {
    return texts.get("report.measure." + measure);
  }

  @Override
  public String notMeasured(Figure.Why why) {
    return texts.get("report.why." + why);
  }

  @Override
  public String severity(String code) {
    boolean known = Arrays.stream(Severity.values()).map(Severity::name).anyMatch(code::equals);
    return known ? texts.get("report.severity." + code) : code;
  }

  @Override
  public String state(EscalationState state) {
    return texts.get("report.state." + state);
  }

  @Override
  public Locale locale() {
    return texts.language().locale();
  }
}

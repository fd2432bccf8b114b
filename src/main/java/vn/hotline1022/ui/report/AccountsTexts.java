package vn.hotline1022.ui.report;

import vn.hotline1022.accounts.AccountsPreview;
import vn.hotline1022.accounts.AccountsPreview.Problem;
import vn.hotline1022.ui.common.Texts;

/** What is said of a file of accounts before anything of it is kept. */
public final class AccountsTexts {
  private final Texts texts;

  public AccountsTexts(Texts texts) {
    this.texts = texts;
  }

  /** {@code Dòng 7: …}. */
  public String problem(Problem problem) {
    return texts.get(
        "report.accounts.problem",
        texts.number(problem.line()),
        texts.get(
            "report.accounts.problem." + problem.kind(),
            problem.shown(),
            texts.number(problem.before())));
  }

  /** What it would bring, or that it cannot be taken. */
  public String sum(AccountsPreview preview) {
    return preview.isApplicable()
        ? texts.get(
            "report.accounts.brings",
            texts.number(preview.units().size()),
            texts.number(preview.total()),
            texts.number(preview.missing()))
        : texts.get("report.accounts.refused", texts.number(preview.wrong()));
  }
}

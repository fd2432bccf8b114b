package vn.hotline1022.privacy;

import java.util.List;
import vn.hotline1022.privacy.Lexicon.Keyword;

/** The phrases of a text by the place they begin at. */
final class Keywords {

  private final List<Keyword> inOrder;
  private final int[] byFirst;

  Keywords(Tokens tokens) {
    inOrder = Lexicon.keywords(tokens);
    byFirst = new int[tokens.count() + 1];
    for (int i = 0; i < inOrder.size(); i++) {
      byFirst[inOrder.get(i).first()] = i + 1;
    }
  }

  List<Keyword> inOrder() {
    return inOrder;
  }

  /** The phrase that begins with this token, or null. */
  Keyword at(int token) {
    boolean begins = token >= 0 && token < byFirst.length && byFirst[token] > 0;
    return begins ? inOrder.get(byFirst[token] - 1) : null;
  }
}

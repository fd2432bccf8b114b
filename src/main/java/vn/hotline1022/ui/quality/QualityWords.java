package vn.hotline1022.ui.quality;

import vn.hotline1022.feedback.FeedbackKind;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.QualityCount;
import vn.hotline1022.stats.QualityMeasure;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Texts;

/** The words of the quality of feedback. */
final class QualityWords {
  private final Texts texts;
  private final QualityTools tools;

  QualityWords(Texts texts, QualityTools tools) {
    this.texts = texts;
    this.tools = tools;
  }

  Texts texts() {
    return texts;
  }

  String get(String key, Object... arguments) {
    return texts.get("quality." + key, arguments);
  }

  String measure(QualityMeasure measure) {
    return get("measure." + measure);
  }

  String number(long number) {
    return texts.number(number);
  }

  String count(QualityCount count) {
    return get("count." + count);
  }

  /** What a group is called. */
  String group(Grouping by, QualityBoard.Group group) {
    return switch (by) {
      case AGENCY -> group.code().isEmpty() ? get("noAgency") : group.code();
      case CATEGORY -> tools.lists().get().categoryName(group.code(), texts.language().locale());
      case KIND -> get("kind." + FeedbackKind.valueOf(group.code()));
    };
  }

  String ground(String code) {
    return tools.lists().get().refusalName(code, texts.language().locale());
  }

  /** A large figure. Of a small base it is no percentage: that would say more than is known. */
  String large(Figure figure) {
    return switch (figure) {
      case Figure.Share share ->
          QualityMeasure.byChance(share) ? fraction(share) : percent(share.value());
      case Figure.Amount amount -> texts.number(amount.value());
      case Figure.Mean mean -> Formats.duration(mean.value());
      case Figure.NotMeasured _ -> get("notMeasured");
    };
  }

  /** The same with its base, in one line. */
  String brief(Figure figure) {
    return switch (figure) {
      case Figure.Share share ->
          QualityMeasure.byChance(share)
              ? fraction(share)
              : texts.number(share.value() * 100, 0) + " % · " + fraction(share);
      case Figure.Amount _, Figure.Mean _ -> large(figure);
      case Figure.NotMeasured _ -> "–";
    };
  }

  /** Of how many, and that it may be chance; why there is no figure. */
  String base(Figure figure) {
    return switch (figure) {
      case Figure.Share share ->
          QualityMeasure.byChance(share)
              ? get("chance")
              : get("base", texts.number(share.part()), texts.number(share.base()));
      case Figure.NotMeasured not -> texts.get("report.why." + not.why());
      case Figure.Amount _, Figure.Mean _ -> "";
    };
  }

  /** Against the period before. */
  String before(Figure figure) {
    return switch (figure) {
      case Figure.Share _, Figure.Amount _ -> get("before", brief(figure));
      case Figure.Mean _, Figure.NotMeasured _ -> get("before.none");
    };
  }

  String percent(double share) {
    return texts.number(share * 100, 1) + " %";
  }

  private String fraction(Figure.Share share) {
    return texts.number(share.part()) + "/" + texts.number(share.base());
  }
}

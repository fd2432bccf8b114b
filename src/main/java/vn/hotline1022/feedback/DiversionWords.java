package vn.hotline1022.feedback;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hotline1022.feedback.Diversion.Target;

/**
 * The words one {@link Target} is told from. With their marks, since cháy, chạy and chảy are three
 * things; only a text that has no marks at all is read without, and then only by rows of words.
 *
 * @param said what tells it
 * @param harmless what holds the same words and tells nothing; taken out before
 * @param saidPlain what tells it in a text without marks
 */
record DiversionWords(Target target, Pattern said, Pattern harmless, Pattern saidPlain) {
  private static final int LONGEST = 8_000;
  private static final Pattern CLAUSES = Pattern.compile("[.!?;\\n]+|,(?=\\s)");

  /** A clause that tells of what lies back. */
  private static final Pattern PAST =
      pattern(
          "hôm (qua|kia|trước|nọ)|(tuần|tháng|năm|ngày|đợt|lần|hồi|vụ) (trước|ngoái|vừa rồi|qua|rồi"
              + "|kia)|trước (đây|kia)|đã (được )?(dập|khắc phục|xử lý xong|đưa đi|qua khỏi)"
              + "|hom (qua|kia|truoc)|(tuan|thang|nam|ngay|vu) (truoc|ngoai|qua)|truoc (day|kia)");

  /** Goes on all the same. */
  private static final Pattern NOW =
      pattern("đang|vẫn|vừa|bây giờ|lúc này|ngay giờ|dang|bay gio|luc nay");

  /** What follows behind one of these might be, or is spoken of only. */
  private static final Pattern MIGHT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:(?:dễ|nguy cơ|có thể|tránh|phòng (?:ngừa|tránh)|ngừa|nếu|kẻo|đề"
              + " phòng|khả năng|lo|sợ|sau (?:vụ|đám|trận)|tuyên truyền|diễn tập|tập huấn|dùng"
              + " cho|dành cho|nguy co|co the|tranh|phong tranh|neu|keo|sau vu|dien tap|de"
              + " gay)(?![\\p{L}\\p{N}]).*|(?:hay|thường|thường xuyên|nhiều lần|liên"
              + " tục|luôn|từng|thuong) ?(?:có |bị |xảy ra |gặp )?)$");

  /** Somebody, not something. */
  private static final String SOMEBODY =
      "(?:người|cháu|bé|cụ|ông|bà|bác|cô|chú|anh|chị|em|học sinh|công nhân|nạn nhân)";

  private static final String OWN_CHILD =
      "(?:con|cháu|bé) (?:tôi|em|mình|nhà tôi)[^.!?;]{0,15}(?:bị |đi )lạc";

  private static final String CHILD =
      "(?:trẻ|trẻ em|trẻ nhỏ|bé|em bé|cháu|cháu bé|cháu nhỏ|em nhỏ|học sinh"
          + "|con (?:nhỏ|gái|trai|riêng|ruột|đẻ))";

  static final List<DiversionWords> ALL =
      List.of(
          of(
              Target.FIRE,
              "bốc cháy|cháy (nhà|xe|rừng|lớn|to|rồi|kho|chợ|xưởng|quán|bãi|căn"
                  + " hộ|phòng|tầng|trạm|tủ điện|cột điện|biến áp|ngùn ngụt|dữ dội|lan)|đang"
                  + " cháy|đám cháy|có cháy|hoả hoạn|hỏa hoạn|phát hoả|phát hỏa|(tủ điện|cột"
                  + " điện|biến áp|công tơ|ổ điện|dây điện|trạm điện)[^.!?]{0,20}bốc khói|nổ (bình"
                  + " )?(ga|gas)|(rò|xì|hở|rò rỉ|mùi) (khí )?(ga|gas)|kẹt (trong )?thang máy"
                  + "|toé lửa|tóe lửa|cháy (ở|tại|trong)|(nhà|xe|xưởng|kho|quán|chợ|chung cư"
                  + "|căn hộ|bếp|ô tô|trạm|phòng)( [^ ,.!?]+){0,3} (bị|vừa) cháy",
              "(xe|bình|trụ|họng|nước|lối|đường|cửa|thiết bị|hệ thống|cảnh sát|lực lượng|công"
                  + " tác|tủ|vòi|biển|hồ|bể|máy bơm) (cứu hoả|cứu hỏa|chữa cháy)|phòng cháy( chữa"
                  + " cháy|, chữa cháy| và chữa cháy)?|chống cháy|báo cháy|hết cháy|cháy"
                  + " (hàng|túi|vé|nắng|bóng|đèn|cầu chì|khét|sém|dở|vàng|lá)|(bóng|đèn|cầu"
                  + " chì|bóng đèn)( đường| ngõ)? (đã |bị )?cháy( rồi)?|(máy|mô tơ|động cơ|điều"
                  + " hoà|điều hòa|quạt)( (?!bốc)\\p{L}+)? (bị |đã )?cháy( rồi)?|đã (bị )?cháy"
                  + " từ|pccc",
              "boc chay|dang chay( nha| lon| to| rung| xe)|chay (nha|rung|kho|cho|xuong)|dam chay"
                  + "|hoa hoan|ro ri (khi )?gas|no (binh )?gas"),
          of(
              Target.POLICE,
              "bị (cướp|đánh|chém|đâm|hành hung|đe doạ|đe dọa|bắt cóc|khống chế)|đang"
                  + " (cướp|đánh|chém|hành hung|đe doạ|đe dọa|khống chế)|đánh nhau|ẩu đả|hỗn"
                  + " chiến|cướp giật|có cướp|giết người|chém nhau|đâm nhau|đâm chém|(cầm|vác|vung)"
                  + " (theo )?(dao|kiếm|súng|mã tấu|hung khí)|nổ súng|bắt cóc|đột nhập|(bị|vừa)"
                  + " giật (túi|điện thoại|dây chuyền|ví|đồ|tiền)|(định|đòi|sắp|đang) (nhảy"
                  + " (cầu|lầu)|tự tử)|trộm đang|đang (ăn )?trộm|đang (phá khoá|phá khóa|cạy cửa)",
              "(như|khác gì) (ăn )?cướp|ăn cướp|cướp (đường|lời|lòng|vỉa hè|sân|chỗ)"
                  + "|(bị|đang) đánh (giá|số|dấu|thuế|máy|bật|đổ|rơi|vỡ|bóng|cờ|bài|cầu|đàn|trống"
                  + "|vảy|mất|cắp|chìm|tráo)|(chó|mèo|gà|chim) (đánh|cắn) nhau|(chống|báo) đột nhập"
                  + "|(cột|cây|rào|tường|biển|đèn|lan can|dải phân cách|hộ lan|cổng|xe) bị đâm"
                  + "|bị đâm thủng|(xe|ô tô|xe máy) đâm nhau|khách giật (túi|đồ)",
              "danh nhau|au da|bi cuop|cuop giat|giet nguoi|cam dao|bat coc|dot nhap|no sung"),
          of(
              Target.AMBULANCE,
              "(đang |vừa |mới |có |bị |gặp )(có |xảy ra |bị )?(một |hai |vụ )?(vụ )?tai nạn"
                  + "|xảy ra (một |vụ )?(vụ )?tai nạn|bất tỉnh|ngất xỉu|bị ngất|ngừng thở"
                  + "|lên cơn (khó thở|co giật)|đột quỵ|tai biến|đuối nước|chết đuối|điện giật"
                  + "|giật điện|bị thương|chảy (rất )?nhiều máu|máu chảy|gãy (chân|tay|xương)"
                  + "|(bị|vừa) ngộ độc|ngộ độc (tập thể|nặng)|cần cấp cứu|gọi cấp cứu|đi cấp cứu"
                  + "|tự tử|nằm bất động|sắp đẻ|chuyển dạ|vỡ ối|"
                  + SOMEBODY
                  + "[^.!?]{0,24}(bị (xe( \\p{L}+)? |ô tô |tàu )?(đâm|tông|cán)|mắc kẹt"
                  + "|kẹt trong|bị kẹt|bị đè|bị vùi|(rơi|ngã) xuống (hồ|sông|giếng|hố|cống))"
                  + "|(cây|tường|nhà|cột|biển|giàn giáo) (đổ|sập) (đè|trúng|vào người)",
              "(gây|khỏi|giảm|biển báo|điểm đen|bảo hiểm|chống|xử lý|điểm) (ra )?tai nạn"
                  + "|(xe|khoa|phòng|cửa|trạm|đường|làn|lối|cổng|viện|nhân viên) cấp cứu"
                  + "|(chó|mèo|chim|rùa|khỉ|bò|trâu|cây)( \\p{L}+)? (đang )?(bị thương|gãy chân)"
                  + "|mắc kẹt (vì|do|ở) (hồ sơ|thủ tục|đường|tắc)|bị kẹt (xe|đường|thẻ|cứng|lại vì)"
                  + "|chống (đuối nước|điện giật)|dạy bơi[^.]*đuối nước",
              "bi tai nan|vua tai nan|co tai nan|xay ra tai nan|bat tinh|ngat xiu|duoi nuoc"
                  + "|dien giat|bi thuong|can cap cuu|tu tu nhay cau"),
          of(
              Target.CHILD,
              "(bạo hành|đánh đập|hành hạ|xâm hại|dâm ô|ngược đãi|bỏ đói|nhốt|bóc lột|lạm dụng)"
                  + "[^.!?;]{0,30}"
                  + CHILD
                  + "|"
                  + CHILD
                  + "[^.!?;]{0,20}bị (bạo hành|đánh đập|hành hạ|xâm hại|dâm ô|bỏ rơi|bỏ đói|nhốt"
                  + "|lạm dụng)|bỏ rơi "
                  + CHILD
                  + "|(bé|cháu|trẻ|em bé|cháu bé|trẻ em) (bị |đi )?lạc( đường| mẹ| bố)?|"
                  + OWN_CHILD,
              "chống xâm hại|xâm hại (rừng|đất|di tích|vỉa hè|cây|công trình)|trẻ lạc quan",
              "bao hanh tre|danh dap tre|tre bi bo roi|xam hai tre|chau be bi danh"),
          of(
              Target.COMPLAINT,
              "khiếu nại|khiếu kiện|khởi kiện",
              "không (phải )?(là )?(khiếu nại|khiếu kiện)|chưa (đến mức )?khiếu nại|(số|số điện"
                  + " thoại|hòm thư|phòng|bàn|quầy|nút|mục|đường dây|tổng đài|biển|nơi tiếp"
                  + " nhận|cửa tiếp nhận) khiếu nại",
              "khieu nai|khieu kien|khoi kien"),
          of(
              Target.DENUNCIATION,
              "tố cáo|tố giác|tham nhũng|tham ô|nhận hối lộ|ăn hối lộ|đòi hối lộ|vòi tiền"
                  + "|vòi vĩnh|đòi (tiền )?lót tay|đòi phong bì|nhận phong bì|ăn chặn|biển thủ",
              "không (phải )?(là )?(tố cáo|tố giác)|(phòng|chống|phòng chống|phòng, chống) (tham"
                  + " nhũng|tham ô)|(số|hòm thư|đường dây|biển|mục|nút) tố (cáo|giác)",
              "to cao|to giac|tham nhung|nhan hoi lo|voi tien|doi phong bi"),
          of(
              Target.STATE_SECRET,
              "bí mật (của )?(nhà nước|quốc gia|quân sự|quốc phòng)"
                  + "|(tài liệu|văn bản|hồ sơ|công văn|bản đồ|đóng dấu|dấu|thông tin) "
                  + "(tuyệt mật|tối mật|mật(?! (khẩu|độ|ong|mã|thư|thiết)))|tuyệt mật|tối mật",
              "không (phải )?(là )?bí mật nhà nước",
              "bi mat (nha nuoc|quoc gia|quan su)|tuyet mat|toi mat|tai lieu mat"));

  private static DiversionWords of(Target target, String said, String harmless, String saidPlain) {
    return new DiversionWords(target, pattern(said), pattern(harmless), pattern(saidPlain));
  }

  private static Pattern pattern(String alternatives) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
  }

  /** The words that tell it, as typed. */
  Optional<String> find(String typed) {
    String text =
        Normalizer.normalize(
                typed.substring(0, Math.min(typed.length(), LONGEST)), Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT);
    boolean plain = text.chars().allMatch(letter -> letter < 0x80);
    for (String clause : clauses(text)) {
      Optional<String> found = plain ? told(clause, saidPlain) : told(bare(clause), said);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static List<String> clauses(String text) {
    List<String> clauses = new ArrayList<>();
    for (String clause : CLAUSES.split(text)) {
      String tidy = clause.strip().replaceAll("\\s+", " ");
      if (!tidy.isEmpty()) {
        clauses.add(tidy);
      }
    }
    return clauses;
  }

  /** Without what only has such a name. */
  private String bare(String clause) {
    return harmless.matcher(clause).replaceAll(" · ");
  }

  /** A complaint of last week is a complaint; a fire of last week is none. */
  private Optional<String> told(String clause, Pattern words) {
    Matcher found = words.matcher(clause);
    while (found.find()) {
      boolean harmless =
          target.isEmergency()
              && (MIGHT.matcher(clause.substring(0, found.start())).find()
                  || (PAST.matcher(clause).find() && !NOW.matcher(clause).find()));
      if (!harmless) {
        return Optional.of(found.group().strip());
      }
    }
    return Optional.empty();
  }
}

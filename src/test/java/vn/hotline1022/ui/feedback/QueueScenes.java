package vn.hotline1022.ui.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.feedback.GatewayFailure.Cause;
import vn.hotline1022.feedback.outbox.Hold;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.ui.common.ToolBench;

/** A morning on which feedback goes by itself, with something in every state. */
public final class QueueScenes {
  static final String WAITING = "Cây đổ chắn lối đi";
  static final String SENDING = "Nắp cống bập bênh";
  static final String REFUSED = "Đèn tín hiệu ngã tư";
  static final String UNSURE = "Xe ba gác đỗ kín";
  static final String TAKEN = "Nước tràn ra đường";
  static final String NO_SERVICE = "Biển quảng cáo che";
  static final String BY_HAND = "Karaoke quá giờ";
  static final String OTHERS = "Rác thải xây dựng";
  static final String SENT = "Đèn đường hỏng phố Chùa Láng";
  static final String CORRECTION = "Vỉa hè lún trước số 15";

  static final String WORDS =
      "400 Thiếu số nhà hoặc điểm mốc gần nhất. Đề nghị bổ sung vị trí cụ thể trước khi gửi lại.";

  private QueueScenes() {}

  /** Nothing was ever sent. */
  static FollowScenes empty() {
    return new FollowScenes().sending();
  }

  static FollowScenes all() {
    FollowScenes morning = new FollowScenes();
    morning.scenes.withEarlierCalls();
    morning.outbox.isSent(morning.answered().id(), "293944", 1);
    morning.outbox.isOthers(write(morning, OTHERS + " đổ trộm ven đê", "GARBAGE"));
    morning.outbox.byHand(write(morning, BY_HAND + " trong ngõ", "NOISE"));
    UUID lunken = write(morning, CORRECTION, "PAVEMENT");
    morning.step(
        0, item -> new FeedbackStep.Filed(FollowScenes.ago(3), item.operator(), "iHaNoi", "31"));
    morning.outbox.correctionNeeds(lunken, "31", Reason.FAILS);
    morning.outbox.needs(write(morning, NO_SERVICE + " biển báo", "PAVEMENT"), Reason.NO_SERVICE);
    morning.outbox.needs(
        write(morning, TAKEN + " trước trạm bơm", "WATER_QUALITY"), Reason.TAKEN_MEANWHILE);
    morning.outbox.needs(write(morning, UNSURE + " cổng trường", "PAVEMENT"), Reason.UNSURE);
    morning.outbox.isRefused(write(morning, REFUSED + " không sáng", "STREET_LIGHT"), WORDS);
    morning.outbox.isSending(write(morning, SENDING + " đầu ngõ 18", "MANHOLE"));
    morning.outbox.waits(
        write(morning, WAITING + " sau mưa đêm", "TREES"), Reason.UNREACHABLE, soon());
    morning.desk.list().tab().set(FeedbackTab.ALL);
    return morning.sending();
  }

  /** There was another receiver before. */
  static FollowScenes elsewhere() {
    FollowScenes morning = all();
    for (String title : new String[] {UNSURE, SENT}) {
      morning.outbox.isElsewhere(morning.find(title).id(), "Cổng phản ánh thử nghiệm");
    }
    return morning.sending();
  }

  /** Nobody answers for a while. */
  static FollowScenes resting() {
    FollowScenes morning = all();
    morning.outbox.hold(new Hold(soon(), false, Optional.empty()));
    return morning.sending();
  }

  /** The key is not taken. */
  static FollowScenes stopped() {
    FollowScenes morning = all();
    morning.outbox.hold(new Hold(Instant.EPOCH, false, Optional.of(Cause.KEY)));
    return morning.sending();
  }

  private static Instant soon() {
    return ToolBench.MORNING.plus(Duration.ofMinutes(5));
  }

  private static UUID write(FollowScenes morning, String title, String category) {
    return morning.write(title, category, "Phường Việt Hưng", 1, "0912345678").id();
  }
}

package vn.hotline1022.ui.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.layout.Region;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpStep;
import vn.hotline1022.followup.MemoryFollowUpRepository;
import vn.hotline1022.followup.PromiseCodes;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.desk.DeskView;

/** A morning with promises: some overdue, some for today, some for other days, some kept. */
public final class FollowUpScenes {
  public final DeskScenes scenes = new DeskScenes();
  public final MemoryFollowUpRepository kept = new MemoryFollowUpRepository();
  public final FollowUpTools tools =
      new FollowUpTools(
          kept,
          scenes.bench.tools,
          scenes.desk,
          scenes.bench::newId,
          new PromiseCodes(new Random(5)),
          DeskScenes.ME,
          true);
  public final FollowUpDesk promises = new FollowUpDesk(tools, () -> {});
  private final PhoneNumbers numbers = new PhoneNumbers();

  /** Promises of the last days. */
  public FollowUpScenes filled() {
    scenes.withEarlierCalls();
    make(
        -11,
        "0912345678",
        "Bác Trần Văn Minh: chưa nhận được OTP, gọi sau khi bỏ chặn tin",
        "4829");
    make(23, "0936778120", "Chị Lê Thị Hoa: xác nhận đã đăng nhập bằng VNeID", "7305");
    FollowUp tried =
        make(-90, "0982004417", "Ông Phạm Đình Khôi: báo kết quả phản ánh đèn đường", "1683");
    Instant again = ToolBench.MORNING.plus(Duration.ofMinutes(293));
    kept.step(
        tried.id(), FollowUpStep.tried(DeskScenes.ME, ToolBench.MORNING, Optional.empty(), again));
    make(1_400, "02438261147", "Hướng dẫn kích hoạt trên máy của con", "2094");
    FollowUp done = make(-300, "0971640255", "Kiểm tra đã cài xong trên iPhone 7", "8812");
    kept.step(done.id(), FollowUpStep.kept("DTV09", ToolBench.MORNING, Optional.empty()));
    promises.begin();
    return this;
  }

  /** A promise that is due so many minutes from now, made in the newest call. */
  public FollowUp make(int minutes, String phone, String why, String code) {
    Optional<java.util.UUID> call =
        scenes.bench.calls.search(CallQuery.newest(1)).stream().map(one -> one.id()).findFirst();
    FollowUp made =
        FollowUp.promised(
            scenes.bench.newId(),
            call,
            DeskScenes.ME,
            ToolBench.MORNING.minus(Duration.ofHours(20)),
            ToolBench.MORNING.plus(Duration.ofMinutes(minutes)),
            numbers.parse(phone),
            why,
            code);
    kept.promise(made, DeskScenes.ME);
    return made;
  }

  /** The whole desk with everything about promises on it. */
  public Region desk(Texts texts) {
    DeskSlots slots =
        DeskSlots.of(List.of(promises.card(texts, () -> {})), List.of(promises.inCall(texts)));
    DeskView view =
        new DeskView(scenes.desk, scenes.bench.tools, texts, () -> {}, call -> {}, slots);
    return scenes.framed(view.view(), texts);
  }

  /** The place of promises. */
  public Region place(Texts texts) {
    FollowUpsView view = new FollowUpsView(promises.promises(), tools, texts, promises::callBack);
    return scenes.framed(view.view(), texts);
  }
}

package vn.hotline1022.ui.escalation;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Region;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.followup.EscalationStep;
import vn.hotline1022.followup.MemoryEscalationRepository;
import vn.hotline1022.followup.MemoryFollowUpRepository;
import vn.hotline1022.followup.Severity;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.desk.DeskView;

/** A morning with faults: new ones, the same ones, one that needs more, one that is fixed. */
public final class EscalationScenes {
  public final DeskScenes scenes = new DeskScenes();
  public final MemoryEscalationRepository kept = new MemoryEscalationRepository();
  public final MemoryFollowUpRepository promises = new MemoryFollowUpRepository();
  public final EscalationTools tools;
  public final EscalationDesk faults;
  public Path files = Path.of("target");
  private final PhoneNumbers numbers = new PhoneNumbers();

  public EscalationScenes(boolean handles) {
    tools =
        new EscalationTools(
            kept,
            promises,
            scenes.bench.tools,
            scenes.desk,
            scenes.bench::newId,
            DeskScenes.ME,
            handles,
            handles);
    faults = new EscalationDesk(tools, () -> {}, () -> {});
  }

  /** Faults of the last two days. */
  public EscalationScenes filled() {
    scenes.withEarlierCalls();
    Escalation fixed =
        make(26 * 60, "0366902114", "Tải ảnh lên phản ánh", "Lỗi 500", "Samsung A14", "DTV09");
    move(fixed, EscalationState.SENT, "");
    move(fixed, EscalationState.FIXED, "Đã sửa ở bản 2.8, công dân cập nhật rồi gửi lại ảnh");
    Escalation more =
        make(25 * 60, "0904118532", "Đăng nhập bằng VNeID", "Phiên hết hạn", "iPhone 7", "DTV07");
    move(more, EscalationState.SENT, "");
    move(more, EscalationState.NEED_MORE, "Cho biết bản VNeID trên máy");
    make(65, "0912345678", "Nhập mã OTP", "“Hệ thống bận, thử lại sau”", "Oppo A5s", "DTV07");
    make(40, "0936778120", "Nhap ma OTP", "hệ thống bận thử lại sau", "Vivo Y12", "DTV09");
    make(12, "02438261147", "Trả lời khảo sát", "Màn hình trắng", "Samsung A03", "DTV09");
    faults.begin();
    return this;
  }

  /** A fault so many minutes old. */
  public Escalation make(
      int minutesAgo, String phone, String step, String message, String device, String operator) {
    Instant at = ToolBench.MORNING.minus(Duration.ofMinutes(minutesAgo));
    return kept.write(
        Escalation.written(
            scenes.bench.newId(),
            Optional.empty(),
            operator,
            at,
            "",
            numbers.parse(phone),
            Map.of(
                EscalationField.SEVERITY,
                Severity.MANY.name(),
                EscalationField.STEP,
                step,
                EscalationField.MESSAGE,
                message,
                EscalationField.DEVICE,
                device,
                EscalationField.OS,
                "Android 13",
                EscalationField.APP_VERSION,
                "2.7",
                EscalationField.TRIED,
                "Xoá bộ nhớ đệm, cài lại, đổi mạng",
                EscalationField.CONSENT,
                Escalation.YES)),
        DueTime.today(at));
  }

  /** A fault that another desk wrote down under this code and that came here. */
  public Escalation fromElsewhere(String code, String operator) {
    Escalation fault =
        Escalation.written(
            scenes.bench.newId(),
            Optional.empty(),
            operator,
            ToolBench.MORNING.minus(Duration.ofMinutes(30)),
            code,
            numbers.parse("0983221907"),
            Map.of(
                EscalationField.SEVERITY,
                Severity.ONE.name(),
                EscalationField.STEP,
                "Quét mã QR",
                EscalationField.MESSAGE,
                "Không mở được máy ảnh"));
    kept.receive(fault);
    return fault;
  }

  public void move(Escalation fault, EscalationState state, String answer) {
    kept.move(List.of(fault.id()), new EscalationStep(state, "KTV01", ToolBench.MORNING, answer));
  }

  /** The whole desk with everything about faults on it. */
  public Region desk(Texts texts) {
    DeskSlots slots = DeskSlots.of(List.of(), List.of(faults.inCall(texts)));
    DeskView view =
        new DeskView(scenes.desk, scenes.bench.tools, texts, () -> {}, call -> {}, slots);
    return scenes.framed(view.view(), texts);
  }

  /** The place of faults. */
  public Region place(Texts texts) {
    EscalationsView view = new EscalationsView(faults.faults(), tools, new Chosen(files), texts);
    return scenes.framed(view.view(), texts);
  }

  /** A person who takes whatever name is suggested. */
  private record Chosen(Path into) implements FilePicker {
    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      return Optional.of(into.resolve(suggestedName));
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.of(into);
    }
  }
}

package vn.hotline1022.ui.handover;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.TabbedScreen;

/** Handing over on a test bench. */
final class HandoverBench implements HandoverLog, Emptier, FilePicker {
  final ToolBench bench = new ToolBench();
  final ScriptedBundles bundles = new ScriptedBundles();
  final HandoverModel model;
  Optional<Fault> remains = Optional.empty();
  List<Path> spared = List.of();
  List<LeftDraft> drafts = List.of();
  long unreadable;
  private final List<String> heard = new ArrayList<>();
  private Optional<Handed> last = Optional.empty();

  HandoverBench() {
    this(true);
  }

  HandoverBench(boolean inCharge) {
    this.model =
        new HandoverModel(
            new HandoverTools(
                bundles,
                new HandoverTools.Self(ScriptedBundles.OWN.name(), "NV01", inCharge),
                this,
                this,
                bench.clock,
                bench.tools.reads(),
                bench.tools.writes(),
                bench.tools.reads(),
                Runnable::run,
                () -> heard.add("applied")));
  }

  /** With the office and another desk of the event known. */
  static HandoverBench amongOthers() {
    HandoverBench made = new HandoverBench();
    made.bundles.add(ScriptedBundles.OFFICE, "NV01");
    made.bundles.add(ScriptedBundles.OTHER, "NV01");
    made.model.refresh();
    return made;
  }

  /** What three people began, one of them the person who sits here. */
  static List<LeftDraft> begun() {
    Instant morning = Instant.parse("2026-11-21T01:40:00Z");
    return List.of(
        new LeftDraft("TNV-07", "Nguyễn Đoàn Phương Uyên", 2, morning, false),
        new LeftDraft("TNV-02", "Lê Quốc Khánh", 1, morning.plusSeconds(9_000), false),
        new LeftDraft("NV01", "Trịnh Thị Lan", 1, morning.plusSeconds(86_000), true));
  }

  List<String> heard() {
    return heard;
  }

  TabbedScreen screen(Texts texts) {
    return new TabbedScreen(
        Screen.Place.SETTINGS,
        texts,
        List.of(new HandoverTab(model, this, texts)),
        new SimpleIntegerProperty());
  }

  HandoverDesk desk() {
    return new HandoverDesk(model, new SimpleObjectProperty<>(true), () -> heard.add("open"));
  }

  @Override
  public Optional<Handed> last() {
    return last;
  }

  @Override
  public void keep(Handed handed) {
    last = Optional.of(handed);
  }

  @Override
  public void keep() {
    heard.add("kept");
  }

  @Override
  public Optional<Fault> remains() {
    return remains;
  }

  @Override
  public int leaveSending() {
    heard.add("left");
    remains = Optional.empty();
    return 3;
  }

  @Override
  public List<LeftDraft> drafts() {
    return drafts;
  }

  @Override
  public boolean giveUp(LeftDraft seen) {
    heard.add("gave up " + seen.name());
    drafts = drafts.stream().filter(one -> !one.equals(seen)).toList();
    remains =
        Optional.of(
            new Fault.NotHandedOver(1, 0, drafts.stream().mapToLong(LeftDraft::count).sum()));
    return true;
  }

  @Override
  public long unreadable() {
    return unreadable;
  }

  @Override
  public List<Path> spared() {
    return spared;
  }

  @Override
  public void empty() {
    heard.add("emptied");
  }

  @Override
  public Optional<Path> save(String title, String suggestedName, FileType type) {
    return Optional.of(Path.of("/media/usb").resolve(suggestedName));
  }

  @Override
  public Optional<Path> open(String title, FileType type) {
    return Optional.of(Path.of("/media/usb/ban-giao-ban-1." + type.extension()));
  }

  @Override
  public Optional<Path> folder(String title) {
    return Optional.empty();
  }
}

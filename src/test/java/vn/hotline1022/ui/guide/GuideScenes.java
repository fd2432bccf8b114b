package vn.hotline1022.ui.guide;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javafx.scene.layout.Region;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.call.Direction;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.MemoryEscalationRepository;
import vn.hotline1022.followup.MemoryFollowUpRepository;
import vn.hotline1022.followup.PromiseCodes;
import vn.hotline1022.guide.GuideChecker;
import vn.hotline1022.guide.GuideRepository;
import vn.hotline1022.guide.MemoryGuideTrailRepository;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.desk.DeskView;
import vn.hotline1022.ui.desk.DeskViewModel;
import vn.hotline1022.ui.escalation.EscalationDesk;
import vn.hotline1022.ui.escalation.EscalationTools;
import vn.hotline1022.ui.followup.FollowUpDesk;
import vn.hotline1022.ui.followup.FollowUpTools;

/** The desk with guides, promises and faults on it, in a call. */
final class GuideScenes {
  final DeskScenes scenes;
  final MemoryFollowUpRepository promised = new MemoryFollowUpRepository();
  final MemoryEscalationRepository handedOver = new MemoryEscalationRepository();
  final MemoryGuideTrailRepository trails;
  final FormDrafts drafts;
  final FollowUpDesk promises;
  final EscalationDesk faults;
  final GuideBook book;
  final GuideDesk guides;

  GuideScenes() {
    this(new DeskScenes(), new MemoryGuideTrailRepository());
  }

  private GuideScenes(DeskScenes scenes, MemoryGuideTrailRepository trails) {
    this(scenes, scenes.desk, trails);
  }

  /** The features around this desk; a second time they are the person's next session. */
  GuideScenes(DeskScenes scenes, DeskViewModel desk, MemoryGuideTrailRepository trails) {
    this(scenes, desk, trails, true);
  }

  /** The same whose guides are still to be read. */
  static GuideScenes unread() {
    DeskScenes scenes = new DeskScenes();
    return new GuideScenes(scenes, scenes.desk, new MemoryGuideTrailRepository(), false);
  }

  private GuideScenes(
      DeskScenes scenes, DeskViewModel desk, MemoryGuideTrailRepository trails, boolean read) {
    this.scenes = scenes;
    this.trails = trails;
    this.drafts = scenes.bench.formDrafts(DeskScenes.ME);
    this.promises =
        new FollowUpDesk(
            new FollowUpTools(
                promised,
                scenes.bench.tools,
                desk,
                scenes.bench::newId,
                new PromiseCodes(new Random(5)),
                DeskScenes.ME,
                true),
            () -> {});
    this.faults =
        new EscalationDesk(
            new EscalationTools(
                handedOver,
                promised,
                scenes.bench.tools,
                desk,
                scenes.bench::newId,
                DeskScenes.ME,
                false,
                true),
            () -> {},
            () -> {});
    Tasks atOnce = new Tasks(Runnable::run, Runnable::run);
    this.book = new GuideBook(atOnce);
    this.guides =
        new GuideDesk(
            new GuideTools(
                book,
                trails,
                scenes.bench.tools,
                desk,
                drafts,
                scenes.bench::newId,
                new Forms(),
                new TwoArticles()));
    if (read) {
      read();
    }
    drafts.begin();
    guides.begin();
  }

  /** The guides are read from where they lie. */
  void read() {
    book.load(
        () ->
            new GuideRepository(
                Path.of("target", "no-guides-of-its-own"),
                new GuideChecker(CallListsCsv.standard(), Optional.empty())));
  }

  private final class Forms implements EndForms {
    @Override
    public boolean promise(Instant at, String why) {
      return promises.promise().offer(at, why);
    }

    @Override
    public boolean fault(Map<EscalationField, String> known) {
      return faults.form().offer(known);
    }

    @Override
    public void takeBack() {
      promises.promise().takeBackOffer();
      faults.form().takeBackOffer();
    }
  }

  private static final class TwoArticles implements Articles {
    @Override
    public Optional<String> title(String id, Locale locale) {
      return id.equals("fake-app") ? Optional.of("Nhận ra ứng dụng giả") : Optional.empty();
    }

    @Override
    public void open(String id) {
      throw new AssertionError("nobody presses " + id);
    }
  }

  /** A call about installing, the caller called bác. */
  GuideScenes inCall() {
    scenes.withEarlierCalls();
    scenes.desk.take(Direction.INBOUND);
    scenes.desk.number().text().set("0912 345 678");
    scenes.desk.reasons().toggleGroup("INSTALL");
    scenes.desk.reasons().toggle("ANDROID");
    scenes.desk.notes().text().set("Bác Trần Văn Minh, phường Việt Hưng. Máy Samsung A14.");
    scenes.desk.addressing().set(Optional.of(Addressing.BAC));
    pass(41);
    return this;
  }

  /** In the middle of it: the guide on its way, with these answers. */
  GuideScenes running(int... digits) {
    inCall();
    guides.open();
    answer(digits);
    pass(72);
    return this;
  }

  /** Answers by digits, some seconds each. */
  void answer(int... digits) {
    for (int digit : digits) {
      pass(31);
      if (!guides.run().choose(digit)) {
        throw new AssertionError("nothing is offered at " + digit);
      }
    }
  }

  void pass(int seconds) {
    scenes.bench.pass(Duration.ofSeconds(seconds));
    scenes.desk.tick();
    guides.tick();
  }

  /** The whole desk. */
  Region desk(Texts texts) {
    DeskSlots slots =
        DeskSlots.of(
            List.of(), List.of(guides.inCall(texts), promises.inCall(texts), faults.inCall(texts)));
    DeskView view =
        new DeskView(scenes.desk, scenes.bench.tools, texts, () -> {}, call -> {}, slots);
    return scenes.framed(view.with(scenes.lines).view(), texts);
  }
}

package vn.hotline1022.ui.quality;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.hotline1022.feedback.Cutoffs;
import vn.hotline1022.feedback.Deadlines;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.feedback.FeedbackQuery;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.feedback.Holiday;
import vn.hotline1022.feedback.OfficeHours;
import vn.hotline1022.feedback.Rating;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.stats.FeedbackFact;
import vn.hotline1022.stats.NothingCounted;
import vn.hotline1022.stats.Period;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.feedback.Behind;
import vn.hotline1022.ui.feedback.FollowScenes;
import vn.hotline1022.ui.report.ExportTools;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.TabbedScreen;
import vn.hotline1022.ui.supervision.PeriodModel;

/** A month of feedback as a shift leader judges it. */
final class QualityScenes {
  private static final String[] AGENCIES = {
    "UBND phường Hoàn Kiếm",
    "UBND phường Láng",
    "Công ty TNHH MTV Môi trường đô thị Hà Nội (URENCO)",
    "Sở Xây dựng Hà Nội",
    "Công ty chiếu sáng và thiết bị đô thị"
  };
  private static final String[] GROUNDS = {
    "PLACE_UNCLEAR", "OUT_OF_SCOPE", "DUPLICATE", "PLACE_UNCLEAR"
  };

  final FollowScenes follow = new FollowScenes();
  final ToolBench bench = follow.scenes.bench;
  final PeriodModel period =
      new PeriodModel(bench.clock, Shifts.standard().find("MORNING").orElseThrow());
  final List<Long> noted = new ArrayList<>();

  /** Where files go. */
  Path files = Path.of("target");

  /** What the list of feedback was led to last. */
  Optional<Behind> led = Optional.empty();

  private final Random random = new Random(1207);
  final QualityTools tools =
      new QualityTools(
          new Counted(),
          QualityScenes::deadlines,
          () -> FeedbackLists.of(bench.lists.book()),
          bench.tools,
          new ExportTools(
              new Into(),
              sheet -> false,
              new Tasks(Runnable::run, fx()),
              () -> true,
              () -> 0,
              noted::add),
          this::lead);
  final QualityModel model = new QualityModel(tools, period);

  QualityScenes() {
    period.kind().set(Period.Kind.MONTH);
  }

  private static Executor fx() {
    return work -> {
      if (Platform.isFxApplicationThread()) {
        work.run();
      } else {
        Platform.runLater(work);
      }
    };
  }

  private final class Into implements FilePicker {
    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      return Optional.of(files.resolve(suggestedName));
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }
  }

  /** What is kept, counted when it is asked for. */
  private final class Counted extends NothingCounted {
    @Override
    public List<FeedbackFact> items(Period of) {
      return all().stream()
          .filter(item -> of.contains(item.writtenAt()))
          .map(FeedbackFact::of)
          .toList();
    }
  }

  static Deadlines deadlines() {
    LocalDate off = LocalDate.of(2026, 11, 24);
    return new Deadlines(
        List.of(new Holiday("Ngày Văn hoá Việt Nam", "Culture day", off, off)), OfficeHours.USUAL);
  }

  private List<Feedback> all() {
    Cutoffs now = Cutoffs.at(bench.clock.now(), deadlines());
    return follow.kept.find(
        follow.kept.list(FeedbackQuery.of(FeedbackTab.ALL, now)).stream()
            .map(FeedbackLine::id)
            .toList());
  }

  private void lead(String name, Callable<List<UUID>> items) {
    led = Optional.of(new Behind(name, items));
    follow.desk.list(led.orElseThrow());
  }

  /** Items of this month and the one before, in every state. */
  QualityScenes filled() {
    for (int i = 0; i < 90; i++) {
      item(i, 12 + i * 16);
    }
    follow.desk.begin();
    return this;
  }

  private void item(int number, int hoursAgo) {
    Instant at = FollowScenes.ago(hoursAgo);
    UUID id = bench.newId();
    Feedback sample =
        number % 11 == 10
            ? FeedbackSamples.without(FeedbackSamples.procedure(id), at)
            : FeedbackSamples.any(random, id, at);
    UUID kept = follow.kept.write(sample, LocalDate.of(2026, 11, 21), "DTV-07").id();
    if (number % 13 == 12) {
      return;
    }
    step(kept, new FeedbackStep.Filed(FollowScenes.ago(hoursAgo - 1), "DTV-07", "iHaNoi", ""));
    if (number % 17 == 5 || hoursAgo < 30) {
      return;
    }
    int accepted = hoursAgo - 4 - random.nextInt(20);
    step(kept, new FeedbackStep.Received(FollowScenes.ago(accepted), "DTV-09"));
    if (number % 7 != 3) {
      String agency = AGENCIES[random.nextInt(AGENCIES.length)];
      step(kept, new FeedbackStep.Assigned(FollowScenes.ago(accepted - 1), "DTV-09", agency));
    }
    if (number % 9 == 4 || accepted < 40) {
      return;
    }
    Instant done = FollowScenes.ago(Math.max(1, accepted - 24 - random.nextInt(120)));
    if (number % 8 == 2) {
      String ground = GROUNDS[random.nextInt(GROUNDS.length)];
      step(kept, new FeedbackStep.Refused(done, "DTV-09", ground, "Không rõ số nhà."));
    } else {
      step(kept, new FeedbackStep.Answered(done, "DTV-09", "Đã xử lý xong.", List.of()));
    }
    if (number % 3 != 0) {
      Rating rating = List.of(Rating.values()).get(Math.max(0, random.nextInt(5) - 2));
      step(kept, new FeedbackStep.Rated(FollowScenes.ago(1), "DTV-07", rating, ""));
    }
  }

  private void step(UUID id, FeedbackStep step) {
    follow.kept.step(id, step);
  }

  /** The side alone, as it stands in its place. */
  Region view(Texts texts, ShellKeys keys) {
    QualityTab tab = new QualityTab(model, texts);
    tab.addKeys(keys);
    TabbedScreen screen =
        new TabbedScreen(
            Screen.Place.SUPERVISION, texts, List.of(tab), new SimpleIntegerProperty());
    screen.shown();
    StackPane place = new StackPane(screen.view());
    return place;
  }
}

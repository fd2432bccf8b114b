package vn.hotline1022.cli.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.hotline1022.call.Call;
import vn.hotline1022.guide.Answer;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.guide.Guides;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.guide.Step;

/**
 * Walks callers through the guides their reasons suggest, as people would: mostly the usual way,
 * some steps harder than others, some runs left. The same seed and calls give the same runs.
 */
public final class DemoTrails {

  /** Runs are made for so many of the newest calls. */
  public static final int CALLS = 6_000;

  private static final int WALKED = 70;
  private static final int ON_ANDROID = 68;
  private static final int MOVES_MAX = 60;
  private static final List<String> MODELS =
      List.of("Samsung A14", "Oppo A57", "iPhone 8", "Xiaomi Redmi 12", "Vivo Y16", "iPhone 11");

  private final Guides guides;
  private final SplittableRandom random;
  private final DemoIds ids;

  public DemoTrails(Guides guides, long seed) {
    this.guides = guides;
    this.random = new SplittableRandom(~seed);
    this.ids = new DemoIds(random);
  }

  /** The run of a call; most calls that a guide fits have one. */
  public Optional<GuideTrail> of(Call call) {
    List<Guide> fitting =
        guides.all().stream()
            .filter(guide -> guide.reasons().stream().anyMatch(call.reasons()::contains))
            .toList();
    if (fitting.isEmpty() || random.nextInt(100) >= WALKED) {
      return Optional.empty();
    }
    return Optional.of(walk(call, fitting.get(random.nextInt(fitting.size()))));
  }

  private GuideTrail walk(Call call, Guide guide) {
    long now = 1_000L * random.nextInt(20, 90);
    GuideRun run = GuideRun.start(guides, guide, known(guide), now);
    for (int moves = 0; moves < MOVES_MAX && run.question().isPresent(); moves++) {
      Step.Question step = run.question().get();
      now += spent(step);
      if (random.nextInt(1_000) < hardness(step)) {
        break;
      }
      run = moved(run, step, now);
    }
    Instant over = call.timeline().getLast().at();
    return GuideTrail.of(ids.at(over), call.id(), call.operator(), over, run, now);
  }

  /** What the caller said before: often which phone it is. */
  private Map<String, String> known(Guide guide) {
    if (guide.system().isPresent() || random.nextInt(4) == 0) {
      return Map.of();
    }
    PhoneSystem phone = random.nextInt(100) < ON_ANDROID ? PhoneSystem.ANDROID : PhoneSystem.IPHONE;
    return Map.of(PhoneSystem.VARIABLE, phone.word());
  }

  private GuideRun moved(GuideRun run, Step.Question step, long now) {
    List<Answer.Choice> offered = run.offered();
    boolean writes = step.entry().isPresent() && (offered.isEmpty() || random.nextInt(3) > 0);
    if (writes) {
      return run.write(MODELS.get(random.nextInt(MODELS.size())), now);
    }
    boolean usual = offered.size() < 2 || random.nextInt(1_000) > 90 + 6 * hardness(step);
    int at = usual ? 0 : 1 + random.nextInt(offered.size() - 1);
    return run.choose(offered.get(at).digit(), now);
  }

  /** Each step has its own, the same in every run: of a thousand runs so many are left there. */
  private static int hardness(Step.Question step) {
    int own = Math.floorMod(step.id().hashCode() * 31, 23);
    return own > 19 ? 45 + own : own / 2;
  }

  private long spent(Step.Question step) {
    return 1_000L * random.nextInt(6, 24 + hardness(step));
  }
}

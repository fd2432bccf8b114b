package vn.hotline1022.desktop;

import java.text.Collator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.call.SpokenLinesCsv;
import vn.hotline1022.feedback.ConsentTexts;
import vn.hotline1022.feedback.Speech;
import vn.hotline1022.guide.GuideFile;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.staff.Passphrase;
import vn.hotline1022.store.Database;
import vn.hotline1022.text.NameOrder;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.ui.common.Language;

/**
 * What is done once, in the background, while somebody types a passphrase, so that the desk is
 * there sooner behind it: the virtual machine gets to know the way a passphrase takes and compiles
 * it meanwhile instead of in front of a waiting person. Nothing depends on it. Never on the FX
 * thread.
 */
final class WarmUp {

  /** Nothing is warmed up where this is set: whoever types at once has nothing of it. */
  static final String NONE = "hotline1022.warm-up.none";

  /** A sixteenth of the memory of a real one, so that none of it stays behind. */
  private static final Argon2Cost SMALL =
      new Argon2Cost(Argon2Cost.STANDARD.memoryKib() / 16, 3, 1);

  /** As many as it takes until hashing is compiled. */
  private static final int HASHES = 10;

  /** As many as it takes until finding the styles of a control is compiled. */
  private static final int DRESSED = 6;

  /** As many as it takes for each to be a few milliseconds. */
  private static final int SHARES = 16;

  private static final char[] NOBODYS = "không của ai cả".toCharArray();
  private static final byte[] SALT = new byte[16];

  private WarmUp() {}

  /**
   * All of it.
   *
   * @param guides those the program comes with: they stay
   * @param ui runs on the FX thread what belongs there, a few milliseconds each
   */
  static List<Runnable> pieces(Supplier<List<GuideFile>> guides, Executor ui) {
    Stream<Runnable> read =
        Stream.of(
            Database::warmUp,
            () -> new PhoneNumbers().parse("0382345678"),
            NameOrder::new,
            () -> Stream.of(Language.values()).map(Language::locale).forEach(Collator::getInstance),
            CallListsCsv::standard,
            SpokenLinesCsv::standard,
            Speech::standard,
            ConsentTexts::standard,
            () -> {
              List<GuideFile> _ = guides.get();
            });
    Stream<Runnable> hashed = Stream.generate(() -> (Runnable) WarmUp::hash).limit(HASHES);
    Stream<Runnable> dressed =
        Stream.generate(DressRehearsal::pieces)
            .limit(DRESSED)
            .flatMap(List::stream)
            .map(piece -> () -> ui.execute(piece));
    return Stream.of(hashed, read, dressed).flatMap(all -> all).toList();
  }

  /**
   * The memory of the next hash, little by little: all of it at once would be a pause while
   * somebody types.
   *
   * @param makes takes which share of it is to be there, up to 1
   */
  static List<Runnable> room(DoubleConsumer makes) {
    return IntStream.rangeClosed(1, SHARES)
        .<Runnable>mapToObj(share -> () -> makes.accept((double) share / SHARES))
        .toList();
  }

  private static void hash() {
    Passphrase.hash(NOBODYS.clone(), SALT, SMALL);
  }
}

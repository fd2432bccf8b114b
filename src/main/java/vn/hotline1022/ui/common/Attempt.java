package vn.hotline1022.ui.common;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.fault.Fault;

/**
 * Something that is tried with secrets, such as opening with a passphrase: busy meanwhile, its
 * failure afterwards. On the FX thread; the work itself runs in the background.
 */
public final class Attempt {
  private final Tasks tasks;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();

  public Attempt(Tasks tasks) {
    this.tasks = tasks;
  }

  /**
   * Tries; the outcome is heard when it is no longer busy and the failure is known.
   *
   * @param refused told after {@link #faultProperty} says why
   * @param secrets wiped when the work is done, whatever came of it
   */
  public <T> void start(
      Callable<T> work, Consumer<T> succeeded, Runnable refused, char[]... secrets) {
    busy.set(true);
    tasks
        .run(() -> wiping(work, secrets))
        .onSuccess(
            result -> {
              busy.set(false);
              fault.set(null);
              succeeded.accept(result);
            })
        .onFailure(
            why -> {
              busy.set(false);
              fault.set(why);
              refused.run();
            })
        .start();
  }

  /** The same for work without a result. */
  public void start(Runnable work, Runnable succeeded, Runnable refused, char[]... secrets) {
    Callable<Object> done =
        () -> {
          work.run();
          return work;
        };
    start(done, _ -> succeeded.run(), refused, secrets);
  }

  private static <T> T wiping(Callable<T> work, char[]... secrets) throws Exception {
    try {
      return work.call();
    } finally {
      for (char[] secret : secrets) {
        Arrays.fill(secret, '\0');
      }
    }
  }

  /** What is to be read meanwhile: a delay that runs down, for example; null for nothing. */
  public void say(Fault why) {
    fault.set(why);
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Why the last try failed; null when it did not. */
  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return fault.getReadOnlyProperty();
  }
}

package vn.hotline1022.ui.signin;

import java.time.Instant;
import javafx.scene.layout.Region;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.RecoveryKey;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;

/** The pages about people that are shown both when signing in and in the settings. */
public final class PeoplePages {
  private PeoplePages() {}

  /** A page that takes the place of another for a while. */
  public interface Page {
    Region view();

    /** It came to the front: puts the focus where the work begins. */
    void shown();
  }

  /** Somebody new on this computer. */
  public static Page add(AddPersonViewModel model, Texts texts, Runnable cancel) {
    return new AddPersonPage(model, texts, cancel);
  }

  /** A new passphrase for somebody who forgot it. */
  public static Page forgotten(ForgottenViewModel model, Texts texts, Runnable cancel) {
    return new ForgottenPage(model, texts, cancel);
  }

  /** A recovery key that was made anew; it is shown once. */
  public static RecoveryKeyPage recovery(
      RecoveryKey key, Maker maker, Tasks tasks, RecoveryKeyPage.Ports ports, Runnable finished) {
    RecoverySheet sheet = new RecoverySheet(maker.device(), maker.person(), maker.at(), key);
    return new RecoveryKeyPage(key, sheet, tasks, ports, finished);
  }

  /** Who made a key, where and when, for the sheet it is kept on. */
  public record Maker(String device, Person person, Instant at) {}

  /** The page that has a recovery key kept. */
  public static Page recovery(RecoveryKeyPage model, Texts texts) {
    RecoveryKeyView view = new RecoveryKeyView(model, texts);
    return new Page() {
      @Override
      public Region view() {
        return view.view();
      }

      @Override
      public void shown() {
        view.shown();
      }
    };
  }
}

package vn.hotline1022.ui.signin;

import javafx.scene.layout.Region;
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
}

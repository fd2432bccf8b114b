package vn.hotline1022.ui.signin;

import java.util.Locale;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.NewPassphrase;

/** Who somebody new is: name, staff code, role and passphrase. */
public final class PersonForm {

  /** Longest name. */
  public static final int NAME_LENGTH = 80;

  /** Longest staff code. */
  public static final int CODE_LENGTH = 20;

  private static final Pattern CODE = Pattern.compile("[A-Z0-9-]{1," + CODE_LENGTH + "}");

  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty code = new SimpleStringProperty("");
  private final ObjectProperty<Role> role;
  private final NewPassphrase passphrase = new NewPassphrase(name);
  private final BooleanBinding codeWrong =
      Bindings.createBooleanBinding(
          () -> !tidyCode().isEmpty() && !CODE.matcher(tidyCode()).matches(), code);
  private final BooleanBinding complete;

  public PersonForm(Role proposed) {
    role = new SimpleObjectProperty<>(proposed);
    complete =
        Bindings.createBooleanBinding(
            () ->
                !tidyName().isEmpty()
                    && CODE.matcher(tidyCode()).matches()
                    && role.get() != null
                    && passphrase.completeProperty().get(),
            name,
            code,
            role,
            passphrase.completeProperty());
  }

  public StringProperty nameProperty() {
    return name;
  }

  public StringProperty codeProperty() {
    return code;
  }

  public ObjectProperty<Role> roleProperty() {
    return role;
  }

  public NewPassphrase passphrase() {
    return passphrase;
  }

  /** Whether the code has something other than letters without marks, digits and dashes. */
  public BooleanBinding codeWrongProperty() {
    return codeWrong;
  }

  public BooleanBinding completeProperty() {
    return complete;
  }

  /** The person as typed: the name in NFC with single spaces, the code in capitals. */
  public Person person() {
    return new Person(tidyCode(), tidyName(), role.get());
  }

  /** Forgets everything. */
  public void clear() {
    name.set("");
    code.set("");
    passphrase.clear();
  }

  private String tidyName() {
    return PlainText.tidy(name.get(), NAME_LENGTH).text();
  }

  private String tidyCode() {
    return code.get().strip().toUpperCase(Locale.ROOT);
  }
}

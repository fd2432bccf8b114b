package vn.hotline1022.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every place that keeps the directory must do. */
public abstract class ContactRepositoryContract {
  private ContactRepository contacts;

  protected abstract ContactRepository create();

  @BeforeEach
  void open() {
    contacts = create();
  }

  @Test
  void whatIsWrittenIsThereAsItWasWrittenLast() {
    contacts.write(ContactSamples.all(), "TC01");
    Contact moved =
        new Contact(
            ContactSamples.officer().id(),
            Contact.Kind.OFFICER,
            "Nguyễn Thị Hường",
            "UBND phường Bồ Đề",
            "",
            "024 3827 9999",
            "",
            "",
            false);
    contacts.write(List.of(moved), "TC01");
    assertThat(contacts.all()).containsExactlyInAnyOrder(moved, ContactSamples.lighting());
    contacts.write(List.of(moved.withRemoved(true)), "TC01");
    assertThat(contacts.all()).contains(moved.withRemoved(true));
  }

  @Test
  void manyAreWrittenAllOrNone() {
    List<Contact> many = IntStream.range(0, 300).mapToObj(ContactSamples::ward).toList();
    contacts.write(many, "TC01");
    assertThat(contacts.all()).containsExactlyInAnyOrderElementsOf(many);
    Contact tooLong =
        new Contact(
            ContactSamples.id(9),
            Contact.Kind.HOTLINE,
            "x".repeat(Contact.LINE_MAX + 1),
            "",
            "",
            "113",
            "",
            "",
            false);
    assertThatThrownBy(() -> contacts.write(List.of(ContactSamples.officer(), tooLong), "TC01"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(contacts.all()).hasSize(300);
  }
}

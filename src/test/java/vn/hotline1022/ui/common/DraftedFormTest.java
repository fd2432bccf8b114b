package vn.hotline1022.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.notice.Notice;

class DraftedFormTest {
  private static final UUID FIRST = new UUID(7, 1);
  private static final UUID SECOND = new UUID(7, 2);

  private final ToolBench bench = new ToolBench();

  /** A form as two sessions of one person see it. */
  private final class Sheet {
    final FormDrafts drafts = bench.formDrafts("TC-01");
    final DraftedForm form = new DraftedForm(Form.NOTICE, drafts, bench.tools.guard());
    final ObjectProperty<Notice.Kind> kind =
        form.choice("kind", Notice.Kind.class, Notice.Kind.BROKEN);
    final StringProperty title = form.words("title");

    Sheet() {
      drafts.begin();
    }

    void begin(UUID about, String words) {
      form.begin(
          about,
          () -> {
            kind.set(Notice.Kind.CHANGED);
            title.set(words);
          });
    }
  }

  @Test
  void anOpenFormComesBackOpenWithWhatStoodInIt() {
    Sheet sheet = new Sheet();
    sheet.begin(FIRST, "");
    sheet.title.set("Gửi ảnh chậm");
    assertThat(sheet.form.keptAt().get()).isEmpty();
    bench.passMillis(500);
    assertThat(sheet.form.keptAt().get()).isPresent();

    Sheet next = new Sheet();
    assertThat(next.form.waits().get()).isTrue();
    assertThat(next.form.resume()).isTrue();
    assertThat(next.title.get()).isEqualTo("Gửi ảnh chậm");
    assertThat(next.kind.get()).isEqualTo(Notice.Kind.CHANGED);
    assertThat(next.form.subject()).isEqualTo(FIRST);
    assertThat(next.form.keptAt().get()).isEqualTo(sheet.form.keptAt().get());
  }

  @Test
  void anOpenFormWhoseSubjectIsErasedShutsEmptiedAndSaysSoAndAnotherStaysOpen() {
    Sheet sheet = new Sheet();
    sheet.begin(FIRST, "Bác Minh gửi ảnh chậm");
    bench.passMillis(500);
    sheet.drafts.erased(Set.of(SECOND));
    assertThat(sheet.form.open().get()).isTrue();
    assertThat(sheet.drafts.erased().get()).isNull();

    sheet.drafts.erased(Set.of(FIRST));
    assertThat(sheet.form.open().get()).isFalse();
    assertThat(sheet.title.get()).isEmpty();
    assertThat(sheet.drafts.erased().get()).isEqualTo(new Fault.FormErased());
    bench.passMillis(500);
    sheet.title.set("Gõ tiếp");
    bench.passMillis(500);
    assertThat(sheet.drafts.of(Form.NOTICE)).isEmpty();

    sheet.begin(SECOND, "Cáp đứt");
    sheet.form.close();
    assertThat(sheet.form.open().get()).isFalse();
  }

  @Test
  void whatIsKeptForGoodOrGivenUpIsNotSaidToBeErased() {
    Sheet sheet = new Sheet();
    sheet.begin(FIRST, "Bác Minh gửi ảnh chậm");
    bench.passMillis(500);
    sheet.form.close();
    assertThat(sheet.form.open().get()).isFalse();
    assertThat(sheet.drafts.erased().get()).isNull();
    assertThat(sheet.drafts.of(Form.NOTICE)).isEmpty();
  }

  @Test
  void setAsideItWaitsWhileAnotherIsWritten() {
    Sheet sheet = new Sheet();
    sheet.begin(FIRST, "Một");
    sheet.title.set("Một nửa");
    sheet.form.setAside();
    assertThat(sheet.form.waits().get()).isTrue();
    sheet.begin(SECOND, "Hai");
    assertThat(sheet.title.get()).isEqualTo("Hai");
    sheet.form.close();
    assertThat(sheet.form.waits().get()).isTrue();
    sheet.begin(FIRST, "Một");
    assertThat(sheet.title.get()).isEqualTo("Một nửa");
    sheet.form.close();
    assertThat(sheet.form.waits().get()).isFalse();
    assertThat(sheet.form.resume()).isFalse();
    bench.passMillis(500);
    assertThat(bench.drafts.of("TC-01")).isEmpty();
  }

  @Test
  void closingWhatIsNotOpenGivesNothingUp() {
    Sheet sheet = new Sheet();
    sheet.begin(FIRST, "Một");
    sheet.form.setAside();
    sheet.form.close();
    assertThat(sheet.form.waits().get()).isTrue();
  }

  @Test
  void aSecretIsNeverInTheDraft() {
    Sheet sheet = new Sheet();
    sheet.begin(FIRST, "");
    sheet.title.set("Bác đọc mã OTP 482913");
    bench.passMillis(500);
    assertThat(bench.drafts.of("TC-01").getFirst().text("title"))
        .startsWith("Bác đọc mã OTP")
        .doesNotContain("482913");
    assertThat(sheet.title.get()).contains("482913");
    assertThat(sheet.form.hasSecret()).isTrue();
    sheet.form.mask();
    assertThat(sheet.form.hasSecret()).isFalse();
  }
}

package vn.hotline1022.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hotline1022.draft.FormDraft.Form;

/** What every place for drafts of forms does. */
public abstract class DraftRepositoryContract {
  private static final Instant MORNING = Instant.parse("2026-11-21T02:37:04Z");
  private static final UUID NOTICE = new UUID(7, 1);
  private static final UUID CALL = new UUID(7, 2);

  protected abstract DraftRepository drafts();

  @Test
  void whatWasKeptLastComesBackAsItWasTyped() {
    String typed = "Ảnh  chậm \"quá\"\n{đường} \u0110a\u0300ng 🙂 ";
    drafts().keep(draft(Form.NOTICE, NOTICE, "TC-01", 0, Map.of("title", "Ảnh")));
    FormDraft last =
        draft(Form.NOTICE, NOTICE, "TC-01", 1, Map.of("title", typed, "until", "", "kind", "NOTE"));
    drafts().keep(last);

    assertThat(drafts().of("TC-01")).containsExactly(last);
    assertThat(last.text("title")).isEqualTo(typed);
    assertThat(last.text("never")).isEmpty();
  }

  @Test
  void everyFormSubjectAndPersonHasItsOwnTheNewestFirst() {
    FormDraft people = draft(Form.PEOPLE, CALL, "TC-01", 0, Map.of("caller.name", "Minh"));
    FormDraft amended = draft(Form.AMENDMENT, CALL, "TC-01", 2, Map.of("notes", "sửa"));
    FormDraft others = draft(Form.AMENDMENT, CALL, "DTV-07", 1, Map.of("notes", "khác"));
    drafts().keep(people);
    drafts().keep(amended);
    drafts().keep(others);
    assertThat(drafts().of("TC-01")).containsExactly(amended, people);

    drafts().end(Form.AMENDMENT, CALL, "TC-01");
    drafts().end(Form.AMENDMENT, NOTICE, "TC-01");
    assertThat(drafts().of("TC-01")).containsExactly(people);
    assertThat(drafts().of("DTV-07")).containsExactly(others);
  }

  private static FormDraft draft(
      Form form, UUID subject, String operator, int second, Map<String, String> fields) {
    return new FormDraft(form, subject, operator, MORNING.plusSeconds(second), fields);
  }
}

package vn.hotline1022.draft;

import java.util.List;
import java.util.UUID;
import vn.hotline1022.draft.FormDraft.Form;

/**
 * Where drafts of forms outlive the program. What is kept of a form's subject ends its draft in the
 * same step; {@link #end} is for what is given up. Methods block.
 */
public interface DraftRepository {

  /** Keeps a form as it stands now, in place of what was kept of it before. */
  void keep(FormDraft draft);

  /** What was written there is given up. */
  void end(Form form, UUID subject, String operator);

  /** All of one person, the newest first. */
  List<FormDraft> of(String operator);
}

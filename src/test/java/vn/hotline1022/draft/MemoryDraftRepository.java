package vn.hotline1022.draft;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** Drafts in memory, on a disk that can be full. */
public final class MemoryDraftRepository implements DraftRepository {
  private final Map<List<Object>, FormDraft> kept = new LinkedHashMap<>();
  private Fault failure;

  /** From now on everything fails so; null and it works again. */
  public void failWith(Fault fault) {
    failure = fault;
  }

  @Override
  public void keep(FormDraft draft) {
    check();
    kept.put(List.of(draft.form(), draft.subject(), draft.operator()), draft);
  }

  @Override
  public void end(Form form, UUID subject, String operator) {
    check();
    kept.remove(List.of(form, subject, operator));
  }

  @Override
  public List<FormDraft> of(String operator) {
    return kept.values().stream()
        .filter(draft -> draft.operator().equals(operator))
        .sorted(Comparator.comparing(FormDraft::keptAt).reversed())
        .toList();
  }

  private void check() {
    if (failure != null) {
      throw new FaultException(failure);
    }
  }
}

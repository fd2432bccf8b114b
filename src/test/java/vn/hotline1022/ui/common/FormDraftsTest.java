package vn.hotline1022.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.fault.Fault;

class FormDraftsTest {
  private static final UUID NOTICE = new UUID(7, 1);

  private final ToolBench bench = new ToolBench();
  private final FormDrafts drafts = bench.formDrafts("TC-01");

  @Test
  void whatIsTypedIsOnTheDiskWithinHalfASecondHoweverLongSomebodyTypesOn() {
    for (int key = 1; key <= 10; key++) {
      drafts.keep(Form.NOTICE, NOTICE, Map.of("title", "a".repeat(key)));
      bench.passMillis(100);
    }
    assertThat(bench.drafts.of("TC-01"))
        .singleElement()
        .satisfies(kept -> assertThat(kept.text("title").length()).isGreaterThanOrEqualTo(5));
    bench.passMillis(500);
    assertThat(bench.drafts.of("TC-01").getFirst().text("title")).hasSize(10);
  }

  @Test
  void whatIsGivenUpDoesNotComeBackAlthoughItsWriteWasOnItsWay() {
    drafts.keep(Form.NOTICE, NOTICE, Map.of("title", "Ảnh"));
    drafts.end(Form.NOTICE, NOTICE);
    bench.passMillis(500);
    assertThat(bench.drafts.of("TC-01")).isEmpty();

    bench.drafts.failWith(new Fault.DiskFull());
    drafts.keep(Form.NOTICE, NOTICE, Map.of("title", "Ảnh chậm"));
    bench.stall();
    bench.passMillis(500);
    drafts.end(Form.NOTICE, NOTICE);
    bench.drafts.failWith(null);
    bench.goOn();
    drafts.tick();
    assertThat(bench.drafts.of("TC-01")).isEmpty();
  }

  @Test
  void aFullDiskIsSaidAndTriedAgainUntilItIsKept() {
    bench.drafts.failWith(new Fault.DiskFull());
    drafts.keep(Form.NOTICE, NOTICE, Map.of("title", "Ảnh chậm"));
    bench.passMillis(500);
    assertThat(drafts.fault().get()).isEqualTo(new Fault.DiskFull());
    drafts.tick();
    bench.drafts.failWith(null);
    drafts.tick();
    assertThat(drafts.fault().get()).isNull();
    assertThat(bench.drafts.of("TC-01")).extracting(FormDraft::form).containsExactly(Form.NOTICE);
  }

  @Test
  void whatWasTypedBeforeTheOldDraftsAreReadComesFirst() {
    drafts.keep(Form.NOTICE, NOTICE, Map.of("title", "Cũ"));
    drafts.keepNow();
    FormDrafts next = bench.formDrafts("TC-01");
    next.keep(Form.NOTICE, NOTICE, Map.of("title", "Mới"));
    int[] heard = {0};
    next.whenRead(() -> heard[0]++);
    next.begin();
    next.whenRead(() -> heard[0]++);
    assertThat(next.find(Form.NOTICE, NOTICE).orElseThrow().text("title")).isEqualTo("Mới");
    assertThat(heard[0]).isEqualTo(2);
  }

  @Test
  void whatWasErasedIsNotWrittenAgain() {
    drafts.keep(Form.DATA_REQUEST, NOTICE, Map.of("note", "Xoá hết"));
    drafts.erased(Set.of(NOTICE));
    bench.passMillis(500);
    assertThat(drafts.of(Form.DATA_REQUEST)).isEmpty();
    assertThat(bench.drafts.of("TC-01")).isEmpty();
  }
}

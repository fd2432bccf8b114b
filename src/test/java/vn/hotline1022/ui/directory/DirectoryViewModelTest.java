package vn.hotline1022.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hotline1022.directory.Contact;
import vn.hotline1022.directory.ContactSamples;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.Role;

class DirectoryViewModelTest {
  private final DirectoryBench leader = new DirectoryBench(Role.SUPERVISOR).filled();
  private final DirectoryViewModel model = leader.model;

  @Test
  void theListFollowsWhatIsTypedAndKeepsWhatIsOpen() {
    model.open(ContactSamples.lighting().id());
    model.words().set("chieu");
    assertThat(model.list().items()).containsExactly(ContactSamples.lighting());
    assertThat(model.list().selected().get()).contains(ContactSamples.lighting());
    model.words().set("huong");
    assertThat(model.list().selected().get()).isEmpty();
  }

  @Test
  void oneKeyPutsTheNumberIntoTheNotesOfTheCallAndSaysSo() {
    model.open(ContactSamples.lighting().id());
    model.toNotes();
    assertThat(leader.notes).containsExactly("Chiếu sáng công cộng: 1900 0000");
    assertThat(model.done().get()).contains(DirectoryViewModel.Done.IN_NOTES);
    leader.inCall = false;
    model.toNotes();
    assertThat(model.done().get()).contains(DirectoryViewModel.Done.NO_CALL);
    assertThat(leader.notes).hasSize(1);
  }

  @Test
  void anEntryIsAddedChangedAndTakenOut() {
    model.create();
    ContactEditor editor = model.editor();
    model.save();
    assertThat(editor.problem().get()).contains(ContactEditor.Problem.NAME);
    editor.name().set("Bùi Lan Phương");
    editor.phone().set("chưa có");
    model.save();
    assertThat(editor.problem().get()).contains(ContactEditor.Problem.PHONE);
    editor.phone().set("0912 345 678");
    editor.note().set("mật khẩu: hanoi1234");
    model.save();
    assertThat(editor.problem().get()).contains(ContactEditor.Problem.SECRET);
    editor.note().set("Đầu mối VNeID");
    model.save();
    assertThat(editor.form().open().get()).isFalse();
    assertThat(model.list().selected().get()).map(Contact::name).contains("Bùi Lan Phương");
    model.correct();
    editor.agency().set("Công an thành phố");
    model.save();
    assertThat(model.list().selected().get()).map(Contact::agency).contains("Công an thành phố");
    model.remove();
    assertThat(model.directory().find("bui lan")).isEmpty();
    assertThat(leader.contacts.all()).filteredOn(Contact::removed).hasSize(1);
  }

  @Test
  void anEntryOfTheProgramCanBeChanged() {
    model.words().set("111");
    Contact before = model.list().items().getFirst();
    model.open(before.id());
    model.correct();
    model.editor().note().set("Bảo vệ trẻ em");
    model.save();
    assertThat(model.directory().find("111"))
        .singleElement()
        .satisfies(
            now -> {
              assertThat(now.id()).isEqualTo(before.id());
              assertThat(now.note()).isEqualTo("Bảo vệ trẻ em");
            });
  }

  @Test
  void aFailedWriteKeepsTheEditorOpen() {
    model.create();
    model.editor().name().set("Tổng đài điện lực");
    model.editor().phone().set("1900 0001");
    leader.contacts.failWith(new Fault.DiskFull());
    model.save();
    assertThat(model.fault().get()).isEqualTo(new Fault.DiskFull());
    assertThat(model.editor().form().open().get()).isTrue();
  }

  @Test
  void whoMayNotChangeItOnlyReads() {
    DirectoryBench operator = new DirectoryBench(Role.OPERATOR).filled();
    operator.model.create();
    assertThat(operator.model.editor().form().open().get()).isFalse();
    operator.model.open(ContactSamples.officer().id());
    operator.model.remove();
    operator.model.correct();
    assertThat(operator.contacts.all()).noneMatch(Contact::removed);
    assertThat(operator.model.editor().form().open().get()).isFalse();
  }

  @Test
  void thePaletteFindsEntriesAndOpensThem() {
    DirectoryFinder finder = new DirectoryFinder(model, model::open);
    assertThat(finder.find("viet hung", 5))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.title()).isEqualTo("Nguyễn Thị Hường · 024 3827 1234");
              found.open().run();
            });
    assertThat(model.list().selected().get()).contains(ContactSamples.officer());
  }

  @Test
  void anEntryBeingWrittenComesBackInTheNextSession() {
    DirectoryBench boss = new DirectoryBench(Role.SUPERVISOR).filled();
    boss.model.create();
    boss.model.editor().name().set("Tổng đài điện lực Hà Nộ");
    boss.model.editor().phone().set("1900");
    boss.model.editor().note().set("Hỏi cô Hoà");
    boss.bench.passMillis(500);

    DirectoryBench next = boss.again();
    assertThat(next.model.editor().form().open().get()).isTrue();
    assertThat(next.model.editor().name().get()).isEqualTo("Tổng đài điện lực Hà Nộ");
    assertThat(next.model.editor().note().get()).isEqualTo("Hỏi cô Hoà");
    next.model.open(next.contacts.all().getFirst().id());
    assertThat(next.model.editor().form().waits().get()).isTrue();
    next.model.remove();
    next.model.create();
    assertThat(next.model.editor().phone().get()).isEqualTo("1900");
    next.model.save();
    assertThat(boss.again().model.editor().form().open().get()).isFalse();
  }
}

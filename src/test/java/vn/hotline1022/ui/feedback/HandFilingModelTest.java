package vn.hotline1022.ui.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.FilingField;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.feedback.HandFilingModel.Problem;

/** Filing by hand and what goes out of it, in memory. */
class HandFilingModelTest {
  private static final String GARBAGE = "Rác thải";

  @TempDir private Path folder;
  private FollowScenes morning = new FollowScenes().filled();

  private HandFilingModel begun() {
    morning.desk.file(morning.open(GARBAGE).item());
    return morning.desk.filing();
  }

  @Test
  void whatIsBegunByHandIsKeptBackBeforeAnybodyKnowsOfTheQueue() {
    UUID item = morning.open(GARBAGE).id();
    morning.outbox.begin();
    morning.outbox.waits(item, 0);
    assertThat(morning.queue.isOn()).isFalse();
    begun();
    assertThat(morning.outbox.find(item).orElseThrow().stage()).isEqualTo(Stage.BY_HAND);
  }

  @Test
  void howFarOneCameAndTheCodeOutliveACrash() {
    HandFilingModel filing = begun();
    filing.copy();
    filing.copy();
    filing.code().set("2950");
    morning.drafts.keepNow();
    morning.nextSession();
    HandFilingModel next = begun();
    assertThat(next.at().get()).isEqualTo(2);
    assertThat(next.code().get()).isEqualTo("2950");
    assertThat(morning.copied).containsExactly("Phản ánh hiện trường", "Môi trường › Rác thải");
  }

  @Test
  void nothingOfACitizenStaysOnTheClipboardWhenItIsFiledOrLeft() {
    HandFilingModel filing = begun();
    filing.copy();
    assertThat(morning.onClipboard).isPresent();
    filing.code().set("295001");
    filing.file();
    assertThat(morning.onClipboard).isEmpty();

    morning.desk.file(morning.open("Chiếm vỉa hè").item());
    morning.desk.filing().copy();
    morning.desk.backToList();
    assertThat(morning.onClipboard).isEmpty();

    morning.desk.file(morning.open("Chiếm vỉa hè").item());
    morning.desk.filing().copy();
    morning.onClipboard = Optional.of("của người khác");
    morning.desk.leave();
    assertThat(morning.onClipboard).contains("của người khác");
  }

  @Test
  void theFieldsComeInTheReceiversOrderWhichIsATable() throws Exception {
    List<String> table = Files.readAllLines(Path.of("assets/tables/filing-fields.csv"));
    assertThat(FilingField.inOrder().stream().map(Enum::name))
        .containsExactlyElementsOf(table.subList(1, table.size()))
        .contains("DESCRIPTION", "PHOTOS");
  }

  @Test
  void whoeverLeavesWhileItIsBeingWrittenLeavesNoDraftOfWhatIsFiled() {
    HandFilingModel filing = begun();
    filing.code().set("295001");
    morning.scenes.bench.stall();
    filing.file();
    morning.desk.backToList();
    morning.scenes.bench.passMillis(600);
    morning.scenes.bench.goOn();
    assertThat(morning.find(GARBAGE).state()).isEqualTo(FeedbackState.SENT);
    assertThat(morning.drafts.of(Form.FEEDBACK_FILING)).isEmpty();
    assertThat(morning.scenes.bench.drafts.of(morning.tools.operator())).isEmpty();
  }

  @Test
  void whatIsFiledIsNotSaidToBeErased() {
    HandFilingModel filing = begun();
    filing.code().set("295001");
    filing.file();
    assertThat(filing.filed().get()).isPresent();
    assertThat(morning.drafts.erased().get()).isNull();
  }

  @Test
  void whoeverOnlyLookedLeavesNoDraft() {
    begun().leave();
    morning.drafts.keepNow();
    assertThat(morning.scenes.bench.drafts.of(morning.tools.operator())).isEmpty();
  }

  @Test
  void aCodeIsNeededAndNoCodeIsUsedTwiceHoweverItIsTyped() {
    HandFilingModel filing = begun();
    filing.file();
    assertThat(filing.problem().get()).contains(Problem.CODE_MISSING);
    filing.code().set(" 293-944 ");
    filing.file();
    assertThat(filing.problem().get()).contains(Problem.CODE_TAKEN);
    assertThat(filing.taken().get()).isPresent();
    filing.code().set("295001");
    filing.file();
    assertThat(filing.filed().get()).isPresent();
    assertThat(morning.find(GARBAGE).state()).isEqualTo(FeedbackState.SENT);
  }

  @Test
  void whatWasTakenBackElsewhereMeanwhileIsNotFiled() {
    HandFilingModel filing = begun();
    filing.code().set("295001");
    morning.kept.step(
        morning.find(GARBAGE).id(),
        new FeedbackStep.Withdrawn(FollowScenes.ago(0), "DTV09", "Đã tự dọn"));
    filing.file();
    assertThat(filing.problem().get()).contains(Problem.NOT_NOW);
    assertThat(morning.find(GARBAGE).filed()).isEmpty();
  }

  @Test
  void aFullDiskLosesNothingThatWasTyped() {
    HandFilingModel filing = begun();
    filing.code().set("295001");
    morning.kept.failWith(new Fault.DiskFull());
    filing.file();
    assertThat(filing.fault().get()).isEqualTo(new Fault.DiskFull());
    assertThat(filing.code().get()).isEqualTo("295001");
    morning.kept.failWith(null);
    filing.file();
    assertThat(filing.filed().get()).isPresent();
  }

  @Test
  void aCodeThatWasMistypedIsTypedAnew() {
    morning.desk.file(morning.open("Chiếm vỉa hè").item());
    HandFilingModel filing = morning.desk.filing();
    assertThat(filing.code().get()).isEqualTo("293807");
    filing.code().set("293870");
    filing.file();
    assertThat(morning.find("Chiếm vỉa hè").receiverCode()).contains("293870");
    assertThat(morning.kept.byReceiverCode("293870")).isPresent();
  }

  @Test
  void whatWaitsGoesIntoATableAndOnPaperAndTheReceiptIntoAFileOrAMessage() throws Exception {
    PaperModel papers = morning.desk.papers();
    Path table = folder.resolve("cho-gui.csv");
    papers.exportTable(table, Language.VI.locale());
    assertThat(Files.readString(table))
        .startsWith("\ufeff")
        .contains("Rác thải sinh hoạt tồn đọng đầu ngõ 42")
        .doesNotContain("Đèn đường");
    papers.exportPaper(folder.resolve("cho-gui.pdf"), Language.VI.locale());
    assertThat(folder.resolve("cho-gui.pdf")).isNotEmptyFile();
    papers.saveReceipt(morning.find(GARBAGE), folder.resolve("phieu.pdf"), Language.VI.locale());
    assertThat(folder.resolve("phieu.pdf")).isNotEmptyFile();
    papers.copyReceipt(morning.find(GARBAGE), Language.VI.locale());
    assertThat(morning.copied.getLast()).contains("PA-261121").contains("ngõ 42");
  }

  @Test
  void whatWasAddedAndWhyItIsFiledAgainIsCopiedWithTheContent() {
    morning.step(
        0,
        _ ->
            new FeedbackStep.Supplemented(
                FollowScenes.ago(0), "DTV09", "Mùi nặng hơn.", List.of()));
    UUID light = morning.find("Đèn đường").id();
    morning.kept.step(
        light, new FeedbackStep.Reopened(FollowScenes.ago(0), "DTV09", "Hai hôm sau lại tắt"));
    HandFilingModel filing = begun();
    filing.goTo(3);
    filing.copy();
    assertThat(morning.copied.getLast()).endsWith("\nMùi nặng hơn.");
    morning.desk.file(morning.open("Đèn đường").item());
    filing.goTo(3);
    filing.copy();
    assertThat(morning.copied.getLast())
        .endsWith("Phản ánh tiếp của mã 293944: Hai hôm sau lại tắt");
  }

  @Test
  void picturesGoIntoAFolderUnderOurCode() {
    HandFilingModel filing = begun();
    filing.savePhotos(folder);
    assertThat(filing.saved().get()).contains(new HandFilingModel.Saved(folder, 2));
    assertThat(morning.photos.exported.getFirst().getFileName().toString()).startsWith("PA-261121");
  }

  @Test
  void aVolunteerSeesHowItStandsAndFilesNothing() {
    morning = new FollowScenes(false).filled();
    OpenItem open = morning.open(GARBAGE);
    assertThat(FollowAction.FILE.fits(open, morning.tools)).isFalse();
    assertThat(FollowAction.SUPPLEMENT.fits(open, morning.tools)).isTrue();
    morning.desk.papers().exportTable(folder.resolve("x.csv"), Language.VI.locale());
    assertThat(folder.resolve("x.csv")).doesNotExist();
  }
}

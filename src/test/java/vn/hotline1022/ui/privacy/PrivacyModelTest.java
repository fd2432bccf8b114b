package vn.hotline1022.ui.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.citizen.CitizenRepository.Who;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.notice.NoticeSamples;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.privacy.DataRequest;
import vn.hotline1022.privacy.KeptItem;
import vn.hotline1022.privacy.RequestKind;

class PrivacyModelTest {
  @TempDir private Path folder;
  private PrivacyScenes scene;

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void aPersonIsFoundHandedOutRestrictedAndErasedAndTheLogTellsIt() throws IOException {
    scene = new PrivacyScenes(folder);
    scene.model.words().set("tran van minh");
    scene.bench.passMillis(200);
    scene.model.open(CitizenSamples.minh());
    assertThat(scene.model.dossier().get().orElseThrow().items()).hasSize(4);

    scene.model.export(folder.resolve("minh.json"));
    assertThat(Files.readString(folder.resolve("minh.json")))
        .contains("Trần Văn Minh", "hẹn gọi lại 09:30");
    scene.model.restrict();
    assertThat(scene.store.citizens().search("minh", Who.IN_USE, 5)).isEmpty();
    scene.model.restrict();
    assertThat(scene.store.citizens().search("minh", Who.IN_USE, 5)).hasSize(1);

    scene.model.erase();
    assertThat(scene.store.citizens().find(CitizenSamples.minh().id())).isPresent();
    assertThat(scene.model.certain().get()).isTrue();
    scene.model.erase();
    assertThat(scene.store.citizens().find(CitizenSamples.minh().id())).isEmpty();
    assertThat(scene.model.outcome().get()).contains(PrivacyModel.Outcome.ERASED);
    assertThat(scene.model.log().get())
        .extracting(line -> line.note().kind())
        .containsExactlyInAnyOrder(
            AccessNote.Kind.PERSON_VIEWED,
            AccessNote.Kind.PERSON_EXPORTED,
            AccessNote.Kind.PERSON_RESTRICTED,
            AccessNote.Kind.PERSON_RELEASED,
            AccessNote.Kind.PERSON_ERASED);
  }

  @Test
  void whatOnlyNamesThemIsErasedOneByOne() {
    scene = new PrivacyScenes(folder).named();
    scene.model.open(CitizenSamples.minh());
    List<KeptItem> mentions = scene.model.dossier().get().orElseThrow().mentions();
    assertThat(mentions).hasSize(2);
    scene.model.erase(mentions.getFirst());
    assertThat(scene.model.dossier().get().orElseThrow().mentions())
        .containsExactly(mentions.getLast());
    scene.model.erase(mentions.getLast());
    assertThat(scene.model.dossier().get().orElseThrow().mentions()).isEmpty();
    assertThat(scene.model.dossier().get().orElseThrow().items()).isNotEmpty();
    assertThat(scene.store.notices().find(NoticeSamples.slowPhotos().id()).orElseThrow().title())
        .isEmpty();
  }

  @Test
  void aNumberThatIsNobodysIsErasedToo() {
    scene = new PrivacyScenes(folder);
    scene.model.words().set("0971 640 255");
    scene.bench.passMillis(200);
    assertThat(scene.model.found().get()).isEmpty();
    scene.model.openNumber();
    assertThat(scene.model.dossier().get().orElseThrow().items()).hasSize(1);
    scene.model.erase();
    scene.model.erase();
    assertThat(scene.store.calls().earlier("0971640255", 5).calls()).isEmpty();
  }

  @Test
  void requestsHaveTheirDatesAndAreClosed() {
    scene = new PrivacyScenes(folder);
    scene.open();
    DataRequest erasure = scene.model.requests().get().getFirst();
    assertThat(erasure.kind()).isEqualTo(RequestKind.ERASE);
    assertThat(erasure.who()).isEqualTo("Trần Văn Minh");
    assertThat(erasure.doneBy(scene.model.days())).isEqualTo(scene.model.today().plusDays(15));
    DataRequest access = scene.model.requests().get().getLast();
    assertThat(access.overdue(scene.model.days(), scene.model.today())).isTrue();

    scene.model.close(access.id());
    assertThat(scene.model.requests().get().getLast().closedAt()).isPresent();
  }

  @Test
  void whoMayNotSeesNeitherPersonNorLog() {
    scene = new PrivacyScenes(folder, false);
    scene.model.open(CitizenSamples.minh());
    assertThat(scene.model.dossier().get()).isEmpty();
    scene.model.noted(AccessNote.Kind.CALLS_EXPORTED, Optional.empty(), 12);
    scene.model.refresh();
    assertThat(scene.model.log().get()).isEmpty();
    assertThat(scene.store.privacy().notes(10)).hasSize(1);
  }

  @Test
  void whatWasKeptLongEnoughIsErasedByItselfAndNoted() {
    scene = new PrivacyScenes(folder);
    scene.model.keepFor(6);
    scene.bench.pass(Duration.ofDays(365));
    scene.takeACall();
    scene.bench.pass(Duration.ofDays(1));
    scene.model.retain();
    assertThat(scene.store.citizens().find(CitizenSamples.minh().id())).isEmpty();
    assertThat(scene.model.log().get().getFirst().note().kind())
        .isEqualTo(AccessNote.Kind.RETENTION);
    assertThat(scene.model.log().get().getFirst().note().count()).isEqualTo(9);
  }

  @Test
  void aClockThatIsSuddenlyFarAheadErasesNothing() {
    scene = new PrivacyScenes(folder);
    scene.bench.pass(Duration.ofDays(5 * 365));
    scene.model.retain();
    scene.takeACall();
    scene.model.retain();
    assertThat(scene.store.citizens().find(CitizenSamples.minh().id())).isPresent();
    assertThat(scene.store.privacy().notes(10)).isEmpty();
  }

  @Test
  void whatIsAskedStaysWithThePersonUntilItIsTaken() {
    scene = new PrivacyScenes(folder);
    scene.model.open(CitizenSamples.minh());
    scene.model.note().set("Bản sao mọi cuộc gọi của bá");
    scene.model.shut();
    assertThat(scene.model.note().get()).isEmpty();
    scene.model.words().set("0971 640 255");
    scene.bench.passMillis(500);
    scene.model.openNumber();
    assertThat(scene.model.note().get()).isEmpty();
    scene.model.note().set("Xoá số này");
    scene.bench.passMillis(500);

    PrivacyModel next = scene.again();
    assertThat(next.requested().begun().get())
        .extracting(RequestDrafts.Begun::who)
        .containsExactly("0971640255", "Trần Văn Minh");
    next.open(next.requested().begun().get().getLast());
    assertThat(next.note().get()).isEqualTo("Bản sao mọi cuộc gọi của bá");
    next.request(RequestKind.ACCESS);
    assertThat(next.requested().begun().get()).hasSize(1);
    next.open(next.requested().begun().get().getFirst());
    assertThat(next.note().get()).isEqualTo("Xoá số này");
    next.erase();
    next.erase();
    assertThat(scene.again().requested().begun().get()).isEmpty();
  }
}

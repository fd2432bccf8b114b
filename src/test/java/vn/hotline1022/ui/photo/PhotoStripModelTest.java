package vn.hotline1022.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.PhotoProblem;
import vn.hotline1022.photo.Photo;

class PhotoStripModelTest {
  @TempDir Path folder;
  private PhotoScenes all;

  @BeforeEach
  void open() {
    all = new PhotoScenes(folder);
  }

  private PhotoStripModel model() {
    return all.model;
  }

  private Optional<PhotoProblem> problem(PhotoItem item) {
    return item.state().get() instanceof PhotoItem.Refused refused
            && refused.fault() instanceof Fault.PhotoRefused why
        ? Optional.of(why.problem())
        : Optional.empty();
  }

  @Test
  void whatIsAddedIsKeptAtOnceAndComesBackAfterACrash() {
    all.filled();
    List<Photo> photos = model().photos();
    assertThat(photos).hasSize(2).isEqualTo(all.store.of(PhotoScenes.OWNER));
    assertThat(model().items().getFirst().state().get())
        .isInstanceOfSatisfying(
            PhotoItem.Ready.class, ready -> assertThat(ready.thumbnail()).isPresent());
    all.reopen();
    assertThat(model().photos()).isEqualTo(photos);
  }

  @Test
  void aRefusedFileTakesNoRoomAndIsTakenAwayByItself() {
    all.add(all.heic());
    PhotoItem refused = model().items().getFirst();
    assertThat(problem(refused)).contains(PhotoProblem.HEIC);
    assertThat(model().room()).isEqualTo(PhotoScenes.MOST);
    model().remove(refused);
    assertThat(model().items()).isEmpty();
  }

  @Test
  void thoseAboveTheMostAreRefusedByName() {
    Path[] six = new Path[6];
    for (int i = 0; i < 6; i++) {
      six[i] = all.street("IMG_%d.jpg".formatted(i), 120, 90);
    }
    all.add(six);
    assertThat(model().photos()).hasSize(5);
    PhotoItem last = model().items().getLast();
    assertThat(problem(last)).contains(PhotoProblem.TOO_MANY);
    assertThat(last.name()).isEqualTo("IMG_5.jpg");
  }

  @Test
  void aRemovedPhotoComesBackWhereItWasAndIsForgottenOnceNobodyAskedForIt() {
    all.filled().add(all.video());
    List<Photo> three = model().photos();
    model().remove(model().items().get(1));
    assertThat(model().photos()).hasSize(2);
    assertThat(all.store.of(PhotoScenes.OWNER)).hasSize(3);
    model().undo();
    assertThat(model().photos()).isEqualTo(three);
    model().remove(model().items().get(1));
    all.delays.pass(PhotoStripModel.UNDO);
    assertThat(all.store.of(PhotoScenes.OWNER)).containsExactly(three.get(0), three.get(2));
    model().undo();
    assertThat(model().photos()).hasSize(2);
  }

  @Test
  void removingTwiceForgetsTheFirstAndSavingForgetsTheLast() {
    all.filled();
    Photo second = model().photos().get(1);
    model().remove(model().items().getFirst());
    model().remove(model().items().getFirst());
    assertThat(all.store.of(PhotoScenes.OWNER)).containsExactly(second);
    model().settle();
    assertThat(all.store.of(PhotoScenes.OWNER)).isEmpty();
  }

  @Test
  void aFileOnItsWayCanBeCancelledAndTheNextOneGoesOn() {
    Deque<Runnable> background = new ArrayDeque<>();
    List<Runnable> answers = new ArrayList<>();
    all = new PhotoScenes(folder, background::add, answers::add);
    all.filled();
    assertThat(model().busyProperty().get()).isTrue();
    assertThat(model().items().get(0).state().get()).isInstanceOf(PhotoItem.Working.class);
    assertThat(model().items().get(1).state().get()).isInstanceOf(PhotoItem.Waiting.class);
    model().remove(model().items().getFirst());
    background.remove().run();
    answers.removeFirst().run();
    assertThat(model().items()).hasSize(1);
    background.remove().run();
    all.delays.passMillis(250);
    assertThat(model().items().getFirst().state().get()).isEqualTo(new PhotoItem.Working(1));
    answers.removeFirst().run();
    assertThat(model().busyProperty().get()).isFalse();
    assertThat(model().photos()).isEqualTo(all.store.of(PhotoScenes.OWNER)).hasSize(1);
  }

  @Test
  void cancelledInTheLastMomentNothingStaysKept() {
    Deque<Runnable> background = new ArrayDeque<>();
    List<Runnable> answers = new ArrayList<>();
    all = new PhotoScenes(folder, background::add, answers::add);
    all.add(all.street("IMG.jpg", 200, 100));
    background.remove().run();
    model().remove(model().items().getFirst());
    answers.removeFirst().run();
    background.remove().run();
    assertThat(model().items()).isEmpty();
    assertThat(all.store.of(PhotoScenes.OWNER)).isEmpty();
  }

  @Test
  void lookingFromOneToTheNextStopsAtTheEndsAndGoesOnWhenOneIsRemoved() {
    all.filled();
    PhotoItem first = model().items().get(0);
    PhotoItem second = model().items().get(1);
    model().enlarge(Optional.of(first));
    model().step(-1);
    assertThat(model().large().get()).contains(first);
    model().step(1);
    model().step(1);
    assertThat(model().large().get()).contains(second);
    model().remove(second);
    assertThat(model().large().get()).contains(first);
    model().remove(first);
    assertThat(model().large().get()).isEmpty();
  }

  @Test
  void onlyShownPhotosOfSomebodyElseAreThereOrSaidNotToBe() {
    all.filled();
    List<Photo> photos = new ArrayList<>(model().photos());
    all.store.drop(PhotoScenes.OWNER, photos.getFirst().id());
    PhotoStripModel shown = new PhotoStripModel(all.tools, PhotoScenes.OWNER, 0);
    shown.show(photos);
    assertThat(shown.isOpenForMore()).isFalse();
    assertThat(shown.items()).hasSize(2);
    assertThat(shown.items().getFirst().state().get())
        .isInstanceOfSatisfying(
            PhotoItem.Ready.class,
            ready -> assertThat(ready.fault()).contains(new Fault.PhotoMissing()));
  }
}

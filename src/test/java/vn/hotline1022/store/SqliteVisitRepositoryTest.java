package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.event.Ending;
import vn.hotline1022.event.Visit;
import vn.hotline1022.event.VisitRepositoryContract;
import vn.hotline1022.event.VisitSamples;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.privacy.KeptItem;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.Records;
import vn.hotline1022.text.PhoneNumber;

/** The contract on a real encrypted file. */
class SqliteVisitRepositoryTest extends VisitRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected Places create() {
    store = Stores.open(folder);
    return new Places(
        store.visits(),
        store.calls(),
        store.trails(),
        store.drafts(),
        store.followUps(),
        store.escalations(),
        store.feedback());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void afterThePersonIsErasedTheVisitIsCountedAndItsCallSaysNothingOfThem() {
    Random random = new Random(3);
    UUID event = Records.id(random);
    Visit visit =
        VisitSamples.visit(
            random, Records.id(random), event, "TNV-04", Instant.parse("2026-11-22T02:00:00Z"));
    Call call = VisitSamples.call(visit, "Bác Lê Thị Tâm, Oppo A57");
    store.visits().save(new Ending(visit, call, List.of()));

    Set<Erasure.Target> targets =
        store.privacy().keptOf(new DataSubject(Set.of(), Set.of(call.phone().key()))).stream()
            .map(KeptItem::target)
            .collect(Collectors.toSet());
    store.privacy().erase(targets, "TC-01");

    assertThat(store.visits().of(event)).containsExactly(visit);
    Call left = store.calls().find(call.id()).orElseThrow();
    assertThat(left.notes()).isEmpty();
    assertThat(left.phone()).isEqualTo(PhoneNumber.ERASED);
  }
}

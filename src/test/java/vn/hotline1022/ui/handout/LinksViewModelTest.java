package vn.hotline1022.ui.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.handout.StoreLinks;
import vn.hotline1022.handout.StoreLinks.Place;
import vn.hotline1022.lists.MemoryListRepository;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.common.Tasks;

/** The links of the settings, without a window. */
class LinksViewModelTest {
  private static final String STORE = "https://play.google.com/store/apps/details?id=vn.example";

  private final MemoryListRepository lists = new MemoryListRepository();
  private final LinksViewModel links = model(Role.SUPERVISOR);

  private LinksViewModel model(Role role) {
    Tasks tasks = new Tasks(Runnable::run, Runnable::run);
    return new LinksViewModel(
        new LinksViewModel.Ports(lists, new Person("LAN04", "Trịnh Lan", role), tasks, tasks));
  }

  private Optional<String> kept(Place place) {
    return StoreLinks.of(lists.edits()).link(place).map(StoreLinks.Link::text);
  }

  @Test
  void aLinkIsKeptAndAnotherDeskReadsIt() {
    links.refresh();
    assertThat(links.typed(Place.ANDROID).get()).isEmpty();
    links.typed(Place.ANDROID).set(" " + STORE + " ");
    links.save();
    assertThat(links.kept().get()).isTrue();
    assertThat(kept(Place.ANDROID)).contains(STORE);
    LinksViewModel other = model(Role.SUPERVISOR);
    other.refresh();
    assertThat(other.typed(Place.ANDROID).get()).isEqualTo(STORE);
  }

  @Test
  void anEmptyFieldTakesTheLinkAway() {
    links.typed(Place.ANDROID).set(STORE);
    links.save();
    links.typed(Place.ANDROID).set("");
    assertThat(links.kept().get()).isFalse();
    links.save();
    assertThat(kept(Place.ANDROID)).isEmpty();
    assertThat(lists.edits()).hasSize(1);
  }

  @Test
  void aWrongLinkIsSaidAtItsFieldAndNothingIsKeptUntilItIsMended() {
    links.typed(Place.ANDROID).set(STORE);
    links.typed(Place.INFO).set("https://hanoi.gov.vn.example/");
    links.save();
    assertThat(links.wrong(Place.INFO).get()).isTrue();
    assertThat(links.wrong(Place.ANDROID).get()).isFalse();
    assertThat(lists.edits()).isEmpty();
    links.typed(Place.INFO).set("https://ihanoi.hanoi.gov.vn/");
    assertThat(links.wrong(Place.INFO).get()).isFalse();
    links.save();
    assertThat(kept(Place.INFO)).contains("https://ihanoi.hanoi.gov.vn/");
    assertThat(kept(Place.ANDROID)).contains(STORE);
  }

  @Test
  void whatIsBeingTypedStaysWhenAnotherDeskWritesAndAfterAFailure() {
    links.refresh();
    links.typed(Place.INFO).set("https://hanoi.gov.vn/ihan");
    lists.write(
        List.of(StoreLinks.entry(Place.ANDROID, STORE, Optional.empty()).orElseThrow()), "TC01");
    links.refresh();
    assertThat(links.typed(Place.INFO).get()).isEqualTo("https://hanoi.gov.vn/ihan");
    assertThat(links.typed(Place.ANDROID).get()).isEqualTo(STORE);
    lists.failWith(new Fault.DiskFull());
    links.save();
    assertThat(links.fault().get()).isEqualTo(new Fault.DiskFull());
    assertThat(links.typed(Place.INFO).get()).isEqualTo("https://hanoi.gov.vn/ihan");
    lists.failWith(null);
    links.save();
    assertThat(links.fault().get()).isNull();
    assertThat(kept(Place.INFO)).contains("https://hanoi.gov.vn/ihan");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyWhoMayEditListsKeepsALink(Role role) {
    LinksViewModel theirs = model(role);
    theirs.typed(Place.ANDROID).set(STORE);
    theirs.save();
    boolean may = role.may(Permission.EDIT_LISTS);
    assertThat(kept(Place.ANDROID).isPresent()).isEqualTo(may);
    assertThat(theirs.fault().get()).isEqualTo(may ? null : new Fault.NotAllowed());
  }
}

package vn.hotline1022.ui.people;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.citizen.CitizenSamples.minh;
import static vn.hotline1022.citizen.CitizenSamples.mobile;
import static vn.hotline1022.citizen.CitizenSamples.person;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.Parties;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.citizen.AgeGroup;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenRepository.Who;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskScenes;

/** Who calls and who is helped, at a desk in a call. */
class PartiesModelTest {
  private final DeskScenes scenes = new DeskScenes();
  private final CitizenBench bench = new CitizenBench(scenes.bench, DeskScenes.ME);
  private final PartiesModel parties = new PartiesModel(bench.tools, scenes.desk::setParties);
  private final PartyModel caller = parties.caller();

  PartiesModelTest() {
    scenes.desk.open();
    scenes.desk.beforeKeeping(parties::commit);
    scenes.desk.call().subscribe(now -> parties.follow(now, scenes.desk.number().number().get()));
    scenes.desk.number().number().subscribe(parties::number);
  }

  @Test
  void theOnePersonKnownByTheNumberIsShown() {
    bench.known(minh());
    callFrom("0912345678");

    assertThat(caller.citizen().get()).contains(minh());
    assertThat(caller.name().get()).isEqualTo("Trần Văn Minh");
    assertThat(caller.addressing().get()).isEqualTo(Addressing.BAC);
    assertThat(callInFront().parties())
        .isEqualTo(new Parties(Optional.of(minh().id()), Optional.empty(), minh().place()));
  }

  @Test
  void ofSeveralNobodyIsChosenUntilSomebodyChooses() {
    bench.known(minh());
    Citizen wife = bench.known(person(2, "Lê Thị Hoà", "0912345678"));
    callFrom("0912345678");
    assertThat(caller.citizen().get()).isEmpty();
    assertThat(caller.offered().get()).containsExactly(minh(), wife);
    assertThat(callInFront().parties()).isEqualTo(Parties.NONE);

    caller.choose(wife);
    assertThat(callInFront().parties().caller()).contains(wife.id());
    assertThat(caller.offered().get()).containsExactly(minh());
    caller.undo();
    assertThat(caller.citizen().get()).isEmpty();
    assertThat(callInFront().parties()).isEqualTo(Parties.NONE);
  }

  @Test
  void aNewPersonIsTakenDownWithTheNumberAndUndoneInOneStep() {
    callFrom("0912345678");
    caller.name().set("  Đặng Đình  Đức ");
    assertThat(bench.citizens.search("duc", Who.ALL, 5)).isEmpty();
    caller.commit();

    Citizen duc = bench.citizens.search("duc", Who.ALL, 5).getFirst();
    assertThat(duc.name()).isEqualTo("Đặng Đình Đức");
    assertThat(duc.phones()).containsExactly(mobile("0912345678"));
    assertThat(callInFront().parties().caller()).contains(duc.id());

    caller.undo();
    assertThat(caller.citizen().get()).isEmpty();
    assertThat(callInFront().parties()).isEqualTo(Parties.NONE);
    assertThat(bench.citizens.search("duc", Who.ALL, 5)).isEmpty();
    assertThat(bench.citizens.withPhone("0912345678", Who.ALL, 5)).isEmpty();
  }

  @Test
  void whatIsTypedWithoutLeavingTheFieldIsInTheSavedCall() {
    callFrom("0912345678");
    caller.name().set("Đặng Đình Đức");
    scenes.desk.toggleDisposition("RESOLVED");
    scenes.desk.reasons().toggle("OTP_MISSING");
    scenes.desk.save();

    Call saved = scenes.bench.calls.search(CallQuery.newest(1)).getFirst();
    assertThat(saved.parties().caller().flatMap(bench.citizens::find).map(Citizen::name))
        .contains("Đặng Đình Đức");
    assertThat(caller.name().get()).isEmpty();
    assertThat(caller.step().get()).isEmpty();
  }

  @Test
  void somebodyKnownByNameGetsTheNumberAndLosesItAgainByUndo() {
    Citizen hoa = bench.known(person(2, "Lê Thị Hoà", "0987654321"));
    callFrom("0912345678");
    caller.name().set("hoa");
    scenes.bench.passMillis(200);
    assertThat(caller.offered().get()).containsExactly(hoa);
    caller.choose(hoa);

    assertThat(bench.citizens.find(hoa.id()).orElseThrow().phones())
        .containsExactly(mobile("0987654321"), mobile("0912345678"));
    assertThat(caller.step().get()).map(PartyStep::kind).contains(PartyStep.Kind.LINKED);
    caller.undo();
    assertThat(bench.citizens.find(hoa.id())).contains(hoa);
  }

  @Test
  void aSonCallsForHisMotherWhoHasAPhoneOfHerOwn() {
    bench.known(minh());
    callFrom("0912345678");
    parties.forAnother().set(true);
    parties.helpedPhone().set("0987654321");
    parties.helped().name().set("Nguyễn Thị Gái");
    parties.helped().addressing().set(Addressing.BA);
    parties.helped().ageGroup().set(AgeGroup.FROM_60);

    Citizen mother = bench.citizens.withPhone("0987654321", Who.IN_USE, 5).getFirst();
    assertThat(mother.name()).isEqualTo("Nguyễn Thị Gái");
    assertThat(callInFront().parties())
        .isEqualTo(
            new Parties(Optional.of(minh().id()), Optional.of(mother.id()), Optional.empty()));
    parties.forAnother().set(false);
    assertThat(callInFront().parties().helped()).isEmpty();
  }

  @Test
  void aWithheldNumberGetsANameAndNobodyElsesPhone() {
    scenes.desk.take(Direction.INBOUND);
    scenes.desk.number().toggleWithheld();
    caller.name().set("Phùng Khắc Khoan");
    caller.commit();

    Citizen khoan = bench.citizens.search("khoan", Who.IN_USE, 5).getFirst();
    assertThat(khoan.phones()).isEmpty();
    assertThat(callInFront().parties().caller()).contains(khoan.id());
  }

  @Test
  void twoEntriesBecomeOnePersonByHandAndTwoAgain() {
    bench.known(minh());
    Citizen twin = bench.known(person(2, "Ông Minh", "0912345678"));
    callFrom("0912345678");
    caller.choose(minh());
    caller.join(twin);
    assertThat(bench.citizens.together(minh().id())).containsExactly(minh(), twin);
    assertThat(caller.offered().get()).isEmpty();

    caller.undo();
    assertThat(bench.citizens.together(minh().id())).containsExactly(minh());
    assertThat(caller.offered().get()).containsExactly(twin);
  }

  @Test
  void somebodyElseOnTheSameNumberIsNotTakenForTheOneKnown() {
    bench.known(minh());
    callFrom("0912345678");
    caller.decline();
    assertThat(caller.citizen().get()).isEmpty();
    assertThat(caller.offered().get()).containsExactly(minh());
    caller.name().set("Trần Thị Út");
    caller.commit();

    assertThat(bench.citizens.withPhone("0912345678", Who.IN_USE, 5))
        .extracting(Citizen::name)
        .containsExactly("Trần Văn Minh", "Trần Thị Út");
  }

  @Test
  void whoAskedForRestrictionIsNotShownAndStaysWithTheCall() {
    bench.known(minh());
    callFrom("0912345678");
    bench.citizens.change(minh(), minh().withRestricted(true), "TC-01");
    scenes.desk.end();
    scenes.desk.take(Direction.INBOUND);
    scenes.desk.end();
    scenes.desk.switchCalls();

    assertThat(caller.citizen().get()).isEmpty();
    assertThat(caller.name().get()).isEmpty();
    assertThat(callInFront().parties().caller()).contains(minh().id());
    assertThat(callInFront().parties().place()).isEqualTo(minh().place());
  }

  @Test
  void eachCallHasItsOwnPeople() {
    bench.known(minh());
    callFrom("0912345678");
    scenes.desk.end();
    scenes.desk.take(Direction.INBOUND);
    assertThat(caller.citizen().get()).isEmpty();
    caller.name().set("Người thứ hai");
    scenes.desk.end();
    scenes.desk.switchCalls();

    assertThat(caller.citizen().get()).contains(minh());
    assertThat(callInFront().parties().caller()).contains(minh().id());
    assertThat(bench.citizens.withPhone("0912345678", Who.ALL, 5)).containsExactly(minh());
    Citizen second = bench.citizens.search("nguoi thu hai", Who.ALL, 5).getFirst();
    assertThat(second.phones()).isEmpty();
    scenes.desk.switchCalls();
    assertThat(callInFront().parties().caller()).contains(second.id());
  }

  @Test
  void whatIsTypedIsThereAgainBeforeItsFieldIsLeft() {
    callFrom("0912345678");
    caller.name().set("Đặng Đình Đứ");
    caller.unit().text().set("Minh Kh");
    parties.forAnother().set(true);
    parties.helpedPhone().set("0987 6");
    parties.helped().name().set("Nguyễn Thị G");
    parties.helped().ageGroup().set(AgeGroup.FROM_60);
    scenes.bench.passMillis(500);

    PartiesModel next = again();
    assertThat(next.caller().name().get()).isEqualTo("Đặng Đình Đứ");
    assertThat(next.caller().unit().text().get()).isEqualTo("Minh Kh");
    assertThat(next.caller().unit().open().get()).isFalse();
    assertThat(next.forAnother().get()).isTrue();
    assertThat(next.helpedPhone().get()).isEqualTo("0987 6");
    assertThat(next.helped().ageGroup().get()).isEqualTo(AgeGroup.FROM_60);
    next.commit();
    assertThat(bench.citizens.search("dang dinh", Who.ALL, 5))
        .extracting(Citizen::name)
        .containsExactly("Đặng Đình Đứ");
  }

  @Test
  void anotherNameForSomebodyKnownIsThereAgainToo() {
    bench.known(minh());
    callFrom("0912345678");
    caller.name().set("Trần Văn Mính");
    scenes.bench.passMillis(500);
    PartiesModel next = again();
    assertThat(next.caller().citizen().get()).contains(minh());
    assertThat(next.caller().name().get()).isEqualTo("Trần Văn Mính");
    next.commit();
    assertThat(bench.citizens.find(minh().id()).orElseThrow().name()).isEqualTo("Trần Văn Mính");
  }

  @Test
  void whatIsWrittenDownOrEmptyIsNoDraft() {
    bench.known(minh());
    callFrom("0912345678");
    scenes.bench.passMillis(500);
    assertThat(scenes.bench.drafts.of(DeskScenes.ME)).isEmpty();
    caller.name().set("Trần Văn Mính");
    scenes.bench.passMillis(500);
    assertThat(scenes.bench.drafts.of(DeskScenes.ME)).hasSize(1);
    caller.commit();
    scenes.bench.passMillis(500);
    assertThat(scenes.bench.drafts.of(DeskScenes.ME)).isEmpty();
  }

  @Test
  void halfANumberOfThePersonHelpedStaysWithItsCall() {
    callFrom("0912345678");
    parties.forAnother().set(true);
    parties.helpedPhone().set("0987 6");
    scenes.desk.end();
    scenes.desk.take(Direction.INBOUND);
    assertThat(parties.helpedPhone().get()).isEmpty();
    scenes.desk.end();
    scenes.desk.switchCalls();
    assertThat(parties.helpedPhone().get()).isEqualTo("0987 6");
  }

  /** The call in front as the person's next session sees it. */
  private PartiesModel again() {
    FormDrafts drafts = scenes.bench.formDrafts(DeskScenes.ME);
    PartiesModel next = new PartiesModel(bench.with(drafts), (_, _) -> {});
    next.follow(Optional.of(callInFront()), scenes.desk.number().number().get());
    drafts.begin();
    return next;
  }

  @Test
  void aSecretInTheNameIsMaskedWhereItIsKept() {
    callFrom("0912345678");
    caller.name().set("Minh mã OTP 482913");
    caller.commit();

    assertThat(bench.citizens.withPhone("0912345678", Who.ALL, 5).getFirst().name())
        .startsWith("Minh")
        .doesNotContain("482913");
  }

  @Test
  void whatCouldNotBeWrittenIsTriedAgainWhole() {
    callFrom("0912345678");
    bench.citizens.failWith(new Fault.DiskFull());
    caller.name().set("Đặng Đình Đức");
    caller.commit();
    assertThat(caller.fault().get()).contains(new Fault.DiskFull());
    caller.addressing().set(Addressing.CHU);
    bench.citizens.failWith(null);
    parties.retry();

    assertThat(caller.fault().get()).isEmpty();
    assertThat(bench.citizens.withPhone("0912345678", Who.ALL, 5))
        .extracting(Citizen::called)
        .isEqualTo(List.of("Chú Đặng Đình Đức"));
  }

  @Test
  void theUnitOfThePersonHelpedIsTheCallsPlace() {
    callFrom("0912345678");
    caller.name().set("Đặng Đình Đức");
    caller.unit().text().set("Trúc Bạch");
    caller.unit().left();

    assertThat(callInFront().parties().place()).contains("2025:00004");
    caller.unit().text().set("");
    caller.commit();
    assertThat(callInFront().parties().place()).isEmpty();
  }

  @Test
  void whoMayNotSeeWholeNumbersSeesTheirMiddleHidden() {
    CallTools whole = scenes.bench.tools;
    CallTools hidden =
        new CallTools(
            whole.calls(),
            whole.listsInUse(),
            whole.numbers(),
            whole.guard(),
            whole.time(),
            whole.writes(),
            whole.reads(),
            whole.delays(),
            false);
    Texts texts = new Texts(Language.VI);
    assertThat(new CitizenTexts(texts, whole).detail(minh())).contains("0912 345 678");
    assertThat(new CitizenTexts(texts, hidden).detail(minh()))
        .contains("678")
        .doesNotContain("345");
    assertThat(new CallTexts(texts, hidden).number(mobile("0912345678"))).doesNotContain("345");
  }

  private void callFrom(String number) {
    scenes.desk.take(Direction.INBOUND);
    scenes.desk.number().text().set(number);
    scenes.bench.passMillis(200);
  }

  private Call callInFront() {
    return scenes.desk.call().get().orElseThrow();
  }
}

package vn.hotline1022.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.ManualTime;

/** Who may write which event. */
class GuardedEventsTest {
  private final MemoryEventRepository all = new MemoryEventRepository();
  private final ManualTime time = new ManualTime(EventSamples.NOW.toString());
  private final GuardedEvents planner = by("TC01", Role.SUPERVISOR);
  private final GuardedEvents volunteer = by("TNV01", Role.VOLUNTEER);

  private GuardedEvents by(String code, Role role) {
    return new GuardedEvents(all, new Person(code, "Nguyễn Phương Anh", role), time);
  }

  @Test
  void whoPlansWritesAnyEvent() {
    planner.write(EventSamples.vietHung());
    planner.write(EventSamples.lesson());
    assertThat(all.around(EventSamples.TODAY, EventSamples.TODAY.plusDays(9))).hasSize(2);
  }

  @Test
  void aVolunteerWritesTodaysWhereNothingWasPlannedAndCorrectsIt() {
    assertThat(volunteer.mayCreate()).isTrue();
    Event own = EventSamples.vietHung().withVolunteers(List.of(), "TNV01", EventSamples.NOW);
    volunteer.write(own);
    volunteer.write(own.withOff(false, "TNV01", EventSamples.NOW));
    assertThat(volunteer.mayCreate()).isFalse();
    refused(EventSamples.lesson());
    refused(own.copied(EventSamples.id(44), own.day(), "TNV01", EventSamples.NOW));
  }

  @Test
  void aVolunteerTicksButChangesNothingThatOthersPlanned() {
    planner.write(EventSamples.vietHung());
    volunteer.tick(EventSamples.vietHung().id(), "HOTSPOT", true, "TNV01");
    refused(EventSamples.vietHung().withVolunteers(List.of(), "TNV01", EventSamples.NOW));
    assertThat(all.find(EventSamples.vietHung().id()).orElseThrow().ready())
        .containsExactly("HOTSPOT");
    assertThat(volunteer.mayCreate()).isFalse();
  }

  private void refused(Event event) {
    assertThat(volunteer.mayWrite(event)).isFalse();
    assertThatThrownBy(() -> volunteer.write(event)).isInstanceOf(FaultException.class);
  }
}

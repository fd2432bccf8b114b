package vn.hotline1022.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every place that keeps events must do. */
public abstract class EventRepositoryContract {
  private EventRepository events;

  protected abstract EventRepository create();

  @BeforeEach
  void open() {
    events = create();
  }

  @Test
  void whatIsWrittenIsFoundByItsDayTheEarlierFirst() {
    Event later = EventSamples.lesson();
    Event today = EventSamples.vietHung();
    events.write(later);
    events.write(today);
    assertThat(events.find(today.id())).contains(today);
    assertThat(events.find(EventSamples.id(99))).isEmpty();
    assertThat(events.around(today.day(), later.day())).containsExactly(today, later);
    assertThat(events.around(today.day(), today.day())).containsExactly(today);
    assertThat(events.around(later.day().plusDays(1), later.day().plusDays(9))).isEmpty();
  }

  @Test
  void theLastVersionStandsAndWhatIsTickedStays() {
    Event event = EventSamples.vietHung();
    events.write(event);
    events.tick(event.id(), "HOTSPOT", true, "TNV01");
    events.tick(event.id(), "CHARGERS", true, "TNV02");
    events.tick(event.id(), "CHARGERS", false, "TNV01");
    events.write(event.withVolunteers(List.of(), "TC02", EventSamples.NOW));
    events.write(event.withReady(Set.of("MAGNIFIER")).withOff(true, "TC02", EventSamples.NOW));
    assertThat(events.find(event.id()))
        .contains(event.withReady(Set.of("HOTSPOT")).withOff(true, "TC02", EventSamples.NOW));
  }

  @Test
  void oneOutOfBoundsIsRefusedWhole() {
    Event event = EventSamples.vietHung();
    Event backwards =
        new Event(
            event.id(),
            event.kind(),
            event.name(),
            event.address(),
            event.unit(),
            event.organisers(),
            event.teams(),
            event.day(),
            event.to(),
            event.from(),
            event.volunteers(),
            event.ready(),
            event.off(),
            event.writtenAt(),
            event.writtenBy());
    assertThatThrownBy(() -> events.write(backwards)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> events.tick(event.id(), "two words", true, "TC01"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(events.around(event.day(), event.day())).isEmpty();
  }
}

package vn.hotline1022.ui.handout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.handout.StoreLinks;
import vn.hotline1022.handout.StoreLinks.Place;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListRepository;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.Tasks;

/** The links that are printed on handouts, for those who may edit lists. On the FX thread. */
public final class LinksViewModel {
  private final Ports ports;
  private final Map<Place, Field> fields = new EnumMap<>(Place.class);
  private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private List<ListEntry> edits = List.of();
  private boolean asked;

  /** What it works with. */
  public record Ports(ListRepository lists, Person person, Tasks writes, Tasks reads) {}

  /** One link: what is typed, what is kept, and whether it was refused. */
  private static final class Field {
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
    private String kept = "";

    private boolean changed() {
      return !typed.get().strip().equals(kept);
    }
  }

  public LinksViewModel(Ports ports) {
    this.ports = ports;
    for (Place place : Place.values()) {
      Field field = new Field();
      fields.put(place, field);
      field.typed.subscribe(
          (_, _) -> {
            kept.set(false);
            if (asked) {
              judge(place);
            }
          });
    }
  }

  /** What stands in the field of a place; what is typed stays until it is kept. */
  public StringProperty typed(Place place) {
    return fields.get(place).typed;
  }

  /** Whether what was typed there is no link of this place. */
  public ReadOnlyBooleanProperty wrong(Place place) {
    return fields.get(place).wrong.getReadOnlyProperty();
  }

  /** Whether everything typed was kept just now. */
  public ReadOnlyBooleanProperty kept() {
    return kept.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** Reads what is kept; fields somebody is typing in stay as they are. */
  public void refresh() {
    ports.reads().run(ports.lists()::edits).onSuccess(this::show).onFailure(fault::set).start();
  }

  private void show(List<ListEntry> read) {
    edits = List.copyOf(read);
    StoreLinks links = StoreLinks.of(edits);
    fields.forEach(
        (place, field) -> {
          boolean changed = field.changed();
          field.kept = links.link(place).map(StoreLinks.Link::text).orElse("");
          if (!changed) {
            field.typed.set(field.kept);
          }
        });
  }

  private boolean judge(Place place) {
    Field field = fields.get(place);
    String typed = field.typed.get();
    field.wrong.set(!typed.isBlank() && StoreLinks.read(place, typed).isEmpty());
    return !field.wrong.get();
  }

  /** Keeps what changed, all of it or nothing. */
  public void save() {
    if (!ports.person().role().may(Permission.EDIT_LISTS)) {
      fault.set(new Fault.NotAllowed());
      return;
    }
    asked = true;
    boolean sound = true;
    List<ListEntry> changes = new ArrayList<>();
    for (Place place : Place.values()) {
      sound &= judge(place);
      if (fields.get(place).changed()) {
        Optional<ListEntry> now = StoreLinks.find(place, edits);
        StoreLinks.entry(place, fields.get(place).typed.get(), now).ifPresent(changes::add);
      }
    }
    if (sound) {
      write(changes);
    }
  }

  private void write(List<ListEntry> changes) {
    fault.set(null);
    ports
        .writes()
        .run(
            () -> {
              if (!changes.isEmpty()) {
                ports.lists().write(changes, ports.person().code());
              }
              return ports.lists().edits();
            })
        .onSuccess(
            read -> {
              fields.values().forEach(field -> field.kept = field.typed.get().strip());
              show(read);
              asked = false;
              kept.set(true);
            })
        .onFailure(fault::set)
        .start();
  }
}

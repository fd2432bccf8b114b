package vn.hotline1022.ui.directory;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hotline1022.directory.Contact;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.palette.Found;

/** Finds entries of the directory for the palette. */
public final class DirectoryFinder implements Finder {
  private final DirectoryViewModel model;
  private final Consumer<UUID> open;

  /**
   * @param open brings an entry to the front, on the FX thread
   */
  public DirectoryFinder(DirectoryViewModel model, Consumer<UUID> open) {
    this.model = model;
    this.open = open;
  }

  @Override
  public String kind() {
    return "contact";
  }

  @Override
  public List<Found> find(String words, int limit) {
    try {
      return model.read().find(words).stream().limit(limit).map(this::found).toList();
    } catch (FaultException e) {
      throw e;
    } catch (Exception e) {
      throw new FaultException(new Fault.Unexpected(e.getClass().getSimpleName()), e);
    }
  }

  private Found found(Contact contact) {
    return new Found(
        contact.name() + " · " + contact.phone(),
        contact.agency().isEmpty() ? contact.note() : contact.agency(),
        () -> open.accept(contact.id()));
  }
}

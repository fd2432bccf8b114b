package vn.hotline1022.handout;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.PhoneSystem;

/**
 * What is to be printed. The same order gives the same bytes.
 *
 * @param system the phones that are drawn; a guide for one kind of phone draws that
 * @param day stands on it, so that people see how old it is
 */
public record HandoutOrder(
    Guide guide, PhoneSystem system, Paper paper, Locale locale, StoreLinks links, LocalDate day) {
  public HandoutOrder {
    system = guide.system().orElse(system);
  }

  /** The same with these links. */
  public HandoutOrder with(StoreLinks other) {
    return new HandoutOrder(guide, system, paper, locale, other, day);
  }

  /** The link whoever holds the paper needs first. */
  Optional<StoreLinks.Link> link() {
    StoreLinks.Place store =
        switch (system) {
          case ANDROID -> StoreLinks.Place.ANDROID;
          case IPHONE -> StoreLinks.Place.IPHONE;
        };
    return guide.system().isPresent()
        ? links.link(store).or(() -> links.link(StoreLinks.Place.INFO))
        : links.link(StoreLinks.Place.INFO).or(() -> links.link(store));
  }

  /** A name for the file. */
  public String fileName() {
    String phone = guide.system().isPresent() ? "" : "-" + system.word();
    return "huong-dan-%s%s-%s-%s.pdf"
        .formatted(guide.id(), phone, paper.name().toLowerCase(Locale.ROOT), locale.getLanguage());
  }
}

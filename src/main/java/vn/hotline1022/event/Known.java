package vn.hotline1022.event;

import java.util.Optional;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.guide.Address;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.text.PhoneNumber;

/**
 * What is known of a person who is being helped. Nothing of it is asked for.
 *
 * @param name clean and masked, as every text here
 * @param phone a number as typed, in case something is promised or reported
 * @param device the make of their phone
 * @param queue what they wait or waited with
 */
public record Known(
    String name,
    String phone,
    PhoneNumber number,
    String device,
    Optional<PhoneSystem> system,
    Optional<Addressing> addressing,
    Optional<QueueNumber> queue,
    Triage triage,
    String notes) {

  /** Most characters of a name or a device. */
  public static final int LINE_MAX = 80;

  /** Most characters of notes. */
  public static final int NOTES_MAX = 1_000;

  /** Nothing yet. */
  public static final Known NOTHING =
      new Known(
          "",
          "",
          PhoneNumber.NONE,
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Triage.NONE,
          "");

  /** How they are called, for texts that are read out. */
  public Address address() {
    return addressing.map(form -> new Address(form.them(), form.us())).orElse(Address.UNKNOWN);
  }

  public Known withName(String now) {
    return new Known(now, phone, number, device, system, addressing, queue, triage, notes);
  }

  public Known withPhone(String typed, PhoneNumber now) {
    return new Known(name, typed, now, device, system, addressing, queue, triage, notes);
  }

  public Known withDevice(String now) {
    return new Known(name, phone, number, now, system, addressing, queue, triage, notes);
  }

  public Known withSystem(Optional<PhoneSystem> now) {
    return new Known(name, phone, number, device, now, addressing, queue, triage, notes);
  }

  public Known withAddressing(Optional<Addressing> now) {
    return new Known(name, phone, number, device, system, now, queue, triage, notes);
  }

  public Known withQueue(Optional<QueueNumber> now) {
    return new Known(name, phone, number, device, system, addressing, now, triage, notes);
  }

  public Known withTriage(Triage now) {
    return new Known(name, phone, number, device, system, addressing, queue, now, notes);
  }

  public Known withNotes(String now) {
    return new Known(name, phone, number, device, system, addressing, queue, triage, now);
  }
}

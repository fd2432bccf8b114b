package vn.hotline1022.staff;

/** What a person is on the hotline. */
public enum Role {
  OPERATOR,
  VOLUNTEER,
  SUPERVISOR,
  TECHNICIAN,
  ADMINISTRATOR;

  /** May set a new passphrase for somebody else on this computer and add or remove people. */
  public boolean managesPeople() {
    return this == SUPERVISOR || this == ADMINISTRATOR;
  }
}

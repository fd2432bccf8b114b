package vn.hotline1022.staff;

/**
 * A recovery key printed at first start: 160 random bits and a checksum, written in groups that
 * survive being read out, copied by hand and typed back.
 *
 * @param text canonical form, upper case with dashes
 */
public record RecoveryKey(String text) {
  @Override
  public String toString() {
    return "RecoveryKey[***]";
  }
}

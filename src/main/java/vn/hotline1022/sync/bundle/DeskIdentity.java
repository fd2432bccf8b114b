package vn.hotline1022.sync.bundle;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.UUID;
import vn.hotline1022.record.Bytes;

/**
 * What a desk proves itself by and is written to: who holds this is that desk. It is kept in the
 * encrypted database and never leaves it.
 *
 * @param shown what others get to know
 * @param signingSecret Ed25519 private key as PKCS #8
 * @param encryptionSecret X25519 private key as PKCS #8
 */
public record DeskIdentity(IdentityFile shown, Bytes signingSecret, Bytes encryptionSecret) {

  /** New keys for a computer. */
  public static DeskIdentity create(UUID device, String name) {
    KeyPair signing = pair(Crypto.SIGNING);
    KeyPair encryption = pair(Crypto.AGREEMENT);
    return new DeskIdentity(
        new IdentityFile(
            device, name, Crypto.plain(signing.getPublic()), Crypto.plain(encryption.getPublic())),
        Bytes.of(signing.getPrivate().getEncoded()),
        Bytes.of(encryption.getPrivate().getEncoded()));
  }

  /** Signs with this desk's key. */
  byte[] sign(byte[] said) {
    return Crypto.sign(Crypto.privateKey(Crypto.SIGNING, signingSecret), said);
  }

  PrivateKey decryption() {
    return Crypto.privateKey(Crypto.AGREEMENT, encryptionSecret);
  }

  static KeyPair pair(String algorithm) {
    try {
      return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }
}

package vn.hotline1022.sync.bundle;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import vn.hotline1022.record.Bytes;

/** Ed25519, X25519 and HKDF with keys as 32 plain bytes. */
final class Crypto {
  static final String SIGNING = "Ed25519";
  static final String AGREEMENT = "X25519";
  static final int SIGNATURE_SIZE = 64;

  private static final int PIECE_KEY_SIZE = 32;
  // What stands before the 32 bytes of a public key in its usual form.
  private static final byte[] SIGNING_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final byte[] AGREEMENT_PREFIX =
      HexFormat.of().parseHex("302a300506032b656e032100");

  private Crypto() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The 32 bytes of a public key. */
  static Bytes plain(PublicKey key) {
    byte[] encoded = key.getEncoded();
    return Bytes.of(
        Arrays.copyOfRange(encoded, encoded.length - IdentityFile.KEY_SIZE, encoded.length));
  }

  static PrivateKey privateKey(String algorithm, Bytes encoded) {
    try {
      return KeyFactory.getInstance(algorithm)
          .generatePrivate(new PKCS8EncodedKeySpec(encoded.toArray()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] sign(PrivateKey key, byte[] said) {
    try {
      Signature signature = Signature.getInstance(SIGNING);
      signature.initSign(key);
      signature.update(said);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the holder of a key signed this; false for a key that is none. */
  static boolean isSigned(Bytes key, byte[] said, Bytes signed) {
    try {
      Signature signature = Signature.getInstance(SIGNING);
      signature.initVerify(publicKey(SIGNING, SIGNING_PREFIX, key));
      signature.update(said);
      return signature.verify(signed.toArray());
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /**
   * The key that two desks agree on for one file.
   *
   * @throws GeneralSecurityException when the other's key is none
   */
  static SecretKey agree(PrivateKey own, Bytes other, byte[] salt, byte[] purpose)
      throws GeneralSecurityException {
    KeyAgreement agreement = KeyAgreement.getInstance(AGREEMENT);
    agreement.init(own);
    agreement.doPhase(publicKey(AGREEMENT, AGREEMENT_PREFIX, other), true);
    byte[] secret = agreement.generateSecret();
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveKey(
              "AES",
              HKDFParameterSpec.ofExtract()
                  .addIKM(secret)
                  .addSalt(salt)
                  .thenExpand(purpose, PIECE_KEY_SIZE));
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  private static PublicKey publicKey(String algorithm, byte[] prefix, Bytes plain)
      throws GeneralSecurityException {
    byte[] encoded = Arrays.copyOf(prefix, prefix.length + IdentityFile.KEY_SIZE);
    System.arraycopy(plain.toArray(), 0, encoded, prefix.length, IdentityFile.KEY_SIZE);
    return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
  }
}

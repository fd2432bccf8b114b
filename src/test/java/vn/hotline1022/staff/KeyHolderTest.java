package vn.hotline1022.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hotline1022.record.Bytes;

class KeyHolderTest {

  private static final byte[] DAO = "NV-014".getBytes(StandardCharsets.UTF_8);
  private static final byte[] AN = "TNV-7".getBytes(StandardCharsets.UTF_8);

  private final DatabaseKey key = DatabaseKey.random();
  private final byte[] wrapping = Secrets.random(32);
  private final KeyHolder holder = KeyHolder.create(wrapping, DAO, key);

  @Test
  void theRightPassphraseOpensTheKey() {
    assertThat(opened(holder, DAO)).containsExactly(Bytes.of(key.toArray()));
    assertThat(holder.holds(key, DAO)).isTrue();
  }

  @Test
  void anotherPassphraseOpensNothing() {
    assertThat(holder.open(Secrets.random(32), DAO)).isEmpty();
  }

  @Test
  void aHolderUnderAnotherNameOpensNothing() {
    assertThat(opened(holder, AN)).isEmpty();
    assertThat(holder.holds(key, AN)).isFalse();
  }

  @Test
  void aNewKeyReachesSomebodyWhoIsNotThere() {
    DatabaseKey next = DatabaseKey.random();
    KeyHolder both = holder.adding(next, DAO);
    assertThat(opened(both, DAO))
        .containsExactly(Bytes.of(key.toArray()), Bytes.of(next.toArray()));
    KeyHolder after = both.keepingOnly(next, DAO);
    assertThat(opened(after, DAO)).containsExactly(Bytes.of(next.toArray()));
    assertThat(after.holds(key, DAO)).isFalse();
  }

  @Test
  void aPlantedPublicKeyIsFoundOutBeforeItGetsANewKey() {
    KeyHolder strangers = KeyHolder.create(wrapping, DAO, DatabaseKey.random());
    KeyHolder planted =
        new KeyHolder(strangers.publicKey(), strangers.wrappedPrivateKey(), holder.keys());
    assertThat(planted.holds(key, DAO)).isFalse();
    assertThat(opened(planted, DAO)).isEmpty();
  }

  @Test
  void aPointOfSmallOrderOpensNothing() {
    Bytes zero = Bytes.of(new byte[32]);
    SealedKey first = holder.keys().getFirst();
    KeyHolder planted =
        new KeyHolder(
            holder.publicKey(),
            holder.wrappedPrivateKey(),
            List.of(new SealedKey(zero, first.wrapped(), first.seal())));
    assertThat(opened(planted, DAO)).isEmpty();
  }

  @Test
  void aClosedKeyIsWiped() {
    DatabaseKey closed = new DatabaseKey(key.toArray());
    closed.close();
    assertThat(closed.toArray()).containsOnly(0);
    assertThat(key.toArray()).isNotEqualTo(new byte[32]);
  }

  private List<Bytes> opened(KeyHolder of, byte[] identity) {
    return of.open(wrapping, identity).orElseThrow().stream()
        .map(each -> Bytes.of(each.toArray()))
        .toList();
  }
}

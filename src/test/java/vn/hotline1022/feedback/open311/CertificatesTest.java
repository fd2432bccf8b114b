package vn.hotline1022.feedback.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.feedback.FeedbackGateway.Posted;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.GatewayFailure.Cause;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.record.TimeSource;

/** A certificate that nobody vouches for is said as what it is, and nothing is sent. */
class CertificatesTest {
  @TempDir private Path folder;

  @Test
  void aCertificateOfNobodyEndsIt() throws Exception {
    try (GeoReportServer server =
            new GeoReportServer(TimeSource.system(), Optional.of(selfSigned()));
        Open311Gateway gateway =
            new Open311Gateway(
                new GatewaySettings(
                    server.address().replace("http:", "https:"), "k", "", "iHaNoi", Map.of()),
                Limits.USUAL)) {
      GatewayFailure expected = new GatewayFailure.Fatal(Cause.CERTIFICATE, "");
      assertThat(gateway.services().failure()).contains(expected);
      assertThat(gateway.post(Open311GatewayTest.report("GARBAGE")))
          .isEqualTo(new Posted.Failed(expected));
      assertThat(server.lines()).isEmpty();
    }
  }

  private SSLContext selfSigned()
      throws IOException, InterruptedException, GeneralSecurityException {
    Path store = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "receiver",
                "-dname",
                "CN=localhost",
                "-storetype",
                "PKCS12",
                "-storepass",
                "matkhau",
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, "matkhau".toCharArray());
    }
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(keys, "matkhau".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}

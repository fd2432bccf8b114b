package vn.hotline1022.feedback.open311;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hotline1022.feedback.Attribute;
import vn.hotline1022.feedback.FeedbackGateway.Report;
import vn.hotline1022.feedback.FeedbackGateway.Upload;
import vn.hotline1022.feedback.GatewaySettings;

/** A report as the body of a request: form fields, or parts where photos go along. */
final class ReportBody {
  /** Whatever looks like a mark of HTML, which the standard does not want. */
  private static final Pattern MARK = Pattern.compile("<(?=[\\p{L}/!?])");

  private static final int DESCRIPTION_MAX = 4_000;

  private record Field(String name, String value) {}

  private final List<Field> fields;
  private final List<Upload> uploads;
  private final String boundary = "----" + UUID.randomUUID();

  ReportBody(Report report, GatewaySettings settings) {
    this.fields = fields(report, settings);
    this.uploads = report.uploads();
  }

  private static List<Field> fields(Report report, GatewaySettings settings) {
    List<Field> all = new ArrayList<>();
    all.add(new Field("api_key", settings.key()));
    all.add(new Field("jurisdiction_id", settings.jurisdiction()));
    all.add(new Field("service_code", report.service()));
    report
        .coordinates()
        .ifPresent(
            at -> {
              all.add(new Field("lat", degrees(at.latitude())));
              all.add(new Field("long", degrees(at.longitude())));
            });
    all.add(new Field("address_string", report.address()));
    answers(report.answers(), all);
    all.add(new Field("device_id", report.mark()));
    all.add(new Field("first_name", report.firstName()));
    all.add(new Field("last_name", report.lastName()));
    all.add(new Field("phone", report.phone()));
    all.add(new Field("description", plain(report.description())));
    all.add(new Field("media_url", report.mediaUrl()));
    return all.stream().filter(field -> !field.value().isEmpty()).toList();
  }

  /** One of several is one of several too: the receiver expects a list. */
  private static void answers(List<Attribute> answers, List<Field> all) {
    for (Attribute one : answers) {
      boolean list = one.several() || one.values().size() > 1;
      String name = "attribute[" + one.code() + "]" + (list ? "[]" : "");
      one.values().forEach(value -> all.add(new Field(name, value)));
    }
  }

  private static String degrees(double value) {
    return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).toPlainString();
  }

  private static String plain(String text) {
    String without = MARK.matcher(text).replaceAll("‹");
    if (without.length() <= DESCRIPTION_MAX) {
      return without;
    }
    boolean half = Character.isHighSurrogate(without.charAt(DESCRIPTION_MAX - 1));
    return without.substring(0, half ? DESCRIPTION_MAX - 1 : DESCRIPTION_MAX);
  }

  String type() {
    return uploads.isEmpty()
        ? "application/x-www-form-urlencoded; charset=utf-8"
        : "multipart/form-data; boundary=" + boundary;
  }

  /** Made anew for each sending. */
  BodyPublisher publisher() {
    return uploads.isEmpty() ? BodyPublishers.ofString(form()) : parts();
  }

  private String form() {
    return fields.stream()
        .map(field -> Base.encoded(field.name()) + "=" + Base.encoded(field.value()))
        .collect(Collectors.joining("&"));
  }

  /** With its length, since many receivers take nothing without; photos are read as they go. */
  private BodyPublisher parts() {
    byte[] head = head();
    byte[] end = bytes("--" + boundary + "--\r\n");
    long length = head.length + (long) end.length;
    for (Upload upload : uploads) {
      length += bytes(begin(upload)).length + upload.bytes() + 2;
    }
    BodyPublisher streamed = BodyPublishers.ofInputStream(() -> stream(head, end));
    return BodyPublishers.fromPublisher(streamed, length);
  }

  private byte[] head() {
    StringBuilder text = new StringBuilder();
    for (Field field : fields) {
      text.append("--").append(boundary).append("\r\n");
      String name = field.name().replace("\"", "%22");
      text.append("Content-Disposition: form-data; name=\"").append(name).append("\"\r\n");
      text.append("Content-Type: text/plain; charset=utf-8\r\n\r\n");
      text.append(field.value()).append("\r\n");
    }
    return bytes(text.toString());
  }

  private String begin(Upload upload) {
    return "--"
        + boundary
        + "\r\nContent-Disposition: form-data; name=\"media\"; filename=\""
        + upload.fileName()
        + "\"\r\nContent-Type: "
        + upload.type()
        + "\r\n\r\n";
  }

  private InputStream stream(byte[] head, byte[] end) {
    List<InputStream> all = new ArrayList<>();
    all.add(new ByteArrayInputStream(head));
    try {
      for (Upload upload : uploads) {
        all.add(new ByteArrayInputStream(bytes(begin(upload))));
        all.add(upload.content().open());
        all.add(new ByteArrayInputStream(bytes("\r\n")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    all.add(new ByteArrayInputStream(end));
    return new SequenceInputStream(Collections.enumeration(all));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

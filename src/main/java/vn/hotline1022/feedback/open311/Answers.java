package vn.hotline1022.feedback.open311;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.feedback.Coordinates;
import vn.hotline1022.feedback.FeedbackGateway.Posted;
import vn.hotline1022.feedback.FeedbackGateway.Progress;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.feedback.FeedbackGateway.Service;
import vn.hotline1022.feedback.FeedbackGateway.Status;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.text.PlainText;

/**
 * What the standard's answers say. A row without what names it is left out; anything else may be
 * missing, or be a number where a text is due and the reverse.
 */
final class Answers {
  static final int ID_MAX = 64;
  private static final int LINE_MAX = 300;
  private static final int TEXT_MAX = 4_000;
  private static final int URL_MAX = 2_000;
  private static final int ROWS_MAX = 20_000;
  private static final int CHOICES_MAX = 500;
  private static final int MARKS_MAX = 20;
  private static final String[] SERVICES = {"services", "service"};
  private static final String[] REQUESTS = {"service_requests", "requests", "request"};
  private static final String[] ERRORS = {"errors", "error"};

  /** Ids and codes of ours, wherever a receiver echoes them. */
  private static final Pattern MARK =
      Pattern.compile(
          "PA-\\d{6}-\\d{4}-\\d{4}(?:/\\d{1,3})?|\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");

  private Answers() {}

  /** What it takes; nothing when this is no list of services at all. */
  static Optional<List<Service>> services(Tree tree) {
    List<Service> all =
        tree.rows(SERVICES).stream()
            .limit(ROWS_MAX)
            .filter(row -> !id(row, "service_code").isEmpty())
            .map(Answers::service)
            .toList();
    return all.isEmpty() && !tree.isEmptyList(SERVICES) ? Optional.empty() : Optional.of(all);
  }

  private static Service service(Tree row) {
    String code = id(row, "service_code");
    String name = line(row, "service_name");
    return new Service(
        code,
        name.isEmpty() ? code : name,
        text(row, "description"),
        line(row, "group"),
        isTrue(row.raw("metadata")),
        kind(row.raw("type")));
  }

  private static Service.Kind kind(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "batch" -> Service.Kind.BATCH;
      case "blackbox" -> Service.Kind.BLACKBOX;
      default -> Service.Kind.REALTIME;
    };
  }

  static List<Question> questions(Tree tree) {
    return tree.rows("service_definition").stream()
        .flatMap(definition -> definition.field("attributes").stream())
        .flatMap(attributes -> attributes.rows("attributes", "attribute").stream())
        .limit(CHOICES_MAX)
        .filter(row -> !id(row, "code").isEmpty())
        .sorted(Comparator.comparingInt(row -> number(row.raw("order"))))
        .map(Answers::question)
        .toList();
  }

  private static Question question(Tree row) {
    boolean asked = row.raw("variable").isEmpty() || isTrue(row.raw("variable"));
    return new Question(
        id(row, "code"),
        asked,
        asked && isTrue(row.raw("required")),
        type(row.raw("datatype")),
        text(row, "description"),
        text(row, "datatype_description"),
        choices(row));
  }

  private static Question.Type type(String datatype) {
    return switch (datatype.toLowerCase(Locale.ROOT)) {
      case "number" -> Question.Type.NUMBER;
      case "datetime" -> Question.Type.MOMENT;
      case "text" -> Question.Type.TEXT;
      case "singlevaluelist" -> Question.Type.ONE_OF;
      case "multivaluelist" -> Question.Type.SOME_OF;
      default -> Question.Type.STRING;
    };
  }

  private static Map<String, String> choices(Tree row) {
    Map<String, String> choices = new LinkedHashMap<>();
    row.field("values").stream()
        .flatMap(values -> values.rows("values", "value").stream())
        .limit(CHOICES_MAX)
        .forEach(
            value -> {
              String name = line(value, "name");
              String key = id(value, "key");
              if (!key.isEmpty()) {
                choices.put(key, name.isEmpty() ? key : name);
              }
            });
    if (choices.isEmpty()) {
      // Values that are their own keys.
      row
          .field("values")
          .filter(Tree.Rows.class::isInstance)
          .map(Tree::texts)
          .orElse(List.of())
          .stream()
          .limit(CHOICES_MAX)
          .filter(Answers::isId)
          .forEach(value -> choices.put(value, AnswerText.line(value, LINE_MAX)));
    }
    return choices;
  }

  /** What a report became; empty when the answer says neither that nor an error. */
  static Posted posted(Tree tree) {
    List<Tree> rows = tree.rows(REQUESTS);
    for (Tree row : rows) {
      String notice = text(row, "service_notice");
      String id = id(row, "service_request_id");
      if (!id.isEmpty()) {
        return new Posted.WithId(id, notice);
      }
      String token = id(row, "token");
      if (!token.isEmpty()) {
        return new Posted.WithToken(token, notice);
      }
    }
    Optional<GatewayFailure.Refused> error = error(tree);
    if (error.isPresent()) {
      return new Posted.Failed(Refusals.meant(error.get()));
    }
    return new Posted.Silently(rows.isEmpty() ? "" : text(rows.getFirst(), "service_notice"));
  }

  static Optional<String> idOfToken(Tree tree) {
    return tree.rows(REQUESTS).stream()
        .map(row -> id(row, "service_request_id"))
        .filter(id -> !id.isEmpty())
        .findFirst();
  }

  /**
   * How reports stand; nothing when this is no list of reports at all: whoever takes an error for
   * an empty list would hand in again what is there.
   */
  static Optional<List<Status>> statuses(Tree tree) {
    List<Status> all =
        tree.rows(REQUESTS).stream()
            .limit(ROWS_MAX)
            .filter(row -> !id(row, "service_request_id").isEmpty())
            .map(Answers::status)
            .toList();
    return all.isEmpty() && !tree.isEmptyList(REQUESTS) ? Optional.empty() : Optional.of(all);
  }

  private static Status status(Tree row) {
    return new Status(
        id(row, "service_request_id"),
        progress(row.raw("status")),
        text(row, "status_notes"),
        id(row, "service_code"),
        text(row, "description"),
        AnswerText.line(row.raw("agency_responsible"), 120),
        Moment.of(row.raw("requested_datetime")),
        Moment.of(row.raw("updated_datetime")),
        line(row, "address"),
        coordinates(row.raw("lat"), row.raw("long")),
        media(row.raw("media_url")),
        marks(row));
  }

  /** An address of a picture; anything else is none. */
  private static String media(String url) {
    boolean picture = url.length() <= URL_MAX && url.matches("https?://[\\x21-\\x7E&&[^\"<>]]+");
    return picture ? url : "";
  }

  private static Progress progress(String status) {
    return switch (status.toLowerCase(Locale.ROOT)) {
      case "open" -> Progress.OPEN;
      case "closed" -> Progress.CLOSED;
      default -> Progress.NOT_SAID;
    };
  }

  /** Zero and zero is what receivers write when they do not know. */
  private static Optional<Coordinates> coordinates(String lat, String lon) {
    try {
      double latitude = Double.parseDouble(lat);
      double longitude = Double.parseDouble(lon);
      boolean known = latitude != 0 || longitude != 0;
      boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
      return known && onEarth
          ? Optional.of(new Coordinates(latitude, longitude))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Set<String> marks(Tree row) {
    Set<String> marks = new HashSet<>();
    for (String text : row.texts()) {
      Matcher matcher = MARK.matcher(text);
      while (marks.size() < MARKS_MAX && matcher.find()) {
        marks.add(matcher.group());
      }
    }
    return marks;
  }

  /** The first error, with the words of all; a code of success is none. */
  static Optional<GatewayFailure.Refused> error(Tree tree) {
    List<Tree> rows = tree.rows(ERRORS).stream().filter(Answers::isError).toList();
    if (rows.isEmpty()) {
      String named =
          Stream.of(ERRORS).map(name -> words(tree.field(name))).collect(Collectors.joining());
      return named.isEmpty()
          ? Optional.empty()
          : Optional.of(new GatewayFailure.Refused("", named));
    }
    String all =
        rows.stream()
            .limit(MARKS_MAX)
            .map(Answers::errorWords)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n"));
    return Optional.of(
        new GatewayFailure.Refused(
            id(rows.getFirst(), "code"), all.substring(0, Math.min(all.length(), TEXT_MAX))));
  }

  private static boolean isError(Tree row) {
    String code = row.raw("code");
    return !code.matches("0|2\\d\\d") && (!code.isEmpty() || !row.raw("description").isEmpty());
  }

  private static String errorWords(Tree row) {
    return Stream.of("description", "message", "detail")
        .map(name -> text(row, name))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Every text in it, as far as it is a few words. */
  static String words(Optional<Tree> tree) {
    List<String> texts = tree.map(Tree::texts).orElse(List.of());
    return AnswerText.line(
        texts.stream().limit(MARKS_MAX).collect(Collectors.joining(" ")), LINE_MAX);
  }

  static boolean isTrue(String text) {
    return text.equalsIgnoreCase("true") || text.equals("1") || text.equalsIgnoreCase("yes");
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return Integer.MAX_VALUE;
    }
  }

  /** Ids are kept as they are: one that is too long or no line is none. */
  static String id(Tree row, String name) {
    String raw = row.raw(name);
    return isId(raw) ? raw : "";
  }

  private static boolean isId(String text) {
    return text.length() <= ID_MAX && PlainText.isLine(text) && text.indexOf('<') < 0;
  }

  static String line(Tree row, String name) {
    return AnswerText.line(row.raw(name), LINE_MAX);
  }

  private static String text(Tree row, String name) {
    return AnswerText.text(row.raw(name), TEXT_MAX);
  }
}

package vn.hotline1022.feedback.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.hotline1022.feedback.FeedbackGateway.Feature;
import vn.hotline1022.feedback.FeedbackGateway.Profile;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.feedback.FeedbackGateway.Service;
import vn.hotline1022.feedback.ReceiverOffer;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.StrictJson;

/** A receiver's offer as it is kept. */
public final class OfferJson {
  private static final int TEXT_MAX = 100_000;
  private static final int LIST_MAX = 200_000;

  private OfferJson() {}

  public static Bytes of(ReceiverOffer offer) {
    ObjectNode object = StrictJson.object();
    object.put("at", offer.at().toEpochMilli());
    Profile profile = offer.profile();
    ObjectNode said = object.putObject("profile");
    said.put("changeset", profile.changeset());
    said.put("contact", profile.contact());
    said.put("address", profile.address());
    said.put("found", profile.found());
    ArrayNode features = said.putArray("features");
    EnumSet.allOf(Feature.class).stream()
        .filter(profile.features()::contains)
        .forEach(feature -> features.add(feature.name()));
    ArrayNode services = object.putArray("services");
    offer.services().forEach(service -> write(service, services.addObject()));
    ObjectNode questions = object.putObject("questions");
    new TreeMap<>(offer.questions())
        .forEach(
            (service, asked) -> {
              ArrayNode array = questions.putArray(service);
              asked.forEach(question -> write(question, array.addObject()));
            });
    ObjectNode earlier = object.putObject("earlier");
    new TreeMap<>(offer.earlier()).forEach(earlier::put);
    return StrictJson.bytes(object);
  }

  private static void write(Service service, ObjectNode object) {
    object.put("code", service.code());
    object.put("name", service.name());
    object.put("description", service.description());
    object.put("group", service.group());
    object.put("questions", service.questions());
    object.put("kind", service.kind().name());
  }

  private static void write(Question question, ObjectNode object) {
    object.put("code", question.code());
    object.put("asked", question.asked());
    object.put("required", question.required());
    object.put("type", question.type().name());
    object.put("text", question.text());
    object.put("hint", question.hint());
    ArrayNode choices = object.putArray("choices");
    question.choices().forEach((key, name) -> choices.addArray().add(key).add(name));
  }

  /**
   * An offer as it was kept.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static ReceiverOffer read(Bytes bytes) {
    JsonNode object = StrictJson.read(bytes);
    JsonNode said = StrictJson.field(object, "profile");
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    StrictJson.array(said, "features", LIST_MAX)
        .forEach(name -> features.add(Feature.valueOf(StrictJson.text(name))));
    List<Service> services = new ArrayList<>();
    StrictJson.array(object, "services", LIST_MAX).forEach(each -> services.add(service(each)));
    Map<String, List<Question>> questions = new LinkedHashMap<>();
    StrictJson.field(object, "questions")
        .properties()
        .forEach(
            field -> {
              List<Question> asked = new ArrayList<>();
              field.getValue().forEach(each -> asked.add(question(each)));
              questions.put(field.getKey(), List.copyOf(asked));
            });
    return new ReceiverOffer(
        StrictJson.moment(object, "at"),
        new Profile(
            text(said, "changeset"),
            text(said, "contact"),
            text(said, "address"),
            isSet(said, "found"),
            features),
        services,
        questions,
        earlier(object));
  }

  /** Nothing in what was kept before there were any. */
  private static Map<String, String> earlier(JsonNode object) {
    Map<String, String> names = new LinkedHashMap<>();
    object
        .path("earlier")
        .properties()
        .forEach(field -> names.put(field.getKey(), StrictJson.text(field.getValue(), TEXT_MAX)));
    return names;
  }

  private static Service service(JsonNode object) {
    return new Service(
        text(object, "code"),
        text(object, "name"),
        text(object, "description"),
        text(object, "group"),
        isSet(object, "questions"),
        Service.Kind.valueOf(text(object, "kind")));
  }

  private static Question question(JsonNode object) {
    Map<String, String> choices = new LinkedHashMap<>();
    StrictJson.array(object, "choices", LIST_MAX)
        .forEach(
            pair ->
                choices.put(
                    StrictJson.text(pair.path(0), TEXT_MAX),
                    StrictJson.text(pair.path(1), TEXT_MAX)));
    return new Question(
        text(object, "code"),
        isSet(object, "asked"),
        isSet(object, "required"),
        Question.Type.valueOf(text(object, "type")),
        text(object, "text"),
        text(object, "hint"),
        choices);
  }

  private static String text(JsonNode object, String name) {
    return StrictJson.text(object, name, TEXT_MAX);
  }

  private static boolean isSet(JsonNode object, String name) {
    return StrictJson.field(object, name).booleanValue();
  }
}

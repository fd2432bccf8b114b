package vn.hotline1022.feedback.open311;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.open311.Requests311.Held;

/** The calls of the standard; each gives the name of its list in XML, and the list. */
record Routes311(
    GeoReportServer server,
    Requests311 requests,
    Set<Trait> traits,
    List<Map<String, Object>> services) {

  Object[] said(String pathWithSuffix, Form311 form, boolean post, String key) {
    String path = pathWithSuffix.replaceAll("\\.(json|xml)$", "");
    if (!form.one("jurisdiction_id").isEmpty() && !form.one("jurisdiction_id").equals("hanoi")) {
      throw new Refusal311(404, "jurisdiction_id");
    }
    if (post) {
      require(path.equals("requests"), 404, path);
      require(form.one("api_key").equals(key), 403, "api_key");
      return posted(form);
    }
    String last = path.substring(path.indexOf('/') + 1);
    return switch (path.contains("/") ? path.substring(0, path.indexOf('/')) + "/" : path) {
      case "discovery" -> discovery(form);
      case "services" -> only(form, Set.of(), "services", plainServices());
      case "services/" -> only(form, Set.of(), "service_definition", definition(last));
      case "tokens/" -> only(form, Set.of(), "service_requests", token(last));
      case "requests/" -> only(form, Set.of(), "service_requests", one(last));
      case "requests" -> listed(form);
      default -> throw new Refusal311(404, path);
    };
  }

  private static void require(boolean holds, int status, String what) {
    if (!holds) {
      throw new Refusal311(status, what);
    }
  }

  /** Strict: a parameter that is not known is refused. */
  private static Object[] only(Form311 form, Set<String> known, String name, Object value) {
    form.fields()
        .keySet()
        .forEach(it -> require(known.contains(it) || it.equals("jurisdiction_id"), 400, it));
    return new Object[] {name, value};
  }

  private Object[] discovery(Form311 form) {
    require(!traits.contains(Trait.NO_DISCOVERY), 404, "discovery");
    List<Object> formats = new ArrayList<>(List.of("text/xml"));
    if (traits.contains(Trait.JSON)) {
      formats.add("application/json");
    }
    if (traits.contains(Trait.UPLOADS)) {
      formats.add("multipart/form-data");
    }
    List<Object> extensions = new ArrayList<>();
    if (traits.contains(Trait.PAGES)) {
      extensions.add("paging");
    }
    if (traits.contains(Trait.UPDATED_AFTER)) {
      extensions.add("updated_after");
    }
    Map<String, Object> endpoint = new LinkedHashMap<>();
    endpoint.put("specification", "http://wiki.open311.org/GeoReport_v2");
    endpoint.put("url", server.address());
    endpoint.put("changeset", "2026-11-01T00:00:00+07:00");
    endpoint.put("type", "production");
    endpoint.put("formats", formats);
    endpoint.put("extensions", extensions);
    Map<String, Object> elsewhere = new LinkedHashMap<>(endpoint);
    elsewhere.put("url", "https://example.org/open311/v2");
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("changeset", "2026-11-01T00:00:00+07:00");
    all.put("contact", "Trung tâm <b>điều hành</b>");
    all.put("key_service", "Xin khoá ở Trung tâm");
    all.put("endpoints", List.of(elsewhere, endpoint));
    return only(form, Set.of(), "discovery", all);
  }

  private List<Object> plainServices() {
    List<Object> all = new ArrayList<>();
    for (Map<String, Object> service : services) {
      Map<String, Object> row = new LinkedHashMap<>(service);
      row.remove("attributes");
      all.add(row);
    }
    return all;
  }

  private Map<String, Object> service(String code) {
    return services.stream()
        .filter(it -> it.get("service_code").equals(code))
        .findFirst()
        .orElseThrow(() -> new Refusal311(404, "service_code " + code));
  }

  private Map<String, Object> definition(String code) {
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("service_code", code);
    definition.put("attributes", service(code).get("attributes"));
    return definition;
  }

  private Object[] posted(Form311 form) {
    require(!form.one("service_code").isEmpty(), 400, "service_code");
    require(form.files().isEmpty() || traits.contains(Trait.UPLOADS), 400, "media");
    Map<String, Object> service = service(form.one("service_code"));
    if (!form.files().isEmpty() && server.uploadsRefused() > 0) {
      if (server.areRefusedTextsKept()) {
        requests.take(new Form311(form.fields(), List.of()), service);
      }
      throw new Refusal311(server.uploadsRefused(), "media");
    }
    Held held = requests.take(form, service);
    Map<String, Object> row = new LinkedHashMap<>();
    boolean blackbox = service.get("type").equals("blackbox");
    if (!blackbox && !traits.contains(Trait.SILENT)) {
      row.put("service_request_id", held.id().isEmpty() ? null : id(held.id()));
      row.put("token", held.id().isEmpty() ? Requests311.token(held) : null);
    }
    row.put("service_notice", "Đơn vị phụ trách sẽ xem trong <i>3 ngày</i>");
    row.put("account_id", null);
    return new Object[] {"service_requests", List.of(row)};
  }

  private Object id(String id) {
    return traits.contains(Trait.NUMBERS) ? (Object) Long.valueOf(id) : id;
  }

  private List<Object> token(String token) {
    Held held = requests.byToken(token).orElseThrow(() -> new Refusal311(404, "token"));
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("service_request_id", held.id().isEmpty() ? null : id(held.id()));
    row.put("token", token);
    return List.of(row);
  }

  private List<Object> one(String id) {
    Held held = requests.byId(id).orElseThrow(() -> new Refusal311(404, "service_request_id"));
    return List.of(row(held));
  }

  private Map<String, Object> row(Held held) {
    return requests.row(
        held,
        row -> {
          row.put("service_request_id", id(held.id()));
          if (traits.contains(Trait.ZERO_PLACE)) {
            row.put("lat", 0);
            row.put("long", 0);
          }
          if (traits.contains(Trait.NO_ZONE)) {
            row.put("requested_datetime", ("" + row.get("requested_datetime")).replace("Z", ""));
          }
          if (traits.contains(Trait.HTML)) {
            row.put("status_notes", "<p>" + row.get("status_notes") + "</p><script>x()</script>");
          }
          if (traits.contains(Trait.NO_MARK)) {
            String text = "" + row.get("description");
            row.put("description", text.replaceAll("PA-[0-9-]+", "").strip());
          }
        });
  }

  private Object[] listed(Form311 form) {
    Set<String> known =
        new java.util.HashSet<>(
            Set.of("service_request_id", "service_code", "start_date", "end_date", "status"));
    if (traits.contains(Trait.PAGES)) {
      known.addAll(Set.of("page", "page_size"));
    }
    if (traits.contains(Trait.UPDATED_AFTER)) {
      known.add("updated_after");
    }
    String ids = form.one("service_request_id");
    List<Held> found = ids.isEmpty() ? inTime(form) : byIds(ids);
    String code = form.one("service_code");
    List<Held> all =
        found.stream()
            .filter(it -> code.isEmpty() || it.field("service_code").equals(code))
            .toList();
    int size =
        traits.contains(Trait.PAGES) ? number(form.one("page_size"), 100) : server.mostAtOnce();
    int skip = (number(form.one("page"), 1) - 1) * size;
    List<Object> rows = new ArrayList<>();
    all.reversed().stream().skip(skip).limit(size).forEach(it -> rows.add(row(it)));
    return only(form, known, "service_requests", rows);
  }

  private List<Held> byIds(String ids) {
    List<Held> found = new ArrayList<>();
    for (String id : ids.split(",")) {
      found.add(requests.byId(id).orElseThrow(() -> new Refusal311(404, id)));
    }
    return found;
  }

  private List<Held> inTime(Form311 form) {
    Instant now = requests.now();
    String updatedAfter = form.one("updated_after");
    if (!updatedAfter.isEmpty()) {
      return requests.between(GeoReportServer.moment(updatedAfter, now), now, true);
    }
    Instant to = GeoReportServer.moment(form.one("end_date"), now);
    Instant from = GeoReportServer.moment(form.one("start_date"), to.minus(Duration.ofDays(90)));
    GeoReportServer.requireSpan(from, to);
    return requests.between(from, to, false);
  }

  private static int number(String text, int otherwise) {
    return text.isEmpty() ? otherwise : Integer.parseInt(text);
  }
}

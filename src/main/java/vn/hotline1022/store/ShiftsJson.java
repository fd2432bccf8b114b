package vn.hotline1022.store;

import static vn.hotline1022.store.SummedJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.text.PlainText;

/** {@code shifts.json}. */
final class ShiftsJson {

  private static final int FORMAT = 1;

  private ShiftsJson() {}

  static byte[] write(Shifts shifts) {
    ObjectNode node = SummedJson.ofFormat(FORMAT);
    ArrayNode all = node.putArray("shifts");
    for (Shift shift : shifts.all()) {
      all.addObject()
          .put("code", shift.code())
          .put("vi", shift.vi())
          .put("en", shift.en())
          .put("from", Hours.text(shift.hours().from()))
          .put("to", Hours.text(shift.hours().to()));
    }
    return SummedJson.write(node);
  }

  static Shifts read(byte[] bytes) throws IOException {
    JsonNode all = SummedJson.read(bytes, FORMAT).path("shifts");
    if (!all.isArray() || all.isEmpty() || all.size() > Shifts.MOST) {
      throw new IOException("bad shifts");
    }
    List<Shift> shifts = new ArrayList<>();
    for (JsonNode shift : all) {
      shifts.add(shift(shift));
    }
    return new Shifts(shifts);
  }

  private static Shift shift(JsonNode node) throws IOException {
    String code = text(node, "code");
    if (!ListEntry.isCode(code)) {
      throw new IOException("bad code");
    }
    Hours hours = new Hours(time(node, "from"), time(node, "to"));
    return new Shift(code, name(node, "vi"), name(node, "en"), hours);
  }

  private static LocalTime time(JsonNode node, String field) throws IOException {
    return Hours.parse(text(node, field)).orElseThrow(() -> new IOException("bad " + field));
  }

  /** Anybody could have written the file: what is shown at sign-in is made fit for it. */
  private static String name(JsonNode node, String field) throws IOException {
    String name = PlainText.tidy(text(node, field), ListEntry.NAME_MAX).text();
    if (name.isEmpty()) {
      throw new IOException("bad " + field);
    }
    return name;
  }
}

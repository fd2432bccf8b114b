package vn.hotline1022.guide;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.hotline1022.guide.Finding.Kind;
import vn.hotline1022.guide.GuideFile.Mark;

/**
 * Reads the plain part of YAML: values, lists and mappings. Whatever a guide does not need and a
 * hostile file lives on (anchors, tags, depth, size) ends the reading where it is met.
 */
final class YamlTree {

  /** The longest file; the longest guide is a tenth of it. */
  static final int BYTES_MAX = 1 << 20;

  private static final int DEPTH_MAX = 16;
  private static final int PARTS_MAX = 40_000;

  private final YamlFindings findings;
  private Iterator<Event> events;
  private int parts;

  /** The reading stopped; why is a finding already. */
  private static final class Stopped extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private YamlTree(YamlFindings findings) {
    this.findings = findings;
  }

  /** The one document of the file; empty when there is none, with a finding why. */
  static Optional<YamlNode> read(byte[] bytes, YamlFindings findings) {
    if (bytes.length > BYTES_MAX) {
      findings.add(Kind.FILE_TOO_LARGE, Mark.START, "", BYTES_MAX / 1024);
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new YamlTree(findings).document(text);
    } catch (CharacterCodingException e) {
      findings.add(Kind.NOT_TEXT, Mark.START, "");
    } catch (MarkedYamlEngineException e) {
      findings.add(Kind.NOT_YAML, mark(e.getProblemMark()), "", e.getProblem());
    } catch (YamlEngineException e) {
      findings.add(Kind.NOT_TEXT, Mark.START, "");
    } catch (Stopped e) {
      // Its finding tells why.
      return Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<YamlNode> document(String text) throws Stopped {
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(BYTES_MAX).setUseMarks(true).build();
    events = new Parse(settings).parseString(withoutMark(text)).iterator();
    Optional<YamlNode> root = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
        case Alias, Scalar, SequenceStart, SequenceEnd, MappingStart, MappingEnd -> {
          if (root.isPresent()) {
            throw stopped(Kind.SEVERAL_DOCUMENTS, event);
          }
          root = Optional.of(node(event, 0));
        }
      }
    }
    boolean empty = root.map(YamlTree::isNothing).orElse(true);
    if (empty) {
      findings.add(Kind.EMPTY_FILE, Mark.START, "");
      return Optional.empty();
    }
    return root;
  }

  private static boolean isNothing(YamlNode node) {
    return node instanceof YamlNode.Value(String text, _) && text.isEmpty();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private YamlNode node(Event event, int depth) throws Stopped {
    Mark mark = mark(event.getStartMark());
    check(!(event instanceof AliasEvent), Kind.ALIAS, event);
    check(anchor(event).isEmpty(), Kind.ALIAS, event);
    check(depth < DEPTH_MAX, Kind.TOO_DEEP, event);
    check(++parts <= PARTS_MAX, Kind.TOO_MANY_PARTS, event);
    return switch (event) {
      case ScalarEvent scalar -> {
        check(scalar.getTag().isEmpty(), Kind.TAG, event);
        yield new YamlNode.Value(scalar.getValue(), mark);
      }
      case SequenceStartEvent start -> {
        check(start.getTag().isEmpty(), Kind.TAG, event);
        yield new YamlNode.Items(items(depth), mark);
      }
      case MappingStartEvent start -> {
        check(start.getTag().isEmpty(), Kind.TAG, event);
        yield new YamlNode.Fields(fields(depth), mark);
      }
      default -> throw stopped(Kind.NOT_TEXT, event);
    };
  }

  private static Optional<Anchor> anchor(Event event) {
    return event instanceof NodeEvent node ? node.getAnchor() : Optional.empty();
  }

  private List<YamlNode> items(int depth) throws Stopped {
    List<YamlNode> nodes = new ArrayList<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.SequenceEnd;
        next = events.next()) {
      nodes.add(node(next, depth + 1));
    }
    return nodes;
  }

  private Map<String, YamlNode.Field> fields(int depth) throws Stopped {
    Map<String, YamlNode.Field> fields = new LinkedHashMap<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.MappingEnd;
        next = events.next()) {
      check(next instanceof ScalarEvent || next instanceof AliasEvent, Kind.NOT_A_VALUE, next);
      YamlNode key = node(next, depth + 1);
      YamlNode value = node(events.next(), depth + 1);
      if (key instanceof YamlNode.Value(String name, Mark mark)) {
        if (fields.putIfAbsent(name, new YamlNode.Field(value, mark)) != null) {
          findings.add(Kind.DUPLICATE_KEY, mark, "", name, fields.get(name).mark().line());
        }
      }
    }
    return fields;
  }

  private void check(boolean right, Kind kind, Event at) throws Stopped {
    if (!right) {
      throw stopped(kind, at);
    }
  }

  private Stopped stopped(Kind kind, Event at) {
    findings.add(kind, mark(at.getStartMark()), "");
    return new Stopped();
  }

  private static Mark mark(Optional<org.snakeyaml.engine.v2.exceptions.Mark> mark) {
    return mark.map(m -> new Mark(m.getLine() + 1, m.getColumn() + 1)).orElse(Mark.START);
  }
}

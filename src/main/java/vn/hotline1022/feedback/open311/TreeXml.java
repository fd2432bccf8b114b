package vn.hotline1022.feedback.open311;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an answer in XML; nothing when it is none, has a document type, refers to entities, nests
 * too deep or has too many elements.
 */
final class TreeXml {
  private static final int DEEPEST = 16;
  private static final int MOST_ELEMENTS = 200_000;
  private static final int LONGEST_TEXT = 256 * 1024;

  private final XMLStreamReader reader;
  private int elements;

  private TreeXml(XMLStreamReader reader) {
    this.reader = reader;
  }

  /**
   * @param charset named by whoever sent it; empty for what the text itself says
   */
  static Optional<Tree> read(byte[] bytes, Optional<String> charset) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      ByteArrayInputStream in = new ByteArrayInputStream(bytes);
      XMLStreamReader reader =
          charset.isPresent()
              ? factory.createXMLStreamReader(in, charset.get())
              : factory.createXMLStreamReader(in);
      try {
        return Optional.of(new TreeXml(reader).document());
      } finally {
        reader.close();
      }
    } catch (XMLStreamException | RuntimeException e) {
      // The parser of the JDK also throws unchecked for some broken encodings.
      return Optional.empty();
    }
  }

  private Tree document() throws XMLStreamException {
    Tree root = null;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new XMLStreamException("not wanted");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (reader.getLocalName().equalsIgnoreCase("html")) {
          throw new XMLStreamException("a page");
        }
        root = element(1);
      }
    }
    if (root == null) {
      throw new XMLStreamException("empty");
    }
    return root;
  }

  /** The content of the element the reader stands on. */
  private Tree element(int depth) throws XMLStreamException {
    elements++;
    if (depth > DEEPEST || elements > MOST_ELEMENTS) {
      throw new XMLStreamException("too much");
    }
    Map<String, List<Tree>> fields = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    int event = reader.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = reader.getLocalName();
          fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(element(depth + 1));
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            append(text);
        case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
        default -> throw new XMLStreamException("not wanted");
      }
      event = reader.next();
    }
    return fields.isEmpty() ? new Tree.Text(text.toString()) : new Tree.Fields(fields);
  }

  private void append(StringBuilder text) throws XMLStreamException {
    text.append(reader.getText());
    if (text.length() > LONGEST_TEXT) {
      throw new XMLStreamException("too long");
    }
  }
}

package vn.hotline1022.handout;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.Guides;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.handout.HandoutTexts;

/** A handout as another program reads it. */
final class Printed {
  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final byte[] bytes;

  Printed(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }

  static HandoutOrder order(Guide guide, Paper paper, Language language, StoreLinks links) {
    return new HandoutOrder(guide, PhoneSystem.ANDROID, paper, language.locale(), links, DAY);
  }

  static Printed of(HandoutOrder order, Guides guides) {
    Language language = "vi".equals(order.locale().getLanguage()) ? Language.VI : Language.EN;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new HandoutPdf(guides, new HandoutTexts(language)).write(order, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Printed(out.toByteArray());
  }

  /** What is asked of the opened document. */
  @FunctionalInterface
  private interface Question<T> {
    T of(PDDocument document) throws IOException;
  }

  private <T> T ask(Question<T> question) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return question.of(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All words, with single spaces. */
  String text() {
    return ask(document -> new PDFTextStripper().getText(document)).replaceAll("\\s+", " ");
  }

  int pages() {
    return ask(PDDocument::getNumberOfPages);
  }

  /** Width and height of each page, in points. */
  List<List<Float>> sizes() {
    return ask(
        document ->
            StreamSupport.stream(document.getPages().spliterator(), false)
                .map(page -> List.of(page.getMediaBox().getWidth(), page.getMediaBox().getHeight()))
                .toList());
  }

  /** The fonts that are not embedded. */
  List<String> fontsOfOthers() {
    return ask(
        document -> {
          List<String> others = new java.util.ArrayList<>();
          for (PDPage page : document.getPages()) {
            for (org.apache.pdfbox.cos.COSName name : page.getResources().getFontNames()) {
              PDFont font = page.getResources().getFont(name);
              if (!font.isEmbedded()) {
                others.add(font.getName());
              }
            }
          }
          return others;
        });
  }

  String title() {
    return ask(document -> document.getDocumentInformation().getTitle());
  }

  List<BufferedImage> pictures(int dpi) {
    return ask(
        document -> {
          PDFRenderer renderer = new PDFRenderer(document);
          List<BufferedImage> pictures = new java.util.ArrayList<>();
          for (int page = 0; page < document.getNumberOfPages(); page++) {
            pictures.add(renderer.renderImageWithDPI(page, dpi));
          }
          return pictures;
        });
  }

  /** What a phone's camera reads on the first page. */
  Optional<String> scanned() {
    BufferedImage page = pictures(150).getFirst();
    int width = page.getWidth();
    int height = page.getHeight();
    int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
    RGBLuminanceSource source = new RGBLuminanceSource(width, height, pixels);
    try {
      return Optional.of(
          new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText());
    } catch (NotFoundException e) {
      return Optional.empty();
    } catch (ReaderException e) {
      throw new AssertionError("a code that cannot be read", e);
    }
  }
}

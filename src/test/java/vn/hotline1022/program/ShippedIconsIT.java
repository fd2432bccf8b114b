package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hotline1022.asset.FontFile;
import vn.hotline1022.asset.Icon;

/** The font of the icons as it is shipped, beside all of it. */
class ShippedIconsIT {
  private static final int SIDE = 64;

  private static Font whole;
  private static Font shipped;

  @BeforeAll
  static void bothFonts() throws IOException, FontFormatException {
    Path file = PackagedProgram.folder().resolve("lib/fonts").resolve(FontFile.ICONS.name());
    assertThat(file).isRegularFile();
    assertThat(Files.size(file)).isLessThan(300_000);
    whole = font(FontFile.ICONS.bytes());
    shipped = font(Files.readAllBytes(file));
    assertThat(shipped.getName()).isEqualTo(whole.getName());
  }

  @Test
  void eachIconOfTheDeskIsDrawnAsInTheWholeFont() {
    int[] empty = new int[SIDE * SIDE];
    for (Icon icon : Icon.values()) {
      assertThat(drawn(shipped, icon.place()))
          .as(icon.name())
          .isEqualTo(drawn(whole, icon.place()))
          .isNotEqualTo(empty);
    }
  }

  @Test
  void whatTheDeskNeverShowsIsEmpty() {
    int abTesting = 0xF01C9;

    assertThat(drawn(whole, abTesting)).isNotEqualTo(new int[SIDE * SIDE]);
    assertThat(drawn(shipped, abTesting)).isEqualTo(new int[SIDE * SIDE]);
  }

  private static Font font(byte[] bytes) throws IOException, FontFormatException {
    return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
        .deriveFont((float) SIDE);
  }

  private static int[] drawn(Font font, int character) {
    BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = picture.createGraphics();
    pen.setFont(font);
    pen.setColor(Color.BLACK);
    pen.drawString(Character.toString(character), 0, SIDE - SIDE / 8);
    pen.dispose();
    return picture.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE);
  }
}

package vn.hotline1022.cli.doctor;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.asset.FontFile;
import vn.hotline1022.cli.doctor.Verdict.Subject;

/** Whether the fonts the program brings are there, whole, and have every Vietnamese letter. */
public final class FontCheck {

  private static final String FOLDER = "/assets/fonts/";
  private static final List<String> FONTS =
      List.of(
          "be-vietnam-pro/BeVietnamPro_400Regular.ttf",
          "be-vietnam-pro/BeVietnamPro_500Medium.ttf",
          "be-vietnam-pro/BeVietnamPro_600SemiBold.ttf",
          "be-vietnam-pro/BeVietnamPro_700Bold.ttf",
          "noto-sans/NotoSans_400Regular.ttf",
          "noto-sans/NotoSans_600SemiBold.ttf");

  private static final String LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯ0123456789•₫";

  private FontCheck() {}

  public static Verdict look() {
    List<String> broken = new ArrayList<>();
    for (String font : FONTS) {
      if (!isWhole(FOLDER + font)) {
        broken.add(font.substring(font.indexOf('/') + 1));
      }
    }
    return broken.isEmpty()
        ? Verdict.sound(Subject.FONTS, "cli.doctor.fonts.sound", FONTS.size())
        : Verdict.wrong(Subject.FONTS, "cli.doctor.fonts.broken", String.join(", ", broken));
  }

  private static boolean isWhole(String path) {
    try {
      return hasEveryLetter(new FontFile(path).bytes());
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether the bytes are a TrueType font whose map of characters has all of ours. */
  static boolean hasEveryLetter(byte[] font) {
    try {
      TrueTypeMap map = TrueTypeMap.read(ByteBuffer.wrap(font));
      boolean toned = true;
      for (int letter = 0x1EA0; letter <= 0x1EF9; letter++) {
        toned &= map.has(letter);
      }
      return toned && LETTERS.chars().allMatch(map::has);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return false;
    }
  }
}

package vn.hotline1022.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A guide of ten steps, each with its drawn screen, as somebody puts it into a profile. */
public final class DroppedGuide {
  public static final String ID = "lantern-night";
  public static final String TITLE = "Đặt vé đêm hội đèn lồng";
  public static final int STEPS = 10;

  /** The line that {@link #broken} breaks, and its step. */
  public static final int BROKEN_LINE = 29;

  private static final Path FILE =
      Path.of("src/test/resources/vn/hotline1022/guide/dropped", ID + GuideYaml.ENDING);
  private static final String WAY_ON = "goto: events";

  private final Path folder;

  /**
   * @param folder a profile's folder for guides; made when it is not there
   */
  public DroppedGuide(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** Puts it there. */
  public void put() throws IOException {
    write(ID, text());
  }

  /** Puts it there as another one. */
  public void put(String id, String title) throws IOException {
    write(id, text().replace("id: " + ID, "id: " + id).replace(TITLE, title));
  }

  /** Puts in its place one whose first step leads nowhere. */
  public void broken() throws IOException {
    broken(ID);
  }

  /** Puts such a one there under another name. */
  public void broken(String id) throws IOException {
    write(id, text().replace("id: " + ID, "id: " + id).replace(WAY_ON, "goto: evnets"));
  }

  /** Takes one away again. */
  public void remove(String id) throws IOException {
    Files.delete(folder.resolve(id + GuideYaml.ENDING));
  }

  private void write(String id, String text) throws IOException {
    Files.writeString(folder.resolve(id + GuideYaml.ENDING), text);
  }

  private static String text() throws IOException {
    return Files.readString(FILE);
  }
}

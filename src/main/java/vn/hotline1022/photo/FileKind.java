package vn.hotline1022.photo;

import static vn.hotline1022.photo.ByteReader.says;

import java.util.List;
import java.util.Set;
import vn.hotline1022.fault.Fault.PhotoProblem;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
  JPEG,
  PNG,
  WEBP,
  MP4;

  /** So many bytes tell. */
  static final int HEAD = 64;

  private static final Set<String> HEIC =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
  private static final List<String> PICTURES =
      List.of("GIF8", "BM", "II*\0", "MM\0*", "\0\0\1\0", "8BPS", "\u00FF\n");
  private static final List<String> VIDEOS = List.of("\032E\u00DF\u00A3", "FLV", "\0\0\1\u00BA");
  private static final List<String> OLD_QUICKTIME = List.of("moov", "mdat", "wide", "pnot");

  static FileKind of(byte[] head) throws Refused {
    if (head.length == 0) {
      throw new Refused(PhotoProblem.EMPTY);
    }
    if (JpegFile.isOne(head)) {
      return JPEG;
    }
    if (PngFile.isOne(head)) {
      return PNG;
    }
    if (WebpFile.isOne(head)) {
      return WEBP;
    }
    if (head.length >= 16 && says(head, 4, "ftyp")) {
      return film(head);
    }
    throw new Refused(other(head));
  }

  /** Of the same family as MP4, by the kind it says it is. */
  private static FileKind film(byte[] head) throws Refused {
    String brand = Mp4Box.letters(head, 8);
    if (HEIC.contains(brand)) {
      throw new Refused(PhotoProblem.HEIC);
    }
    if (brand.equals("avif") || brand.equals("avis") || brand.equals("crx ")) {
      throw new Refused(PhotoProblem.OTHER_PICTURE);
    }
    if (brand.equals("qt  ") || !Mp4File.isPlayable(head)) {
      throw new Refused(PhotoProblem.OTHER_VIDEO);
    }
    return MP4;
  }

  /** For the words that are said about it. */
  private static PhotoProblem other(byte[] head) {
    if (PICTURES.stream().anyMatch(begin -> says(head, 0, begin))) {
      return PhotoProblem.OTHER_PICTURE;
    }
    boolean film =
        VIDEOS.stream().anyMatch(begin -> says(head, 0, begin))
            || OLD_QUICKTIME.stream().anyMatch(type -> says(head, 4, type))
            || (says(head, 0, "RIFF") && says(head, 8, "AVI "));
    return film ? PhotoProblem.OTHER_VIDEO : PhotoProblem.NOT_A_PHOTO;
  }
}

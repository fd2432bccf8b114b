package vn.hotline1022.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hotline1022.photo.Photo;

/** Photos as lines of a draft's field; a line that cannot be read is left out. */
final class PhotoLines {
  private static final String GAP = " ";
  private static final int PARTS = 6;

  private PhotoLines() {}

  static String write(List<Photo> photos) {
    return photos.stream().map(PhotoLines::line).collect(Collectors.joining("\n"));
  }

  private static String line(Photo photo) {
    return String.join(
        GAP,
        photo.id().toString(),
        photo.kind().name(),
        Integer.toString(photo.width()),
        Integer.toString(photo.height()),
        Long.toString(photo.bytes()),
        photo.hash());
  }

  static List<Photo> read(String lines) {
    return lines
        .lines()
        .limit(FeedbackBounds.PHOTOS_MAX)
        .flatMap(line -> photo(line.split(GAP, PARTS)).stream())
        .toList();
  }

  private static Optional<Photo> photo(String[] parts) {
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Photo(
              UUID.fromString(parts[0]),
              Photo.Kind.valueOf(parts[1]),
              Integer.parseInt(parts[2]),
              Integer.parseInt(parts[3]),
              Long.parseLong(parts[4]),
              parts[5]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

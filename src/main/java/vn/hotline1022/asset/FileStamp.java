package vn.hotline1022.asset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** Size and time of a file: another stamp means that it may have changed. */
public record FileStamp(long size, FileTime time) {

  /** The stamp of a plain file; empty for a link, a folder, or what is gone by now. */
  public static Optional<FileStamp> of(Path file) {
    try {
      BasicFileAttributes about =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return about.isRegularFile()
          ? Optional.of(new FileStamp(about.size(), about.lastModifiedTime()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

package vn.hotline1022.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Rights for nobody but the owner: 0700 and 0600 where there are such, an access list of one entry
 * on Windows.
 */
public final class OwnerOnly {

  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  /** Makes the folder and those above it; narrows its rights when it was there. */
  public static void folder(Path folder) throws IOException {
    if (folder.getParent() != null) {
      Files.createDirectories(folder.getParent());
    }
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(folder, attributes(folder, FOLDER));
    }
    narrow(folder, FOLDER);
  }

  /** Makes an empty file that nobody else could ever read. */
  public static void newFile(Path file) throws IOException {
    write(file).close();
  }

  /** The same, to be written to; it is closed if that cannot be. */
  static FileChannel write(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            attributes(file, FILE));
    try {
      narrow(file, FILE);
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Makes an empty file for the owner only, if the disk (a stick) knows such rights at all. */
  static void newFileAnywhere(Path file) throws IOException {
    try {
      newFile(file);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (FileSystemException | UnsupportedOperationException e) {
      if (!Files.exists(file)) {
        Files.createFile(file);
      }
    }
  }

  /** Makes an empty file, or leaves the one another process made at the same moment. */
  static void newFileUnlessThere(Path file) throws IOException {
    try {
      newFile(file);
    } catch (FileAlreadyExistsException e) {
      narrow(file, FILE);
    }
  }

  /** Narrows the rights of a file that is there. */
  public static void file(Path file) throws IOException {
    narrow(file, FILE);
  }

  /** Whether nobody else may read or change it. */
  public static boolean holds(Path path) throws IOException {
    PosixFileAttributeView posix = posix(path);
    if (posix != null) {
      return FOLDER.containsAll(posix.readAttributes().permissions());
    }
    AclFileAttributeView acl = acl(path);
    if (acl == null) {
      return true;
    }
    UserPrincipal owner = acl.getOwner();
    return acl.getAcl().stream()
        .filter(entry -> entry.type() == AclEntryType.ALLOW)
        .allMatch(entry -> entry.principal().equals(owner));
  }

  private static void narrow(Path path, Set<PosixFilePermission> wanted) throws IOException {
    PosixFileAttributeView posix = posix(path);
    if (posix != null) {
      if (!posix.readAttributes().permissions().equals(wanted)) {
        posix.setPermissions(wanted);
      }
      return;
    }
    AclFileAttributeView acl = acl(path);
    if (acl != null && !holds(path)) {
      acl.setAcl(List.of(ownersEntry(acl.getOwner(), Files.isDirectory(path))));
    }
  }

  private static AclEntry ownersEntry(UserPrincipal owner, boolean folder) {
    AclEntry.Builder entry =
        AclEntry.newBuilder()
            .setType(AclEntryType.ALLOW)
            .setPrincipal(owner)
            .setPermissions(EnumSet.allOf(AclEntryPermission.class));
    if (folder) {
      entry.setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
    }
    return entry.build();
  }

  /** The disk itself is not asked: in a container it need not be in the list of those mounted. */
  private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  private static PosixFileAttributeView posix(Path path) {
    return Files.getFileAttributeView(
        path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static AclFileAttributeView acl(Path path) {
    return Files.getFileAttributeView(path, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }
}

package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Person;

/** Reads and writes the key files of a profile, each whole or not at all. */
final class KeyFolder {

  private static final String EXTENSION = ".json";

  /** A folder with more was not filled by us. */
  private static final int MOST_PEOPLE = 500;

  private final ProfileFolder folder;
  private final AtomicFiles files;

  KeyFolder(ProfileFolder folder, AtomicFiles files) {
    this.folder = folder;
    this.files = files;
  }

  boolean hasProfile() {
    return Files.exists(folder.profile());
  }

  boolean hasDatabase() {
    return Files.exists(folder.database());
  }

  ProfileJson.Device device() {
    try {
      return ProfileJson.read(AtomicFiles.read(folder.profile(), SummedJson.MOST_BYTES));
    } catch (IOException e) {
      throw new FaultException(
          hasProfile() ? new Fault.StoreDamaged() : new Fault.NoProfile(folder.root().toString()),
          e);
    }
  }

  void write(ProfileJson.Device device) {
    write(folder.profile(), ProfileJson.write(device));
  }

  /** The staff codes there are files for, damaged ones too. */
  List<String> codes() {
    if (!Files.isDirectory(folder.people())) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder.people())) {
      return inside
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(EXTENSION))
          .map(name -> name.substring(0, name.length() - EXTENSION.length()))
          .filter(Person::isCode)
          .limit(MOST_PEOPLE)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw DiskFaults.of(e, folder.people());
    }
  }

  boolean has(String staffCode) {
    return Person.isCode(staffCode) && Files.exists(folder.person(staffCode));
  }

  /** The person's file; missing or damaged is the same fault, since neither lets anybody in. */
  PersonFile person(String staffCode) {
    try {
      if (Person.isCode(staffCode)) {
        byte[] content = AtomicFiles.read(folder.person(staffCode), SummedJson.MOST_BYTES);
        return PersonFileJson.read(content, staffCode);
      }
    } catch (IOException e) {
      throw new FaultException(new Fault.KeyFileDamaged(staffCode), e);
    }
    throw new FaultException(new Fault.KeyFileDamaged(staffCode));
  }

  /** The person's file when it can be read. */
  Optional<PersonFile> readable(String staffCode) {
    try {
      return Optional.of(person(staffCode));
    } catch (FaultException e) {
      return Optional.empty();
    }
  }

  void write(PersonFile file) {
    write(folder.person(file.person().code()), PersonFileJson.write(file));
  }

  void deletePerson(String staffCode) {
    delete(folder.person(staffCode));
  }

  RecoveryFile recovery() {
    try {
      return RecoveryFileJson.read(AtomicFiles.read(folder.recovery(), SummedJson.MOST_BYTES));
    } catch (IOException e) {
      throw new FaultException(
          new Fault.KeyFileDamaged(folder.recovery().getFileName().toString()), e);
    }
  }

  void write(RecoveryFile file) {
    write(folder.recovery(), RecoveryFileJson.write(file));
  }

  /** Makes the folders and throws away what a first start that was cut off left behind. */
  void startAnew() {
    folder.create();
    codes().forEach(this::deletePerson);
    delete(folder.recovery());
  }

  private void write(Path file, byte[] content) {
    try {
      files.write(file, content);
    } catch (IOException e) {
      throw DiskFaults.of(e, folder.root());
    }
  }

  private void delete(Path file) {
    try {
      files.delete(file);
    } catch (IOException e) {
      throw DiskFaults.of(e, folder.root());
    }
  }
}

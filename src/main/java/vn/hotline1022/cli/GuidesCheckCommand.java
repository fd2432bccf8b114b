package vn.hotline1022.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.guide.Finding;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideChecker;
import vn.hotline1022.guide.GuideFile;
import vn.hotline1022.guide.GuideYaml;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.knowledge.ShippedArticles;
import vn.hotline1022.ui.guide.FindingText;

/**
 * {@code guides check}: reads guide files and says what is wrong with them. They may lead into each
 * other and into the guides the program comes with.
 */
@Command(name = "check")
final class GuidesCheckCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "cli.guidePaths")
  private List<Path> paths;

  private final Console console;

  GuidesCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<GuideFile> files = new ArrayList<>();
    for (Path path : paths) {
      Optional<List<Path>> found = files(path);
      if (found.isEmpty()) {
        console.warn("cli.guides.unreadable", path);
        return Cli.FAILED;
      }
      for (Path file : found.get()) {
        Optional<GuideFile> guide = read(file);
        if (guide.isEmpty()) {
          console.warn("cli.guides.unreadable", file);
          return Cli.FAILED;
        }
        files.add(guide.get());
      }
    }
    return report(
        files, new GuideChecker(CallListsCsv.standard(), articles()).check(files, around(files)));
  }

  /** The guides of the program that are not among the files themselves. */
  private static List<Guide> around(List<GuideFile> files) {
    Set<String> names = files.stream().map(GuideFile::name).collect(Collectors.toSet());
    return ShippedGuides.read().stream()
        .filter(file -> !names.contains(file.name()))
        .flatMap(file -> file.guide().stream())
        .toList();
  }

  private static Optional<Set<String>> articles() {
    return Optional.of(ShippedArticles.ids());
  }

  /** The file itself, or the guides below a folder; empty when it cannot be looked into. */
  private static Optional<List<Path>> files(Path path) {
    if (!Files.isDirectory(path)) {
      return Files.isRegularFile(path) ? Optional.of(List.of(path)) : Optional.empty();
    }
    try (Stream<Path> inside = Files.walk(path)) {
      return Optional.of(
          inside
              .filter(file -> file.getFileName().toString().endsWith(GuideYaml.ENDING))
              .filter(Files::isRegularFile)
              .sorted()
              .toList());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<GuideFile> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(GuideYaml.BYTES_MAX + 1);
      return Optional.of(GuideYaml.read(bytes, file.getFileName().toString()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private int report(List<GuideFile> files, List<Finding> findings) {
    findings.forEach(finding -> console.sayPlain(FindingText.line(finding, console.shared())));
    long errors = findings.stream().filter(Finding::isError).count();
    if (findings.isEmpty()) {
      console.say("cli.guides.sound", files.size());
    } else {
      console.say("cli.guides.found", files.size(), errors, findings.size() - errors);
    }
    return errors == 0 ? Cli.DONE : Cli.FAILED;
  }
}

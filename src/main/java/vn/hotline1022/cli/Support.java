package vn.hotline1022.cli;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import vn.hotline1022.cli.doctor.Examination;
import vn.hotline1022.cli.doctor.Verdict;
import vn.hotline1022.cli.support.LogExcerpt;
import vn.hotline1022.cli.support.ProfileFacts;
import vn.hotline1022.cli.support.Scrub;
import vn.hotline1022.cli.support.SupportFile;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Person;
import vn.hotline1022.store.DatabaseProbe;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.KeyFiles;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Language;

/** Gathers a support file: all that may help, nothing of anybody. */
public final class Support {

  private static final int SALT = 16;
  private static final List<String> SURROUNDINGS =
      List.of("XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "LANG", "LC_ALL", "GTK_IM_MODULE");

  private final ProfileFolder folder;
  private final CliTexts texts;
  private final TimeSource time;

  Support(ProfileFolder folder, CliTexts texts, TimeSource time) {
    this.folder = folder;
    this.texts = texts;
    this.time = time;
  }

  /** What can be gathered while the profile is open elsewhere, or by nobody's key. Blocks. */
  public static SupportFile outside(ProfileFolder folder, Language language, TimeSource time) {
    return new Support(folder, new CliTexts(language), time).gather(Examination.outside(folder));
  }

  /**
   * @param verdicts what the doctor found
   */
  SupportFile gather(List<Verdict> verdicts) {
    Surroundings here = Surroundings.of(folder, time);
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    Scrub scrub = new Scrub(here.names(), salt);
    LogExcerpt logs = LogExcerpt.of(folder.logs(), scrub);
    ProfileFacts facts = new ProfileFacts(folder);
    List<SupportFile.Part> parts = new ArrayList<>();
    parts.add(new SupportFile.Part("about.txt", about()));
    parts.add(new SupportFile.Part("system.txt", scrub.text(system())));
    parts.add(new SupportFile.Part("doctor.txt", scrub.text(doctor(verdicts))));
    parts.add(new SupportFile.Part("settings.txt", facts.settings(here.people())));
    parts.add(new SupportFile.Part("sizes.txt", facts.sizes()));
    parts.add(new SupportFile.Part("errors.txt", logs.counts()));
    parts.addAll(logs.parts());
    return new SupportFile(parts);
  }

  /** Who and what has a name here. */
  private record Surroundings(List<Person> people, List<String> names) {

    static Surroundings of(ProfileFolder folder, TimeSource time) {
      List<String> names = new ArrayList<>();
      names.add(folder.root().toString());
      names.add(String.valueOf(folder.root().getFileName()));
      names.add(System.getProperty("user.home", ""));
      names.add(System.getProperty("user.name", ""));
      for (String variable : List.of("HOSTNAME", "COMPUTERNAME", "USER", "USERNAME", "LOGNAME")) {
        names.add(System.getenv().getOrDefault(variable, ""));
      }
      List<Person> people = List.of();
      try {
        KeyFiles keys = new KeyFiles(folder, time, new DatabaseProbe(folder));
        people = keys.people();
        people.forEach(person -> names.addAll(List.of(person.code(), person.name())));
        names.add(keys.deviceName());
      } catch (FaultException e) {
        // Nothing was set up, or it cannot be read: the doctor tells.
        names.add(e.fault().code());
      }
      // A folder called as the program is tells of nobody.
      names.removeIf(name -> name.equals("hotline1022"));
      return new Surroundings(people, names);
    }
  }

  private String about() {
    return texts.get(
            "cli.support.about",
            Version.text(),
            String.valueOf(DeskStore.SCHEMA),
            Formats.dateTime(time.now()))
        + "\n";
  }

  private String doctor(List<Verdict> verdicts) {
    DoctorLines lines = new DoctorLines(texts);
    return verdicts.stream().map(verdict -> lines.of(verdict) + "\n").collect(Collectors.joining());
  }

  private static String system() {
    Runtime machine = Runtime.getRuntime();
    StringBuilder text = new StringBuilder();
    for (String property :
        List.of(
            "os.name", "os.version", "os.arch", "java.version", "java.vendor", "java.vm.info")) {
      text.append(property).append(": ").append(System.getProperty(property)).append('\n');
    }
    text.append("processors: ").append(machine.availableProcessors()).append('\n');
    text.append("memory at most: ").append(machine.maxMemory() >> 20).append(" MB\n");
    text.append("locale: ").append(Locale.getDefault().toLanguageTag()).append('\n');
    text.append("time zone: ").append(TimeZone.getDefault().getID()).append('\n');
    for (String variable : SURROUNDINGS) {
      String value = System.getenv().getOrDefault(variable, "-");
      text.append(variable).append(": ").append(value).append('\n');
    }
    return text.toString();
  }
}

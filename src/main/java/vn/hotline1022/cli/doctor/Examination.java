package vn.hotline1022.cli.doctor;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.store.ProfileFolder;

/** Everything that is looked at, in the order of the report. */
public final class Examination {

  private Examination() {}

  /** Whether anything was set up in the folder. */
  public static boolean isThere(ProfileFolder folder) {
    return Files.exists(folder.profile()) || Files.exists(folder.database());
  }

  /**
   * @param store what was found out about the store
   */
  public static List<Verdict> of(ProfileFolder folder, List<Verdict> store) {
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.add(MachineCheck.runtime(System.getProperties()));
    verdicts.add(FolderChecks.rights(folder));
    verdicts.add(FolderChecks.disk(folder));
    verdicts.addAll(store);
    verdicts.add(MachineCheck.display(System.getProperties(), System.getenv()));
    verdicts.add(FontCheck.look());
    verdicts.add(StartCache.usual().map(StartCache::check).orElseGet(StartCache::none));
    return List.copyOf(verdicts);
  }

  /** With what can be seen of the store without its key. */
  public static List<Verdict> outside(ProfileFolder folder) {
    return of(folder, isThere(folder) ? StoreChecks.outside(folder) : StoreChecks.none());
  }
}

package vn.hotline1022.store;

import java.io.IOException;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.ShiftStore;
import vn.hotline1022.staff.Shifts;

/** {@code shifts.json} of a profile folder. */
public final class ShiftFile implements ShiftStore {

  private final ProfileFolder folder;
  private final AtomicFiles files = new AtomicFiles();

  public ShiftFile(ProfileFolder folder) {
    this.folder = folder;
  }

  @Override
  public Shifts load() {
    try {
      return ShiftsJson.read(AtomicFiles.read(folder.shifts(), SummedJson.MOST_BYTES));
    } catch (IOException | FaultException e) {
      return Shifts.standard();
    }
  }

  @Override
  public synchronized void save(Shifts shifts) {
    try {
      files.write(folder.shifts(), ShiftsJson.write(shifts));
    } catch (IOException e) {
      throw DiskFaults.of(e, folder.root());
    }
  }
}

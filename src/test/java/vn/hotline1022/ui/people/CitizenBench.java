package vn.hotline1022.ui.people;

import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.MemoryCitizenRepository;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.unit.UnitBook;
import vn.hotline1022.unit.UnitFinder;
import vn.hotline1022.unit.UnitTables;

/** The tools of people's screens on a test bench: people in memory, one thread. */
public final class CitizenBench {
  public final MemoryCitizenRepository citizens = new MemoryCitizenRepository();
  public final CitizenTools tools;
  private final UnitBook units = new UnitBook();

  public CitizenBench(ToolBench bench, String actor) {
    FormDrafts drafts = bench.formDrafts(actor);
    drafts.begin();
    units.load(
        () -> new UnitFinder(UnitTables.standard()), new Tasks(Runnable::run, Runnable::run));
    tools = new CitizenTools(citizens, actor, bench::newId, units, bench.tools, drafts);
  }

  /** The same tools in the person's next session. */
  public CitizenTools with(FormDrafts drafts) {
    return new CitizenTools(
        citizens, tools.actor(), tools.ids(), tools.units(), tools.calls(), drafts);
  }

  /** Somebody known already. */
  public Citizen known(Citizen citizen) {
    citizens.change(Citizen.unknown(citizen.id()), citizen, "DTV-001");
    return citizen;
  }
}

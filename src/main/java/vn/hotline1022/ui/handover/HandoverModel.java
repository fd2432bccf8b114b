package vn.hotline1022.ui.handover;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.fault.Fault;

/**
 * Handing over at this desk: what waits, to whom, and everything that is done about it. Lives with
 * the session, so that work goes on whatever happens to the views. On the FX thread.
 */
public final class HandoverModel {
  /** Seconds between two looks at what waits. */
  private static final int LOOK_EVERY = 5;

  private final HandoverTools tools;
  private final FileWork work;
  private final DesksModel desks;
  private final GivingModel giving;
  private final TakingModel taking;
  private final EmptyingModel emptying;
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(Standing.UNKNOWN);
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private String digits = "";
  private boolean looking;
  private int seconds;

  public HandoverModel(HandoverTools tools) {
    this.tools = tools;
    this.work = new FileWork(tools);
    this.desks = new DesksModel(tools, this::refresh);
    this.giving = new GivingModel(tools, work, this::refresh);
    this.taking =
        new TakingModel(
            tools,
            work,
            () -> {
              refresh();
              tools.applied().run();
            });
    this.emptying = new EmptyingModel(tools);
  }

  /** Reads anew how everything stands. */
  public void refresh() {
    tools
        .slow()
        .run(this::read)
        .onSuccess(
            now -> {
              digits = now.digits();
              fault.set(null);
              standing.set(now);
              giving.show(now.trusted());
            })
        .onFailure(fault::set)
        .start();
  }

  private Standing read() {
    String own = digits.isEmpty() ? tools.bundles().identity().digits() : digits;
    return Standing.read(tools.bundles(), own, tools.log());
  }

  /** Once a second: what waits grows with every call. */
  public void tick() {
    seconds++;
    if (seconds % LOOK_EVERY == 0 && !looking && !digits.isEmpty()) {
      looking = true;
      tools
          .reads()
          .run(() -> tools.bundles().waiting(Optional.empty()))
          .onSuccess(
              now -> {
                looking = false;
                if (!now.equals(standing.get().waiting())) {
                  refresh();
                }
              })
          .onFailure(_ -> looking = false)
          .start();
    }
  }

  /** The person leaves; what is given back waits, on another thread, until no file is worked on. */
  public Runnable leave() {
    return work.end();
  }

  public ReadOnlyObjectProperty<Standing> standing() {
    return standing.getReadOnlyProperty();
  }

  public FileWork work() {
    return work;
  }

  public DesksModel desks() {
    return desks;
  }

  public GivingModel giving() {
    return giving;
  }

  public TakingModel taking() {
    return taking;
  }

  public EmptyingModel emptying() {
    return emptying;
  }

  public HandoverTools.Self self() {
    return tools.self();
  }

  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }
}

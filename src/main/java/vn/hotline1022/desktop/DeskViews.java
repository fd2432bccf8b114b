package vn.hotline1022.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.calls.CallFinder;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.calls.CallsView;
import vn.hotline1022.ui.calls.NumberFinder;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.SceneDialogs;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskKeys;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.desk.DeskView;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.palette.PaletteModel;
import vn.hotline1022.ui.settings.SettingsView;
import vn.hotline1022.ui.settings.SettingsViewModel;
import vn.hotline1022.ui.shell.CommandFinder;
import vn.hotline1022.ui.shell.LateScreen;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.ShellView;

/** The views and keys of one session in one language. On the FX thread. */
final class DeskViews {
  private final Models models;
  private final Texts texts;
  private final SceneDialogs dialogs;
  private final ShellKeys keys = new ShellKeys();
  private final ShellView view;

  /** What stays when there are views in another language. */
  record Models(
      Places places,
      CallTools tools,
      PaletteModel palette,
      SettingsViewModel settings,
      DeskLists lists,
      Duty duty,
      List<DeskPart> parts,
      FilePicker files) {}

  DeskViews(Models models, Texts texts, ShellView.Actions actions) {
    this.models = models;
    this.texts = texts;
    this.dialogs = new SceneDialogs(texts);
    Duty duty = models.duty();
    this.view =
        new ShellView(
            models.places().shell(),
            actions,
            screens(deskView()),
            duty.meanwhile(texts, dialogs),
            status(),
            models.palette(),
            dialogs,
            texts);
    models.parts().forEach(part -> part.beside(texts).ifPresent(view::beside));
    DeskKeys deskKeys =
        new DeskKeys(models.places().desk(), () -> models.places().go(Screen.Place.DESK));
    deskKeys.addTo(keys);
    duty.addKeys(keys, deskKeys, dialogs, texts);
    models.parts().forEach(part -> part.addKeys(keys));
    view.addTo(keys, actions);
  }

  /** What there is one of for all languages speaks with these from now on. */
  void takeOver() {
    CommandFinder commands = new CommandFinder(texts);
    models.palette().use(finders(commands), () -> commands.look(keys));
    view.takeOver();
  }

  private DeskView deskView() {
    return new DeskView(
            models.places().desk(),
            models.tools(),
            texts,
            () -> models.places().go(Screen.Place.CALLS),
            models.places()::showCall,
            ofParts(part -> part.readyCard(texts).stream()),
            this::inCall)
        .with(models.duty().lines())
        .withPeople(() -> ofParts(part -> part.callerPane(texts).stream()))
        .withOffers(() -> ofParts(part -> part.offer(texts).stream()))
        .withCovers(() -> ofParts(part -> part.cover(texts).stream()));
  }

  private List<Finder> finders(CommandFinder commands) {
    CallTools tools = models.tools();
    Places places = models.places();
    CallTexts words = new CallTexts(texts, tools);
    Finder numbers =
        new NumberFinder(
            tools.calls(),
            tools.numbers(),
            words,
            typed -> places.showFound(typed, Optional.empty()));
    Finder found =
        new CallFinder(
            tools.calls(), words, (typed, call) -> places.showFound(typed, Optional.of(call)));
    return Stream.concat(
            ofParts(part -> part.finders(texts).stream()).stream(),
            Stream.of(numbers, found, commands))
        .toList();
  }

  private DeskSlots inCall() {
    return DeskSlots.of(List.of(), ofParts(part -> Stream.of(part.inCall(texts))));
  }

  private <T> List<T> ofParts(Function<DeskPart, Stream<T>> what) {
    return models.parts().stream().flatMap(what).toList();
  }

  private Region status() {
    HBox status = Panes.row("gap-s");
    models.parts().forEach(part -> part.pill(texts).ifPresent(status.getChildren()::add));
    status.getChildren().add(models.duty().status(texts));
    return status;
  }

  private List<Screen> screens(Screen deskView) {
    Screen list = new LateScreen(Screen.Place.CALLS, this::callList);
    Screen settings =
        new LateScreen(
            Screen.Place.SETTINGS,
            () ->
                models
                    .lists()
                    .settings(
                        new SettingsView(models.settings(), models.files(), dialogs, texts),
                        ofParts(part -> part.settings(texts).stream()),
                        texts,
                        keys));
    return Stream.concat(
            Stream.of(deskView, list, settings),
            models.parts().stream().flatMap(part -> part.screen(texts, keys).stream()))
        .toList();
  }

  private Screen callList() {
    Places places = models.places();
    CallsView list =
        new CallsView(places.calls(), models.tools(), texts, models.files(), places::callBack);
    models.parts().forEach(part -> part.addTo(list, texts, keys));
    list.addKeys(keys, () -> places.at() == Screen.Place.CALLS);
    return list;
  }

  /** What the help says about the place in front. */
  HelpTopic topic() {
    return view.topic();
  }

  /** Puts them into the window. */
  void show(DeskWindow window) {
    window.show(view.view(), Optional.of(keys));
    view.shown();
  }
}

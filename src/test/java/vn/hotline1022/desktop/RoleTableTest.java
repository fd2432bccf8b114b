package vn.hotline1022.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.feedback.ConsentTexts;
import vn.hotline1022.feedback.Speech;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.staff.Role;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.Stores;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.calls.CallsView;
import vn.hotline1022.ui.calls.CallsViewModel;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.settings.About;
import vn.hotline1022.ui.settings.SettingsViewModel;
import vn.hotline1022.ui.shell.ShellKeys;

/** Who may do what: every role and every permission, and the operations themselves, both ways. */
class RoleTableTest {
  private static final Tasks AT_ONCE = new Tasks(Runnable::run, Runnable::run);

  @TempDir Path folder;
  private final ToolBench bench = new ToolBench();
  private DeskStore store;

  @BeforeEach
  void open() {
    store = Stores.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest(name = "{0}: {1}, {2}, {3}, {4}, {5}")
  @CsvSource({
    "TAKE_CALLS,          x, x, x, x, x",
    "AMEND_OWN_CALLS,     x, x, x, x, x",
    "AMEND_ANY_CALL,      -, -, x, -, -",
    "EXPORT_CALLS,        x, -, x, -, -",
    "SEE_WHOLE_NUMBERS,   x, -, x, x, -",
    "ANSWER_HELP,         -, -, x, -, -",
    "WRITE_NOTICES,       -, -, x, -, -",
    "LOG_OUTAGES,         -, -, x, x, x",
    "EDIT_DIRECTORY,      -, -, x, -, x",
    "HANDLE_ESCALATIONS,  -, -, x, x, -",
    "HANDLE_FEEDBACK,     x, -, x, -, -",
    "HANDLE_DATA_REQUESTS,-, -, x, -, x",
    "READ_PRIVACY_LOG,    -, -, x, -, x",
    "MANAGE_PEOPLE,       -, -, x, -, x",
    "EDIT_LISTS,          -, -, x, -, x",
    "REVIEW_GUIDES,       -, -, x, -, x",
    "PLAN_EVENTS,         -, -, x, -, x",
  })
  void theTable(
      String permission,
      String operator,
      String volunteer,
      String supervisor,
      String technician,
      String administrator) {
    Map<Role, String> row =
        Map.of(
            Role.OPERATOR, operator,
            Role.VOLUNTEER, volunteer,
            Role.SUPERVISOR, supervisor,
            Role.TECHNICIAN, technician,
            Role.ADMINISTRATOR, administrator);
    assertThat(row).hasSameSizeAs(Role.values());
    row.forEach(
        (role, may) ->
            assertThat(role.may(Permission.valueOf(permission)))
                .as("%s %s", role, permission)
                .isEqualTo(may.equals("x")));
  }

  @Test
  void theTableLeavesOutNoPermission() {
    Set<Permission> somebodys = EnumSet.noneOf(Permission.class);
    for (Role role : Role.values()) {
      for (Permission permission : Permission.values()) {
        if (role.may(permission)) {
          somebodys.add(permission);
        }
      }
    }
    assertThat(somebodys).containsExactlyInAnyOrder(Permission.values());
  }

  /** Both ways, on a real profile, past every screen. */
  @ParameterizedTest
  @EnumSource(Role.class)
  void whatTheTableAllowsWorksAndWhatItDoesNotIsRefusedByTheThingItself(Role role)
      throws IOException {
    for (Permission permission : Permission.values()) {
      Path own = Files.createDirectories(folder.resolve(role + "-" + permission));
      try (RoleAttempts somebody = new RoleAttempts(own, role)) {
        assertThat(somebody.tries(permission))
            .as("%s %s", role, permission)
            .containsOnly(role.may(permission));
      }
    }
  }

  @Test
  void anOperatorCannotReadThePrivacyLogAndAVolunteerCannotExport() throws IOException {
    assertThat(attempts(Role.OPERATOR, Permission.READ_PRIVACY_LOG)).containsOnly(false);
    assertThat(attempts(Role.VOLUNTEER, Permission.EXPORT_CALLS)).containsOnly(false);
    assertThat(attempts(Role.SUPERVISOR, Permission.READ_PRIVACY_LOG)).containsOnly(true);
    assertThat(attempts(Role.OPERATOR, Permission.EXPORT_CALLS)).containsOnly(true);
  }

  private List<Boolean> attempts(Role role, Permission permission) throws IOException {
    Path own = Files.createDirectories(folder.resolve("one-" + role + permission));
    try (RoleAttempts somebody = new RoleAttempts(own, role)) {
      return somebody.tries(permission);
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void exportingHasNoKeyNoButtonAndNoFileWhereItIsNotAllowed(Role role) {
    Fx.start();
    boolean may = role.may(Permission.EXPORT_CALLS);
    SessionExport export = new SessionExport(desk(), person(role), () -> new Texts(Language.VI));
    CallsViewModel list = new CallsViewModel(bench.tools, export, AT_ONCE);
    assertThat(list.mayExport()).isEqualTo(may);
    ShellKeys keys = new ShellKeys();
    long buttons =
        Fx.get(
            () -> {
              Texts texts = new Texts(Language.VI);
              CallsView view =
                  new CallsView(list, bench.tools, texts, new NoFile(), number -> false);
              view.addKeys(keys, () -> true);
              Scene scene = new Scene(view.view(), 1366, 690);
              scene.getRoot().applyCss();
              view.view().layout();
              List<String> exports =
                  List.of(texts.get("calls.export"), texts.get("calls.export.workbook"));
              return view.view().lookupAll(".action").stream()
                  .filter(Node::isVisible)
                  .filter(node -> exports.contains(node.getAccessibleText()))
                  .count();
            });
    assertThat(buttons).isEqualTo(may ? 2 : 0);
    assertThat(keys.bindings())
        .extracting(ShellKeys.Binding::textKey)
        .filteredOn(List.of("calls.key.export", "calls.key.workbook")::contains)
        .hasSize(may ? 2 : 0);
    for (String name : List.of("cuộc gọi.csv", "cuộc gọi.xlsx")) {
      Path file = folder.resolve(role + name);
      if (may) {
        assertThat(export.export(CallQuery.newest(1), file)).isZero();
        assertThat(file).exists();
      } else {
        refuses(() -> export.export(CallQuery.newest(1), file));
        list.export(file);
        assertThat(list.fault().get()).contains(new Fault.NotAllowed());
        assertThat(Files.exists(file)).isFalse();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void peopleAreManagedOnlyByWhoMay(Role role) {
    SettingsViewModel settings =
        new SettingsViewModel(
            new SettingsViewModel.Ports(null, null, null, null, null, null, AT_ONCE),
            person(role),
            new About("0", "Bàn 03", "/"),
            Preferences.DEFAULT,
            preferences -> {});
    boolean may = role.may(Permission.MANAGE_PEOPLE);
    assertThat(settings.managesPeople()).isEqualTo(may);
    if (may) {
      assertThat(settings.adding(added -> {}).approvers()).containsExactly(person(role));
    } else {
      refuses(() -> settings.adding(added -> {}));
      refuses(() -> settings.newRecoveryKey(made -> {}, () -> {}));
      refuses(() -> settings.removing(person(Role.VOLUNTEER), removed -> {}));
      refuses(() -> settings.replacing(person(Role.VOLUNTEER), replaced -> {}));
    }
  }

  private static void refuses(Runnable operation) {
    assertThatThrownBy(operation::run)
        .isInstanceOfSatisfying(
            FaultException.class, e -> assertThat(e.fault()).isEqualTo(new Fault.NotAllowed()));
  }

  private static Person person(Role role) {
    return new Person("NV01", "Đỗ Quang Huy", role);
  }

  private OpenDesk desk() {
    return new OpenDesk(
        null,
        "Bàn 03",
        store,
        null,
        null,
        List.of(),
        new PhoneNumbers(),
        Speech.standard(),
        ConsentTexts.standard());
  }

  private record NoFile() implements FilePicker {
    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }
  }
}

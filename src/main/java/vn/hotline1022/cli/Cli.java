package vn.hotline1022.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** The tools: what the program does without a window. */
public final class Cli {

  /** It did what was asked. */
  public static final int DONE = 0;

  /** It could not, or found something wrong. */
  public static final int FAILED = 1;

  /** The command was not understood. */
  public static final int NOT_UNDERSTOOD = 2;

  private static final Logger LOG = LoggerFactory.getLogger(Cli.class);
  private static final int WIDTH = 100;

  private Cli() {}

  /** Runs one command and tells the exit code. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    Console console = new Console(out, err, new CliTexts(CliTexts.asked(List.of(args))));
    CommandLine line = commands(console);
    line.setOut(new PrintWriter(out, true, out.charset()));
    line.setErr(new PrintWriter(err, true, err.charset()));
    line.setParameterExceptionHandler((e, arguments) -> notUnderstood(e, console));
    line.setExecutionExceptionHandler((e, where, result) -> failed(e, result, console));
    return line.execute(args);
  }

  static CommandLine commands(Console console) {
    RootCommand root = new RootCommand(console);
    CommandLine line =
        new CommandLine(root)
            .addSubcommand(new DoctorCommand(root, console))
            .addSubcommand(new SupportCommand(root, console))
            .addSubcommand(new DemoCommand(root, console))
            .addSubcommand(new PracticeCommand(console))
            .addSubcommand(
                new CommandLine(new CallsCommand(console))
                    .addSubcommand(new ExportCommand(root, console)))
            .addSubcommand(
                new CommandLine(new GuidesCommand(console))
                    .addSubcommand(new GuidesCheckCommand(console))
                    .addSubcommand(new GuidesPrintCommand(root, console)))
            .addSubcommand(
                new CommandLine(new FeedbackCommand(console))
                    .addSubcommand(new FeedbackReceiverCommand(root, console))
                    .addSubcommand(new FeedbackFileCommand(root, console))
                    .addSubcommand(new FeedbackSendCommand(root, console))
                    .addSubcommand(new FeedbackStatusCommand(root, console)))
            .addSubcommand(
                new CommandLine(new BundleCommand(console))
                    .addSubcommand(new BundleIdentityCommand(root, console))
                    .addSubcommand(new BundleTrustCommand(root, console))
                    .addSubcommand(new BundleDesksCommand(root, console))
                    .addSubcommand(new BundleRevokeCommand(root, console))
                    .addSubcommand(new BundleExportCommand(root, console))
                    .addSubcommand(new BundleInspectCommand(root, console))
                    .addSubcommand(new BundleImportCommand(root, console)))
            .addSubcommand(
                new CommandLine(new ReportCommand(console))
                    .addSubcommand(new ReportDailyCommand(root, console))
                    .addSubcommand(new ReportUnitCommand(root, console)))
            .addSubcommand(
                new CommandLine(new ExchangeCommand(console))
                    .addSubcommand(new ExchangeImportCommand(root, console)))
            .addSubcommand(
                new CommandLine(new AccountsCommand(console))
                    .addSubcommand(new AccountsImportCommand(root, console)))
            .addSubcommand(
                new CommandLine(new ProfileCommand(console))
                    .addSubcommand(new ProfileEmptyCommand(root, console)))
            .addSubcommand(new BackupCommand(root, console))
            .addSubcommand(new RestoreCommand(root, console));
    line.setResourceBundle(console.texts().bundle());
    line.setUsageHelpWidth(WIDTH);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  private static int notUnderstood(ParameterException e, Console console) {
    console.warn("cli.notUnderstood", words(e, console.texts()));
    console.warn("cli.seeHelp", e.getCommandLine().getCommandSpec().qualifiedName());
    return NOT_UNDERSTOOD;
  }

  /** The library speaks English: what happens most is said in the language of the tools. */
  private static String words(ParameterException e, CliTexts texts) {
    return switch (e) {
      case MissingParameterException missing ->
          texts.get(
              "cli.missing",
              missing.getMissing().stream().map(Cli::name).collect(Collectors.joining(", ")));
      case UnmatchedArgumentException unmatched ->
          texts.get("cli.unknown", String.join(" ", unmatched.getUnmatched()));
      case ParameterException other when other.getArgSpec() != null && other.getValue() != null ->
          texts.get("cli.invalid", name(other.getArgSpec()), other.getValue());
      case ParameterException other -> other.getMessage();
    };
  }

  private static String name(ArgSpec wanted) {
    return wanted instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : wanted.paramLabel();
  }

  private static int failed(Exception e, ParseResult result, Console console) {
    if (e instanceof FaultException known) {
      console.warn(known.fault());
      return FAILED;
    }
    // The message may quote what was in a file: only types and places go to the log.
    LOG.error("unexpected {} in {}", e.getClass().getName(), result.commandSpec().qualifiedName());
    console.warn(new Fault.Unexpected(e.getClass().getSimpleName()));
    return FAILED;
  }
}

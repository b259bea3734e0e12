package org.kijiku.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.kijiku.query.Check;
import org.kijiku.query.Checks;
import org.kijiku.query.run.CheckRunner;
import org.kijiku.query.run.CheckRunner.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kijiku check}: looks for what is wrong in the graph. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the checks of queries/checks/ and lists what they find: contradictions, sums that do not add up,",
            "things acted on before they existed, statements without a date. The exit status is 1 if there are errors.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  kijiku check", "  kijiku check --format json --store memory"})
final class CheckCommand implements Callable<Integer> {
    /** The forms of a report. */
    enum Format {
        TABLE,
        JSON
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table (default) or json.")
    private Format format = Format.TABLE;

    @Mixin
    private AskedStore store = new AskedStore();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        PrintWriter out = console.out();
        Problems problems = new Problems(console.err());
        Checks checks = Checks.open(Home.find().queries());
        List<Finding> findings;
        try (Data data = Data.open(store.where(), problems, console.err())) {
            findings = new CheckRunner(data.runner()).run(checks);
        }
        switch (format) {
            case TABLE -> table(checks, findings, out);
            case JSON -> out.println(json(findings));
        }
        out.flush();
        boolean errors = findings.stream().anyMatch(finding -> finding.check().severity() == Check.Severity.ERROR);
        return errors ? 1 : problems.status();
    }

    private static void table(Checks checks, List<Finding> findings, PrintWriter out) {
        for (Check check : checks.all()) {
            List<Finding> own = findings.stream()
                    .filter(finding -> finding.check().equals(check))
                    .toList();
            if (!own.isEmpty()) {
                out.println(code(check) + "  " + check.query().title().en() + " ("
                        + check.query().title().ja() + ")  [" + check.query().slug() + "]");
                own.forEach(finding -> out.println("    " + line(finding)));
                out.println("    → " + check.fix().en());
            }
        }
        out.println(findings.size() + " findings of " + checks.all().size() + " checks");
    }

    private static String line(Finding finding) {
        return String.join(
                "  ",
                finding.row().entrySet().stream()
                        .filter(cell -> !cell.getValue().isEmpty())
                        .map(cell -> cell.getKey() + "=" + cell.getValue().replaceAll("\\s+", " "))
                        .toList());
    }

    private static String json(List<Finding> findings) {
        ArrayNode list = JSON.createArrayNode();
        for (Finding finding : findings) {
            ObjectNode node = list.addObject();
            Check check = finding.check();
            node.put("check", check.query().slug());
            node.put("severity", code(check));
            node.putObject("problem")
                    .put("ja", check.query().title().ja())
                    .put("en", check.query().title().en());
            node.putObject("fix")
                    .put("ja", check.fix().ja())
                    .put("en", check.fix().en());
            ObjectNode row = node.putObject("row");
            finding.row().forEach(row::put);
        }
        return list.toPrettyString();
    }

    private static String code(Check check) {
        return check.severity().name().toLowerCase(Locale.ROOT);
    }
}

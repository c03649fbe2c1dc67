package org.heard.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.read.ReturnReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// Reads a return and lists every problem found in reading it, with file, row, column and what to do.
@Command(
        name = "check",
        description = "Reads an SSDA903 return and lists what is wrong with it, row by row.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing wrong", "1:problems listed", "2:nothing could be read"})
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "a folder or a zip of the return's CSV files")
    private Path folder = Path.of(".");

    @Option(names = "--year", required = true, description = "the year in which the collection ends, such as 2026")
    private int year;

    @Option(names = "--format", defaultValue = "TABLE", description = "table or json")
    private Format format = Format.TABLE;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before the call
    private CommandSpec spec;

    enum Format {
        TABLE,
        JSON
    }

    @Override
    public Integer call() {
        var read = ReturnReader.read(ReturnFiles.at(folder, Limits.national()), CollectionYear.ending(year));
        var out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(JsonMapper.shared().writeValueAsString(asJson(read)));
        } else {
            print(read, out);
        }
        out.flush();
        if (read.files().isEmpty()) {
            return 2;
        }
        return wrong(read).isEmpty() ? 0 : 1;
    }

    private static List<Problem> wrong(Return read) {
        return read.problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .toList();
    }

    private static void print(Return read, PrintWriter out) {
        for (var file : read.files()) {
            out.printf("%-28s %,8d rows, %,8d good%n", file.name(), file.rows(), file.goodRows());
        }
        for (var problem : read.problems()) {
            var place = problem.place().isEmpty() ? "" : problem.place() + ": ";
            out.printf("%s: %s%s%n", problem.severity().words(), place, problem.message());
        }
        out.printf("%,d problems%n", wrong(read).size());
    }

    private static Map<String, Object> asJson(Return read) {
        var problems = new ArrayList<Map<String, Object>>();
        for (var problem : read.problems()) {
            var one = new LinkedHashMap<String, Object>();
            one.put("file", problem.file());
            one.put("row", problem.row());
            if (problem.column() != null) {
                one.put("column", problem.column());
            }
            if (problem.child() != null) {
                one.put("child", problem.child());
            }
            one.put("severity", problem.severity().name());
            one.put("code", problem.code().name());
            one.put("message", problem.message());
            problems.add(one);
        }
        return Map.of("problems", problems);
    }
}

package org.heard.ssda903.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.heard.ssda903.files.ReturnFiles.Given;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.table.EpisodeRow;

/// The providers of Ofsted's lists, read from CSVs and workbooks of any layout that names its columns. Several lists
/// are one: what one leaves open another may tell.
public final class ProviderLists implements Providers {
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,3}\\d{4,8}");
    private static final Pattern OF_A_SPREADSHEET = Pattern.compile("\\d{5}([.,]\\d+)?");
    private static final long UNPACKED = 512L << 20;
    private static final LocalDate SPREADSHEETS_BEGIN = LocalDate.of(1899, Month.DECEMBER, 30);
    private static final List<DateTimeFormatter> DAYS = List.of(
            format("d/M/uuuu"), format("uuuu-M-d"), format("d-M-uuuu"), format("d MMM uuuu"), format("d MMMM uuuu"));

    /// One sheet in which providers stand.
    ///
    /// @param row       where its column names are, as a person counts
    /// @param columns   those that are read, by their names there
    /// @param untold    what it has no column for
    /// @param providers how many of its rows are a provider's
    public record Layout(String file, int row, List<String> columns, Set<ProviderFact> untold, int providers) {
        public Layout {
            columns = List.copyOf(columns);
            untold = Set.copyOf(untold);
        }
    }

    private final Map<String, Provider> providers = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Layout> layouts = new ArrayList<>();
    private final long unpacked;

    // thousands of rows say the same few things
    private final Map<String, Set<String>> placements = new HashMap<>();
    private final Map<String, Set<String>> sectors = new HashMap<>();
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();
    private final Map<String, Optional<String>> authorities = new HashMap<>();

    private ProviderLists(long unpacked) {
        this.unpacked = unpacked;
    }

    /// Reads these lists. What cannot be read is among the problems and stops nothing else.
    public static ProviderLists of(List<Given> files) {
        return of(files, UNPACKED);
    }

    /// The same where memory is shared.
    ///
    /// @param unpacked how many bytes a workbook may hold once it is unpacked
    public static ProviderLists of(List<Given> files, long unpacked) {
        var lists = new ProviderLists(unpacked);
        files.forEach(lists::read);
        return lists;
    }

    @Override
    public Optional<Provider> find(String number) {
        // most are written in the return as they are here, and every episode of a child asks
        var exact = providers.get(number);
        return Optional.ofNullable(exact == null ? providers.get(number(number)) : exact);
    }

    /// How many providers the lists have together.
    public int count() {
        return providers.size();
    }

    /// Every provider, once.
    public Collection<Provider> list() {
        return Collections.unmodifiableCollection(providers.values());
    }

    /// How each sheet in which providers stand was understood.
    public List<Layout> layouts() {
        return List.copyOf(layouts);
    }

    /// What could not be read, and why.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void read(Given file) {
        try {
            boolean found = false;
            for (var rows : ListSheets.of(file.bytes(), unpacked)) {
                var columns = ListColumns.find(rows);
                if (columns.isPresent()) {
                    found = true;
                    read(file.name(), columns.get(), rows);
                }
            }
            if (!found) {
                refuse(
                        file,
                        ProblemCode.MISSING_COLUMN,
                        "No column is named URN, so it cannot be told which provider a row is about. Give Ofsted's list"
                                + " with its column names.");
            }
        } catch (ListSheets.Unreadable unreadable) {
            refuse(file, ProblemCode.CANNOT_BE_OPENED, String.valueOf(unreadable.getMessage()));
        }
    }

    private void refuse(Given file, ProblemCode code, String why) {
        problems.add(Problem.refused(file.name(), code, why));
    }

    private void read(String file, ListColumns columns, List<List<String>> rows) {
        int numberless = 0;
        int numbered = 0;
        for (int i = columns.header() + 1; i < rows.size(); i++) {
            var row = new Values(rows.get(i));
            var number = number(row.at(columns.number()));
            if (NUMBER.matcher(number).matches()) {
                providers.merge(number, provider(number, columns, row), ProviderLists::together);
                numbered++;
            } else if (!row.isBlank()) {
                numberless++;
            }
        }
        layouts.add(new Layout(
                file, columns.header() + 1, columns.names(rows.get(columns.header())), columns.untold(), numbered));
        if (numberless > 0) {
            problems.add(Problem.ofFile(
                    file,
                    null,
                    Severity.NOTE,
                    ProblemCode.WRONG_SHAPE,
                    "Rows without a provider's number (URN) were passed over: %,d.".formatted(numberless)));
        }
    }

    private Provider provider(String number, ListColumns columns, Values row) {
        var kinds = columns.kinds().stream().map(row::at).toList();
        var placed = kinds.stream()
                .map(kind -> placements.computeIfAbsent(kind, ProviderKinds::placements))
                .filter(codes -> !codes.isEmpty())
                .findFirst()
                .orElse(Set.of());
        return new Provider(
                number,
                placed,
                providerCodes(columns.sector().map(row::at).orElse(""), String.join(" ", kinds)),
                columns.postcode().flatMap(at -> EpisodeRow.PL_POST.kind().find(row.at(at))),
                columns.authorities().stream()
                        .flatMap(at -> authorities.computeIfAbsent(row.at(at), ProviderLists::authority).stream())
                        .findFirst(),
                columns.opened().flatMap(at -> days.computeIfAbsent(row.at(at), ProviderLists::day)),
                columns.closed().flatMap(at -> days.computeIfAbsent(row.at(at), ProviderLists::day)));
    }

    private Set<String> providerCodes(String sector, String kinds) {
        return sectors.computeIfAbsent(sector + "\n" + kinds, key -> ProviderKinds.providers(sector, kinds));
    }

    private static Optional<String> authority(String text) {
        return Authorities.find(text).or(() -> Authorities.named(text)).map(Authority::code);
    }

    /// What both tell, what only one does, and of two that differ what was read last.
    private static Provider together(Provider one, Provider other) {
        return new Provider(
                one.number(),
                union(one.placements(), other.placements()),
                union(one.providerCodes(), other.providerCodes()),
                other.postcode().or(one::postcode),
                other.authority().or(one::authority),
                other.opened().or(one::opened),
                other.closed().or(one::closed));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static String number(String text) {
        return ListSheets.number(text).toUpperCase(Locale.ROOT).replace(" ", "");
    }

    /// As people and spreadsheets write it; a time behind it is left away.
    private static Optional<LocalDate> day(String text) {
        if (OF_A_SPREADSHEET.matcher(text).matches()) {
            return Optional.of(SPREADSHEETS_BEGIN.plusDays(Integer.parseInt(text.substring(0, 5))));
        }
        var alone = text.replaceFirst("[T ]\\d{1,2}:\\d{2}.*", "").strip();
        for (var format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(alone, format));
            } catch (DateTimeException another) {
                // The next one may fit.
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /// A row that may be shorter than its column names.
    private record Values(List<String> texts) {
        String at(int column) {
            return column < texts.size() ? texts.get(column) : "";
        }

        boolean isBlank() {
            return texts.stream().allMatch(String::isBlank);
        }
    }
}

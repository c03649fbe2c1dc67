package org.heard.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.heard.children.Episode;
import org.heard.comparison.Listed;
import org.heard.comparison.Part;
import org.heard.returns.Returned.Said;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;
import org.jspecify.annotations.Nullable;

/// A delivery of the return put together child by child, this year's laid over last year's.
final class GivenReturn implements GivenChildren {
    private final Return thisYear;
    private final @Nullable Return lastYear;
    private final WholeYear whole;
    private final @Nullable WholeYear wholeLast;
    private final Map<String, Returned> children = new LinkedHashMap<>();
    private final List<Listed> problems = new ArrayList<>();

    /// @param checked what the published checks found
    GivenReturn(Return thisYear, @Nullable Return lastYear, List<Listed> checked) {
        this.thisYear = thisYear;
        this.lastYear = lastYear;
        thisYear.problems().forEach(problem -> problems.add(Listed.of(Part.THIS_YEAR, problem)));
        children.putAll(byNumber(thisYear));
        whole = new WholeYear(thisYear, List.copyOf(children.values()));
        if (lastYear == null) {
            wholeLast = null;
        } else {
            lastYear.problems().forEach(problem -> problems.add(Listed.of(Part.LAST_YEAR, problem)));
            var used = new ArrayList<Returned>();
            byNumber(lastYear).forEach((number, before) -> {
                if (layUnder(number, before)) {
                    used.add(before);
                }
            });
            wholeLast = new WholeYear(lastYear, used);
        }
        problems.addAll(checked);
    }

    @Override
    public int year() {
        return thisYear.year().ending();
    }

    @Override
    public LocalDate from() {
        return lastYear == null ? thisYear.year().start() : lastYear.year().start();
    }

    @Override
    public LocalDate until() {
        return thisYear.year().end();
    }

    @Override
    public Map<String, Returned> children() {
        return children;
    }

    /// Whether the child's number stands in this year's files, be it in a row that cannot be used.
    @Override
    public boolean mentions(String number) {
        return whole.mentioned().contains(number);
    }

    @Override
    public boolean hasAllEpisodesOf(String number) {
        return whole.isWhole(number, Table.EPISODES) && !whole.hasRowsOfNobody(Table.EPISODES);
    }

    @Override
    public boolean tellsWhoIsAbsent() {
        return thisYear.has(Table.HEADER) && thisYear.has(Table.EPISODES);
    }

    /// What the files have whole, the year before first.
    List<WholeYear> years() {
        return wholeLast == null ? List.of(whole) : List.of(wholeLast, whole);
    }

    @Override
    public List<Listed> problems() {
        return problems;
    }

    /// Whether what last year's files say of the child is used.
    private boolean layUnder(String number, Returned before) {
        var now = children.get(number);
        if (now == null) {
            if (!mentions(number)
                    && before.episodes().values().stream()
                            .anyMatch(said -> said.row().ended() == null)) {
                problems.add(
                        Listed.doubt(
                                Part.LAST_YEAR,
                                number,
                                "only-in-last-year",
                                "The child was still looked after at the end of last year's files and is not in this year's."
                                        + " Their rows are not used. Add them to this year's files, or end the episode in last year's."));
            }
            return false;
        }
        if (!now.born().equals(before.born())) {
            problems.add(Listed.doubt(
                    Part.LAST_YEAR,
                    number,
                    "different-birth-date-last-year",
                    "Last year's files give this number with another date of birth, so last year's rows of it are not used."
                            + " Correct the one that is wrong."));
            return false;
        }
        children.put(number, before.with(now, hasAllEpisodesOf(number)));
        return true;
    }

    private static Map<String, Returned> byNumber(Return given) {
        var year = given.year().ending();
        var episodes = given.episodes().goodRowsByChild();
        var reviews = given.reviews().goodRowsByChild();
        var missing = given.missing().goodRowsByChild();
        var workers = given.socialWorkers().goodRowsByChild();
        var unaccompanied = given.unaccompanied().goodRowsByChild();
        var children = new LinkedHashMap<String, Returned>();
        for (HeaderRow header : given.headers().goodRows()) {
            var number = header.child().get();
            var asylum = unaccompanied.getOrDefault(number, List.of());
            children.put(
                    number,
                    new Returned(
                            number,
                            header.born().get(),
                            sex(Episodes.code(header.sex())),
                            Episodes.code(header.ethnicity()),
                            header.upn()
                                    .find()
                                    .filter(upn -> !upn.startsWith("UN"))
                                    .orElse(""),
                            !asylum.isEmpty(),
                            asylum.isEmpty() ? null : asylum.getFirst().ceased().value(),
                            year,
                            said(year, header, episodes.get(number), Episodes::of, Episode::began),
                            said(
                                    year,
                                    header,
                                    reviews.get(number),
                                    row -> new Returned.Review(row.held().get(), Episodes.code(row.participation())),
                                    Returned.Review::held),
                            said(
                                    year,
                                    header,
                                    missing.get(number),
                                    row -> new Returned.Missing(
                                            row.began().get(),
                                            Episodes.code(row.type()),
                                            row.ended().value()),
                                    Returned.Missing::began),
                            said(
                                    year,
                                    header,
                                    workers.get(number),
                                    row -> new Returned.Worker(
                                            row.began().get(),
                                            row.socialWorker().find().orElse(""),
                                            row.ended().value(),
                                            Episodes.code(row.reason())),
                                    Returned.Worker::began)));
        }
        return children;
    }

    /// Until the 2023/24 return sex was written 1 and 2.
    private static String sex(String code) {
        return switch (code) {
            case "1" -> "M";
            case "2" -> "F";
            default -> code;
        };
    }

    /// The child's rows by their day. A row that states another date of birth than the header is not known to
    /// be about this child.
    private static <R extends Row, T> NavigableMap<LocalDate, Said<T>> said(
            int year, HeaderRow header, @Nullable List<R> rows, Function<R, T> read, Function<T, LocalDate> day) {
        var said = new TreeMap<LocalDate, Said<T>>();
        if (rows != null) {
            for (var row : rows) {
                var born = row.born();
                if (born == null
                        || born.value() == null
                        || born.value().equals(header.born().get())) {
                    var one = read.apply(row);
                    said.put(day.apply(one), new Said<>(one, year));
                }
            }
        }
        return said;
    }
}

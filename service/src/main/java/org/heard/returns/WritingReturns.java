package org.heard.returns;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Role;
import org.heard.children.Child;
import org.heard.children.Episode;
import org.heard.children.FromReturn;
import org.heard.children.OnRecord;
import org.heard.comparison.Listed;
import org.heard.ids.ChildId;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.read.ReturnReader;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.Cells;
import org.heard.ssda903.table.Days;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes the return of a year from the record: who was looked after in it, their episodes, the reviews that
/// were held, and of the rest what the return of that year, or the last one, told where it was loaded here.
/// What neither holds stays blank, and the checks say so.
@Component
@Transactional(readOnly = true)
public class WritingReturns {
    private final FromReturn children;
    private final Reviews reviews;
    private final ReturnedStore returned;
    private final LoadedReturns loaded;
    private final PublishedChecks checks;
    private final Audit audit;

    WritingReturns(
            FromReturn children,
            Reviews reviews,
            ReturnedStore returned,
            LoadedReturns loaded,
            PublishedChecks checks,
            Audit audit) {
        this.children = children;
        this.reviews = reviews;
        this.returned = returned;
        this.loaded = loaded;
        this.checks = checks;
        this.audit = audit;
    }

    /// The return as it would be sent, and what the checks say of it, for an IRO manager: all children's numbers and
    /// care stand in it.
    public WrittenReturn write(Actor actor, CollectionYear year) {
        actor.mustBe(Role.IRO_MANAGER);
        var inCare = inCare(year);
        var numbered = numbered(inCare);
        var told = ToldInReturn.find(loaded, year);
        var tables = tables(year, numbered, told);
        return new WrittenReturn(
                year,
                tables,
                told.map(ToldInReturn::delivery),
                inCare.size() - numbered.size(),
                children.countSealedInCare(year.start(), year.end()),
                told.map(from -> from.leaversWithout(numbered)).orElse(0),
                findings(year, tables));
    }

    /// Its files, taken away; each child's audit says so.
    @Transactional
    public Map<String, String> take(Actor actor, Instant now, CollectionYear year) {
        actor.mustBe(Role.IRO_MANAGER);
        var numbered = numbered(inCare(year));
        var said = new LinkedHashMap<ChildId, List<String>>();
        numbered.forEach(one -> said.put(one.id(), List.of("return")));
        audit.write(actor, now, "took out", said);
        audit.write(actor, now, "took out the return", List.of(year.toString()));
        return WrittenReturn.files(tables(year, numbered, ToldInReturn.find(loaded, year)));
    }

    private List<OnRecord> inCare(CollectionYear year) {
        return children.listInCare(year.start(), year.end()).stream()
                .sorted(Comparator.comparing(WritingReturns::number))
                .toList();
    }

    private static List<OnRecord> numbered(List<OnRecord> inCare) {
        return inCare.stream().filter(one -> !number(one).isEmpty()).toList();
    }

    private Map<Table, List<Row>> tables(CollectionYear year, List<OnRecord> numbered, Optional<ToldInReturn> told) {
        var ids = numbered.stream().map(OnRecord::id).toList();
        var held = reviews.list(ids);
        var before = returned.list(ids);
        var tables = new Tables(year);
        for (var one : numbered) {
            tables.add(
                    one,
                    held.getOrDefault(one.id(), List.of()),
                    before.get(one.id()),
                    told.map(from -> from.header(one)).orElse(null));
        }
        told.ifPresent(from -> tables.rows.putAll(from.tables(numbered)));
        return tables.rows;
    }

    /// It is read as any other would be, so that what is checked is what leaves.
    private List<Listed> findings(CollectionYear year, Map<Table, List<Row>> tables) {
        var files = WrittenReturn.files(tables).entrySet().stream()
                .map(file ->
                        new ReturnFiles.Given(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
        return checks.find(ReturnReader.read(ReturnFiles.of(files, Limits.usual()), year), null);
    }

    private static String number(OnRecord one) {
        return one.identifier(FromReturn.SCHEME);
    }

    /// The tables while they are written, a child at a time.
    private static final class Tables {
        private final CollectionYear year;
        private final Map<Table, List<Row>> rows = new EnumMap<>(Table.class);

        Tables(CollectionYear year) {
            this.year = year;
            List.of(Table.HEADER, Table.EPISODES, Table.REVIEWS, Table.UASC, Table.MISSING)
                    .forEach(table -> rows.put(table, new ArrayList<>()));
            if (Table.SOCIAL_WORKER_EPISODES.collectedIn(year)) {
                rows.put(Table.SOCIAL_WORKER_EPISODES, new ArrayList<>());
            }
        }

        /// @param header the child's row in the return of this year, where one was loaded
        void add(OnRecord one, List<Review> held, @Nullable Returned told, @Nullable HeaderRow header) {
            var child = one.child();
            var number = number(one);
            var born = born(child);
            var upn = one.identifier("UPN");
            row(
                    Table.HEADER,
                    number,
                    child.sex(),
                    born,
                    child.ethnicity(),
                    upn.isEmpty() && header != null ? whyNone(header) : upn,
                    header == null ? "" : header.mother().text(),
                    header == null ? "" : header.motherOfChildBorn().text());
            one.care().episodes().stream()
                    .filter(this::isOfTheYear)
                    .forEach(episode -> row(Table.EPISODES, number, episode));
            held.stream()
                    .filter(review -> isHeld(review.completedOn()))
                    .sorted(Comparator.comparing(Review::completedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                    .forEach(
                            review -> row(Table.REVIEWS, number, born, day(review.completedOn()), code(review, child)));
            if (told != null) {
                add(number, child, born, told);
            }
        }

        private void add(String number, Child child, String born, Returned told) {
            if (told.unaccompanied()) {
                row(Table.UASC, number, child.sex(), born, day(told.unaccompaniedUntil()));
            }
            told.missing().values().stream()
                    .map(Returned.Said::row)
                    .filter(time -> isOfTheYear(time.began(), time.ended()))
                    .forEach(time ->
                            row(Table.MISSING, number, born, time.kind(), day(time.began()), day(time.ended())));
            if (rows.containsKey(Table.SOCIAL_WORKER_EPISODES)) {
                told.workers().values().stream()
                        .map(Returned.Said::row)
                        .filter(time -> isOfTheYear(time.began(), time.ended()))
                        .forEach(time -> row(
                                Table.SOCIAL_WORKER_EPISODES,
                                number,
                                born,
                                time.worker(),
                                day(time.began()),
                                day(time.ended()),
                                time.reason()));
            }
        }

        /// Why a child has no pupil number (UN1 to UN5). A number that was taken away here since is none.
        private static String whyNone(HeaderRow header) {
            return header.upn().find().filter(upn -> upn.startsWith("UN")).orElse("");
        }

        private boolean isHeld(@Nullable LocalDate day) {
            return day != null && year.contains(day);
        }

        private boolean isOfTheYear(Episode episode) {
            return isOfTheYear(episode.began(), episode.ended());
        }

        private boolean isOfTheYear(LocalDate began, @Nullable LocalDate ended) {
            return !began.isAfter(year.end()) && (ended == null || !ended.isBefore(year.start()));
        }

        /// What ended after the year goes on in its return.
        private void row(Table table, String number, Episode episode) {
            boolean goesOn = episode.ended() == null || episode.ended().isAfter(year.end());
            row(
                    table,
                    number,
                    day(episode.began()),
                    episode.reasonBegan(),
                    episode.legalStatus(),
                    episode.need(),
                    episode.placement(),
                    episode.provider(),
                    goesOn ? "" : day(episode.ended()),
                    goesOn ? "" : episode.reasonEnded(),
                    goesOn ? "" : episode.reasonMoved(),
                    episode.homePostcode(),
                    episode.placementPostcode(),
                    episode.homeUrn());
        }

        private void row(Table table, String... texts) {
            var cells = new ArrayList<Cell<?>>();
            for (var column : table.columns()) {
                cells.add(column.cell(texts[column.position()]));
            }
            var all = rows.computeIfAbsent(table, key -> new ArrayList<>());
            all.add(table.row(all.size() + 2, Cells.of(cells)));
        }

        private static String born(Child child) {
            return child.birthDate() == null ? "" : day(child.birthDate().day());
        }

        private static String day(@Nullable LocalDate day) {
            return day == null ? "" : Days.write(day);
        }

        private static String code(Review review, Child child) {
            var born = child.birthDate();
            return review.participation(born == null ? null : born.day())
                    .map(Enum::name)
                    .orElse("");
        }
    }
}

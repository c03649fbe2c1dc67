package org.heard.dataset;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.heard.comparison.DatasetBuild;
import org.heard.comparison.Listed;
import org.heard.comparison.Part;
import org.heard.dataset.Cohort.Member;
import org.heard.returns.GivenChildren;
import org.heard.returns.Returned;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.problem.Severity;

/// The tables of one day put together child by child, as a return of the collection year that is running on
/// that day.
final class GivenDataset implements GivenChildren {
    private final Dataset given;
    private final LocalDate drawn;
    private final CollectionYear year;
    private final Cohort cohort;
    private final CareRows care;
    private final Map<String, Returned> children = new LinkedHashMap<>();
    private final Map<String, Member> byNumber = new LinkedHashMap<>();

    GivenDataset(Dataset given, LocalDate drawn, DatasetBuild build) {
        this.given = given;
        this.drawn = drawn;
        year = CollectionYear.containing(drawn);
        BuildNotes.note(given, build);
        cohort = new Cohort(given, drawn, build.number());
        care = new CareRows(given, cohort, drawn);
        var reviews = new ReviewsGiven(given, cohort, care, build.system(), drawn);
        OtherTables.look(given, cohort);
        var asylum = asylum();
        cohort.members().forEach((person, member) -> {
            var own = care.of(person);
            if (own != null && !own.episodes().isEmpty()) {
                byNumber.put(member.number(), member);
                children.put(member.number(), returned(member, own, reviews, asylum));
            }
        });
    }

    private Returned returned(Member member, CareRows.Care own, ReviewsGiven reviews, Map<String, DatasetRow> asylum) {
        var came = asylum.get(member.person());
        return new Returned(
                member.number(),
                member.born(),
                cohort.sex(member),
                cohort.ethnicity(member),
                cohort.upn(member),
                came != null,
                came == null ? null : came.day("immi_immigration_status_end_date"),
                year.ending(),
                said(own.episodes()),
                said(reviews.of(member.person())),
                new TreeMap<>(),
                new TreeMap<>());
    }

    private <T> NavigableMap<LocalDate, Returned.Said<T>> said(NavigableMap<LocalDate, T> rows) {
        var said = new TreeMap<LocalDate, Returned.Said<T>>();
        rows.forEach((day, row) -> said.put(day, new Returned.Said<>(row, year.ending())));
        return said;
    }

    /// Who came unaccompanied and sought asylum, whichever words the build has for it.
    private Map<String, DatasetRow> asylum() {
        var came = new LinkedHashMap<String, DatasetRow>();
        for (var row : given.table(DataModel.IMMIGRATION).rows()) {
            var status = row.text("immi_immigration_status").toUpperCase(Locale.ROOT);
            if (status.equals("U") || status.contains("UASC") || status.contains("UNACCOMPANIED")) {
                came.put(row.text("immi_person_id"), row);
            }
        }
        return came;
    }

    CareRows care() {
        return care;
    }

    Cohort cohort() {
        return cohort;
    }

    @Override
    public Map<String, Returned> children() {
        return children;
    }

    @Override
    public List<Listed> problems() {
        return given.problems().list();
    }

    @Override
    public Part part() {
        return Part.DATASET;
    }

    @Override
    public boolean mentions(String number) {
        return cohort.mentioned().contains(number);
    }

    @Override
    public boolean hasAllEpisodesOf(String number) {
        var member = byNumber.get(number);
        var own = member == null ? null : care.of(member.person());
        return own != null && own.whole() && isWhole(DataModel.EPISODES);
    }

    @Override
    public boolean tellsWhoIsAbsent() {
        return isWhole(DataModel.PERSON)
                && isWhole(DataModel.EPISODES)
                && given.problems().list().stream()
                        .noneMatch(problem -> problem.severity() == Severity.BAD_ROW
                                && Set.of("no-such-person", "no-number", "two-children-of-one-number")
                                        .contains(problem.code())
                                && Set.of(DataModel.PERSON, DataModel.EPISODES).contains(problem.table()));
    }

    @Override
    public boolean tellsAsylum() {
        return given.has(DataModel.IMMIGRATION);
    }

    /// Before the running year the tables may reach back or not: builds cut them at some years.
    @Override
    public LocalDate from() {
        return year.start();
    }

    @Override
    public LocalDate until() {
        return drawn;
    }

    @Override
    public int year() {
        return year.ending();
    }

    @Override
    public Map<LocalDate, LocalDate> enteredCare(String number) {
        var member = byNumber.get(number);
        var own = member == null ? null : care.of(member.person());
        return own == null ? Map.of() : own.entered();
    }

    @Override
    public boolean isBirthEstimated(String number) {
        var member = byNumber.get(number);
        return member != null && member.estimated();
    }

    private boolean isWhole(String table) {
        return given.has(table) && given.table(table).damaged() == 0;
    }
}

package org.heard.ssda903.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.reference.Provider;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.LibertyRow;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.PreviousPermanenceRow;
import org.heard.ssda903.table.ReviewRow;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;
import org.heard.ssda903.table.UascRow;
import org.jspecify.annotations.Nullable;

/// All rows of one child, in this year's return and in the one before, each table in the order of its file. Every row
/// that could be taken apart is here, also one with a value that cannot be read: rules are about those too.
public final class ChildRows {
    private static final Table[] TABLES = Table.values();
    private static final int FEW = 4;

    private final Surroundings around;
    private final Grouped lasts;
    private final int child;
    // Only lists of rows are put in.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private final @Nullable List<Row>[] mine = new List[TABLES.length];

    @SuppressWarnings({"unchecked", "rawtypes"})
    private final @Nullable List<Row>[] before = new List[TABLES.length];

    private @Nullable List<EpisodeRow> inOrder;
    private @Nullable List<EpisodeRow> lastInOrder;
    private @Nullable IdentityHashMap<EpisodeRow, Placing> placings;
    private @Nullable Boolean allYear;

    private final int tables;

    ChildRows(Surroundings around, Grouped these, Grouped lasts, int child) {
        this.around = around;
        this.lasts = lasts;
        this.child = child;
        int bits = 0;
        for (var table : TABLES) {
            var rows = these.rows(table, child);
            mine[place(table)] = rows;
            bits |= rows.isEmpty() ? 0 : bit(table);
        }
        tables = bits;
    }

    /// The year of the return.
    public CollectionYear year() {
        return around.year();
    }

    public List<HeaderRow> headers() {
        return rows(Table.HEADER);
    }

    public List<EpisodeRow> episodes() {
        return rows(Table.EPISODES);
    }

    public List<ReviewRow> reviews() {
        return rows(Table.REVIEWS);
    }

    public List<UascRow> unaccompanied() {
        return rows(Table.UASC);
    }

    public List<HealthRow> health() {
        return rows(Table.OC2);
    }

    public List<CareLeaverRow> careLeavers() {
        return rows(Table.OC3);
    }

    public List<AdoptionRow> adoptions() {
        return rows(Table.AD1);
    }

    public List<PlacedForAdoptionRow> placedForAdoption() {
        return rows(Table.PLACED_FOR_ADOPTION);
    }

    public List<PreviousPermanenceRow> previousPermanence() {
        return rows(Table.PREVIOUS_PERMANENCE);
    }

    public List<MissingRow> missing() {
        return rows(Table.MISSING);
    }

    public List<SocialWorkerRow> socialWorkers() {
        return rows(Table.SOCIAL_WORKER_EPISODES);
    }

    public List<LibertyRow> deprivationsOfLiberty() {
        return rows(Table.DEPRIVATION_OF_LIBERTY);
    }

    /// The child's episodes in the return of the year before.
    public List<EpisodeRow> lastEpisodes() {
        return last(Table.EPISODES);
    }

    /// The child's header rows in the return of the year before.
    public List<HeaderRow> lastHeaders() {
        return last(Table.HEADER);
    }

    public List<UascRow> lastUnaccompanied() {
        return last(Table.UASC);
    }

    public List<CareLeaverRow> lastCareLeavers() {
        return last(Table.OC3);
    }

    public List<PlacedForAdoptionRow> lastPlacedForAdoption() {
        return last(Table.PLACED_FOR_ADOPTION);
    }

    public List<MissingRow> lastMissing() {
        return last(Table.MISSING);
    }

    public List<LibertyRow> lastDeprivationsOfLiberty() {
        return last(Table.DEPRIVATION_OF_LIBERTY);
    }

    /// The episodes whose first day can be read, by that day. Of those of one day what ended on it comes
    /// first, as another can only follow it; the rest stand as the file has them.
    public List<EpisodeRow> episodesInOrder() {
        if (inOrder == null) {
            inOrder = inOrder(episodes());
        }
        return inOrder;
    }

    /// The same of the year before.
    public List<EpisodeRow> lastEpisodesInOrder() {
        if (lastInOrder == null) {
            lastInOrder = inOrder(lastEpisodes());
        }
        return lastInOrder;
    }

    /// Whether the order of the child's episodes can be told: no first day is unreadable. One that is blank is another
    /// check's, and passed over.
    public boolean knowsOrder() {
        return knowsOrder(episodes(), episodesInOrder());
    }

    /// The same of the year before.
    public boolean knewOrder() {
        return knowsOrder(lastEpisodes(), lastEpisodesInOrder());
    }

    private static boolean knowsOrder(List<EpisodeRow> episodes, List<EpisodeRow> inOrder) {
        if (episodes.size() == inOrder.size()) {
            return true;
        }
        for (var episode : episodes) {
            if (episode.began().isUnreadable()) {
                return false;
            }
        }
        return true;
    }

    private static List<EpisodeRow> inOrder(List<EpisodeRow> episodes) {
        if (isInOrder(episodes)) {
            return episodes;
        }
        return episodes.stream()
                .filter(episode -> episode.began().value() != null)
                .sorted(Comparator.comparing(
                                (EpisodeRow episode) -> episode.began().get())
                        .thenComparing(episode -> !endedOnItsFirstDay(episode)))
                .toList();
    }

    private static boolean endedOnItsFirstDay(EpisodeRow episode) {
        return episode.began().get().equals(episode.ended().value());
    }

    /// Most files have them in order already.
    private static boolean isInOrder(List<EpisodeRow> episodes) {
        LocalDate before = LocalDate.MIN;
        EpisodeRow earlier = null;
        for (var episode : episodes) {
            var began = episode.began().value();
            if (began == null
                    || began.isBefore(before)
                    || (earlier != null
                            && began.equals(before)
                            && endedOnItsFirstDay(episode)
                            && !endedOnItsFirstDay(earlier))) {
                return false;
            }
            before = began;
            earlier = episode;
        }
        return true;
    }

    /// What the return derives as UASC of this child: whether they stand in that table this year.
    public boolean isUnaccompanied() {
        return !unaccompanied().isEmpty();
    }

    /// The same of the year before.
    public boolean wasUnaccompaniedLastYear() {
        return !lastUnaccompanied().isEmpty();
    }

    /// Whether the return counts the child as looked after continuously for twelve months on 31 March: an episode
    /// in the year, and in the year neither a start of care after 1 April, nor an end of care before 31 March, nor
    /// respite care under V3 or V4; and no day of an episode that cannot be read.
    public boolean wasLookedAfterAllYear() {
        if (allYear == null) {
            allYear = ContinuousCare.allYear(episodes(), year());
        }
        return allYear;
    }

    /// Whether it is known that the return does not count them so. Where days cannot be read it may be neither.
    public boolean wasNotLookedAfterAllYear() {
        return ContinuousCare.notAllYear(episodes(), year());
    }

    /// Whether the child stands in the table of care leavers and has no episode that may lie in the year.
    public boolean isCareLeaverNotLookedAfter() {
        return !careLeavers().isEmpty() && !WithinYear.mayAny(episodes(), year());
    }

    /// Where an episode's placement lies. Only a rule that needs [Need#POSTCODES] is told.
    public Placing placing(EpisodeRow episode) {
        if (placings == null) {
            placings = new IdentityHashMap<>(FEW);
        }
        var known = placings.get(episode);
        if (known == null) {
            known = Placing.of(episode, around.reference());
            placings.put(episode, known);
        }
        return known;
    }

    /// Whether there is such a postcode. Only a rule that needs [Need#POSTCODES] is told.
    public boolean isPostcode(Cell<String> postcode) {
        return around.reference()
                .postcodes()
                .flatMap(directory -> postcode.find().flatMap(directory::find))
                .isPresent();
    }

    /// The provider whose number an episode bears, as Ofsted's lists have it. Only a rule that needs
    /// [Need#PROVIDERS] is told.
    public Optional<Provider> provider(EpisodeRow episode) {
        return around.reference()
                .providers()
                .flatMap(list -> episode.ofstedNumber().find().flatMap(list::find));
    }

    /// Whose return this is. Only a rule that needs [Need#AUTHORITY] is told.
    public Optional<String> authority() {
        return around.reference().authority();
    }

    /// Whether the pupil number of this row stands at another row of the header too, the one thing told of other
    /// children. UN1 to UN5 are no pupil numbers.
    public boolean isSharedUpn(HeaderRow header) {
        return around.isShared(header.upn());
    }

    // Safe: the rows of a table are made by that table alone, of its one row type.
    @SuppressWarnings("unchecked")
    private <R extends Row> List<R> rows(Table table) {
        return (List<R>) Objects.requireNonNull(mine[place(table)]);
    }

    @SuppressWarnings("unchecked")
    private <R extends Row> List<R> last(Table table) {
        var rows = before[place(table)];
        if (rows == null) {
            rows = lasts.rows(table, child);
            before[place(table)] = rows;
        }
        return (List<R>) rows;
    }

    /// Which tables of this year have rows of the child, a bit for each.
    int tables() {
        return tables;
    }

    /// Where a table has its place in an array of all; in memory alone, kept nowhere.
    @SuppressWarnings("EnumOrdinal")
    static int place(Table table) {
        return table.ordinal();
    }

    static int bit(Table table) {
        return 1 << place(table);
    }
}

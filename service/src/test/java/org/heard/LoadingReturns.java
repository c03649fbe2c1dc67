package org.heard;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.Visitor.Upload;

/// Somebody who gives a return of new children and loads it, and then the next, until the service is gone.
final class LoadingReturns {
    private static final int CHILDREN = 40;
    private static final AtomicInteger GIVEN = new AtomicInteger();

    private static final List<String> QUESTIONS = List.of(
            "select count(*) from identifier where scheme = 'SSDA903' and value like ?",
            "select count(*) from returned_child where number like ?",
            "select count(*) from episode join identifier using (organisation_id, child_id) where value like ?",
            "select count(*) from care_period join identifier using (organisation_id, child_id) where value like ?",
            "select count(distinct child_id) from chronicle_line join identifier using (organisation_id, child_id) where value like ?",
            "select count(*) from projected join identifier using (organisation_id, child_id) where value like ?",
            "select count(*) from coverage_child join identifier using (organisation_id, child_id) where value like ?");

    private final SavedTown town;
    private final Saving somebody;
    private final List<Load> loads = new ArrayList<>();

    LoadingReturns(SavedTown town, AtomicBoolean killed) {
        this.town = town;
        somebody = new Saving(town, town.manager(), killed, new Semaphore(0));
    }

    /// One return, of children with numbers that begin alike.
    ///
    /// @param at     where it was kept, empty where no answer came
    /// @param loaded whether a page had said that it is loaded
    record Load(String numbers, String at, boolean loaded) {
        /// How many rows of each kind its children have: all of them, or none.
        List<Integer> rows(Connection connection) throws SQLException {
            var found = new ArrayList<Integer>();
            for (var question : QUESTIONS) {
                try (var asked = connection.prepareStatement(question)) {
                    asked.setString(1, numbers + "%");
                    try (var answer = asked.executeQuery()) {
                        answer.next();
                        found.add(answer.getInt(1));
                    }
                }
            }
            return found;
        }

        /// What the chronicles of its children say, each sentence once.
        List<String> chronicle(Connection connection) throws SQLException {
            try (var asked = connection.prepareStatement(
                    "select distinct what from chronicle_line join identifier using (organisation_id, child_id) "
                            + "where value like ?")) {
                asked.setString(1, numbers + "%");
                var said = new ArrayList<String>();
                try (var answer = asked.executeQuery()) {
                    while (answer.next()) {
                        said.add(answer.getString(1));
                    }
                }
                return said;
            }
        }

        static List<Integer> whole() {
            return QUESTIONS.stream().map(question -> CHILDREN).toList();
        }

        static List<Integer> absent() {
            return QUESTIONS.stream().map(question -> 0).toList();
        }
    }

    List<Load> untilItIsGone(int port) {
        try {
            var visitor = somebody.signedIn(port);
            while (true) {
                var numbers = "K%04d-".formatted(GIVEN.incrementAndGet());
                loads.add(new Load(numbers, "", false));
                somebody.asked(() -> visitor.get("/feeds"));
                var given = somebody.asked(() -> visitor.upload("/feeds", fields(), files(numbers)));
                loads.set(loads.size() - 1, new Load(numbers, given.leadsTo(), false));
                load(visitor, given.leadsTo());
                loads.set(loads.size() - 1, new Load(numbers, given.leadsTo(), true));
            }
        } catch (Saving.Gone _) {
            return loads;
        }
    }

    /// Does what the page offers to whoever finds the load cut off, from a new session.
    void again(int port, Load load) {
        load(somebody.signedIn(port), load.at());
    }

    private void load(Visitor visitor, String at) {
        var until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        for (var page = somebody.asked(() -> visitor.get(at));
                !page.words().contains("The good rows are in the record.");
                page = somebody.asked(() -> visitor.get(at))) {
            if (System.nanoTime() > until) {
                throw new AssertionError("not loaded: " + page.words());
            }
            var form = page.page().selectFirst("form[action$=/load], form[action$=/read]");
            if (form != null) {
                var action = form.attr("action");
                somebody.asked(() -> visitor.post(
                        action, Map.of("_key", form.select("input[name=_key]").attr("value"))));
            } else {
                LockSupport.parkNanos(50_000_000);
            }
        }
    }

    private Map<String, String> fields() {
        return Map.of("_key", UUID.randomUUID().toString(), "year", Integer.toString(year()));
    }

    /// The last year that is over.
    private int year() {
        return town.today().getMonthValue() < 4
                ? town.today().getYear() - 1
                : town.today().getYear();
    }

    private List<Upload> files(String numbers) {
        var began = "01/05/" + (year() - 1);
        return List.of(
                new Upload(
                        "this",
                        "header.csv",
                        table("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", numbers, ",F,11/02/2015,WBRI,UN1,,")),
                new Upload(
                        "this",
                        "episodes.csv",
                        table(
                                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
                                numbers,
                                "," + began + ",S,C1,N1,U6,PR1,,,,,,")),
                new Upload(
                        "this",
                        "reviews.csv",
                        table("CHILD,DOB,REVIEW,REVIEW_CODE", numbers, ",11/02/2015,22/05/" + (year() - 1) + ",PN1")));
    }

    private static String table(String columns, String numbers, String rest) {
        return IntStream.range(0, CHILDREN)
                .mapToObj(child -> numbers + "%02d".formatted(child) + rest)
                .collect(Collectors.joining("\n", columns + "\n", "\n"));
    }
}

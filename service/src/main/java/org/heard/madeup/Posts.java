package org.heard.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heard.madeup.Worker.Role;
import org.heard.madeup.Workforce.Absence;
import org.heard.madeup.Workforce.Team;
import org.jspecify.annotations.Nullable;

/// The posts of an authority and who held each, back as far as any child can have been in care.
final class Posts {
    private static final int FULL_CASELOAD = 70;
    private static final int YEARS_BACK = 19;
    private static final int TEAM = 7;

    /// One post and its holders in turn; the last holds it today.
    static final class Post {
        final List<Worker> holders;
        final double wanted;
        int children;

        Post(List<Worker> holders, double wanted) {
            this.holders = holders;
            this.wanted = wanted;
        }

        Worker holderOn(LocalDate day) {
            return holders.stream()
                    .filter(w -> w.until() == null || day.isBefore(w.until()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    final List<Post> reviewing = new ArrayList<>();
    final List<Post> socialWork = new ArrayList<>();
    final List<Worker> businessSupport = new ArrayList<>();
    final List<Worker> reviewingManagers = new ArrayList<>();
    private final List<Worker> others = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();
    private final Dice dice;
    private final LocalDate today;
    private @Nullable Absence absence;
    private int registrations;
    private final Set<String> namesToday = new HashSet<>();

    Posts(Dice dice, int children, LocalDate today) {
        this.dice = dice;
        this.today = today;
        double left = Math.max(0.5, Math.round(children * 10.0 / FULL_CASELOAD) / 10.0);
        while (left > 0.05) {
            double share = left <= 1 ? left : left < 1.6 ? left / 2 : reviewing.size() % 4 == 2 ? 0.6 : 1;
            share = Math.round(share * 10) / 10.0;
            reviewing.add(post(
                    Role.IRO,
                    "iro",
                    reviewing.size() + 1,
                    share,
                    null,
                    500,
                    2300,
                    share * (0.87 + dice.share() * 0.26)));
            left -= share;
        }
        for (int i = 0; i <= reviewing.size() / 9; i++) {
            reviewingManagers.add(worker("iro-manager-" + (i + 1), Role.IRO_MANAGER, 1, "IRO service", since(4000)));
        }
        for (int i = 0; i <= reviewing.size() / 4; i++) {
            businessSupport.add(worker(
                    "support-" + (i + 1), Role.BUSINESS_SUPPORT, i % 3 == 2 ? 0.6 : 1, "IRO service", since(3000)));
        }
        others.add(worker("administrator-1", Role.ADMINISTRATOR, 1, null, since(2500)));
        teams(Math.max(2, (int) Math.round(children / 13.0)));
        if (reviewing.size() >= 3) {
            absence = absence();
        }
    }

    private void teams(int posts) {
        for (int i = 0; i < posts; i++) {
            if (i % TEAM == 0) {
                int number = i / TEAM + 1;
                var manager = worker("team-manager-" + number, Role.TEAM_MANAGER, 1, teamName(number), since(2000));
                others.add(manager);
                teams.add(new Team(teamName(number), manager.id()));
            }
            socialWork.add(
                    post(Role.SOCIAL_WORKER, "worker", i + 1, 1, teams.getLast().name(), 85, 530, 1));
        }
    }

    private static String teamName(int number) {
        return switch (number % 4) {
            case 1 -> "Safeguarding and Court " + (number / 4 + 1);
            case 0 -> "Unaccompanied and Leaving Care " + number / 4;
            default -> "Children in Care " + (number / 4 * 2 + number % 4 - 1);
        };
    }

    private Post post(
            Role role,
            String kind,
            int number,
            double share,
            @Nullable String team,
            int shortest,
            int longest,
            double wanted) {
        var holders = new ArrayList<Worker>();
        LocalDate until = null;
        var from = today.minusDays(dice.between(10, longest));
        var firstNeeded = today.minusYears(YEARS_BACK);
        for (int turn = 1; ; turn++) {
            holders.addFirst(new Worker(
                    "%s-%02d-%d".formatted(kind, number, turn),
                    until == null ? newName() : Names.worker(dice),
                    role,
                    share,
                    team,
                    from,
                    until,
                    registration()));
            if (from.isBefore(firstNeeded)) {
                return new Post(holders, wanted);
            }
            until = from;
            from = from.minusDays(dice.between(shortest, longest));
        }
    }

    private Absence absence() {
        var away = reviewing.get(1).holders.getLast();
        var since = today.minusDays(dice.between(45, 160));
        var from = since.isBefore(away.from()) ? away.from() : since;
        var cover =
                new Worker("iro-cover-1", newName(), Role.IRO, away.fullTimeShare(), null, from, null, registration());
        others.add(cover);
        return new Absence(away.id(), from, null, cover.id());
    }

    private Worker worker(String id, Role role, double share, @Nullable String team, LocalDate from) {
        boolean registered = role == Role.IRO_MANAGER || role == Role.TEAM_MANAGER;
        return new Worker(id, newName(), role, share, team, from, null, registered ? registration() : null);
    }

    /// No two who work here today share a name, because the names file knows them by nothing else.
    private String newName() {
        while (true) {
            var name = Names.worker(dice);
            if (namesToday.add(name)) {
                return name;
            }
        }
    }

    private LocalDate since(int longestDays) {
        return today.minusDays(dice.between(200, longestDays));
    }

    /// Numbers of this length have never been given to a social worker.
    private String registration() {
        return "SW99%06d".formatted(++registrations);
    }

    /// The reviewing post with most room for a family.
    Post reviewingPostFor(int children) {
        Post best = reviewing.getFirst();
        for (var post : reviewing) {
            if ((post.children + children) / post.wanted < (best.children + children) / best.wanted) {
                best = post;
            }
        }
        best.children += children;
        return best;
    }

    @Nullable
    Absence absence(Worker worker) {
        return absence != null && absence.worker().equals(worker.id()) ? absence : null;
    }

    /// Everybody who works here today or is named in a child's record.
    Workforce workforce(List<MadeUpChild> children) {
        Set<String> named = new HashSet<>();
        children.forEach(child -> child.appointments().forEach(appointment -> named.add(appointment.worker())));
        var workers = new ArrayList<Worker>();
        reviewing.forEach(post -> workers.addAll(post.holders));
        workers.addAll(reviewingManagers);
        workers.addAll(businessSupport);
        workers.addAll(others);
        socialWork.forEach(post -> workers.addAll(post.holders));
        workers.removeIf(worker -> worker.until() != null && !named.contains(worker.id()));
        return new Workforce(List.copyOf(workers), List.copyOf(teams), absence == null ? List.of() : List.of(absence));
    }
}

package org.heard.madeup;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.madeup.ChildPlan.Stay;
import org.heard.madeup.ChildPlan.Step;
import org.heard.madeup.Posts.Post;
import org.jspecify.annotations.Nullable;

/// Writes one authority out: plans the children, joins families, and gives each child their years.
final class Authorship {
    private final Area area;
    private final Dice dice;
    private final LocalDate today;
    private final int size;
    private final Places places;
    private final Posts posts;
    private final Journey journey;
    private final Appointments appointments;
    private int serial;

    private Authorship(Area area, Dice dice, int size, LocalDate today) {
        this.area = area;
        this.dice = dice;
        this.today = today;
        this.size = size;
        this.places = new Places(area, dice.separate(1), size);
        this.posts = new Posts(dice.separate(2), size, today);
        this.journey = new Journey(places, today);
        this.appointments = new Appointments(posts, today);
    }

    static Authorship of(Area area, Seed seed, Size size, LocalDate today) {
        return new Authorship(area, new Dice(seed.value()).separate(area.ordinal()), size.children(), today);
    }

    MadeUpAuthority write(boolean withHardStories) {
        var families = new ArrayList<List<ChildPlan>>();
        if (withHardStories) {
            families.addAll(new HardStories(dice.separate(3), places, today).all());
        }
        int told = (int) families.stream()
                .flatMap(List::stream)
                .filter(plan -> plan.left == null)
                .count();
        var crowd = new Population(dice.separate(4), today).lookedAfter(size - told);
        families.addAll(new Families(dice.separate(5)).join(crowd));
        leavers().forEach(leaver -> families.add(List.of(leaver)));
        var children = new ArrayList<MadeUpChild>();
        for (var family : families) {
            children.addAll(family(family));
        }
        return new MadeUpAuthority(
                area.code(), area.name(), area.region(), today, posts.workforce(children), List.copyOf(children));
    }

    private List<ChildPlan> leavers() {
        var lastMarch = LocalDate.of(today.getYear(), Month.MARCH, 31);
        var first = (lastMarch.isAfter(today) ? lastMarch.minusYears(1) : lastMarch)
                .minusYears(1)
                .plusDays(1);
        double years = (today.toEpochDay() - first.toEpochDay()) / 365.25;
        double aYear = StatedShare.of("left care in the last year per hundred looked after", "all");
        return new Leavers(dice.separate(6)).between(first, today.minusDays(1), (int) Math.round(size * aYear * years));
    }

    private List<MadeUpChild> family(List<ChildPlan> family) {
        var head = family.getFirst();
        var tradition = head.tradition == null ? Names.tradition(head.dice, head.ethnicity) : head.tradition;
        var familyName = head.familyName == null ? Names.family(head.dice, tradition) : head.familyName;
        var home = head.homePostcode == null ? places.homePostcode(head.dice) : head.homePostcode;
        var kin = Circle.family(head.dice, tradition, familyName, head.unaccompanied, head.entered, today);
        int current = (int) family.stream().filter(plan -> plan.left == null).count();
        var post = current == 0 ? head.dice.one(posts.reviewing) : posts.reviewingPostFor(current);
        var children = new ArrayList<MadeUpChild>();
        for (var plan : family) {
            plan.tradition = plan.tradition == null ? tradition : plan.tradition;
            if (plan.steps.isEmpty()) {
                plan.steps = sameCourt(head, plan) ? head.steps : journey.steps(plan);
            }
            if (plan.stays.isEmpty()) {
                plan.stays = plan != head && Families.together(head, plan, today)
                        ? since(plan.entered, head.stays)
                        : journey.stays(plan, home);
            }
            children.add(child(plan, home, familyName, kin, post));
        }
        return children;
    }

    private static boolean sameCourt(ChildPlan head, ChildPlan plan) {
        return plan != head
                && plan.entered.equals(head.entered)
                && plan.legal.equals(head.legal)
                && Objects.equals(plan.left, head.left);
    }

    private static List<Stay> since(LocalDate entered, List<Stay> stays) {
        var joined = new ArrayList<Stay>();
        for (var stay : stays) {
            if (stay.from().isAfter(entered)) {
                joined.add(stay);
            } else {
                joined.clear();
                joined.add(new Stay(entered, stay.placement(), false, null));
            }
        }
        return joined;
    }

    private MadeUpChild child(ChildPlan plan, String home, String familyName, List<PersonInLife> kin, Post post) {
        var dice = plan.dice;
        var periods = new ArrayList<CarePeriod>();
        earlier(plan, home).ifPresent(periods::add);
        var period = journey.period(plan, home);
        periods.add(period);
        var appointed = appointments.of(plan, periods, post);
        var upbringing = new Upbringing(plan, places, today);
        plan.communication = upbringing.communication();
        var reviews = new ArrayList<Review>();
        var visits = new ArrayList<StatutoryVisit>();
        var contacts = new ArrayList<IroContact>();
        LocalDate next = null;
        for (var each : periods) {
            var held = new ReviewsHeld(plan, each, day -> chair(appointed, day), today).held();
            next = held.next();
            reviews.addAll(held.reviews());
            contacts.addAll(Voice.contacts(plan, held.reviews(), each, day -> chair(appointed, day), today));
            visits.addAll(new VisitsMade(plan, day -> socialWorker(appointed, day)).in(each, today));
        }
        var placement = period.episodes().getLast().placement();
        var school = upbringing.school();
        var people = new ArrayList<>(plan.people.isEmpty() ? kin : plan.people);
        people.addAll(Circle.aroundNow(plan, placement, school != null, today));
        serial++;
        return new MadeUpChild(
                String.valueOf(10_000_000 + area.ordinal() * 100_000 + serial),
                plan.name != null
                        ? plan.name
                        : Names.child(dice, plan.tradition == null ? "british" : plan.tradition, plan.sex, familyName),
                plan.sex,
                plan.ethnicity,
                birth(plan),
                plan.unaccompanied,
                pupilNumber(plan),
                plan.story,
                plan.family,
                plan.half,
                List.copyOf(periods),
                appointed,
                List.copyOf(people),
                school,
                upbringing.health(),
                plan.communication,
                List.copyOf(reviews),
                next,
                List.copyOf(visits),
                List.copyOf(contacts),
                Voice.wishes(plan, reviews, day -> chair(appointed, day), today),
                List.copyOf(upbringing.missing(period)),
                upbringing.previousPermanence(),
                adoption(plan, period),
                becameMother(plan),
                plan.addressWithheld || dice.chance(0.02));
    }

    /// About one child in fourteen has been looked after before.
    private Optional<CarePeriod> earlier(ChildPlan plan, String home) {
        var dice = plan.dice;
        if (plan.earlierEntry == null
                && plan.story == null
                && plan.family == null
                && !plan.unaccompanied
                && plan.age(plan.entered) >= 4
                && dice.chance(0.1)) {
            plan.earlierLeft = plan.entered.minusDays(dice.between(100, 700));
            plan.earlierEntry = plan.earlierLeft.minusDays(dice.between(50, 420));
        }
        if (plan.earlierEntry == null || plan.earlierLeft == null) {
            return Optional.empty();
        }
        var steps = List.of(new Step(plan.earlierEntry, "V2"));
        var foster = places.placement(dice, "U6", home, "british");
        return Optional.of(journey.period(
                steps,
                List.of(new Stay(plan.earlierEntry, foster, false, null)),
                plan.earlierLeft,
                "E4A",
                plan.need,
                home));
    }

    private String chair(List<Appointment> appointed, LocalDate day) {
        return Stream.of(Appointment.Part.COVERING_IRO, Appointment.Part.IRO)
                .flatMap(part -> appointed.stream().filter(a -> a.part() == part && a.current(day)))
                .findFirst()
                .map(Appointment::worker)
                .orElse(posts.reviewingManagers.getFirst().id());
    }

    private static String socialWorker(List<Appointment> appointed, LocalDate day) {
        return appointed.stream()
                .filter(a -> a.part() == Appointment.Part.SOCIAL_WORKER && a.current(day))
                .findFirst()
                .orElseThrow()
                .worker();
    }

    private static Birth birth(ChildPlan plan) {
        if (plan.birthStanding != null) {
            return plan.birthStanding;
        }
        if (!plan.unaccompanied) {
            return Birth.stated(plan.birth);
        }
        double roll = plan.dice.share();
        return roll < 0.12
                ? new Birth(
                        plan.birth,
                        Birth.Standing.ASSESSED,
                        plan.birth.withDayOfYear(1).plusYears(1),
                        "Age assessment by two social workers",
                        "Said by the child")
                : roll < 0.2
                        ? new Birth(
                                plan.birth,
                                Birth.Standing.DISPUTED,
                                plan.birth.minusYears(2),
                                "Said by the child",
                                "Recorded by the Home Office")
                        : new Birth(plan.birth, Birth.Standing.STATED, null, "Said by the child", "");
    }

    /// A letter, the number of no authority, and a serial number: the form of a pupil number that nobody has.
    private String pupilNumber(ChildPlan plan) {
        if (plan.age(plan.end(today)) < 5) {
            return "UN1";
        }
        return "H000" + "%09d".formatted(area.ordinal() * 1_000_000 + serial);
    }

    private static @Nullable Adoption adoption(ChildPlan plan, CarePeriod period) {
        var ordered = period.episodes().stream()
                .filter(e -> e.legalStatus().equals("E1"))
                .findFirst();
        if (plan.adoption != null || ordered.isEmpty()) {
            return plan.adoption;
        }
        var decided = Appointments.later(plan.entered, ordered.get().began().minusDays(plan.dice.between(8, 40)));
        var placed = period.episodes().stream()
                .filter(e -> e.placement().type().startsWith("A"))
                .findFirst();
        return new Adoption(
                decided,
                placed.map(e -> e.began().minusDays(5)).orElse(null),
                placed.map(e -> e.placement().type().equals("A5")).orElse(false),
                "E11".equals(plan.leaving) || "E12".equals(plan.leaving));
    }

    private @Nullable LocalDate becameMother(ChildPlan plan) {
        var end = plan.end(today);
        boolean mother = plan.sex.equals("F") && plan.story == null && plan.age(end) >= 16 && plan.dice.chance(0.04);
        return mother ? plan.dice.day(plan.birthday(15), end.minusDays(2)) : null;
    }
}

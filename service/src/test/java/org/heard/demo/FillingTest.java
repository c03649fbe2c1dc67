package org.heard.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.caseloads.Caseloads;
import org.heard.caseloads.ServiceFigures;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.Connection;
import org.heard.children.Connections;
import org.heard.children.Siblings;
import org.heard.children.TakingOver;
import org.heard.chronicle.Chronicle;
import org.heard.clock.LateReasons;
import org.heard.clock.NightlyRebuild;
import org.heard.clock.StatutoryClock;
import org.heard.database.Tenancy;
import org.heard.decisions.Decisions;
import org.heard.explained.AskedAgain;
import org.heard.explained.ExplainedFigures;
import org.heard.explained.ExplainedFigures.Count;
import org.heard.explained.Explanation.About;
import org.heard.ids.ChildId;
import org.heard.ids.OrganisationId;
import org.heard.law.Status;
import org.heard.madeup.Appointment.Part;
import org.heard.madeup.MadeUpAuthority;
import org.heard.madeup.MadeUpChild;
import org.heard.madeup.Seed;
import org.heard.madeup.Size;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.Reviews;
import org.heard.voice.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The smallest made-up authority, filled through the service's own surfaces.
class FillingTest extends HeardTest {
    private static final Begun BEGUN = new Begun(new Seed(903), Size.SMALLEST, TODAY);
    private static final MadeUpAuthority AUTHORITY =
            MadeUpAuthority.generate(BEGUN.seed(), new Size(BEGUN.children()), TODAY);

    @Autowired
    Filling filling;

    @Autowired
    Caseloads caseloads;

    @Autowired
    Persons persons;

    @Autowired
    TakingOver records;

    @Autowired
    Children children;

    @Autowired
    ExplainedFigures explained;

    @Autowired
    AskedAgain asked;

    @Autowired
    Connections connections;

    @Autowired
    Siblings siblings;

    @Autowired
    Chronicle chronicle;

    @Autowired
    Reviews reviews;

    @Autowired
    Decisions decisions;

    @Autowired
    Wishes wishes;

    @Autowired
    StatutoryClock duties;

    @Autowired
    LateReasons reasons;

    @Autowired
    NightlyRebuild nightly;

    private OrganisationId organisation;

    @BeforeEach
    void fillOnce() {
        organisation = filling.find(AUTHORITY.code())
                .orElseGet(() -> filling.fill(AUTHORITY, BEGUN, NOW, 10, FillingTest::unwatched));
    }

    @Test
    void the_managers_figures_are_those_of_the_generator() {
        var figures = figures(organisation);

        assertThat(figures.lookedAfter()).isEqualTo(Size.SMALLEST);
        assertThat(figures.unallocated()).isPositive().isEqualTo(count(Part.IRO, false));
        assertThat(figures.covered()).isEqualTo(count(Part.COVERING_IRO, true));
        assertThat(figures.cannotTell()).isZero();
        assertThat(figures.overdue()).isBetween(1, 8);
        assertThat(numbers(organisation)).containsExactlyInAnyOrderElementsOf(numbersMade());
    }

    @Test
    void a_second_fill_adds_nothing() {
        var before = figures(organisation);

        filling.fill(AUTHORITY, BEGUN, NOW, 10, FillingTest::unwatched);

        assertThat(figures(organisation)).isEqualTo(before);
        assertThat(numbers(organisation)).hasSameSizeAs(AUTHORITY.children());
    }

    @Test
    void a_fill_cut_short_does_not_pass_for_whole_and_goes_on_where_it_ended() {
        var cutShort = new MadeUpAuthority(
                "E98000901", "Cutshort", AUTHORITY.region(), TODAY, AUTHORITY.workforce(), AUTHORITY.children());
        IntConsumer cut = done -> {
            if (done > 20) {
                throw new IllegalStateException("the light went out");
            }
        };

        assertThatThrownBy(() -> filling.fill(cutShort, BEGUN, NOW, 10, cut)).hasMessage("the light went out");
        assertThat(filling.isFilled(cutShort.code(), TODAY)).isFalse();
        assertThat(filling.findBegun(cutShort.code(), TODAY)).contains(BEGUN);

        var continued = filling.fill(cutShort, BEGUN, NOW, 10, FillingTest::unwatched);
        assertThat(filling.isFilled(cutShort.code(), TODAY)).isTrue();
        assertThat(numbers(continued)).containsExactlyInAnyOrderElementsOf(numbersMade());
        assertThat(figures(continued)).isEqualTo(figures(organisation));
    }

    @Test
    void the_ten_stories_can_be_found_and_a_sealed_record_cannot() {
        var names = AUTHORITY.children().stream()
                .filter(child -> child.story() != null)
                .map(child -> child.name().full())
                .toList();

        assertThat(names).hasSizeGreaterThan(10).allSatisfy(name -> {
            var found = find(name);
            if (name.equals("Noah Ibbotson")) {
                assertThat(found).isEmpty();
            } else {
                assertThat(found).extracting(Child::name).contains(name);
            }
        });
    }

    @Test
    void most_are_told_why_they_are_in_care_some_ask_again_and_to_some_nobody_has_come() {
        var counts = within(() -> explained.list(manager(), TODAY));

        assertThat(About.values()).allSatisfy(about -> {
            var some = counts.stream().filter(count -> count.about() == about).toList();
            var of = some.stream().mapToInt(Count::of).sum();
            var confirmed = some.stream().mapToInt(Count::confirmed).sum();
            var told = some.stream().mapToInt(Count::told).sum();
            assertThat(confirmed).as("confirmed").isBetween(of / 5, of * 3 / 5);
            assertThat(told).as("told, not confirmed").isBetween(1, of / 2);
            assertThat(of - confirmed - told).as("not explained").isBetween(1, of * 3 / 5);
        });
        assertThat(within(() -> persons.list(Role.IRO, TODAY)))
                .extracting(iro -> within(() ->
                                asked.list(persons.findActor(iro.id(), TODAY).orElseThrow(), TODAY))
                        .size())
                .as("nobody's first page is red with it")
                .allMatch(waiting -> waiting < Size.SMALLEST / 3)
                .anyMatch(waiting -> waiting > 0);
    }

    @Test
    void a_girl_who_wants_no_contact_has_that_beside_her_mother_and_nothing_lost() {
        var hafsa = find("Hafsa Akhtar").getFirst().id();

        within(() -> {
            var people = connections.list(manager(), hafsa, TODAY);
            assertThat(people)
                    .filteredOn(one -> one.facts().name().equals("Shazia Akhtar"))
                    .singleElement()
                    .satisfies(mother -> {
                        assertThat(mother.facts().childWantsNoContact()).isTrue();
                        assertThat(mother.facts().maySee()).isEqualTo(Connection.MaySee.DECISIONS);
                    });
            assertThat(reviews.list(manager(), TODAY, hafsa)).isNotEmpty();
            assertThat(decisions.list(manager(), TODAY, hafsa)).isNotEmpty();
            assertThat(wishes.list(manager(), TODAY, hafsa)).isNotEmpty();
            assertThat(chronicle.list(hafsa, 20)).isNotEmpty();
            return true;
        });
    }

    @Test
    void six_brothers_and_sisters_and_a_half_brother_know_of_each_other() {
        var abena = find("Abena Greenhalgh-Boateng").getFirst().id();

        var others = within(() -> siblings.list(manager(), abena, TODAY));

        assertThat(others).hasSize(6);
        assertThat(others).filteredOn(one -> one.kind() == Siblings.Kind.HALF).hasSize(1);
    }

    @Test
    void their_next_reviews_are_one_meeting_planned_in_time_for_each() {
        var abena = find("Abena Greenhalgh-Boateng").getFirst().id();
        var family = within(() -> siblings.list(manager(), abena, TODAY)).stream()
                .flatMap(one -> Stream.ofNullable(one.child()))
                .toList();

        var hers = plannedFor(abena);

        assertThat(hers)
                .hasSize(1)
                .allSatisfy(meeting -> assertThat(meeting.on()).isAfter(TODAY));
        assertThat(family)
                .hasSize(6)
                .allSatisfy(child -> assertThat(plannedFor(child)).isEqualTo(hers));
    }

    private List<ReviewMeeting> plannedFor(ChildId child) {
        return within(() -> reviews.list(manager(), TODAY, child)).stream()
                .flatMap(review -> review.planned().stream())
                .toList();
    }

    @Test
    void every_late_review_has_the_reason_it_was_given() {
        within(() -> {
            for (var child : AUTHORITY.lookedAfter()) {
                var id = find(child.number()).getFirst().id();
                var given = reasons.list(id);
                duties.duties(id, TODAY).stream()
                        .filter(duty -> duty.rule().id().toString().startsWith("REV-"))
                        .filter(duty -> duty.status(TODAY) instanceof Status.MetLate)
                        .forEach(duty -> assertThat(given).containsKey(duty.key()));
            }
            return true;
        });
    }

    /// The records were signed before Heard was there: what became of their decisions and copies nobody knows.
    @Test
    void records_taken_in_make_nothing_overdue() {
        within(() -> {
            for (var child : AUTHORITY.lookedAfter()) {
                assertThat(duties.duties(find(child.number()).getFirst().id(), TODAY))
                        .filteredOn(duty -> duty.rule().id().toString().startsWith("REC-"))
                        .noneMatch(duty -> duty.status(TODAY) instanceof Status.Overdue);
            }
            return true;
        });
    }

    @Test
    void the_dates_kept_are_those_the_night_works_out() {
        var night = within(() -> nightly.run(TODAY, NOW));

        assertThat(night.children()).isGreaterThan(Size.SMALLEST);
        assertThat(night.differing()).isZero();
    }

    private static void unwatched(int done) {}

    private List<Child> find(String name) {
        return within(() -> new ArrayList<>(
                children.search(manager(), NOW, TODAY, name, null, 5).children()));
    }

    private ServiceFigures figures(OrganisationId of) {
        return Tenancy.within(of, () -> caseloads.overview(manager(), TODAY)).figures();
    }

    private List<String> numbers(OrganisationId of) {
        return List.copyOf(Tenancy.within(of, records::listNumbers));
    }

    private static List<String> numbersMade() {
        return AUTHORITY.children().stream().map(MadeUpChild::number).toList();
    }

    private static int count(Part part, boolean has) {
        return (int) AUTHORITY.lookedAfter().stream()
                .filter(child -> child.findAppointment(part, TODAY).isPresent() == has)
                .count();
    }

    private Actor manager() {
        return persons.list(Role.IRO_MANAGER, TODAY).stream()
                .findFirst()
                .flatMap(person -> persons.findActor(person.id(), TODAY))
                .orElseThrow();
    }

    private <T, X extends Throwable> T within(ScopedValue.CallableOp<T, X> work) throws X {
        return Tenancy.within(organisation, work);
    }
}

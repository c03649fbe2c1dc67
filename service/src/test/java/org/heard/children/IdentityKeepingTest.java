package org.heard.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Role;
import org.heard.children.Child.BirthDate;
import org.heard.children.Child.BirthDate.Kind;
import org.heard.chronicle.Chronicle;
import org.heard.ids.ChildId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who a child is, entered and corrected by hand.
class IdentityKeepingTest extends HeardTest {
    private static final BirthDate BORN = new BirthDate(Kind.STATED, LocalDate.of(2014, 3, 2), "Birth certificate");

    @Autowired
    private IdentityKeeping identity;

    @Autowired
    private Children children;

    @Autowired
    private Chronicle chronicle;

    @Test
    void business_support_sees_the_child_they_added() {
        var clerk = story.person("Chris Clerk", Role.BUSINESS_SUPPORT);
        var child = entered(clerk, Identity.named("Amira Khan"), BORN);
        assertThat(here(() -> children.get(clerk, child, TODAY)).ageOn(TODAY)).contains(12);
    }

    @Test
    void only_the_service_adds_a_child() {
        var worker = story.person("Sam Worker", Role.SOCIAL_WORKER);
        assertThatThrownBy(() -> entered(worker, Identity.named("Amira Khan"), BORN))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> entered(story.iro("Anna Example"), Identity.named("Amira Khan"), BORN))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_child_who_looks_like_one_on_record_is_asked_about_first() {
        var amira = story.child("Amira Khan").born("2014-03-02").id();
        assertThat(enter(story.teller(), Identity.named("amira KAHN"), BORN, false))
                .isInstanceOfSatisfying(
                        Identified.LooksLike.class,
                        like -> assertThat(like.others()).extracting(Child::id).containsExactly(amira));
        assertThat(enter(story.teller(), Identity.named("amira KAHN"), BORN, true))
                .isInstanceOf(Identified.Done.class);
        assertThat(enter(story.teller(), Identity.named("Tobias Lind"), BORN, false))
                .isInstanceOf(Identified.Done.class);
    }

    @Test
    void likeness_does_not_betray_a_child_the_asker_may_not_see() {
        story.child("Amira Khan").born("2014-03-02");
        var clerk = story.person("Chris Clerk", Role.BUSINESS_SUPPORT);
        assertThat(enter(clerk, Identity.named("Amira Khan"), BORN, false)).isInstanceOf(Identified.Done.class);
    }

    @Test
    void one_number_one_child() {
        story.child("Amira Khan").numbered("1001");
        assertThat(enter(story.teller(), new Identity("Tobias Lind", "", "", "", "", "1001"), null, false))
                .isInstanceOf(Identified.NumberTaken.class);
        var other = story.child("Tobias Lind").id();
        assertThat(correct(other, new Identity("Tobias Lind", "", "", "", "", "1001"), 1))
                .isInstanceOf(Identified.NumberTaken.class);
        assertThat(here(() -> children.get(story.teller(), other, TODAY)).number())
                .isNull();
    }

    @Test
    void a_number_given_up_is_free_again() {
        var first = story.child("Amira Khan").numbered("1001").numbered("1002").id();
        var second = story.child("Tobias Lind").numbered("1001").id();
        assertThat(here(() -> children.get(story.teller(), first, TODAY)).number())
                .isEqualTo("1002");
        assertThat(here(() -> children.get(story.teller(), second, TODAY)).number())
                .isEqualTo("1001");
    }

    @Test
    void somebody_without_name_or_number_is_nobody() {
        assertThat(enter(story.teller(), Identity.named(" "), BORN, false))
                .isInstanceOf(Identified.NothingToGoBy.class);
        assertThat(enter(story.teller(), new Identity("", "", "", "F", "", "1001"), null, false))
                .isInstanceOf(Identified.Done.class);
    }

    @Test
    void nobody_is_born_tomorrow_or_too_long_ago_to_be_in_care() {
        assertThat(bornOn(TODAY.plusDays(1))).isInstanceOf(Identified.BornAfterToday.class);
        assertThat(bornOn(LocalDate.of(2000, 6, 14))).isInstanceOf(Identified.BornTooLongAgo.class);
        assertThat(bornOn(LocalDate.of(2000, 6, 15))).isInstanceOf(Identified.Done.class);
        assertThat(bornOn(TODAY)).isInstanceOf(Identified.Done.class);
    }

    @Test
    void a_disputed_birth_date_stands_beside_the_stated_one() {
        var child = story.child("Tobias Lind")
                .born("2009-01-01")
                .enteredCare("2026-01-05", "V2", "U6")
                .born("2008-01-01", Kind.DISPUTED)
                .id();
        assertThat(here(() -> children.listBirthDates(story.teller(), child, TODAY)))
                .extracting(born -> born.kind() + " " + born.day())
                .containsExactly("DISPUTED 2008-01-01", "STATED 2009-01-01");
        var shown = here(() -> children.get(story.teller(), child, TODAY));
        assertThat(shown.ageOn(TODAY)).contains(18);
        var late = new BirthDate(Kind.ASSESSED, LocalDate.of(2026, 1, 6), "Assessment");
        assertThat(here(() -> identity.recordBirthDate(story.teller(), NOW, TODAY, child, late, shown.version())))
                .isEqualTo(new Identified.BornAfterCareBegan(LocalDate.of(2026, 1, 5)));
    }

    @Test
    void a_child_born_on_a_leap_day_has_a_birthday_on_the_first_of_march() {
        var child = story.child("Leap Example").born("2012-02-29").id();
        var shown = here(() -> children.get(story.teller(), child, TODAY));
        assertThat(shown.ageOn(LocalDate.of(2026, 2, 28))).contains(13);
        assertThat(shown.ageOn(LocalDate.of(2026, 3, 1))).contains(14);
    }

    @Test
    void two_people_correcting_one_child_are_told_of_each_other() {
        var child = story.child("Amira Kan").id();
        assertThat(correct(child, Identity.named("Amira Khan"), 1)).isInstanceOf(Identified.Done.class);
        assertThat(correct(child, Identity.named("Ameera Kan"), 1))
                .isInstanceOfSatisfying(
                        Identified.ChangedMeanwhile.class,
                        clash -> assertThat(clash.now().name()).isEqualTo("Amira Khan"));
        assertThat(here(() -> chronicle.list(child, 1)))
                .singleElement()
                .satisfies(line -> assertThat(line.what())
                        .isEqualTo("Identity corrected: name now “Amira Khan”, was “Amira Kan”"));
    }

    @Test
    void only_a_child_who_was_adopted_is_sealed_and_only_by_a_manager() {
        var child = story.child("Amira Khan").enteredCare("2026-01-05", "E1", "A5");
        assertThat(here(() -> identity.seal(story.teller(), NOW, TODAY, child.id(), "Order")))
                .isInstanceOf(Identified.NotAdopted.class);
        child.leftCare("2026-06-01", "E11");
        var iro = story.iro("Anna Example");
        assertThatThrownBy(() -> here(() -> identity.seal(iro, NOW, TODAY, child.id(), "Order")))
                .isInstanceOf(NotFound.class);
        here(() -> identity.seal(story.teller(), NOW, TODAY, child.id(), "Order"));
        assertThatThrownBy(() -> here(() -> children.get(story.teller(), child.id(), TODAY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> child.enteredCare("2026-06-02", "V2", "U6")).isInstanceOf(NotFound.class);
    }

    private Identified bornOn(LocalDate day) {
        return enter(story.teller(), Identity.named("Somebody Example"), new BirthDate(Kind.STATED, day, ""), true);
    }

    private ChildId entered(Actor actor, Identity who, BirthDate born) {
        return ((Identified.Done) enter(actor, who, born, false)).child();
    }

    private Identified enter(
            Actor actor, Identity who, @org.jspecify.annotations.Nullable BirthDate born, boolean another) {
        return here(() -> identity.enter(actor, NOW, TODAY, who, born, another));
    }

    private Identified correct(ChildId child, Identity who, int version) {
        return here(() -> identity.correct(story.teller(), NOW, TODAY, child, who, version));
    }
}

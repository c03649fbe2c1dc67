package org.heard.madeup;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.heard.madeup.PersonInLife.Form;
import org.heard.madeup.PersonInLife.Relation;
import org.heard.madeup.PersonInLife.Responsibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HardStoriesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final MadeUpAuthority SMALLEST = MadeUpAuthority.generate(new Seed(5), new Size(32), TODAY);

    @ParameterizedTest
    @EnumSource(HardStory.class)
    void even_the_smallest_authority_has_each_story(HardStory story) {
        assertThat(told(story)).isNotEmpty();
    }

    @Test
    void the_names_in_the_stories_are_the_same_whatever_the_seed() {
        var other = MadeUpAuthority.generate(new Seed(99), new Size(500), TODAY);
        assertThat(other.children().stream().filter(c -> c.story() != null).map(MadeUpChild::name))
                .containsExactlyElementsOf(SMALLEST.children().stream()
                        .filter(c -> c.story() != null)
                        .map(MadeUpChild::name)
                        .toList());
    }

    @Test
    void the_remanded_boy_is_looked_after_only_by_remand() {
        assertThat(only(HardStory.REMAND).episodes().map(Episode::legalStatus)).containsOnly("J1");
    }

    @Test
    void the_girl_who_came_back_has_two_care_periods_and_reviews_in_both() {
        var child = only(HardStory.RE_ENTRY);
        assertThat(child.carePeriods()).hasSize(2);
        assertThat(child.reviews().stream().filter(r -> r.kind() == Review.Kind.FIRST))
                .hasSize(2);
    }

    @Test
    void one_review_was_three_meetings() {
        assertThat(only(HardStory.SERIES_OF_MEETINGS).reviews().getLast().sittings())
                .hasSize(3);
    }

    @Test
    void seven_children_of_one_mother_have_two_fathers_and_one_iro() {
        var children = told(HardStory.SIX_SIBLINGS_AND_A_HALF_SIBLING);
        assertThat(children).hasSize(7);
        assertThat(children.stream().filter(MadeUpChild::half)).hasSize(1);
        assertThat(children.stream().map(c -> named(c, Relation.MOTHER))).containsOnly("Kelly Greenhalgh");
        assertThat(children.stream().map(c -> named(c, Relation.FATHER)).distinct())
                .hasSize(2);
        assertThat(children.stream()
                        .map(c -> c.findAppointment(Appointment.Part.IRO, TODAY).map(Appointment::worker))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void the_adopted_brother_is_sealed_and_his_sister_still_looked_after() {
        var children = told(HardStory.SEALED_ADOPTION);
        assertThat(requireNonNull(children.getFirst().adoption()).sealed()).isTrue();
        assertThat(children.getFirst().lookedAfterOn(TODAY)).isFalse();
        assertThat(children.getLast().lookedAfterOn(TODAY)).isTrue();
    }

    @Test
    void the_disputed_birth_date_has_both_dates() {
        var birth = only(HardStory.DISPUTED_BIRTH_DATE).birth();
        assertThat(birth.standing()).isEqualTo(Birth.Standing.DISPUTED);
        assertThat(birth.otherDate()).isNotNull().isNotEqualTo(birth.date());
    }

    @Test
    void she_lives_187_miles_away_after_four_placements() {
        var episodes = only(HardStory.PLACED_FAR_AWAY).episodes().toList();
        assertThat(episodes.getLast().placement().miles()).isEqualTo(187);
        assertThat(episodes.stream().map(e -> e.placement().postcode()).distinct())
                .hasSize(4);
    }

    @Test
    void the_father_has_no_parental_responsibility_and_sees_him_most() {
        var father = only(HardStory.PARENT_WITHOUT_RESPONSIBILITY).people().stream()
                .filter(p -> p.relation() == Relation.FATHER)
                .findFirst()
                .orElseThrow();
        assertThat(father.parentalResponsibility()).isEqualTo(Responsibility.NO);
    }

    @Test
    void her_wish_for_no_contact_stands_beside_her_withheld_address() {
        var child = only(HardStory.WANTS_NO_CONTACT);
        assertThat(child.addressWithheld()).isTrue();
        assertThat(child.people().stream()
                        .map(PersonInLife::contact)
                        .filter(Objects::nonNull)
                        .map(PersonInLife.Contact::form))
                .contains(Form.CHILD_WANTS_NONE);
    }

    @Test
    void he_takes_part_without_words() {
        var child = only(HardStory.SPEAKS_WITH_SYMBOLS);
        assertThat(requireNonNull(child.communication()).means())
                .contains(CommunicationProfile.Means.SYMBOLS)
                .doesNotContain(CommunicationProfile.Means.SPEECH);
        assertThat(child.reviews()).noneMatch(review -> review.participation().spoke());
    }

    private static MadeUpChild only(HardStory story) {
        var told = told(story);
        assertThat(told).hasSize(1);
        return told.getFirst();
    }

    private static List<MadeUpChild> told(HardStory story) {
        return SMALLEST.children().stream()
                .filter(child -> child.story() == story)
                .toList();
    }

    private static String named(MadeUpChild child, Relation relation) {
        return child.people().stream()
                .filter(p -> p.relation() == relation)
                .findFirst()
                .orElseThrow()
                .name();
    }
}

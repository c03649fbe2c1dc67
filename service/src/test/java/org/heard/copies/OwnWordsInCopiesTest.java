package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import org.heard.children.OwnWords;
import org.heard.children.OwnWords.Audience;
import org.heard.children.OwnWordsKeeping;
import org.heard.plain.PreferredWords;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.heard.records.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A child's own words in their letter, and the name and pronouns that they keep from some readers of copies.
class OwnWordsInCopiesTest extends AmirasCopies {
    @Autowired
    private OwnWordsKeeping keeping;

    @Test
    void the_letter_says_it_as_the_child_does_and_stays_as_the_iro_wrote_it() {
        own(List.of(new PreferredWords.Word("mum", "Mira")), Audience.EVERYONE);
        var parts = new EnumMap<LetterPart, String>(LetterPart.class);
        for (var part : LetterPart.values()) {
            parts.put(part, "Mum’s plan. You said “Mum sings”.");
        }
        assertThat(write(new Letter(parts, 0, true, "Anna Example"), true)).isInstanceOf(Letters.Answer.Saved.class);
        assertThat(text(amira.id().value())).contains("Mira’s plan. You said “Mum sings”.");
        assertThat(here(() -> letters.get(anna, TODAY, amira.id(), review)).part(LetterPart.WORRIES))
                .isEqualTo("Mum’s plan. You said “Mum sings”.");
    }

    @Test
    void a_name_kept_from_parents_is_found_in_their_copy_and_wants_a_second_look() {
        amira.who(identity -> new org.heard.children.Identity(
                identity.name(), "Kai", "they/them", identity.sex(), identity.ethnicity(), identity.number()));
        own(List.of(), Audience.NOT_PARENTS);
        signedWith(Paragraph.of("Kai’s teeth are well, says the dentist."));
        decide(mother, Extent.ALL, "", Way.POST);
        var forMother = preview(mother);
        assertThat(forMother.keptName()).isTrue();
        assertThat(forMother.needsSecond()).isTrue();
        assertThat(forMother.pronouns()).isEqualTo("they/them");
        assertThat(forMother.headed()).startsWith("Amira\n").doesNotContain("Kai");
        assertThat(forMother.traces())
                .anyMatch(trace ->
                        trace.kind() == Trace.Kind.KEPT_NAME && trace.text().equals("Kai"));
        var carer = amira.connection("Joan Oakley");
        decide(carer, Extent.ALL, "", Way.POST);
        assertThat(preview(carer).keptName()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "EVERYONE, Mother, CONNECTION, true",
        "NOT_PARENTS, Mother, CONNECTION, false",
        "NOT_PARENTS, Step-parent, CONNECTION, false",
        "NOT_PARENTS, her birth father, NAME, false",
        "NOT_PARENTS, Grandparent, CONNECTION, true",
        "NOT_PARENTS, Grandmother, CONNECTION, true",
        "NOT_PARENTS, Social worker, WORKER, true",
        "IRO_AND_CHILD, Social worker, WORKER, false",
        "IRO_AND_CHILD, IRO, WORKER, true",
        "IRO_AND_CHILD, Foster carer, CONNECTION, false",
        "IRO_AND_CHILD, the child, CHILD, true"
    })
    void who_may_know(Audience audience, String capacity, From from, boolean may) {
        assertThat(KeptNames.mayKnow(audience, new Somebody(mother, "Somebody", capacity, from)))
                .isEqualTo(may);
    }

    private void own(List<PreferredWords.Word> words, Audience knownAs) {
        here(() -> keeping.keep(
                anna, NOW, TODAY, new OwnWords(amira.id(), new PreferredWords(words), knownAs, knownAs, 0)));
    }
}

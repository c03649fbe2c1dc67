package org.heard.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Identity;
import org.heard.children.OwnWords;
import org.heard.children.OwnWords.Audience;
import org.heard.children.OwnWordsKeeping;
import org.heard.copies.Answer;
import org.heard.copies.Copies;
import org.heard.copies.Copy;
import org.heard.copies.Extent;
import org.heard.copies.Letter;
import org.heard.copies.LetterPart;
import org.heard.copies.LetterTranslations;
import org.heard.copies.Letters;
import org.heard.copies.Releases;
import org.heard.copies.Way;
import org.heard.plain.PreferredWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A letter greets a child by the name they go by, whoever else may know it.
class KeptNameLettersTest extends HeardTest {
    private static final List<String> TELLING =
            List.of("child_letter_part", "letter_translation", "letter_decision", "copy_release_text");

    @Autowired
    private TakingOut takingOut;

    @Autowired
    private OwnWordsKeeping ownWords;

    @Autowired
    private Letters letters;

    @Autowired
    private LetterTranslations translations;

    @Autowired
    private Copies copies;

    @Autowired
    private Releases releases;

    private Actor manager;
    private Actor administrator;
    private Actor anna;
    private ChildStory amira;

    @BeforeEach
    void a_letter_let_go_to_a_child() {
        manager = story.manager("Mary Example");
        administrator = story.person("Ada Example", Role.ADMINISTRATOR);
        anna = story.iro("Anna Example");
        amira = story.child("Amira Example")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C2", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .reviewedOn("2026-02-02", "PN1", anna)
                .decidedAtIt("2026-02-02", "Ask the neighbours whether the dog may stay", "Head", "2026-07-01")
                .who(known -> new Identity(
                        known.name(), "Zephyrine", "they", known.sex(), known.ethnicity(), known.number()));
        letGo();
    }

    @Test
    void kept_for_the_child_and_their_iro_it_stands_in_no_letter_outside() throws GeneralSecurityException {
        here(() -> ownWords.keep(
                anna,
                NOW,
                TODAY,
                new OwnWords(amira.id(), PreferredWords.NONE, Audience.IRO_AND_CHILD, Audience.EVERYONE, 0)));
        var taken = takingOut.take(manager, administrator, NOW);
        var record = taken.unpacked();
        assertThat(record.files().keySet().stream()
                        .filter(name -> new String(record.file(name), StandardCharsets.UTF_8).contains("Zephyrine")))
                .isEmpty();
        var sealed = record.opened(taken.key());
        for (var table : TELLING) {
            assertThat(record.json(table)).as(table).isEmpty();
            assertThat(sealed.json(table)).as(table).isNotEmpty();
        }
        assertThat(sealed.json("copy_release_text"))
                .anyMatch(part -> part.toString().contains("Zephyrine"));
    }

    @Test
    void told_to_everyone_the_letters_stand_in_the_record() {
        var record = takingOut.take(manager, administrator, NOW).unpacked();
        for (var table : TELLING) {
            assertThat(record.json(table)).as(table).isNotEmpty();
        }
    }

    private void letGo() {
        var review = amira.lastReview();
        var child = amira.id();
        var parts = new EnumMap<LetterPart, String>(LetterPart.class);
        for (var part : List.of(LetterPart.YOU_TOLD_ME, LetterPart.IF_UNHAPPY, LetterPart.SEE_YOU)) {
            parts.put(part, "Zephyrine, I heard you.");
        }
        parts.put(LetterPart.AGREED, "Ask the neighbours whether the dog may stay, Zephyrine.");
        here(() -> {
            assertThat(letters.write(anna, NOW, TODAY, child, review, new Letter(parts, 0, true, ""), true))
                    .isInstanceOf(Letters.Answer.Saved.class);
            translations.keep(anna, NOW, TODAY, child, review, "Albanian", "Zephyrine, të dëgjova.", "Drita Example");
            var to = child.value();
            var before = copies.get(anna, TODAY, child, review, to);
            var copy = new Copy(
                    before.id(),
                    review,
                    child,
                    before.recipient(),
                    Extent.ALL,
                    Set.of(),
                    "",
                    Way.IN_PERSON,
                    List.of(),
                    before.decided(),
                    before.version());
            assertThat(copies.decide(anna, NOW, TODAY, copy)).isInstanceOf(Answer.Done.class);
            var shown = releases.preview(anna, NOW, TODAY, child, review, to);
            assertThat(releases.release(anna, NOW, TODAY, child, review, to, shown.fingerprint(), true))
                    .isInstanceOf(Answer.Done.class);
        });
    }
}

package org.heard.voice;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.heard.plain.Phrases;
import org.heard.plain.PreferredWords;
import org.junit.jupiter.api.Test;

/// No machine writes a child's words: a quotation is made where a person typed what a child said, and read back from
/// where it was kept, and nowhere else.
class ExactWordsTest {
    private static final JavaClasses SERVICE =
            new ClassFileImporter(java.util.List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.heard");

    /// Whoever comes to this list takes the words from a person, letter by letter, and says who heard them and how.
    private static final String[] TAKE_THEM_FROM_A_PERSON = {
        // the fields in which staff write down what a child said
        "org.heard.voice.web.WordsFields",
        // reads back what was kept
        "org.heard.voice.WordsStore",
        // invents a made-up child for a demonstration, words and all
        "org.heard.demo.Lives",
        "org.heard.demo.FillsWishes",
        // a wish the child typed in their own space, put letter by letter with what they asked for
        "org.heard.tellings.Answering"
    };

    @Test
    void only_what_a_person_wrote_down_becomes_a_quotation() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(TAKE_THEM_FROM_A_PERSON[0])
                .and()
                .doNotHaveFullyQualifiedName(TAKE_THEM_FROM_A_PERSON[1])
                .and()
                .doNotHaveFullyQualifiedName(TAKE_THEM_FROM_A_PERSON[2])
                .and()
                .doNotHaveFullyQualifiedName(TAKE_THEM_FROM_A_PERSON[3])
                .and()
                .doNotHaveFullyQualifiedName(TAKE_THEM_FROM_A_PERSON[4])
                .should()
                .callConstructorWhere(target(owner(type(ExactWords.class))))
                .because("a child’s words come from a person, never from a text that was put together")
                .check(SERVICE);
    }

    @Test
    void whoever_makes_a_quotation_puts_no_words_together() {
        noClasses()
                .that()
                .haveFullyQualifiedName(TAKE_THEM_FROM_A_PERSON[0])
                .or()
                .haveFullyQualifiedName(TAKE_THEM_FROM_A_PERSON[1])
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Phrases.class, PreferredWords.class)
                .check(SERVICE);
    }
}

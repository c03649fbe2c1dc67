package org.heard.people;

import java.time.Instant;
import org.heard.documents.DocumentId;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;

/// What children are told of somebody who works with them, beside their name and how to reach them.
///
/// @param about   a sentence or two in their own words: what they like, how to say their name
/// @param answers when they answer and how fast, and when they do not
/// @param photo   a photo or drawing of them, absent where the drawn face stands for it
/// @param before  the words that stood before, which children read until these come to them
/// @param version 0 while the person has not written it
public record PersonCard(
        PersonId person,
        String about,
        String answers,
        Face face,
        @Nullable DocumentId photo,
        Before before,
        int version) {

    /// What was said before, empty where it was nothing.
    ///
    /// @param until when the new words come to children: a good moment for all; for one whose day is hard, later
    public record Before(String about, String answers, Instant until) {
        static final Before NOTHING = new Before("", "", Instant.EPOCH);
    }

    /// Of somebody who has written nothing yet.
    static PersonCard none(PersonId person) {
        return new PersonCard(person, "", "", Face.PLAIN, null, Before.NOTHING, 0);
    }

    /// As children read it until the new words come to them.
    PersonCard asBefore() {
        return new PersonCard(person, before.about(), before.answers(), face, photo, before, version);
    }

    /// The same with other words, for a person who changed them: what is taken away goes at once, what is new comes.
    ///
    /// @param shown what children read now
    /// @param comes when the new words come to them
    static Before before(PersonCard shown, String about, String answers, Instant comes) {
        return new Before(about.isEmpty() ? "" : shown.about(), answers.isEmpty() ? "" : shown.answers(), comes);
    }

    boolean says(String anAbout, String someAnswers) {
        return about.equals(anAbout) && answers.equals(someAnswers);
    }

    /// Whether the person has shown what they look like.
    public boolean hasFace() {
        return version > 0;
    }
}

package org.heard.people;

import org.heard.documents.DocumentId;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;

/// What children are told of somebody who works with them, beside their name and how to reach them.
///
/// @param about   a sentence or two in their own words: what they like, how to say their name
/// @param answers when they answer and how fast, and when they do not
/// @param photo   a photo or drawing of them, absent where the drawn face stands for it
/// @param version 0 while the person has not written it
public record PersonCard(
        PersonId person,
        String about,
        String answers,
        Face face,
        @Nullable DocumentId photo,
        int version) {

    /// Of somebody who has written nothing yet.
    static PersonCard none(PersonId person) {
        return new PersonCard(person, "", "", Face.PLAIN, null, 0);
    }

    /// Whether the person has shown what they look like.
    public boolean hasFace() {
        return version > 0;
    }
}

package org.heard.copies;

import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;

/// Knows passages that must never stand in a letter to the child: a wish the child marked private, what they do
/// not want spoken of, something disclosed, what the record keeps from them. A module that holds such passages
/// implements it; `copies` knows none of them.
public interface KeptOutOfLetters {
    /// A passage, and what it is in words for whoever writes the letter.
    record Passage(String text, String what) {}

    /// What must not stand in the letter of this review. Whoever writes it reads what is found in it: what they
    /// must not know of is not looked for.
    List<Passage> passages(Actor writer, ChildId child, ReviewId review, LocalDate today);
}

package org.heard.tellings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Reply;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a child sent that must not lie about on paper or on a carer's phone: what left their own screen, what
/// the screen raised, and what somebody must not see. Others hold what they are about to let go against it.
@Component
@Transactional(readOnly = true)
public class InConfidence {
    private static final int WORDS_OF_A_SENTENCE = 3;

    private final TellingStore store;

    InConfidence(TellingStore store) {
        this.store = store;
    }

    /// Its words, each text by itself. Whatever the writer must not see is left out: finding it would tell them of it.
    public List<String> words(Actor writer, ChildId child) {
        return store.list(child).stream()
                .filter(InConfidence::is)
                .filter(telling -> telling.hidden().stream()
                        .noneMatch(
                                hidden -> !hidden.letRead() && hidden.person().equals(Optional.of(writer.person()))))
                .flatMap(telling -> Stream.concat(
                        Stream.of(telling.said()), telling.replies().stream().map(Reply::words)))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /// A name in a box for names stands in every letter, also where the screen could not read it. Elsewhere two
    /// words are a sentence in many a language.
    private static boolean isAName(Telling telling) {
        return telling.kind() == Kind.ELSEWHERE
                && Place.isNameIn(telling.about())
                && telling.said().strip().split("\\s+").length < WORDS_OF_A_SENTENCE;
    }

    private static boolean is(Telling telling) {
        if (isAName(telling)) {
            return false;
        }
        return (telling.kind().vanishes() && !telling.keeps())
                || telling.raised()
                || !telling.hidden().isEmpty();
    }
}

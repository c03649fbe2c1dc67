package org.heard.space;

import java.util.Optional;
import java.util.stream.Stream;
import org.heard.plain.Phrase;
import org.heard.tellings.Telling.Reply;

/// A question as it was put. It is kept in English, for whoever reads the answer; a child who reads another language is
/// shown it in theirs.
public final class Asked {
    private Asked() {}

    public static String in(Me me, Reply reply) {
        return me.isEnglish()
                ? reply.asked()
                : find(reply.question()).map(me::say).orElse(reply.asked());
    }

    private static Optional<Phrase> find(String name) {
        return Stream.<Phrase>concat(Stream.of(SetQuestion.values()), Stream.of(CheckIn.values()))
                .filter(phrase -> phrase.name().equals(name))
                .findFirst();
    }
}

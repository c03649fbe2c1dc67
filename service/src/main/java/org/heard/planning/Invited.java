package org.heard.planning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;

/// Somebody who is asked to a review with what they answered, or who is not asked.
///
/// @param notAskedWhy why not, empty where they were asked
public record Invited(Somebody somebody, Reply reply, String notAskedWhy) {

    /// What somebody answered.
    public enum Reply {
        NOT_ASKED("Not asked"),
        NO_ANSWER("No answer yet"),
        COMING("Coming"),
        BY_LINK("Coming by phone or video"),
        FOR_A_PART("Coming for a part of it"),
        NOT_COMING("Not coming");

        private final String words;

        Reply(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }

        public boolean asked() {
            return this != NOT_ASKED;
        }

        /// They said that they will be there, in person or by link, for all of it or a part.
        public boolean comes() {
            return this == COMING || this == BY_LINK || this == FOR_A_PART;
        }
    }

    /// Who is asked and who is not, of those of whom it is said.
    public static Map<UUID, Boolean> asked(List<Invited> invited) {
        return invited.stream()
                .collect(Collectors.toMap(Invited::id, one -> one.reply().asked(), (one, other) -> one || other));
    }

    UUID id() {
        return somebody.id();
    }

    boolean reasonMissing() {
        return reply == Reply.NOT_ASKED && notAskedWhy.isBlank();
    }

    /// An answer was for the day it was asked for; on another day it is open again.
    Invited askedAnew() {
        return reply.asked() ? new Invited(somebody, Reply.NO_ANSWER, "") : this;
    }

    static Invited kept(UUID id, String name, String capacity, From from, Reply reply, String why) {
        return new Invited(new Somebody(id, name, capacity, from), reply, why);
    }
}

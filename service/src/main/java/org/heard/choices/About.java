package org.heard.choices;

import java.util.UUID;

/// What of a sheet each thing a child says is about, by which it is known who read it.
final class About {
    private About() {}

    static String question(UUID sheet, Question question) {
        return sheet + "/" + question.name();
    }

    static String person(UUID sheet, UUID somebody) {
        return sheet + "/" + somebody;
    }

    static String card(UUID card) {
        return card.toString();
    }
}

package org.heard.explained.web;

import java.util.Optional;
import java.util.UUID;
import org.heard.access.NotFound;
import org.heard.explained.Explanation.About;
import org.jspecify.annotations.Nullable;

/// What is explained, as an address says it: "why", "plan", or a decision by its identifier.
record What(About about, @Nullable UUID decision) {
    static What from(String address) {
        return switch (address) {
            case "why" -> new What(About.WHY_IN_CARE, null);
            case "plan" -> new What(About.PLAN, null);
            default -> new What(About.DECISION, decision(address).orElseThrow(NotFound::new));
        };
    }

    static String address(About about, @Nullable UUID decision) {
        return switch (about) {
            case WHY_IN_CARE -> "why";
            case PLAN -> "plan";
            case DECISION -> String.valueOf(decision);
        };
    }

    private static Optional<UUID> decision(String address) {
        try {
            return Optional.of(UUID.fromString(address));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}

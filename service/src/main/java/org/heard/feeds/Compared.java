package org.heard.feeds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.heard.children.FromReturnChange;

/// What a comparison found: a plan for each child, and every problem.
record Compared(List<ChildPlan> plans, List<Listed> problems) {

    List<FromReturnChange> writes() {
        return plans.stream()
                .map(ChildPlan::write)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /// The same for the same findings, so that a page need not be written anew when nothing in it changed.
    byte[] outline() {
        var digest = Sha256.digest();
        for (var plan : plans) {
            update(digest, plan.number(), plan.outcome().name(), String.valueOf(plan.child()));
            for (var change : plan.changes()) {
                update(
                        digest,
                        change.about(),
                        change.field().name(),
                        change.before(),
                        change.after(),
                        String.valueOf(change.kept()));
            }
        }
        problems.forEach(problem -> update(digest, problem.toString()));
        return digest.digest();
    }

    private static void update(MessageDigest digest, String... texts) {
        for (var text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }
}

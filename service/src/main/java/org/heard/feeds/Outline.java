package org.heard.feeds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.heard.comparison.Compared;
import org.heard.ids.Sha256;

/// The same for the same findings, so that a page need not be written anew when nothing in it changed.
final class Outline {
    private Outline() {}

    static byte[] of(Compared found) {
        var digest = Sha256.digest();
        for (var plan : found.plans()) {
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
        found.problems().forEach(problem -> update(digest, problem.toString()));
        return digest.digest();
    }

    private static void update(MessageDigest digest, String... texts) {
        for (var text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }
}

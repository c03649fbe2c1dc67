package org.heard.takeout;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What opens the confidences: two halves, each known to one person.
///
/// @param asker of whoever asked
/// @param other of whoever agreed
record Key(String asker, String other) {
    /// Without letters that look like others.
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int GROUPS = 5;
    private static final int A_GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// Half a key: 125 random bits, in groups that can be read out and typed.
    static String half() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> RANDOM.ints(A_GROUP, 0, LETTERS.length())
                        .mapToObj(place -> String.valueOf(LETTERS.charAt(place)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    /// Both, as they are typed: the asker's first.
    String whole() {
        return asker + "-" + other;
    }

    /// Says nothing of itself.
    @Override
    public String toString() {
        return "Key";
    }
}

package org.heard.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a password has to be: long, and not one that everybody tries. There are no rules about what it is made of.
public final class Passwords {
    /// The fewest characters.
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;
    private static final int OWN_CHARACTERS = 5;
    private static final String UNMISTAKABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> COMMON = common();

    /// For how many days a password that was handed over lets somebody in; practice, not law.
    public static final int ONE_TIME_DAYS = 7;

    private Passwords() {}

    /// When a password handed over now runs out, unless its owner has chosen their own by then.
    static Instant endOfOneTime(Instant now) {
        return now.plus(Duration.ofDays(ONE_TIME_DAYS));
    }

    /// What is wrong with a new password, in words to stand beside the field.
    ///
    /// @param about what anybody would guess first: the person's name and address, the organisation's name
    public static Optional<String> fault(String password, String... about) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("Password must be " + SHORTEST + " characters or more");
        }
        if (length > LONGEST) {
            return Optional.of("Password must be " + LONGEST + " characters or fewer");
        }
        if (isEasy(password.toLowerCase(Locale.ROOT), about)) {
            return Optional.of(
                    "Choose a password that is harder to guess, such as three words that do not belong together");
        }
        return Optional.empty();
    }

    /// A password to be handed over once and replaced at the first sign-in: 16 characters that are not taken for one
    /// another, about 79 bits.
    public static String oneTime() {
        return RANDOM.ints(16, 0, UNMISTAKABLE.length())
                .mapToObj(place -> String.valueOf(UNMISTAKABLE.charAt(place)))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?!$)", "$1-");
    }

    private static boolean isEasy(String password, String... about) {
        if (password.chars().distinct().count() < OWN_CHARACTERS || isRepetition(password) || isSequence(password)) {
            return true;
        }
        var words = new ArrayList<>(COMMON);
        for (var known : about) {
            for (var word : known.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                if (word.length() >= 4) {
                    words.add(word);
                }
            }
        }
        words.sort(Comparator.comparingInt(String::length).reversed());
        return isLittleMoreThan(words, password) || isLittleMoreThan(words, withLettersForDigits(password));
    }

    /// What is left once every common word is taken out, and then the digits and marks that people add to one.
    private static boolean isLittleMoreThan(List<String> words, String password) {
        var rest = password;
        for (var word : words) {
            rest = rest.replace(word, " ");
        }
        return rest.contains(" ") && rest.replaceAll("[^\\p{L}]", "").length() < OWN_CHARACTERS;
    }

    private static boolean isRepetition(String password) {
        return password.matches("(.{1,5})\\1+.{0,4}");
    }

    private static boolean isSequence(String password) {
        var steps = password.chars().boxed().toList();
        var inOrder = 0;
        for (var i = 1; i < steps.size(); i++) {
            var step = Math.abs(steps.get(i) - steps.get(i - 1));
            if (step <= 1 || step == 9) {
                inOrder++;
            }
        }
        return inOrder >= steps.size() - 3;
    }

    private static String withLettersForDigits(String password) {
        var digits = "0134578@$!";
        var letters = "oleastbasi";
        var plain = password;
        for (var i = 0; i < digits.length(); i++) {
            plain = plain.replace(digits.charAt(i), letters.charAt(i));
        }
        return plain;
    }

    private static List<String> common() {
        try (var file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Passwords.class.getResourceAsStream("common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

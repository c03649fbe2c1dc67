package org.heard.copies;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whatever in a text has the form of a street, or of the name of a school, a home or another place where people meet:
/// "12 elm tree lane", "The Close", "Thornfield Academy", "St Hilda’s". Ordinary talk has none of these forms: "on its
/// way", "at school", "the court".
final class Places {
    /// A word with a capital that begins a sentence and is part of no name.
    private static final String BEGINS =
            "(?:A|An|The|This|That|These|His|Her|Its|Their|Your|My|Our|Each|Every|Any|No|Some"
                    + "|One|Another|At|In|On|Of|Off|By|To|From|For|With|Across|Along|Down|Up|Over|After|Before|When|While|If|And"
                    + "|But|So|Or|As|Since|Until|Then|Both|All|She|He|They|We|You|It|I|There|Where|What|Who|How|Why)";

    /// A word before a street that is no part of its name.
    private static final String ORDINARY = "(?:a|an|the|this|that|these|his|her|its|their|your|my|our|each|every|any|no"
            + "|some|one|another|same|other|whole|main|busy|quiet|next|long|back|right|wrong|at|in|on|of|off|by|to|from"
            + "|for|with|into|across|along|down|up|over|and|or|but|cross|crossed|crossing|is|was|memory)";

    private static final String CLEAR = "(?:street|road|avenue|lane|crescent|terrace|gardens|grove|mews)";
    private static final String UNCLEAR = "(?:close|drive|way|place|square|court|hill|row)";
    private static final String SHORT = "(?:rd|ave|st)";
    private static final String WORD = "\\p{L}[\\p{L}'’-]*+";
    private static final String NAME = "\\p{Lu}[\\p{L}'’-]*+";
    private static final String SHORT_END = SHORT + "\\b\\.?(?!\\s+\\p{Lu})";

    private static final List<Pattern> STREETS = List.of(
            // A number, and up to three words of which none is ordinary.
            Pattern.compile("(?iu)\\b\\d+[a-z]?\\s+(?:(?!" + ORDINARY
                    + "\\b|january|february|march|april|may\\b|june|july"
                    + "|august|september|october|november|december|days?\\b|weeks?\\b|months?\\b|years?\\b)" + WORD
                    + "\\s+){1,3}?(?:(?:" + CLEAR + "|" + UNCLEAR + ")\\b|" + SHORT_END + ")"),
            // Names, and the street with a capital too.
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?!(?:The\\s+)?(?:Family|High|County|Crown|Youth|Supreme|Magistrates['’]?)\\s"
                            + "+Court|The\\s+Court)(?:" + NAME
                            + "\\s+){1,3}?(?-i:Street|Road|Avenue|Lane|Crescent|Terrace"
                            + "|Gardens|Grove|Mews|Close|Drive|Way|Place|Square|Court|Hill|Row|(?:Rd|Ave|St)(?=\\b\\.?(?!\\s+"
                            + "\\p{Lu})))\\b"),
            // A name, and a word that can hardly be anything but a street.
            Pattern.compile("(?<![\\p{L}\\d])(?!" + BEGINS + "\\s)" + NAME + "\\s+" + CLEAR + "\\b"),
            // A name in the midst of a sentence, and a word that is often something else.
            Pattern.compile("(?<=[\\p{Ll},]\\s)" + NAME + "\\s+" + UNCLEAR + "\\b"),
            // No capital at all.
            Pattern.compile("(?<![\\p{L}\\d])(?:(?!" + ORDINARY + "\\b)\\p{Ll}+\\s+)?(?!" + ORDINARY
                    + "\\b)\\p{Ll}+\\s+(?:street|road|avenue|lane|crescent|terrace|grove|mews)\\b"));

    private static final String KINDS =
            "(?:Academy|School|College|Primary|Secondary|Juniors?|Infants?|Nursery|Pre-?[Ss]chool"
                    + "|Playgroup|Sixth\\s+Form|University|Hospital|Surgery|Clinic|Centre|Church|Chapel|Mosque|Temple|Gurdwara"
                    + "|Synagogue|Club|Scouts|Guides|Brownies|Cubs|Library|House|Lodge|Cottage|Farm|Hall|Manor|Villa|Court"
                    + "|Residential|Home|Unit)";
    private static final Pattern ORGANISATIONS = Pattern.compile("(?<![\\p{L}\\d])(?:(?!" + BEGINS + "\\s)" + NAME
            + "(?:\\s+(?:of|the|and|by|&|" + NAME + "))*?\\s+" + KINDS
            + "\\b(?:\\s+(?:(?:Primary|High|Junior|Church|for"
            + "|Girls|Boys|of|England)\\s+)*" + KINDS + "\\b)*"
            + "|St\\.?\\s+" + NAME + "(?:\\s+" + KINDS + "\\b)*)");

    /// A name in the midst of a sentence, and a school without a capital.
    private static final Pattern SCHOOLS = Pattern.compile("(?<=[\\p{Ll},]\\s)(?!" + BEGINS + "\\s)(?:" + NAME
            + "\\s+)+(?:academy|primary|secondary|juniors|infants|college|nursery|school)\\b");

    private static final Pattern SOMEBODY_S_SCHOOL = Pattern.compile(".*['’]s?\\s+\\p{Ll}+");

    /// What a school or home is, which without its name is none: "the Home", "Primary School".
    private static final Set<String> NO_NAME = Set.of(("academy school college primary secondary junior juniors infant"
                    + " infants nursery preschool pre-school playgroup sixth form university hospital surgery clinic centre"
                    + " church chapel mosque temple gurdwara synagogue club scouts guides brownies cubs library house lodge"
                    + " cottage farm hall manor villa court residential home unit virtual special high middle first upper"
                    + " lower foster children’s children's child family health youth care community local county crown"
                    + " supreme magistrates monday tuesday wednesday thursday friday saturday sunday january february march"
                    + " april may june july august september october november december iro and of the for by")
            .split(" "));

    private Places() {}

    /// Streets, in the order of their forms; what lies within another is left out.
    static Stream<MatchResult> streets(String text) {
        return apart(STREETS.stream().flatMap(form -> form.matcher(text).results()));
    }

    /// Schools, homes and other places by name.
    static Stream<MatchResult> organisations(String text) {
        return apart(Stream.concat(
                        ORGANISATIONS.matcher(text).results(),
                        SCHOOLS.matcher(text)
                                .results()
                                .filter(found -> !SOMEBODY_S_SCHOOL
                                        .matcher(found.group())
                                        .matches())))
                .filter(found -> !namesNothing(found.group()));
    }

    /// Whether these words say what something is, and not which.
    static boolean namesNothing(String words) {
        return Stream.of(words.toLowerCase(Locale.UK).split("[\\s.]+")).allMatch(NO_NAME::contains);
    }

    private static Stream<MatchResult> apart(Stream<MatchResult> found) {
        var apart = new java.util.ArrayList<MatchResult>();
        found.forEach(one -> {
            if (apart.stream().noneMatch(other -> one.start() < other.end() && other.start() < one.end())) {
                apart.add(one);
            }
        });
        return apart.stream();
    }
}

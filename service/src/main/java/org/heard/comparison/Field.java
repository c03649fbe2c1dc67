package org.heard.comparison;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.heard.children.Words;
import org.heard.pages.Days;
import org.heard.ssda903.Code;
import org.heard.ssda903.CodeSet;
import org.jspecify.annotations.Nullable;

/// One thing a feed can say of a child, and how its value is said on a page. Values are kept as the return writes
/// codes; a day as 2025-08-19, an ending as 2025-08-19 E41.
public enum Field {
    SEX("Sex", Words::sex),
    ETHNICITY("Ethnicity", Words::ethnicity),
    UPN("Unique pupil number", code -> code),
    DISABILITY("Disability", Words::disability),
    BORN("Date of birth", Field::day),
    BEGAN("Began", Field::beginning),
    ENDED("Ended", Field::ending),
    REASON_BEGAN("Reason it began", meanings(CodeSet.REASON_FOR_NEW_EPISODE)),
    LEGAL_STATUS("Legal status", Words::legalStatus),
    NEED("Category of need", Words::need),
    PLACEMENT("Placement", Words::placement),
    PROVIDER("Placement provider", Words::provider),
    REASON_MOVED("Reason for the move", Words::moveReason),
    HOME_POSTCODE("Home postcode", code -> code),
    PLACEMENT_POSTCODE("Placement postcode", code -> code),
    HOME_URN("Ofsted number", code -> code),
    PARTICIPATION("How the child took part", meanings(CodeSet.REVIEW_PARTICIPATION)),
    HELD("Held", Field::day),
    WHOLE("", words -> words),
    NAME("Name", name -> name),
    KNOWN_AS("Known as", name -> name),
    IRO("IRO", name -> name),
    SOCIAL_WORKER("Social worker", name -> name),
    BUSINESS_SUPPORT("Business support", name -> name);

    private static final String ALREADY_RUNNING = " already running";

    private final String words;
    // A method of a class without state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final UnaryOperator<String> saying;

    Field(String words, UnaryOperator<String> saying) {
        this.words = words;
        this.saying = saying;
    }

    /// As said on a page.
    public String words() {
        return words;
    }

    /// Whether values of this kind name somebody, and so are kept from those who may not see names.
    public boolean names() {
        return this == NAME || this == KNOWN_AS;
    }

    /// The value in words: codes with their meaning, days written out, "not recorded" for none.
    public String say(String value) {
        if (value.isEmpty()) {
            return this == ENDED ? "not ended" : "not recorded";
        }
        return saying.apply(value);
    }

    /// The value of a beginning: the day, and whether care may have been running already.
    public static String began(LocalDate day, boolean exactly) {
        return exactly ? day.toString() : day + ALREADY_RUNNING;
    }

    /// The value of an ending: the day and the reason as the return codes it; empty where there is none.
    public static String ended(@Nullable LocalDate day, String reason) {
        return day == null ? "" : (day + " " + reason).strip();
    }

    private static String day(String value) {
        return Days.written(LocalDate.parse(value));
    }

    private static String beginning(String value) {
        return value.endsWith(ALREADY_RUNNING) ? "already running on " + day(value.substring(0, 10)) : day(value);
    }

    private static String ending(String value) {
        var reason = value.substring(10).strip();
        return day(value.substring(0, 10)) + (reason.isEmpty() ? "" : ": " + Words.ending(reason));
    }

    private static UnaryOperator<String> meanings(CodeSet set) {
        return code -> set.find(code).flatMap(Code::meaning).orElse(code);
    }
}

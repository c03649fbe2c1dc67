package org.heard.children;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the codes in a child's record mean, in the few words a page has room for. The codes are the SSDA903 return's;
/// its own, longer labels stand in the `ssda903` library.
public final class Words {
    private static final SequencedMap<String, String> LEGAL_STATUSES = codes("""
            C1 Interim care order
            C2 Care order
            E1 Placement order
            V2 Accommodated under section 20
            V3 Short breaks, each one recorded
            V4 Short breaks, recorded as one agreement
            L1 Police protection
            L2 Emergency protection order
            L3 Child assessment order
            J1 Remanded
            J2 Held under the Police and Criminal Evidence Act
            J3 Youth rehabilitation order with residence or fostering
            D1 Freeing order
            """);
    private static final SequencedMap<String, String> PLACEMENTS = codes("""
            U1 Foster care with family or friends, long term
            U2 Foster care with family or friends who may adopt
            U3 Foster care with family or friends, not long term
            U4 Foster care, long term
            U5 Foster care with carers who may adopt
            U6 Foster care, not long term
            K2 Children’s home
            K1 Secure children’s home
            K3 Supported accommodation
            P1 With parents
            A3 Placed for adoption with present foster carers, by consent
            A4 Placed for adoption with new carers, by consent
            A5 Placed for adoption with present foster carers, placement order
            A6 Placed for adoption with new carers, placement order
            R1 Residential care home
            R2 NHS establishment
            R3 Family centre or mother and baby unit
            S1 Residential school
            P3 Residential employment
            R5 Young offender institution or prison
            T0 Temporary move
            T1 In hospital for a time
            T2 Away on holiday
            T3 Temporary, while foster carers are on holiday
            T4 Temporary, seven days or less
            Z11 Other placement (Z11)
            Z12 Other placement (Z12)
            Z13 Other placement (Z13)
            Z14 Other placement (Z14)
            H5 Semi-independent living
            P2 Independent living
            Z1 Other placement
            """);
    private static final SequencedMap<String, String> PROVIDERS = codes("""
            PR1 This authority
            PR2 Another authority
            PR4 Private provider
            PR5 Voluntary provider
            PR3 Other public body
            PR0 Parent or person with parental responsibility
            """);
    private static final SequencedMap<String, String> NEEDS = codes("""
            N1 Abuse or neglect
            N2 Child’s disability
            N3 Parent’s illness or disability
            N4 Family in acute stress
            N5 Family dysfunction
            N6 Socially unacceptable behaviour
            N7 Low income
            N8 Absent parenting
            """);
    private static final SequencedMap<String, String> ENDINGS = codes("""
            E4A Returned home, as planned
            E4B Returned home, not as planned
            E13 Left to live with people without parental responsibility
            E41 Child arrangements order
            E45 Special guardianship to former foster carers who are family or friends
            E46 Special guardianship to other former foster carers
            E47 Special guardianship to family or friends
            E48 Special guardianship to others
            E11 Adopted, unopposed
            E12 Adopted, consent dispensed with
            E17 Turned 18 and stayed with carers
            E5 Independent living with formal support
            E6 Independent living without formal support
            E7 Moved to adult social care
            E3 Another authority took over
            E14 Remand ended
            E9 Sentenced to custody
            E15 Found to be 18 or over
            E16 Moved abroad
            E8 Another reason
            E2 Died
            X1 Another episode followed
            E43 Special guardianship to former foster carers
            E44 Special guardianship to others
            """);
    private static final SequencedMap<String, String> MOVE_REASONS = codes("""
            CARPL The care plan
            CHILD The child asked
            CREQB The carers asked, because of behaviour
            CREQO The carers asked, for another reason
            LAREQ The authority asked
            PLACE Only the kind of placement changed
            CLOSE The placement closed
            ALLEG An allegation
            STAND Standards of care
            APPRR Approval was removed
            CUSTOD Custody
            OTHER Another reason
            """);
    private static final SequencedMap<String, String> SEXES = codes("""
            F Female
            M Male
            U Not known
            """);
    private static final SequencedMap<String, String> ETHNICITIES = codes("""
            ABAN Bangladeshi
            AIND Indian
            AOTH Any other Asian background
            APKN Pakistani
            BAFR Black African
            BCRB Black Caribbean
            BOTH Any other Black background
            CHNE Chinese
            MOTH Any other mixed background
            MWAS White and Asian
            MWBA White and Black African
            MWBC White and Black Caribbean
            WBRI White British
            WIRI White Irish
            WIRT Traveller of Irish heritage
            WOTH Any other White background
            WROM Gypsy or Roma
            OOTH Any other ethnic group
            REFU Chose not to say
            NOBT Not yet known
            """);

    private static final SequencedMap<String, String> DISABILITIES = codes("""
            MOB Mobility
            HAND Hand function
            PC Personal care
            INC Incontinence
            COMM Communication
            LD Learning
            HEAR Hearing
            VIS Vision
            BEH Behaviour
            CON Consciousness
            AUT Autism
            DDA Another disability
            """);

    /// Codes of earlier years, or that follow from other rows: known, but not to be chosen.
    private static final Set<String> NOT_TO_CHOOSE = Set.of("D1", "H5", "P2", "Z1", "X1", "E43", "E44");

    private Words() {}

    /// A legal status: `C1` is "Interim care order".
    public static String legalStatus(String code) {
        return words(LEGAL_STATUSES, code);
    }

    /// A placement: `U4` is "Foster care, long term".
    public static String placement(String code) {
        return words(PLACEMENTS, code);
    }

    /// Who provides a placement.
    public static String provider(String code) {
        return words(PROVIDERS, code);
    }

    /// Why a child needed care.
    public static String need(String code) {
        return words(NEEDS, code);
    }

    /// Why a spell of care, or an episode, ended.
    public static String ending(String code) {
        return words(ENDINGS, code);
    }

    /// Why a child moved.
    public static String moveReason(String code) {
        return words(MOVE_REASONS, code);
    }

    /// A child's sex.
    public static String sex(String code) {
        return words(SEXES, code);
    }

    /// A child's ethnicity.
    public static String ethnicity(String code) {
        return words(ETHNICITIES, code);
    }

    /// Whether a child is disabled: `NONE`, or codes of the children in need census with a space between them.
    public static String disability(String said) {
        return switch (said) {
            case "" -> "Not known";
            case Disability.NONE -> "Not disabled";
            default ->
                "Disabled: "
                        + Stream.of(said.split(" ", -1))
                                .map(code -> inSentence(words(DISABILITIES, code)))
                                .collect(Collectors.joining(", "));
        };
    }

    /// The statuses a person can choose today, with their meanings, in the order to offer them; so with the others.
    public static SequencedMap<String, String> legalStatuses() {
        return toChoose(LEGAL_STATUSES);
    }

    public static SequencedMap<String, String> placements() {
        return toChoose(PLACEMENTS);
    }

    public static SequencedMap<String, String> providers() {
        return toChoose(PROVIDERS);
    }

    public static SequencedMap<String, String> needs() {
        return toChoose(NEEDS);
    }

    public static SequencedMap<String, String> endings() {
        return toChoose(ENDINGS);
    }

    public static SequencedMap<String, String> moveReasons() {
        return toChoose(MOVE_REASONS);
    }

    public static SequencedMap<String, String> sexes() {
        return toChoose(SEXES);
    }

    public static SequencedMap<String, String> ethnicities() {
        return toChoose(ETHNICITIES);
    }

    public static SequencedMap<String, String> disabilities() {
        return toChoose(DISABILITIES);
    }

    /// The same words inside a sentence: "interim care order", but "NHS establishment".
    public static String inSentence(String words) {
        if (words.isEmpty()) {
            return words;
        }
        var acronym = words.length() > 1 && Character.isUpperCase(words.codePointAt(1));
        return acronym || words.startsWith("Code ")
                ? words
                : words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }

    private static String words(Map<String, String> codes, String code) {
        return code.isEmpty() ? "Not recorded" : codes.getOrDefault(code, "Code " + code);
    }

    private static SequencedMap<String, String> toChoose(SequencedMap<String, String> codes) {
        var chosen = new LinkedHashMap<>(codes);
        chosen.keySet().removeAll(NOT_TO_CHOOSE);
        return chosen;
    }

    private static SequencedMap<String, String> codes(String lines) {
        var codes = new LinkedHashMap<String, String>();
        lines.lines()
                .forEach(
                        line -> codes.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
        return Collections.unmodifiableSequencedMap(codes);
    }
}

package org.heard.children;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether the codes and postcodes of an entry can be read, and how they are written. The fields are named as on the
/// pages.
final class CareCheck {
    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");

    /// SSDA903 rules 178 and 213: of these placements no provider is recorded.
    private static final Set<String> WITHOUT_PROVIDER = Set.of("T0", "T1", "T2", "T3", "Z11", "Z12", "Z13", "Z14");

    private CareCheck() {}

    static Optional<CareRefusal> of(CareEntry entry) {
        return switch (entry) {
            case CareEntry.Began began ->
                known(Words.legalStatuses(), began.legalStatus(), "legalStatus")
                        .or(() -> known(Words.needs(), began.need(), "need"))
                        .or(() -> of(began.placement()))
                        .or(() -> postcode(began.homePostcode(), "homePostcode"))
                        .or(() -> began.ending() == null ? Optional.empty() : of(began.ending()));
            case CareEntry.Moved moved ->
                of(moved.placement()).or(() -> known(Words.moveReasons(), moved.reason(), "reason"));
            case CareEntry.StatusChanged changed -> known(Words.legalStatuses(), changed.legalStatus(), "legalStatus");
            case CareEntry.Ended ended -> known(Words.endings(), ended.reason(), "endReason");
        };
    }

    /// A correction may leave a code as it was, even one that can no longer be chosen.
    static Optional<CareRefusal> of(CareCorrection right, Episode wrong) {
        return known(Words.legalStatuses(), right.legalStatus(), wrong.legalStatus(), "legalStatus")
                .or(() -> known(Words.needs(), right.need(), wrong.need(), "need"))
                .or(() -> known(Words.placements(), right.placement().code(), wrong.placement(), "placement"))
                .or(() -> known(Words.providers(), right.placement().provider(), wrong.provider(), "provider"))
                .or(() -> known(Words.moveReasons(), right.reasonMoved(), "", "reason"))
                .or(() -> postcode(right.placement().postcode(), "postcode"))
                .or(() -> postcode(right.homePostcode(), "homePostcode"));
    }

    static CareEntry tidied(CareEntry entry) {
        return switch (entry) {
            case CareEntry.Began began ->
                new CareEntry.Began(
                        began.on(),
                        began.legalStatus(),
                        began.need(),
                        tidied(began.placement()),
                        tidied(began.homePostcode()),
                        began.ending());
            case CareEntry.Moved moved ->
                new CareEntry.Moved(moved.on(), tidied(moved.placement()), moved.sameCarers(), moved.reason());
            case CareEntry.StatusChanged changed -> changed;
            case CareEntry.Ended ended -> ended;
        };
    }

    static CareCorrection tidied(CareCorrection right) {
        return new CareCorrection(
                right.on(),
                right.legalStatus(),
                right.need(),
                tidied(right.placement()),
                tidied(right.homePostcode()),
                right.reasonMoved());
    }

    private static Optional<CareRefusal> of(Placement placement) {
        return known(Words.placements(), placement.code(), "placement")
                .or(() -> placement.provider().isEmpty()
                        ? Optional.empty()
                        : known(Words.providers(), placement.provider(), "provider"))
                .or(() -> postcode(placement.postcode(), "postcode"));
    }

    private static Placement tidied(Placement placement) {
        var provider = WITHOUT_PROVIDER.contains(placement.code())
                ? ""
                : placement.code().equals("P1") ? "PR0" : placement.provider();
        return new Placement(
                placement.code(),
                provider,
                tidied(placement.postcode()),
                placement.homeUrn().strip().toUpperCase(Locale.ROOT));
    }

    private static Optional<CareRefusal> known(Map<String, String> codes, String code, String field) {
        return codes.containsKey(code) ? Optional.empty() : Optional.of(new CareRefusal.UnknownCode(field));
    }

    private static Optional<CareRefusal> known(Map<String, String> codes, String code, String was, String field) {
        return code.equals(was) || code.isEmpty() ? Optional.empty() : known(codes, code, field);
    }

    private static Optional<CareRefusal> postcode(String typed, String field) {
        return typed.isBlank() || POSTCODE.matcher(tight(typed)).matches()
                ? Optional.empty()
                : Optional.of(new CareRefusal.NoPostcode(field));
    }

    /// "sw1a1aa" is written "SW1A 1AA".
    private static String tidied(String postcode) {
        return POSTCODE.matcher(tight(postcode)).replaceFirst("$1 $2");
    }

    private static String tight(String postcode) {
        return postcode.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
    }
}

package org.heard.children;

import java.time.LocalDate;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// One placement and one legal status, as a row of the SSDA903 return; all codes are that return's.
///
/// @param ended the day it ceased, which is also the first day of the episode after it
public record Episode(
        UUID id,
        ChildId child,
        LocalDate began,
        String reasonBegan,
        String legalStatus,
        String need,
        String placement,
        String provider,
        @Nullable LocalDate ended,
        String reasonEnded,
        String reasonMoved,
        String homePostcode,
        String placementPostcode,
        String homeUrn,
        String source,
        int version) {

    /// Whether this was the child's placement and status on a day.
    public boolean covers(LocalDate day) {
        return !day.isBefore(began) && (ended == null || day.isBefore(ended));
    }

    Episode beginning(LocalDate on, String reason) {
        return new Episode(
                id,
                child,
                on,
                reason,
                legalStatus,
                need,
                placement,
                provider,
                ended,
                reasonEnded,
                reasonMoved,
                homePostcode,
                placementPostcode,
                homeUrn,
                source,
                version);
    }

    Episode ending(@Nullable LocalDate on, String reason, String moved) {
        return new Episode(
                id,
                child,
                began,
                reasonBegan,
                legalStatus,
                need,
                placement,
                provider,
                on,
                reason,
                moved,
                homePostcode,
                placementPostcode,
                homeUrn,
                source,
                version);
    }

    Episode under(String status) {
        return new Episode(
                id,
                child,
                began,
                reasonBegan,
                status,
                need,
                placement,
                provider,
                ended,
                reasonEnded,
                reasonMoved,
                homePostcode,
                placementPostcode,
                homeUrn,
                source,
                version);
    }

    Episode needing(String newNeed, String newHomePostcode) {
        return new Episode(
                id,
                child,
                began,
                reasonBegan,
                legalStatus,
                newNeed,
                placement,
                provider,
                ended,
                reasonEnded,
                reasonMoved,
                newHomePostcode,
                placementPostcode,
                homeUrn,
                source,
                version);
    }

    Episode in(Placement where) {
        return new Episode(
                id,
                child,
                began,
                reasonBegan,
                legalStatus,
                need,
                where.code(),
                where.provider(),
                ended,
                reasonEnded,
                reasonMoved,
                homePostcode,
                where.postcode(),
                where.homeUrn(),
                source,
                version);
    }

    /// What follows from this one on a day, as a row of its own.
    Episode following(UUID newId, LocalDate on, String reason) {
        return new Episode(
                newId,
                child,
                on,
                reason,
                legalStatus,
                need,
                placement,
                provider,
                ended,
                reasonEnded,
                reasonMoved,
                homePostcode,
                placementPostcode,
                homeUrn,
                Source.BY_HAND,
                1);
    }

    /// Whether this episode began with a change of legal status after `before`.
    boolean changesStatus(Episode before) {
        return switch (reasonBegan) {
            case "S", "L", "B", "U" -> true;
            case "P", "T" -> false;
            default -> !legalStatus.equals(before.legalStatus);
        };
    }

    /// Whether this episode began with a move after `before`.
    boolean changesPlacement(Episode before) {
        return switch (reasonBegan) {
            case "S", "P", "T", "B", "U" -> true;
            case "L" -> false;
            default -> !Placement.of(this).equals(Placement.of(before));
        };
    }
}

package org.heard.madeup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One child nobody ever met, with everything the service would know of them.
///
/// @param number the child's number in the return
/// @param sex and `ethnicity` in the return's codes
/// @param story which hard story the child belongs to, if any
/// @param family a key shared by brothers and sisters looked after by the same authority
/// @param half true where a brother or sister in the family shares only one parent
/// @param nextReviewPlanned the day in the diary, if a next review is due at all
/// @param becameMotherOn the birth date of her first child
public record MadeUpChild(
        String number,
        Name name,
        String sex,
        String ethnicity,
        Birth birth,
        boolean unaccompanied,
        String pupilNumber,
        @Nullable HardStory story,
        @Nullable String family,
        boolean half,
        List<CarePeriod> carePeriods,
        List<Appointment> appointments,
        List<PersonInLife> people,
        @Nullable School school,
        Health health,
        @Nullable CommunicationProfile communication,
        List<Review> reviews,
        @Nullable LocalDate nextReviewPlanned,
        List<StatutoryVisit> visits,
        List<IroContact> iroContacts,
        List<Wish> wishes,
        List<MissingEpisode> missing,
        PreviousPermanence previousPermanence,
        @Nullable Adoption adoption,
        @Nullable LocalDate becameMotherOn,
        boolean addressWithheld) {

    public CarePeriod latestCarePeriod() {
        return carePeriods.getLast();
    }

    public boolean lookedAfterOn(LocalDate day) {
        return carePeriods.stream().anyMatch(period -> period.covers(day));
    }

    public Stream<Episode> episodes() {
        return carePeriods.stream().flatMap(period -> period.episodes().stream());
    }

    public Optional<Episode> findEpisode(LocalDate day) {
        return episodes()
                .filter(e -> !day.isBefore(e.began()))
                .filter(e -> e.ended() == null || day.isBefore(e.ended()))
                .findFirst();
    }

    public Optional<Appointment> findAppointment(Appointment.Part part, LocalDate day) {
        return appointments.stream()
                .filter(a -> a.part() == part && a.current(day))
                .findFirst();
    }
}

package org.heard.alerts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.heard.alerts.ChannelTests.Tested;
import org.heard.alerts.Readiness.Missing;

/// Works out whether what a child sends would reach somebody.
record Ready(AlertSettings settings, List<Contact> rota, List<Tested> tests, boolean open, boolean demo) {

    Readiness on(Instant now, LocalDate day) {
        var at = LocalDateTime.ofInstant(now, ZoneId.of("Europe/London"));
        var onDuty = rota.stream().filter(contact -> contact.isOn(at)).toList();
        var today = rota.stream()
                .filter(contact -> contact.isOn(at) || contact.beginsOn(day))
                .toList();
        var missing = new ArrayList<Missing>();
        if (settings.outOfHours().isBlank()) {
            missing.add(Missing.OUT_OF_HOURS_NUMBER);
        }
        if (!open) {
            missing.add(Missing.MAIL_SERVER);
        }
        if (today.isEmpty()) {
            missing.add(Missing.ROTA);
        }
        if (today.stream().noneMatch(Contact::team)) {
            missing.add(Missing.OUT_OF_HOURS_TEAM);
        }
        if (today.isEmpty() || !isTested((onDuty.isEmpty() ? today : onDuty).getFirst(), now)) {
            missing.add(Missing.TESTED_CHANNEL);
        }
        return new Readiness(
                demo,
                missing,
                AlertSettings.number(settings.outOfHours()),
                AlertSettings.number(settings.daytime()),
                !onDuty.isEmpty());
    }

    /// A test counts for the contact who confirmed it: that mail reaches one person says nothing of another.
    private boolean isTested(Contact first, Instant now) {
        var since = now.minus(Duration.ofDays(settings.testedFor()));
        return tests.stream()
                .filter(test -> test.contact().equals(first.id()))
                .flatMap(test -> test.confirmedAt().stream())
                .anyMatch(confirmed -> !confirmed.isBefore(since));
    }
}

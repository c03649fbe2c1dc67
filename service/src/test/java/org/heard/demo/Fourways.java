package org.heard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.heard.access.Self;
import org.heard.database.Tenancy;
import org.heard.ids.OrganisationId;
import org.heard.madeup.MadeUpAuthority;
import org.heard.madeup.Seed;
import org.heard.madeup.Size;
import org.heard.plain.AgeBand;
import org.heard.signin.ChildrenToPlay.Choice;

/// One demonstration for all tests that look at it: filled once, with the four children one can be.
record Fourways(OrganisationId organisation, Map<AgeBand, Choice> four) {
    private static final String CODE = "E98000902";
    private static final int CHILDREN = 120;
    private static final int AT_ONCE = 40;

    static Fourways filled(Filling filling, FourChildren children, Instant now, LocalDate today) {
        var begun = new Begun(new Seed(26), CHILDREN, today);
        var organisation = filling.find(CODE).orElseGet(() -> {
            var made = MadeUpAuthority.generate(begun.seed(), new Size(CHILDREN), today);
            var authority =
                    new MadeUpAuthority(CODE, "Fourways", made.region(), today, made.workforce(), made.children());
            return filling.fill(
                    authority, begun, now, AT_ONCE, done -> assertThat(done).isNotNegative());
        });
        return new Fourways(organisation, Tenancy.within(organisation, () -> children.byBand(today)));
    }

    Self self(AgeBand band) {
        return new Self(organisation, choice(band).id(), Self.Way.PLAYED);
    }

    Choice choice(AgeBand band) {
        var choice = four.get(band);
        if (choice == null) {
            throw new AssertionError("nobody to be for " + band);
        }
        return choice;
    }
}

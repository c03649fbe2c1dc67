package org.heard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.caseloads.Caseloads;
import org.heard.children.TakingOver;
import org.heard.database.Tenancy;
import org.heard.ids.OrganisationId;
import org.heard.madeup.Appointment.Part;
import org.heard.madeup.MadeUpAuthority;
import org.heard.madeup.MadeUpChild;
import org.heard.madeup.Seed;
import org.heard.madeup.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The smallest made-up authority, filled through the service's own surfaces.
class FillingTest extends HeardTest {
    private static final Begun BEGUN = new Begun(new Seed(903), Size.SMALLEST, TODAY);
    private static final MadeUpAuthority AUTHORITY =
            MadeUpAuthority.generate(BEGUN.seed(), new Size(BEGUN.children()), TODAY);

    @Autowired
    Filling filling;

    @Autowired
    Caseloads caseloads;

    @Autowired
    Persons persons;

    @Autowired
    TakingOver records;

    private OrganisationId organisation;

    @BeforeEach
    void fillOnce() {
        organisation = filling.isFilled(AUTHORITY.code(), TODAY)
                ? filling.find(AUTHORITY.code()).orElseThrow()
                : filling.fill(AUTHORITY, BEGUN, NOW, 10, done -> {});
    }

    @Test
    void every_child_is_there_and_counted_as_the_generator_has_them() {
        var figures = Tenancy.within(organisation, () -> caseloads.overview(manager(), TODAY))
                .figures();

        assertThat(figures.lookedAfter()).isEqualTo(Size.SMALLEST);
        assertThat(figures.unallocated())
                .isEqualTo((int) AUTHORITY.lookedAfter().stream()
                        .filter(child -> child.findAppointment(Part.IRO, TODAY).isEmpty())
                        .count())
                .isPositive();
        assertThat(Tenancy.within(organisation, records::listNumbers))
                .containsExactlyInAnyOrderElementsOf(
                        AUTHORITY.children().stream().map(MadeUpChild::number).toList());
    }

    private Actor manager() {
        return persons.list(Role.IRO_MANAGER, TODAY).stream()
                .findFirst()
                .flatMap(person -> persons.findActor(person.id(), TODAY))
                .orElseThrow();
    }
}

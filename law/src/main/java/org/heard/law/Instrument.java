package org.heard.law;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// An Act, a set of regulations, guidance or a standard that rules are taken from.
public enum Instrument {
    CHILDREN_ACT_1989("Children Act 1989", "Children Act 1989", "ukpga/1989/41"),
    LASPO_2012(
            "Legal Aid, Sentencing and Punishment of Offenders Act 2012",
            "Legal Aid, Sentencing and Punishment of Offenders Act 2012",
            "ukpga/2012/10"),
    CARE_PLANNING_REGULATIONS(
            "Care Planning, Placement and Case Review (England) Regulations 2010", "SI 2010/959", "uksi/2010/959"),
    ADOPTION_AGENCIES_REGULATIONS("Adoption Agencies Regulations 2005", "SI 2005/389", "uksi/2005/389"),
    SECURE_ACCOMMODATION_REGULATIONS(
            "Children (Secure Accommodation) Regulations 1991", "SI 1991/1505", "uksi/1991/1505"),
    CARE_LEAVERS_REGULATIONS("Care Leavers (England) Regulations 2010", "SI 2010/2571", "uksi/2010/2571"),
    STATUTORY_GUIDANCE("Children Act 1989 Guidance and Regulations, volume 2 (2015)", "Guidance volume 2", null),
    EDUCATION_GUIDANCE(
            "Promoting the education of looked-after children: statutory guidance", "Education guidance", null),
    IRO_HANDBOOK("IRO Handbook (2010)", "IRO Handbook", null),
    SECTOR_MEASURE("Standard safeguarding dataset: how timeliness is measured", "Sector measure", null),
    HEARD("Heard's own design", "Heard", null);

    private final String title;
    private final String shortName;
    private final @Nullable String path;

    Instrument(String title, String shortName, @Nullable String path) {
        this.title = title;
        this.shortName = shortName;
        this.path = path;
    }

    public String title() {
        return title;
    }

    public String shortName() {
        return shortName;
    }

    @Nullable
    URI url(String provisionPath) {
        return path == null ? null : URI.create("https://www.legislation.gov.uk/" + path + provisionPath);
    }
}

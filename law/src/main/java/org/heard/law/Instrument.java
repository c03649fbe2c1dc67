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
    COMPLAINTS_REGULATIONS(
            "Children Act 1989 Representations Procedure (England) Regulations 2006", "SI 2006/1738", "uksi/2006/1738"),
    ADVOCACY_REGULATIONS(
            "Advocacy Services and Representations Procedure (Children) (Amendment) Regulations 2004",
            "SI 2004/719",
            "uksi/2004/719"),
    CASE_REFERRAL_REGULATIONS(
            "Children and Family Court Advisory and Support Service (Reviewed Case Referral) Regulations 2004",
            "SI 2004/2187",
            "uksi/2004/2187"),
    DETENTION_VISITS_REGULATIONS(
            "Visits to Former Looked After Children in Detention (England) Regulations 2010",
            "SI 2010/2797",
            "uksi/2010/2797"),
    CHILDRENS_HOMES_REGULATIONS("Children’s Homes (England) Regulations 2015", "SI 2015/541", "uksi/2015/541"),
    SUPPORTED_ACCOMMODATION_REGULATIONS(
            "Supported Accommodation (England) Regulations 2023", "SI 2023/416", "uksi/2023/416"),
    ADOPTION_INFORMATION_REGULATIONS(
            "Disclosure of Adoption Information (Post-Commencement Adoptions) Regulations 2005",
            "SI 2005/888",
            "uksi/2005/888"),
    CHILDREN_ACT_2004("Children Act 2004", "Children Act 2004", "ukpga/2004/31"),
    WELLBEING_AND_SCHOOLS_ACT_2026(
            "Children’s Wellbeing and Schools Act 2026", "Children’s Wellbeing and Schools Act 2026", "ukpga/2026/21"),
    GENERAL_CONSTRUCTION("How the courts count time: Dodds v Walker [1981]", "Construction", null),
    NATIONAL_RETURN("Children looked after return (SSDA903)", "SSDA903", null),
    CAFCASS_PRACTICE_NOTE("Cafcass practice note on independent reviewing officers (2017)", "Cafcass note", null),
    ADVOCACY_STANDARDS("National standards for children’s advocacy services (2002)", "Advocacy standards", null),
    LOCAL_PRACTICE("What authorities’ own procedures have in common", "Local practice", null),
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

package org.heard.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column of a list of names holds, told by its name: in any case, with or without spaces and signs.
enum NamesColumn {
    NUMBER("CHILD", "CHILDNUMBER", "CHILDNO", "CHILDID", "CHILDREF", "CHILDREFERENCE", "NUMBER", "903NUMBER"),
    NAME("NAME", "CHILDNAME", "CHILDSNAME", "FULLNAME", "NAMEOFCHILD"),
    FORENAME("FORENAME", "FORENAMES", "FIRSTNAME", "FIRSTNAMES", "GIVENNAME", "GIVENNAMES"),
    SURNAME("SURNAME", "LASTNAME", "FAMILYNAME"),
    KNOWN_AS("KNOWNAS", "PREFERREDNAME", "CALLED", "LIKESTOBECALLED"),
    BORN("DOB", "DATEOFBIRTH", "BIRTHDATE", "BORN"),
    IRO("IRO", "IRONAME", "REVIEWINGOFFICER", "INDEPENDENTREVIEWINGOFFICER"),
    IRO_EMAIL("IROEMAIL", "IROEMAILADDRESS"),
    SOCIAL_WORKER("SOCIALWORKER", "SOCIALWORKERNAME", "SW", "SWNAME", "ALLOCATEDSOCIALWORKER", "ALLOCATEDWORKER"),
    SOCIAL_WORKER_EMAIL("SOCIALWORKEREMAIL", "SOCIALWORKEREMAILADDRESS", "SWEMAIL"),
    TEAM("TEAM", "TEAMNAME", "SOCIALWORKTEAM", "SOCIALWORKERTEAM", "SWTEAM"),
    BUSINESS_SUPPORT("BUSINESSSUPPORT", "BUSINESSSUPPORTNAME", "BUSINESSSUPPORTOFFICER", "BSO"),
    BUSINESS_SUPPORT_EMAIL("BUSINESSSUPPORTEMAIL", "BUSINESSSUPPORTEMAILADDRESS");

    // Made by List.of, which nothing changes.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> spellings;

    NamesColumn(String... spellings) {
        this.spellings = List.of(spellings);
    }

    static Optional<NamesColumn> of(String name) {
        var plain = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return Arrays.stream(values())
                .filter(column -> column.spellings.contains(plain))
                .findFirst();
    }
}

package org.heard.ssda903.reference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where the columns of a list stand, told by their names, whatever their case, their spaces and their signs.
///
/// @param header the row that holds the names, from 0
/// @param number the column of the provider's number
/// @param kinds  the columns of the kind of provision, from the finest
record ListColumns(
        int header,
        int number,
        List<Integer> kinds,
        Optional<Integer> sector,
        Optional<Integer> postcode,
        List<Integer> authorities,
        Optional<Integer> opened,
        Optional<Integer> closed) {
    /// Names stand among the first rows, below a title and notes.
    private static final int LOOKED_AT = 50;

    /// Words beside `URN` that make it the number of something else.
    private static final List<String> ANOTHERS =
            List.of("organisation", "organization", "owner", "parent", "company", "group", "inspection", "previous");

    /// Empty where no row names a provider's number.
    static Optional<ListColumns> find(List<List<String>> rows) {
        for (int i = 0; i < Math.min(LOOKED_AT, rows.size()); i++) {
            var names = rows.get(i).stream().map(ListColumns::plain).toList();
            int number = first(names, ListColumns::isNumber);
            if (number >= 0 && names.stream().filter(name -> !name.isEmpty()).count() > 1) {
                return Optional.of(new ListColumns(
                        i,
                        number,
                        kinds(names),
                        find(names, "sector", "ownership", "owner type", "provider ownership"),
                        find(names, "postcode", "post code", "postal code"),
                        authorities(names),
                        find(names, "registration date", "date registered", "date of registration", "registered on"),
                        find(
                                names,
                                "closing date",
                                "closure date",
                                "closed date",
                                "date closed",
                                "date of closure",
                                "deregistration date",
                                "registration end date",
                                "date registration ended",
                                "resignation date",
                                "cancellation date")));
            }
        }
        return Optional.empty();
    }

    /// The columns that are read, by the names they have in the list, in its order.
    List<String> names(List<String> header) {
        return Stream.of(
                        Stream.of(number),
                        kinds.stream(),
                        authorities.stream(),
                        Stream.of(sector, postcode, opened, closed).flatMap(Optional::stream))
                .flatMap(at -> at)
                .sorted()
                .distinct()
                .map(at -> header.get(at).strip().replaceAll("\\s+", " "))
                .toList();
    }

    /// What no column tells.
    Set<ProviderFact> untold() {
        var untold = EnumSet.noneOf(ProviderFact.class);
        if (kinds.isEmpty()) {
            untold.add(ProviderFact.KIND);
        }
        if (sector.isEmpty() && kinds.isEmpty()) {
            untold.add(ProviderFact.SECTOR);
        }
        if (postcode.isEmpty()) {
            untold.add(ProviderFact.POSTCODE);
        }
        if (authorities.isEmpty()) {
            untold.add(ProviderFact.AUTHORITY);
        }
        if (closed.isEmpty()) {
            untold.add(ProviderFact.CLOSED);
        }
        return untold;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .replace("de registration", "deregistration")
                .strip();
    }

    private static boolean isNumber(String name) {
        boolean names = List.of(name.split(" ")).contains("urn") || name.contains("unique reference number");
        return names && ANOTHERS.stream().noneMatch(name::contains);
    }

    private static List<Integer> kinds(List<String> names) {
        var found = new ArrayList<Integer>();
        find(names, "provision subtype", "provision sub type", "provider subtype", "registration subtype")
                .ifPresent(found::add);
        find(names, "provision type", "type of provision", "provider type", "type of provider", "setting type")
                .ifPresent(found::add);
        return found;
    }

    /// A code where there is one, and a name.
    private static List<Integer> authorities(List<String> names) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            boolean is = name.contains("local authority")
                    || List.of("la", "la name", "la code", "authority").contains(name);
            if (is && !name.contains("placing") && !name.contains("previous")) {
                found.add(i);
            }
        }
        return found;
    }

    /// The first column that has one of these names, else the first whose name holds one of them.
    private static Optional<Integer> find(List<String> names, String... wanted) {
        var all = List.of(wanted);
        int exact = first(names, all::contains);
        int place = exact >= 0 ? exact : first(names, name -> all.stream().anyMatch(name::contains));
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    private interface Fits {
        boolean test(String name);
    }

    private static int first(List<String> names, Fits fits) {
        for (int i = 0; i < names.size(); i++) {
            if (fits.test(names.get(i))) {
                return i;
            }
        }
        return -1;
    }
}

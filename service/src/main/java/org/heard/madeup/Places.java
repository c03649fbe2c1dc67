package org.heard.madeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Streets, homes, schools and carers of one made-up authority, and placements in and out of it.
final class Places {
    private static final Map<String, List<String>> LISTS = Resource.sections("places.txt");

    private record Home(String name, String town, String postcode, String ofstedNumber, Area area) {}

    private final Area area;
    private final List<String> towns = new ArrayList<>();
    private final List<Home> homesNear = new ArrayList<>();
    private final List<Home> homesAway = new ArrayList<>();
    private final List<String> agencies = new ArrayList<>();

    Places(Area area, Dice dice, int children) {
        this.area = area;
        towns.add(area.name());
        for (int i = 0; i < 5; i++) {
            towns.add(Area.town(dice));
        }
        for (int i = 0; i < 2 + children / 40; i++) {
            homesNear.add(home(dice, area, dice.one(towns)));
            homesAway.add(home(dice, elsewhere(dice, dice.chance(0.35)), Area.town(dice)));
        }
        for (int i = 0; i < 6; i++) {
            agencies.add(ofstedNumber(dice));
        }
    }

    private static Home home(Dice dice, Area area, String town) {
        return new Home(dice.one(list("home")), town, area.postcode(dice), ofstedNumber(dice), area);
    }

    /// Numbers that begin 99 have never been given to a setting.
    private static String ofstedNumber(Dice dice) {
        return "99%05d".formatted(dice.between(0, 99_999));
    }

    String homePostcode(Dice dice) {
        return area.homePostcode(dice);
    }

    String school(Dice dice, int age) {
        var kind = age < 11 ? "primary school" : age < 16 ? "secondary school" : "college";
        return dice.one(towns) + " " + dice.one(list(kind));
    }

    String practice(Dice dice) {
        return dice.one(towns) + " Surgery";
    }

    Placement placement(Dice dice, String type, String homePostcode, String carersTradition) {
        var provider = provider(dice, type);
        boolean outside = dice.chance(outside(type, provider));
        boolean far = outside && dice.chance(0.32);
        return placement(dice, type, provider, outside, far, homePostcode, carersTradition);
    }

    Placement placement(
            Dice dice,
            String type,
            String provider,
            boolean outside,
            boolean far,
            String homePostcode,
            String carersTradition) {
        int miles = far ? dice.between(35, 190) : outside ? dice.between(8, 45) : dice.between(1, 14);
        if (type.equals("P1")) {
            return new Placement(
                    type, provider, "At home", area.name(), homePostcode, null, area.code(), false, false, 0);
        }
        if (residential(type)) {
            var near = outside ? homesAway : homesNear;
            var home = dice.one(near);
            boolean elsewhere = home.area().regionIndex() != area.regionIndex();
            if (outside && far != elsewhere) {
                var there = elsewhere(dice, far);
                home = new Home(home.name(), Area.town(dice), there.postcode(dice), ofstedNumber(dice), there);
            }
            return new Placement(
                    type,
                    provider,
                    home.name(),
                    home.town(),
                    home.postcode(),
                    needsOfstedNumber(type) ? home.ofstedNumber() : null,
                    home.area().code(),
                    outside,
                    far,
                    miles);
        }
        var there = outside ? elsewhere(dice, far) : area;
        return new Placement(
                type,
                provider,
                carers(dice, carersTradition),
                outside ? Area.town(dice) : dice.one(towns),
                there.postcode(dice),
                provider.equals("PR1") ? agencies.getFirst() : dice.one(agencies.subList(1, agencies.size())),
                there.code(),
                outside,
                far,
                miles);
    }

    private static String carers(Dice dice, String tradition) {
        var family = Names.family(dice, tradition);
        var first = Names.given(dice, tradition, true);
        return dice.chance(0.3)
                ? first + " " + family
                : first + " and " + Names.given(dice, tradition, dice.chance(0.12)) + " " + family;
    }

    private Area elsewhere(Dice dice, boolean otherRegion) {
        while (true) {
            var other = dice.one(Area.england());
            if (!other.equals(area) && (other.regionIndex() != area.regionIndex()) == otherRegion) {
                return other;
            }
        }
    }

    private static boolean residential(String type) {
        return type.startsWith("K") || type.startsWith("R") || type.startsWith("S");
    }

    private static boolean needsOfstedNumber(String type) {
        return !List.of("P1", "R1", "R2", "R5").contains(type);
    }

    private static String provider(Dice dice, String type) {
        double roll = dice.share();
        return switch (type) {
            case "P1" -> "PR0";
            case "U1", "U3" -> "PR1";
            case "U4", "U6" -> roll < 0.52 ? "PR1" : roll < 0.93 ? "PR4" : "PR5";
            case "U5", "A5", "A6" -> roll < 0.6 ? "PR1" : roll < 0.85 ? "PR2" : "PR5";
            case "K2" -> roll < 0.82 ? "PR4" : roll < 0.95 ? "PR1" : "PR5";
            case "K3" -> roll < 0.8 ? "PR4" : roll < 0.93 ? "PR5" : "PR1";
            case "K1" -> "PR2";
            case "R5" -> "PR3";
            default -> roll < 0.8 ? "PR4" : "PR5";
        };
    }

    /// How likely such a placement lies in another authority; one's own homes do not.
    private static double outside(String type, String provider) {
        boolean own = provider.equals("PR1");
        return switch (type) {
            case "P1" -> 0;
            case "U1", "U3" -> 0.38;
            case "U4", "U5", "U6" -> own ? 0.28 : 0.6;
            case "A5", "A6" -> 0.7;
            case "K2" -> own ? 0 : 0.72;
            case "K3" -> own ? 0 : 0.36;
            case "R5", "K1" -> 0.95;
            default -> 0.7;
        };
    }

    private static List<String> list(String name) {
        return LISTS.getOrDefault(name, List.of());
    }
}

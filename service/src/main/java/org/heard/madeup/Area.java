package org.heard.madeup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A made-up authority's place on the made-up map: code, name, region, and the postcode district that is its own.
record Area(int ordinal, String name, int regionIndex, int district, Size size) {
    private static final List<String> HEADS = List.of(Resource.sections("places.txt")
            .getOrDefault("town head", List.of())
            .getFirst()
            .split(" "));
    private static final List<String> TAILS = List.of(Resource.sections("places.txt")
            .getOrDefault("town tail", List.of())
            .getFirst()
            .split(" "));
    static final List<String> REGIONS =
            List.copyOf(Resource.sections("places.txt").getOrDefault("region", List.of()));

    /// No postcode area of the United Kingdom begins with V; the second letter says the region.
    private static final String SECOND_LETTERS = "ABCDEFGHK";

    private static final String INWARD_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

    /// As many authorities a region as England's nine regions have.
    private static final List<Integer> A_REGION = List.of(12, 24, 15, 10, 14, 11, 33, 19, 15);

    private static final Area ALONE = new Area(900, "Larkesmere", 1, 60, new Size(400));
    private static final List<Area> ENGLAND = deal();

    static Area alone() {
        return ALONE;
    }

    static List<Area> england() {
        return ENGLAND;
    }

    String code() {
        return "E98%06d".formatted(ordinal);
    }

    String region() {
        return REGIONS.get(regionIndex);
    }

    /// Where families live: the first digit of the second half is 1 to 3.
    String homePostcode(Dice dice) {
        return postcode(dice, dice.between(1, 3));
    }

    /// Where children are placed: never where a family lives.
    String postcode(Dice dice) {
        return postcode(dice, dice.between(4, 9));
    }

    private String postcode(Dice dice, int sector) {
        return "V" + SECOND_LETTERS.charAt(regionIndex) + district + " " + sector + letter(dice) + letter(dice);
    }

    private static char letter(Dice dice) {
        return INWARD_LETTERS.charAt(dice.between(0, INWARD_LETTERS.length() - 1));
    }

    static String town(Dice dice) {
        return dice.one(HEADS) + dice.one(TAILS);
    }

    private static List<Area> deal() {
        // The map does not hang on anybody's seed: E98000001 is the same place in every made-up England.
        var dice = new Dice(153);
        var sizes = Resource.rows("sizes.csv", ',').stream()
                .map(row -> new Size(Integer.parseInt(row.getFirst())))
                .toList();
        var names = new ArrayList<String>();
        HEADS.forEach(head -> TAILS.forEach(tail -> names.add(head + tail)));
        names.remove(ALONE.name());
        var shuffledNames = dice.shuffled(names);
        var regions = new ArrayList<Integer>();
        IntStream.range(0, A_REGION.size())
                .forEach(region -> IntStream.range(0, A_REGION.get(region)).forEach(i -> regions.add(region)));
        var dealt = dice.shuffled(regions);
        var areas = new ArrayList<Area>();
        var districts = new int[A_REGION.size()];
        for (int i = 0; i < sizes.size(); i++) {
            int region = dealt.get(i);
            areas.add(new Area(i + 1, shuffledNames.get(i), region, ++districts[region], sizes.get(i)));
        }
        return List.copyOf(areas);
    }
}

package org.heard.ssda903.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.tukaani.xz.XZInputStream;

/// Makes the file that is searched from the list of postcodes that Heard carries: postcode, district, easting, northing
/// in metres, from the Postcode Directory of the Office for National Statistics.
final class PostcodeBuilding {
    private static final int NUMBER_BITS = 64 - PostcodeKey.BITS;
    private static final int BEGIN = 1 << 16;

    private long[] keys = new long[BEGIN];
    private int[] eastings = new int[BEGIN];
    private int[] northings = new int[BEGIN];
    private byte[] places = new byte[BEGIN];
    private int count;
    private final Map<String, Byte> authorities = new LinkedHashMap<>();
    private final Map<String, Byte> districts = new LinkedHashMap<>();

    private PostcodeBuilding() {}

    /// The bytes of the file, from the list that Heard carries.
    static ByteBuffer carried() throws IOException {
        try (InputStream in = Objects.requireNonNull(PostcodeBuilding.class.getResourceAsStream("postcodes.csv.xz"));
                var list = new XZInputStream(new BufferedInputStream(in))) {
            return of(list);
        }
    }

    /// The bytes of the file, from such a list with its column names.
    static ByteBuffer of(InputStream list) throws IOException {
        var building = new PostcodeBuilding();
        try (var rows = CsvReader.builder().ofCsvRecord(list, StandardCharsets.UTF_8)) {
            for (var row : rows) {
                if (row.getStartingLineNumber() > 1) {
                    building.add(row);
                }
            }
        }
        return building.file();
    }

    private void add(CsvRecord row) {
        long key = PostcodeKey.of(row.getField(0));
        if (key < 0) {
            return;
        }
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
            eastings = Arrays.copyOf(eastings, count * 2);
            northings = Arrays.copyOf(northings, count * 2);
            places = Arrays.copyOf(places, count * 2);
        }
        boolean located = !row.getField(2).isEmpty();
        keys[count] = (key << NUMBER_BITS) | count;
        eastings[count] = located ? Integer.parseInt(row.getField(2)) : PostcodeFile.NOWHERE;
        northings[count] = located ? Integer.parseInt(row.getField(3)) : 0;
        places[count] = districts.computeIfAbsent(row.getField(1), district -> number(Authorities.of(district)));
        count++;
    }

    private byte number(String authority) {
        return authorities.computeIfAbsent(authority, key -> (byte) authorities.size());
    }

    private ByteBuffer file() {
        Arrays.sort(keys, 0, count);
        var file = ByteBuffer.allocate(PostcodeFile.length(count)).order(PostcodeFile.ORDER);
        file.putLong(PostcodeFile.MAGIC).putInt(count);
        file.position(PostcodeFile.HEADER - PostcodeFile.CODE_LENGTH * PostcodeFile.MOST_AUTHORITIES);
        authorities
                .keySet()
                .forEach(code -> file.put(
                        ("%-" + PostcodeFile.CODE_LENGTH + "s").formatted(code).getBytes(StandardCharsets.US_ASCII)));
        file.position(PostcodeFile.HEADER);
        for (int i = 0; i < count; i++) {
            file.putLong(keys[i] >>> NUMBER_BITS);
        }
        for (int i = 0; i < count; i++) {
            file.putInt(eastings[number(i)]);
        }
        for (int i = 0; i < count; i++) {
            file.putInt(northings[number(i)]);
        }
        for (int i = 0; i < count; i++) {
            file.put(places[number(i)]);
        }
        return file.flip();
    }

    /// Which row of the list stands at this place of the sorted keys.
    private int number(int sorted) {
        return (int) (keys[sorted] & ((1L << NUMBER_BITS) - 1));
    }
}

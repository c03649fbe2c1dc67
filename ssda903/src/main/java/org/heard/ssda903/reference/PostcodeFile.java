package org.heard.ssda903.reference;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The postcode directory as a file that is mapped into memory and searched where it lies: sorted keys, then eastings,
/// northings and authorities in the same order.
final class PostcodeFile implements PostcodeDirectory {
    static final long MAGIC = 0x4845_4152_4450_4332L;
    /// That of every processor Heard runs on, so that nothing is turned round at a look.
    static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

    static final int CODE_LENGTH = 9;
    static final int MOST_AUTHORITIES = 256;
    /// An easting that says that the point is not known.
    static final int NOWHERE = Integer.MIN_VALUE;

    static final int HEADER = 16 + CODE_LENGTH * MOST_AUTHORITIES;
    private static final int STEP = 32;

    private final List<String> authorities;
    private final LongBuffer keys;
    private final IntBuffer eastings;
    private final IntBuffer northings;
    private final ByteBuffer places;
    private final long[] every;

    private PostcodeFile(ByteBuffer file, int count) {
        var names = new byte[CODE_LENGTH * MOST_AUTHORITIES];
        file.get(HEADER - names.length, names);
        authorities = IntStream.range(0, MOST_AUTHORITIES)
                .mapToObj(i -> new String(names, i * CODE_LENGTH, CODE_LENGTH, StandardCharsets.US_ASCII).strip())
                .toList();
        int at = HEADER;
        keys = slice(file, at, count * Long.BYTES).asLongBuffer();
        at += count * Long.BYTES;
        eastings = slice(file, at, count * Integer.BYTES).asIntBuffer();
        at += count * Integer.BYTES;
        northings = slice(file, at, count * Integer.BYTES).asIntBuffer();
        at += count * Integer.BYTES;
        places = slice(file, at, count);
        every = new long[(count + STEP - 1) / STEP];
        for (int i = 0; i < every.length; i++) {
            every[i] = keys.get(i * STEP);
        }
    }

    private static ByteBuffer slice(ByteBuffer file, int from, int length) {
        return file.slice(from, length).order(ORDER);
    }

    /// Opens a file that [PostcodeBuilding] wrote.
    ///
    /// @throws IOException when it cannot be read, or is not such a file
    static PostcodeFile open(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    static PostcodeFile of(ByteBuffer file) throws IOException {
        file.order(ORDER);
        if (file.limit() < HEADER || file.getLong(0) != MAGIC) {
            throw new IOException("No postcode directory");
        }
        int count = file.getInt(Long.BYTES);
        if (file.limit() != length(count)) {
            throw new IOException("A postcode directory that was cut short");
        }
        return new PostcodeFile(file, count);
    }

    static int length(int count) {
        return HEADER + count * (Long.BYTES + 2 * Integer.BYTES + 1);
    }

    @Override
    public Optional<Place> find(String postcode) {
        long key = PostcodeKey.of(postcode);
        if (key < 0) {
            return Optional.empty();
        }
        int part = Arrays.binarySearch(every, key);
        int low = part >= 0 ? part * STEP : Math.max(0, (-part - 2) * STEP);
        int high = Math.min(low + STEP, keys.limit()) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long here = keys.get(middle);
            if (here == key) {
                return Optional.of(place(middle));
            }
            if (here < key) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    private Place place(int at) {
        int easting = eastings.get(at);
        var authority = authorities.get(Byte.toUnsignedInt(places.get(at)));
        return new Place(authority, easting != NOWHERE, easting, northings.get(at));
    }
}

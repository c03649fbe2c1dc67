package org.heard.documents;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Which way up a photograph is to be seen: a camera does not turn the picture, it notes how it was held (Exif, tag
/// 274). Read before the note is dropped, or a child's drawing would lie on its side.
///
/// @param value 1 to 8, as Exif numbers them
record Orientation(int value) {
    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;

    /// As a JPEG notes it; upright where it notes nothing, or nothing that can be read.
    static Orientation of(byte[] jpeg) {
        try {
            var bytes = ByteBuffer.wrap(jpeg);
            for (var at = 2; (bytes.get(at) & 0xFF) == 0xFF; at += 2 + (bytes.getShort(at + 2) & 0xFFFF)) {
                var marker = bytes.get(at + 1) & 0xFF;
                if (marker == 0xE1 && bytes.getInt(at + 4) == 0x45786966) {
                    return inTiff(bytes.slice(at + 10, (bytes.getShort(at + 2) & 0xFFFF) - 8));
                }
                if (marker == 0xDA) {
                    break;
                }
            }
        } catch (IndexOutOfBoundsException damaged) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var count = tiff.getShort(directory) & 0xFFFF;
        for (var i = 0; i < count; i++) {
            var entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                var value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /// Whether width and height change places.
    boolean turned() {
        return value >= 5;
    }

    /// How a picture of this size is moved to stand upright with its corner at the origin.
    AffineTransform transform(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}

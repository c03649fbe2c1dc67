package org.heard.cards;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// A camera in place of a test: reads what a drawn square says.
public final class QrReading {
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int EDGE = 4;

    private QrReading() {}

    public static String of(Element svg) {
        var size = Integer.parseInt(svg.attr("viewBox").split(" ")[2]) - 2 * EDGE;
        var matrix = new BitMatrix(size);
        var modules = MODULE.matcher(svg.select("path").attr("d"));
        while (modules.find()) {
            matrix.set(Integer.parseInt(modules.group(1)) - EDGE, Integer.parseInt(modules.group(2)) - EDGE);
        }
        try {
            return new Decoder().decode(matrix).getText();
        } catch (ChecksumException | FormatException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}

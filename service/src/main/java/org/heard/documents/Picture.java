package org.heard.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.heard.documents.Inspection.Refused;
import org.heard.documents.Inspection.Sound;

/// Draws a picture anew, the right way up, so that nothing is kept but what can be seen: not where and with which
/// machine it was taken, no thumbnail of what was cut off, nothing hidden behind its end.
final class Picture {
    private static final long MOST_DOTS = 120_000_000;
    private static final int LONGEST_SIDE = 6_000;
    private static final float[] QUALITIES = {0.9f, 0.8f, 0.6f};

    private Picture() {}

    /// One at a time: a large picture takes 200 MB while it is drawn.
    static synchronized Inspection redrawn(byte[] bytes, Kind kind) {
        try {
            return read(bytes, kind)
                    .map(image -> upright(image, kind == Kind.JPEG ? Orientation.of(bytes) : Orientation.UPRIGHT))
                    .<Inspection>map(image -> written(image, kind))
                    .orElseGet(() -> new Refused(Refusal.PICTURE_TOO_LARGE));
        } catch (IOException | RuntimeException damaged) {
            return new Refused(Refusal.PICTURE_UNREADABLE);
        }
    }

    /// Empty where there are too many dots. Of a picture larger than any screen every second, third … dot is read.
    private static Optional<BufferedImage> read(byte[] bytes, Kind kind) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_DOTS) {
                return Optional.empty();
            }
            var step = (int) ((Math.max(width, height) + LONGEST_SIDE - 1) / LONGEST_SIDE);
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(reader.read(0, how));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        var clear = image.getColorModel().hasAlpha();
        var width = orientation.turned() ? image.getHeight() : image.getWidth();
        var height = orientation.turned() ? image.getWidth() : image.getHeight();
        var drawn = new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        paint(drawn, image, orientation.transform(image.getWidth(), image.getHeight()));
        return drawn;
    }

    private static Inspection written(BufferedImage image, Kind kind) {
        if (kind == Kind.PNG) {
            var png = encoded(image, "png", 1);
            if (png.length <= Documents.MOST_BYTES) {
                return new Sound(Kind.PNG, png);
            }
        }
        var flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        paint(flat, image, new AffineTransform());
        for (var quality : QUALITIES) {
            var jpeg = encoded(flat, "jpeg", quality);
            if (jpeg.length <= Documents.MOST_BYTES) {
                return new Sound(Kind.JPEG, jpeg);
            }
        }
        return new Refused(Refusal.PICTURE_TOO_LARGE);
    }

    private static void paint(BufferedImage onto, BufferedImage image, AffineTransform how) {
        Graphics2D pen = onto.createGraphics();
        try {
            if (!onto.getColorModel().hasAlpha()) {
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, onto.getWidth(), onto.getHeight());
            }
            pen.drawImage(image, how, null);
        } finally {
            pen.dispose();
        }
    }

    private static byte[] encoded(BufferedImage image, String format, float quality) {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(quality);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

package org.heard.enclosed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is taken for a child's voice: by its bytes, whatever it is called, and never a film or a picture.
class SoundTest {
    private static final String WEBM = "\u001aE\u00df\u00a3\u009fB\u0082\u0084webm";
    private static final String OGG = "OggS\0\2\0\0\0\0\0\0\0\0";
    private static final String MP4 = "\0\0\0\u0018ftypmp42\0\0\0\0";
    private static final String SOUN = "hdlr\0\0\0\0\0\0\0\0soun";
    private static final String VIDE = "hdlr\0\0\0\0\0\0\0\0vide";

    @Test
    void a_voice_in_each_wrapping_browsers_make_is_taken() {
        assertThat(format(WEBM + "...A_OPUS...")).isEqualTo(Sound.Format.WEBM);
        assertThat(format(OGG + "OpusHead...")).isEqualTo(Sound.Format.OGG);
        assertThat(format(MP4 + "moov" + SOUN)).isEqualTo(Sound.Format.MP4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WEBM + "V_VP8",
                WEBM + "A_OPUS V_VP9",
                WEBM + "A_OPUS V_MJPEG",
                WEBM,
                OGG + "\u0080theora",
                OGG + "OpusHead \u0080theora",
                OGG,
                MP4 + SOUN + VIDE,
                MP4 + VIDE,
                "\0\0\0\u0018ftypheic\0\0\0\0hdlr\0\0\0\0\0\0\0\0pict",
                "\u00ff\u00d8\u00ff\u00e0 JFIF A_OPUS",
                "\u0089PNG\r\n\u001a\n",
                "RIFF....WAVE",
                "<html><script>alert(1)</script>",
                "%PDF-1.7",
                ""
            })
    void a_film_a_picture_and_everything_else_is_not(String bytes) {
        assertThat(Sound.read(bytes(bytes))).isEmpty();
    }

    @Test
    void it_has_an_end() {
        assertThat(Sound.read(Arrays.copyOf(bytes(WEBM + "A_OPUS"), Sound.MOST_BYTES)))
                .isPresent();
        assertThat(Sound.read(Arrays.copyOf(bytes(WEBM + "A_OPUS"), Sound.MOST_BYTES + 1)))
                .isEmpty();
    }

    private static Sound.Format format(String bytes) {
        return Sound.read(bytes(bytes)).orElseThrow().format();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

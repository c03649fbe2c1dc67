package org.heard.children;

final class CareSequenceTest {
    private CareSequenceTest() {}

    static String row(Episode one) {
        return "%s %s %s %s%s"
                .formatted(
                        one.began(),
                        one.reasonBegan(),
                        one.legalStatus(),
                        one.placement(),
                        one.ended() == null
                                ? ""
                                : (" to " + one.ended() + " " + one.reasonEnded() + " " + one.reasonMoved())
                                        .stripTrailing());
    }
}

package org.heard.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.ChildStory;
import org.heard.Story;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;

/// A child with a card in their hand, as a worker printed it: what is told of a card is told through pages
/// alone.
public final class CardInHand {
    public static final List<Picture> FOUR = List.of(Picture.FISH, Picture.MOON, Picture.FISH, Picture.KEY);
    public static final List<Picture> OTHERS = List.of(Picture.SUN, Picture.MOON, Picture.FISH, Picture.KEY);

    private final Story story;
    private final int port;
    private final Actor iro;
    private final ChildStory child;

    private CardInHand(Story story, int port, String born) {
        this.story = story;
        this.port = port;
        iro = story.iro("Anna Example");
        child = story.child("Ash Example")
                .born(born)
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, iro, "2026-01-06")
                .plannedFor("2026-07-01");
        story.shows(iro);
        story.isOnTheirSide();
    }

    public static CardInHand of(Story story, int port) {
        return of(story, port, "2016-03-02");
    }

    public static CardInHand of(Story story, int port, String born) {
        return new CardInHand(story, port, born);
    }

    public Actor iro() {
        return iro;
    }

    public ChildStory child() {
        return child;
    }

    /// The worker, signed in.
    public Visitor worker() {
        return new Visitor(port).as(story.organisation(), iro);
    }

    /// Where the staff's page of the card is.
    public String page() {
        return "/children/" + child.id() + "/card";
    }

    /// What stands behind the `#` of a card given out now, and the number on it, as printed.
    public Printed printed() {
        var worker = worker();
        var shown = worker.get(page());
        var button = shown.words().contains("Give out a new card") ? "Give out a new card" : "Give out a card";
        worker.follow(worker.press(shown, button, Map.of()));
        var sheet = worker.get(page() + "/print").page();
        var address = QrReading.of(Objects.requireNonNull(sheet.selectFirst("svg")));
        var number = sheet.select("strong").first();
        return new Printed(
                address.substring(address.indexOf('#') + 1),
                Objects.requireNonNull(number).text().replace("Card ", ""),
                address.substring(address.indexOf("/card")));
    }

    /// What a camera and a child read of the card.
    public record Printed(String secret, String number, String address) {}

    /// Shows the card in a browser without scripts that knows what a camera read.
    public Visitor shown(Printed card) {
        var visitor = new Visitor(port);
        visitor.get("/card");
        visitor.post("/card/open", Map.of("card", card.secret()));
        return visitor;
    }

    /// The card is shown, and what is said where no pictures are asked for.
    public Visitor.Answer refused(Printed card) {
        var visitor = new Visitor(port);
        visitor.get("/card");
        return visitor.post("/card/open", Map.of("card", card.secret()));
    }

    /// Taps four pictures, a page each, and answers what came of the last.
    public static Visitor.Answer tap(Visitor visitor, List<Picture> four) {
        Visitor.Answer last = visitor.get("/card/pictures");
        for (var picture : four) {
            last = visitor.open("/card/pictures", Map.of("picture", picture.name()));
        }
        return last;
    }

    /// For how many seconds nothing may happen in a child's browser before the server ends it: its page warns by what
    /// the session itself says.
    public static String mayBeIdle(Visitor child) {
        return child.get("/me").page().select("dialog.ending").attr("data-idle");
    }

    /// The child has chosen their pictures and is signed in.
    public Visitor firstUse(Printed card) {
        var visitor = shown(card);
        tap(visitor, FOUR);
        assertThat(tap(visitor, FOUR).leadsTo()).isEqualTo("/me");
        return visitor;
    }
}

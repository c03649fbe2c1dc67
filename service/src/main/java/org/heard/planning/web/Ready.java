package org.heard.planning.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.RelationKind;
import org.heard.access.Step;
import org.heard.care.MissingEpisode;
import org.heard.children.CommunicationProfile;
import org.heard.choices.Sheet;
import org.heard.clock.TryingADay.Preparing;
import org.heard.pages.Days;
import org.heard.pages.Status;
import org.heard.planning.Invited;
import org.heard.planning.Invited.Reply;
import org.jspecify.annotations.Nullable;

/// How far getting ready for a review is, as the page where it starts shows it.
///
/// @param siblings whether the child has brothers or sisters in care
/// @param chosen   what the child chose, absent where they did not, or it is not for this reader
/// @param likes    when, where and how the child would like to meet, in a line for whoever plans it
/// @param apart    parents who do not come and of whom nothing is noted: they are asked all the same
/// @param rests    until when the child would like to be left alone, absent where they do not say so
/// @param says     how the child says things, and what whoever talks with them should know
/// @param said     of how many people it is noted what they say beforehand
/// @param together how many reviews meet at the planned meeting, this one among them
/// @param by       by when what is to be done before the review should be, absent where nothing is planned
/// @param steps    whose the steps are in this authority
/// @param since    when the child was missing since the review before
/// @param acts     what the reader may do with this child's record
public record Ready(
        About about,
        boolean siblings,
        @Nullable Sheet chosen,
        String likes,
        List<String> apart,
        @Nullable LocalDate rests,
        CommunicationProfile says,
        int said,
        int together,
        @Nullable Preparing by,
        Map<Step, RelationKind> steps,
        SinceLastReview since,
        Set<Act> acts,
        LocalDate today) {
    /// When the child was missing since the review before; both empty where nobody tells of any.
    ///
    /// @param review the day of the review before, absent where there was none
    public record SinceLastReview(@Nullable LocalDate review, List<MissingEpisode> missing) {}

    /// How it stands with what people say beforehand.
    public Status views() {
        return said == 0 ? Status.neutral("To do") : Status.good(said == 1 ? "One person" : said + " people");
    }

    /// How it stands with what the child chose: each choice is honoured, or answered.
    public Status choices() {
        if (chosen == null) {
            return Status.neutral("Nothing yet");
        }
        var open = toAnswer()
                + chosen.redCards().stream().filter(card -> card.told() == null).count();
        return open == 0 ? Status.good("Chosen") : Status.soon(open == 1 ? "1 to answer" : open + " to answer");
    }

    /// Of how many people the saved list is otherwise than the child wants, and nobody has told them why.
    public long toAnswer() {
        if (chosen == null || about.plan().on() == null || about.plan().peopleVersion() == 0) {
            return 0;
        }
        var asked = Invited.asked(about.plan().invited());
        return chosen.people().stream()
                .filter(one -> one.wish().isAgainst(asked.getOrDefault(one.id(), false)) && one.told() == null)
                .count();
    }

    /// When they last changed it.
    public String choicesWords() {
        return chosen == null
                ? "They can choose in their own space"
                : "By themself, last changed " + Days.moment(chosen.changedAt());
    }

    /// Whether the reader is told what the child chose.
    public boolean readsChoices() {
        return acts.contains(Act.RECORD_REVIEW);
    }

    /// Whose views are still to be asked, in a line.
    public String viewsWords() {
        return apart.isEmpty()
                ? "Parents, carers, school: whether or not they come"
                : "Not coming, and still asked: " + String.join(", ", apart);
    }

    /// Whether it meets with those of brothers and sisters.
    public Status meetsWith() {
        return together > 1 ? Status.good(together + " reviews") : Status.neutral("By itself");
    }

    /// Whether the reader arranges something of the review, or only reads.
    public boolean arranges() {
        return invites() || consults();
    }

    /// Whether the reader plans it and asks people.
    public boolean invites() {
        return acts.contains(Act.INVITE);
    }

    /// Whether the reader notes what was asked beforehand.
    public boolean consults() {
        return acts.contains(Act.CONSULT);
    }

    /// Who does what in this authority, in a sentence.
    public String whose() {
        var inviting = who(Step.INVITE);
        var consulting = who(Step.CONSULT);
        return inviting.equals(consulting)
                ? "Here " + inviting + " plans, invites and consults beforehand."
                : "Here " + inviting + " plans and invites; " + consulting + " consults beforehand.";
    }

    private String who(Step step) {
        var owner = steps.get(step);
        return owner == RelationKind.IRO
                ? "the IRO"
                : owner == RelationKind.SOCIAL_WORKER ? "the social worker" : "business support";
    }

    /// How the day and the place stand.
    public Status day() {
        var on = about.plan().on();
        if (on == null) {
            return Status.neutral("Nothing planned");
        }
        var arranged = about.plan().arranged();
        return on.isBefore(today)
                ? Status.soon("The day has passed")
                : arranged.at() == null || (arranged.place().isEmpty() && arranged.mode() == null)
                        ? Status.information("Day set")
                        : Status.good("Set");
    }

    /// Whether it is to meet once or more often.
    public Status series() {
        var later = about.plan().review().plannedAfter().size();
        return later == 0 ? Status.neutral("One meeting") : Status.information((later + 1) + " meetings");
    }

    /// The days after the next one: "Then on Friday 8 January 2027".
    public String seriesWords() {
        var later = about.plan().review().plannedAfter();
        return later.isEmpty()
                ? ""
                : "Then on "
                        + later.stream()
                                .map(meeting -> Days.withWeekday(meeting.on()))
                                .collect(Collectors.joining(" and on "));
    }

    /// How it stands with asking the child.
    public Status wishes() {
        return about.plan().wishes() == null ? Status.neutral("To do") : Status.good("Asked");
    }

    /// How it stands with asking people.
    public Status people() {
        var plan = about.plan();
        if (plan.invited().isEmpty()) {
            return Status.neutral("To do");
        }
        var open = plan.count(Reply.NO_ANSWER);
        return open > 0
                ? Status.information(open == 1 ? "1 answer to come" : open + " answers to come")
                : Status.good("All answered");
    }

    /// Who is asked and comes, in a few words.
    public String peopleWords() {
        var plan = about.plan();
        return plan.invited().isEmpty() ? "" : plan.asked() + " asked, " + plan.coming() + " coming";
    }

    /// How it stands with the talk of social worker and IRO.
    public Status talk() {
        return about.plan().talk() != null ? Status.good("Done") : open(by == null ? null : spokenBy());
    }

    /// How it stands with the report.
    public Status report() {
        if (about.plan().reportOn() != null) {
            return Status.good("With the IRO");
        }
        return about.plan().goesAhead() != null
                ? Status.information("Goes ahead without it")
                : open(by == null ? null : papersBy());
    }

    /// Until when the talk should be, absent where nobody can tell.
    public @Nullable LocalDate spokenBy() {
        return by == null ? null : by.spokenBy().orElse(null);
    }

    /// Until when the report should be there, absent where nobody can tell.
    public @Nullable LocalDate papersBy() {
        return by == null ? null : by.papersBy().orElse(null);
    }

    private Status open(@Nullable LocalDate due) {
        if (due == null) {
            return Status.neutral("To do");
        }
        return due.isBefore(today)
                ? Status.late("Late: by " + Days.written(due))
                : Status.neutral("By " + Days.written(due));
    }
}

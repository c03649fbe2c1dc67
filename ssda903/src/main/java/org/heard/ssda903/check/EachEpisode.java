package org.heard.ssda903.check;

import org.heard.ssda903.table.EpisodeRow;

/// The logic of rules that ask one thing of each episode, alone or beside the one before it.
public final class EachEpisode {
    /// What one episode tells.
    @FunctionalInterface
    public interface Alone {
        boolean test(EpisodeRow episode);
    }

    /// What one episode of this child tells.
    @FunctionalInterface
    public interface OfChild {
        boolean test(EpisodeRow episode, ChildRows child);
    }

    /// What two episodes that follow one another tell.
    @FunctionalInterface
    public interface Neighbours {
        boolean test(EpisodeRow earlier, EpisodeRow later);
    }

    private EachEpisode() {}

    /// Every episode of which this is true fails.
    public static Rule.Logic where(Alone fails) {
        return (child, found) -> {
            for (var episode : child.episodes()) {
                if (fails.test(episode)) {
                    found.at(episode);
                }
            }
        };
    }

    /// The same, for what is told from the year or from the child's other rows too.
    public static Rule.Logic where(OfChild fails) {
        return (child, found) -> {
            for (var episode : child.episodes()) {
                if (fails.test(episode, child)) {
                    found.at(episode);
                }
            }
        };
    }

    /// Every episode fails of which this is true beside the one before it; the child's first never does. An episode
    /// without a first day has no place in the order and is passed over; where one cannot be read, the
    /// order is not known and nothing is said.
    public static Rule.Logic afterAnother(Neighbours fails) {
        return neighbours(fails, 0);
    }

    /// Every episode fails of which this is true beside the one after it; the child's last never does.
    public static Rule.Logic beforeAnother(Neighbours fails) {
        return neighbours(fails, 1);
    }

    /// @param back how far before the later of the two the one that fails stands
    private static Rule.Logic neighbours(Neighbours fails, int back) {
        return (child, found) -> {
            if (child.episodes().size() < 2 || !child.knowsOrder()) {
                return;
            }
            var episodes = child.episodesInOrder();
            for (int i = 1; i < episodes.size(); i++) {
                if (fails.test(episodes.get(i - 1), episodes.get(i))) {
                    found.at(episodes.get(i - back));
                }
            }
        };
    }
}

package org.heard.signin.web;

import java.util.List;
import java.util.Optional;
import org.heard.access.Role;
import org.heard.ids.PersonId;
import org.heard.organisations.Organisation;
import org.heard.signin.ChildrenToPlay;

/// The made-up organisations, and the people of one of them, children among them.
public record DemoView(
        List<Organisation> organisations,
        Optional<Organisation> chosen,
        List<Group> groups,
        List<ChildrenToPlay.Choice> children) {
    private static final int SHOWN = 6;

    /// People with one role: those with most children first, the others folded away.
    public record Group(Role role, List<Choice> shown, List<Choice> folded) {
        static Group of(Role role, List<Choice> all) {
            var most = Math.min(SHOWN, all.size());
            return new Group(role, all.subList(0, most), all.subList(most, all.size()));
        }

        /// What signing in as one of them shows.
        public String goodFor() {
            return switch (role) {
                case IRO -> "Their own children: what is due and why, preparing and holding a review, following it up.";
                case IRO_MANAGER -> "The whole service: who is unallocated, what is late, allocating and covering.";
                case SOCIAL_WORKER -> "The children they work with, as the case line sees them: reading, not editing.";
                case TEAM_MANAGER -> "The children of everyone whose work they manage, to read.";
                case BUSINESS_SUPPORT ->
                    "Keeping records and dates for the children they support; never a child’s words.";
                case ADMINISTRATOR -> "People, roles, accounts and the audit; no child at all.";
            };
        }
    }

    /// A person to sign in as.
    public record Choice(PersonId id, String name, String about, int children) {}
}

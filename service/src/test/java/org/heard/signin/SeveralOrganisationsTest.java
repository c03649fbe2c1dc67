package org.heard.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heard.HeardTest;
import org.heard.Story;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.EmailAddress;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// One person, one account, two organisations: who may do what to whose door.
class SeveralOrganisationsTest extends HeardTest {
    private static final String PASSWORD = "kettle harbour violin";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountKeeping keeping;

    private Story elsewhere;
    private Actor atHome;
    private Actor abroad;
    private Actor theirAdministrator;
    private Actor ourAdministrator;
    private String email;
    private ChildId ours;
    private ChildId theirs;

    @BeforeEach
    void oneAccountAskedByAnother() {
        atHome = story.iro("Ada Okafor");
        ourAdministrator = story.person("Our Administrator", Role.ADMINISTRATOR);
        email = atHome.person() + "@example.org";
        here(() -> accounts.open(atHome.person(), email, PASSWORD, false, NOW));
        elsewhere = anotherStory();
        abroad = elsewhere.iro("A. Okafor");
        theirAdministrator = elsewhere.person("Their Administrator", Role.ADMINISTRATOR);
        ours = story.child("Our Child")
                .enteredCare("2026-01-05", "C2", "U6")
                .has(RelationKind.IRO, atHome, "2026-01-06")
                .id();
        theirs = elsewhere
                .child("Their Child")
                .enteredCare("2026-01-05", "C2", "U6")
                .has(RelationKind.IRO, abroad, "2026-01-06")
                .id();
        assertThat(ask()).isInstanceOf(AccountKeeping.Outcome.Asked.class);
    }

    @Test
    void being_asked_opens_nothing_and_takes_nothing_from_whoever_has_the_account() {
        var visitor = new Visitor(port);
        assertThat(visitor.open("/sign-in", Map.of("email", email, "password", PASSWORD))
                        .leadsTo())
                .isEqualTo("/organisations");
        assertThat(visitor.get("/children/" + ours).status()).isEqualTo(200);
        assertThat(visitor.get("/children/" + theirs).status()).isEqualTo(404);
        visitor.get("/organisations");
        visitor.post(
                "/organisations",
                Map.of("organisation", elsewhere.organisation().toString()));
        assertThat(visitor.get("/children/" + theirs).status()).isEqualTo(404);
        assertThat(there(() -> keeping.reset(theirAdministrator, NOW, TODAY, abroad.person())))
                .isInstanceOf(AccountKeeping.Outcome.SharedAccount.class);
        assertThat(here(() -> keeping.reset(ourAdministrator, NOW, TODAY, atHome.person())))
                .as("an invitation nobody answered does not stand in the way")
                .isInstanceOf(AccountKeeping.Outcome.OneTimePassword.class);
    }

    @Test
    void whoever_says_yes_acts_for_one_at_a_time() {
        var visitor = accepted("yes");
        choose(visitor, elsewhere);
        assertThat(visitor.get("/children/" + theirs).status()).isEqualTo(200);
        assertThat(visitor.get("/children/" + ours).status()).isEqualTo(404);
        choose(visitor, story);
        assertThat(visitor.get("/children/" + theirs).status()).isEqualTo(404);
        assertThat(visitor.get("/children/" + ours).status()).isEqualTo(200);
    }

    @Test
    void neither_administrator_rules_over_what_is_not_theirs_alone() {
        accepted("yes");
        assertThat(here(() -> keeping.reset(ourAdministrator, NOW, TODAY, atHome.person())))
                .isInstanceOf(AccountKeeping.Outcome.SharedAccount.class);
        assertThat(there(() -> keeping.readdress(
                        theirAdministrator, NOW, TODAY, abroad.person(), new EmailAddress("mine@example.org"))))
                .isInstanceOf(AccountKeeping.Outcome.SharedAccount.class);
    }

    @Test
    void one_organisation_s_closed_door_leaves_the_other_s_open() {
        var visitor = accepted("yes");
        choose(visitor, story);
        there(() -> keeping.close(theirAdministrator, NOW, TODAY, abroad.person()));
        assertThat(visitor.get("/children/" + ours).status()).isEqualTo(200);
        there(() -> keeping.reopen(theirAdministrator, NOW, TODAY, abroad.person()));
        choose(visitor, elsewhere);
        assertThat(visitor.get("/children/" + theirs).status()).isEqualTo(200);
        there(() -> keeping.signOut(theirAdministrator, NOW, TODAY, abroad.person()));
        assertThat(visitor.get("/children/" + theirs).status()).isEqualTo(302);
    }

    @Test
    void whoever_says_no_is_left_alone_until_asked_again() {
        var visitor = accepted("no");
        assertThat(visitor.get("/organisations").words()).doesNotContain("asks whether");
        assertThat(there(() -> keeping.find(theirAdministrator, abroad.person(), TODAY))
                        .orElseThrow()
                        .how()
                        .state())
                .isEqualTo(PeopleList.State.DECLINED);
        there(() -> keeping.reopen(theirAdministrator, NOW, TODAY, abroad.person()));
        assertThat(visitor.get("/organisations").words()).contains("asks whether");
        visitor.post(
                "/organisations",
                Map.of("organisation", elsewhere.organisation().toString()));
        assertThat(visitor.get("/children/" + theirs).status()).isEqualTo(404);
    }

    @Test
    void an_invitation_is_answered_by_whom_it_is_for() {
        var stranger = story.iro("Somebody Else");
        var address = stranger.person() + "@example.org";
        here(() -> accounts.open(stranger.person(), address, PASSWORD, false, NOW));
        var visitor = new Visitor(port);
        visitor.open("/sign-in", Map.of("email", address, "password", PASSWORD));
        visitor.get("/account");
        assertThat(visitor.post(
                                "/organisations/answer",
                                Map.of("organisation", elsewhere.organisation().toString(), "answer", "yes"))
                        .status())
                .isEqualTo(404);
    }

    private AccountKeeping.Outcome ask() {
        return there(() -> keeping.open(theirAdministrator, NOW, TODAY, abroad.person(), new EmailAddress(email)));
    }

    private Visitor accepted(String answer) {
        var visitor = new Visitor(port);
        visitor.open("/sign-in", Map.of("email", email, "password", PASSWORD));
        visitor.get("/organisations");
        visitor.post(
                "/organisations/answer",
                Map.of("organisation", elsewhere.organisation().toString(), "answer", answer));
        return visitor;
    }

    private static void choose(Visitor visitor, Story where) {
        visitor.open(
                "/organisations", Map.of("organisation", where.organisation().toString()));
    }

    private <T, X extends Throwable> T there(ScopedValue.CallableOp<T, X> work) throws X {
        return Tenancy.within(elsewhere.organisation(), work);
    }
}

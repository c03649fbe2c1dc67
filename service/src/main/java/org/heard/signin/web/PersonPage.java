package org.heard.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Person;
import org.heard.access.Relations;
import org.heard.ids.PersonId;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.heard.signin.AccountKeeping;
import org.heard.signin.Administration;
import org.heard.signin.IdleAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/// One person as an administrator knows them.
@Controller
public class PersonPage {
    /// Where a one-time password waits for the page that shows it, once.
    static final String PASSWORD = PersonPage.class.getName() + ".password";

    private final Administration administration;
    private final AccountKeeping accounts;
    private final IdleAccounts idle;
    private final Relations relations;

    PersonPage(Administration administration, AccountKeeping accounts, IdleAccounts idle, Relations relations) {
        this.administration = administration;
        this.accounts = accounts;
        this.idle = idle;
        this.relations = relations;
    }

    /// What the template shows.
    ///
    /// @param children how many children they are something to today; which, an administrator does not see
    /// @param closesOn the day the account closes unless it is used, absent where it does not
    /// @param password shown this once, or empty
    public record View(
            Person person,
            boolean here,
            Administration.Post post,
            int children,
            Optional<AccountKeeping.Account> account,
            @Nullable LocalDate closesOn,
            String password,
            LocalDate today) {

        /// What holds today or will.
        public List<org.heard.access.Persons.RoleHeld> roles() {
            return post.roles().stream().filter(role -> role.lasts(today)).toList();
        }

        /// What is over.
        public List<org.heard.access.Persons.RoleHeld> formerRoles() {
            return post.roles().stream()
                    .filter(role -> !role.lasts(today) && !role.from().equals(role.until()))
                    .toList();
        }
    }

    @GetMapping("/people/{person}")
    ModelAndView show(
            Page page, @PathVariable PersonId person, Actor actor, LocalDate today, HttpServletRequest request) {
        var known = administration.get(actor, person, today);
        var account = accounts.find(actor, person, today);
        var view = new View(
                known,
                known.isHere(today),
                administration.post(actor, person, today),
                relations.countChildren(today).getOrDefault(person, 0),
                account,
                account.map(one -> idle.closesOn(one.how(), today)).orElse(null),
                handedOver(request),
                today);
        return new ModelAndView(
                "signin/person",
                Map.of("page", page.titled("A person and their account"), "form", Form.blank(), "view", view));
    }

    private static String handedOver(HttpServletRequest request) {
        var kept = RequestContextUtils.getInputFlashMap(request);
        return kept != null && kept.get(PASSWORD) instanceof String password ? password : "";
    }
}

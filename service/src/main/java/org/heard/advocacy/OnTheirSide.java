package org.heard.advocacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Role;
import org.heard.organisations.LocalSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is on the children's side in this authority: the advocacy provider, and where complaints go. All of it must be
/// said before a child's space opens, so that what a child asks for has somewhere to go.
@Component
@Transactional
public class OnTheirSide {
    private static final String PROVIDER = "advocacy.provider";
    private static final String PHONE = "advocacy.phone";
    private static final String EMAIL = "advocacy.email";
    private static final String FORM = "advocacy.form";
    private static final String COMPLAINTS_PHONE = "complaints.phone";
    private static final String COMPLAINTS_EMAIL = "complaints.email";

    private final LocalSettings settings;
    private final Audit audit;

    OnTheirSide(LocalSettings settings, Audit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /// How they are reached.
    ///
    /// @param form the provider's own page with a form to contact it, an address beginning with `https://`
    public record Reached(
            String provider, String phone, String email, String form, String complaintsPhone, String complaintsEmail) {

        /// What is missing, in words for whoever sets it; empty where all is there.
        public List<String> missing() {
            var missing = new ArrayList<String>();
            add(missing, provider, "the name of the advocacy provider");
            add(missing, phone, "the provider’s own phone number");
            add(missing, email, "the provider’s email address");
            add(missing, form, "the provider’s own contact form");
            add(missing, complaintsPhone, "the phone number for complaints");
            add(missing, complaintsEmail, "the email address for complaints");
            return missing;
        }

        /// The number of whoever a request of this kind goes to; empty where none is set.
        public String phone(Request.Kind kind) {
            return switch (kind) {
                case ADVOCATE -> phone;
                case COMPLAINT -> complaintsPhone;
                case SEE_IRO -> "";
            };
        }

        /// The address a request of this kind goes to; empty where none is set.
        public String email(Request.Kind kind) {
            return switch (kind) {
                case ADVOCATE -> email;
                case COMPLAINT -> complaintsEmail;
                case SEE_IRO -> "";
            };
        }

        private static void add(List<String> missing, String value, String what) {
            if (value.isBlank()) {
                missing.add(what);
            }
        }
    }

    /// As set today; what is not set is empty.
    @Transactional(readOnly = true)
    public Reached find(LocalDate today) {
        return new Reached(
                setting(PROVIDER, today),
                setting(PHONE, today),
                setting(EMAIL, today),
                setting(FORM, today),
                setting(COMPLAINTS_PHONE, today),
                setting(COMPLAINTS_EMAIL, today));
    }

    /// Sets them from today on.
    public void set(Actor actor, Instant now, LocalDate today, Reached reached) {
        actor.mustBe(Role.IRO_MANAGER, Role.ADMINISTRATOR);
        keep(actor, now, today, PROVIDER, reached.provider());
        keep(actor, now, today, PHONE, reached.phone());
        keep(actor, now, today, EMAIL, reached.email());
        keep(actor, now, today, FORM, reached.form());
        keep(actor, now, today, COMPLAINTS_PHONE, reached.complaintsPhone());
        keep(actor, now, today, COMPLAINTS_EMAIL, reached.complaintsEmail());
        audit.write(actor, now, "changed", List.of("who is on the children’s side"));
    }

    private String setting(String key, LocalDate today) {
        return settings.find(key, today).orElse("");
    }

    private void keep(Actor actor, Instant now, LocalDate today, String key, String value) {
        if (!setting(key, today).equals(value.strip())) {
            settings.set(actor.person(), now, key, today, value.strip());
        }
    }
}

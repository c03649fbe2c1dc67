package org.heard.drafts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.heard.database.Tenancy;
import org.heard.ids.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes into a form, under a secret of the organisation's own, whose draft it is, so that it can be kept for that
/// person after their sign-in has ended. The secret is kept with the rows it protects: every server of the installation
/// has it, and a restart or a restored backup keeps it.
@Component
class Tokens {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int LONGEST = 8_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient rows;
    private final TransactionTemplate joining;
    private final TransactionTemplate apart;
    private final Map<OrganisationId, byte[]> keys = new ConcurrentHashMap<>();

    Tokens(JdbcClient rows, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.joining = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    String write(OpenedForm form) {
        var text = form.written().getBytes(StandardCharsets.UTF_8);
        var key = key(form.organisation()).orElseGet(() -> makeKey(form.organisation()));
        return encoded(text) + "." + encoded(proof(key, text));
    }

    /// What a token says, where it is one of ours. Works before anybody has signed in.
    Optional<OpenedForm> read(String token) {
        var dot = token.indexOf('.');
        if (dot < 0 || token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var text = Base64.getUrlDecoder().decode(token.substring(0, dot));
            var proof = Base64.getUrlDecoder().decode(token.substring(dot + 1));
            return Optional.ofNullable(OpenedForm.read(new String(text, StandardCharsets.UTF_8)))
                    .filter(form -> key(form.organisation())
                            .filter(key -> MessageDigest.isEqual(proof, proof(key, text)))
                            .isPresent());
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    /// By which a text is known again, and from which nobody can tell what it said.
    String print(OrganisationId organisation, String text) {
        var key = key(organisation).orElseGet(() -> makeKey(organisation));
        return encoded(proof(key, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] proof(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Only what is there is remembered: a token can name any organisation.
    private Optional<byte[]> key(OrganisationId organisation) {
        var known = keys.get(organisation);
        if (known != null) {
            return Optional.of(known);
        }
        var found = Tenancy.within(organisation, () -> joining.execute(status -> find(organisation)));
        found.ifPresent(key -> keys.put(organisation, key));
        return found;
    }

    private Optional<byte[]> find(OrganisationId organisation) {
        return rows.sql("select key from draft_key where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .query(byte[].class)
                .optional();
    }

    /// In a transaction of its own, so that a form never shows a token whose secret was rolled back.
    private byte[] makeKey(OrganisationId organisation) {
        var fresh = new byte[KEY_BYTES];
        RANDOM.nextBytes(fresh);
        return Tenancy.within(
                organisation,
                () -> apart.execute(status -> {
                    rows.sql("""
                                    insert into draft_key (organisation_id, key) values (:organisation, :key)
                                    on conflict do nothing
                                    """)
                            .param("organisation", organisation.value())
                            .param("key", fresh)
                            .update();
                    return find(organisation).orElseThrow();
                }));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

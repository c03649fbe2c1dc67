package org.heard.voice;

/// Wishes that left a child's page although the child never saw an answer, nor said that somebody talked with them:
/// somebody said that the words are another child's, or took it back alone, as one could before that took a manager.
/// What a child who has left care still waits for is not among them: it stands with what waits.
public final class ClosedWishes {
    /// What one person took back alone, in the row `w`: nobody's name was kept with it then.
    static final String TAKEN_BACK_ALONE = "w.withdrawn_by_name = ''";

    /// All of the service, as a part of a statement that binds `:organisation` and `:now`. None of their words;
    /// why is empty where the child's record is sealed. While no manager has confirmed that the words are another
    /// child's, it is among them however it stood: that is for them to see. What was taken back alone is where
    /// the child waited.
    public static final String SELECT = """
            select w.wish_id, w.child_id, e.on_date, w.withdrawn_at, w.confirmed_at,
                %s as alone,
                case when exists (select 1 from child s where s.organisation_id = w.organisation_id
                    and s.child_id = w.child_id and s.sealed_on is not null)
                  then '' else w.withdrawn_because end as because
            from wish w join exact_words e using (organisation_id, words_id)
            where w.organisation_id = :organisation and w.withdrawn_at is not null and not w.sent
              and (%s or w.confirmed_at is null and not %s)
            """.formatted(TAKEN_BACK_ALONE, WishLines.WAITED, TAKEN_BACK_ALONE);

    private ClosedWishes() {}
}

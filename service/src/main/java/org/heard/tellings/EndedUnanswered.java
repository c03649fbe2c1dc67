package org.heard.tellings;

/// What another room holds that a child asked for, and that ended although they never saw an answer: a part of the
/// one statement that reads all of it for the manager.
public interface EndedUnanswered {
    /// Rows of `child_id`, `whose`, `what`, `on_date`, `why` and `href`, as [Closed] has them. The statement binds
    /// `:organisation`, `:now`, `:today` and `:reader`, from whom it keeps what they are left out of.
    /// What a group raised bears its name and no child.
    String select();
}

-- The review each child is owed next, read from the index in its order: nothing is left to sort (view next_review).
drop index projection_review;
create index projection_review on projection (organisation_id, child_id, (late_after is null), due_on)
    include (duty_key, late_after)
    where rule in ('REV-1', 'REV-2', 'REV-3', 'ADO-1', 'ADO-2', 'ADO-3', 'ADO-4', 'SB-1');

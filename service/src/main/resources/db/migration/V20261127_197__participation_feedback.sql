-- What a child said after their review, in three taps; for their IRO first, and for others only in counts.
create table review_feedback (
    organisation_id uuid not null,
    review_id uuid not null,
    child_id uuid not null,
    question text not null check (question in ('LISTENED', 'RIGHT_PEOPLE', 'UNDERSTOOD')),
    answer text not null check (answer in ('YES', 'A_BIT', 'NO')),
    answered_on date not null,
    primary key (organisation_id, review_id, question)
);
create index review_feedback_child on review_feedback (organisation_id, child_id);
alter table review_feedback enable row level security;
create policy tenant on review_feedback using (organisation_id = tenant());
revoke update, delete on review_feedback from ${application_role};

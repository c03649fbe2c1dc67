-- Which sentence of a letter, exactly as it was let go, tells the child of which decision: below it they say whether it
-- happened. Kept with the release, by whoever let it go.
create table letter_decision (
    organisation_id uuid not null,
    release_id uuid not null,
    decision_id uuid not null,
    child_id uuid not null,
    position int not null, -- in the order of the letter
    sentence text not null check (sentence <> ''),
    primary key (organisation_id, release_id, decision_id),
    foreign key (organisation_id, release_id) references copy_release
);
create index letter_decision_of_child on letter_decision (organisation_id, child_id);
alter table letter_decision enable row level security;
create policy tenant on letter_decision using (organisation_id = tenant());
revoke update, delete on letter_decision from ${application_role};

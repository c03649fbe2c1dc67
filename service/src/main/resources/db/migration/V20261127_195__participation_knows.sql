-- Whether a child knows who their IRO is, as they answered from time to time; SKIPPED where they did not want to.
create table knows_iro (
    organisation_id uuid not null,
    answer_id uuid not null,
    child_id uuid not null,
    answer text not null check (answer in ('YES', 'NO', 'NOT_SURE', 'SKIPPED')),
    answered_on date not null,
    primary key (organisation_id, answer_id)
);
create index knows_iro_child on knows_iro (organisation_id, child_id, answered_on);
alter table knows_iro enable row level security;
create policy tenant on knows_iro using (organisation_id = tenant());
revoke update, delete on knows_iro from ${application_role};

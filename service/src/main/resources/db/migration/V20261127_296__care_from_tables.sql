-- A time a child was missing or away without permission, as the case system tells it: a child has one from a day. One
-- withdrawn by a person stays here, so that the next tables do not bring it back.
create table missing_episode (
    organisation_id uuid not null,
    missing_id uuid not null,
    child_id uuid not null,
    kind text not null check (kind in ('MISSING', 'AWAY', 'NOT_SAID')),
    began_on date not null,
    ended_on date, -- absent while nobody has told that the child is back
    interview text not null check (interview in (
        'NOT_SAID', 'NOT_NEEDED', 'NOT_OFFERED', 'OFFERED', 'NOT_ACCEPTED', 'ACCEPTED')),
    source text not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdrawn_because text not null default '',
    primary key (organisation_id, missing_id),
    unique (organisation_id, child_id, began_on),
    check (ended_on >= began_on),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
alter table missing_episode enable row level security;
create policy tenant on missing_episode using (organisation_id = tenant());

-- The tables of a case system tell of a visit whether the child was seen alone, and never why not.
alter table statutory_visit drop constraint statutory_visit_alone_check;
alter table statutory_visit add constraint statutory_visit_alone_check
    check (alone in ('YES', 'REFUSED', 'NOT_APT', 'NOT_POSSIBLE', 'NO'));

-- A child who does not want to be told something for now: who heard it and on which day they said so. It holds until
-- somebody notes that they want to be told, or it is let go to them.
create table explanation_not_now (
    organisation_id uuid not null,
    not_now_id uuid not null,
    child_id uuid not null,
    about text not null check (about in ('WHY_IN_CARE', 'PLAN', 'DECISION')),
    decision_id uuid,
    said_on date not null,
    heard_by uuid not null,
    heard_name text not null,
    noted_at timestamptz not null,
    ended_on date, -- they want to be told
    ended_name text not null default '',
    primary key (organisation_id, not_now_id),
    check ((about = 'DECISION') = (decision_id is not null))
);
create unique index explanation_not_now_once
    on explanation_not_now (organisation_id, child_id, about, coalesce(decision_id, child_id)) where ended_on is null;
alter table explanation_not_now enable row level security;
create policy tenant on explanation_not_now using (organisation_id = tenant());

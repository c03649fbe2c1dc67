-- A visit to the child by the authority's representative: SI 2010/959 regs 28 to 30. One at which the child was not seen
-- is kept and meets nothing.
create table statutory_visit (
    organisation_id uuid not null,
    visit_id uuid not null,
    child_id uuid not null,
    on_date date not null,
    by_id uuid,
    by_name text not null,
    seen boolean not null,
    not_seen_why text not null default '',
    alone text check (alone in ('YES', 'REFUSED', 'NOT_APT', 'NOT_POSSIBLE')), -- absent where nobody said
    alone_why text not null default '',
    source text not null,
    withdrawn_at timestamptz, -- recorded in error
    withdrawn_by uuid,
    withdrawn_because text not null default '',
    primary key (organisation_id, visit_id),
    check (seen or alone is null),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index statutory_visit_once on statutory_visit (organisation_id, child_id, on_date, by_name)
    where withdrawn_at is null;
alter table statutory_visit enable row level security;
create policy tenant on statutory_visit using (organisation_id = tenant());

-- Something care planning asks for, on the day it was done: a plan made, health assessed, a step of the personal
-- education plan.
create table care_act (
    organisation_id uuid not null,
    act_id uuid not null,
    child_id uuid not null,
    kind text not null check (kind in (
        'CARE_PLAN', 'PLACEMENT_PLAN', 'FIRST_HEALTH_ASSESSMENT', 'HEALTH_ASSESSMENT_REVIEW',
        'EDUCATION_PLAN_STARTED', 'EDUCATION_PLAN_AVAILABLE', 'EDUCATION_PLAN_REVIEWED', 'PATHWAY_PLAN')),
    on_date date not null,
    by_name text not null default '',
    source text not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdrawn_because text not null default '',
    primary key (organisation_id, act_id),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index care_act_once on care_act (organisation_id, child_id, kind, on_date) where withdrawn_at is null;
alter table care_act enable row level security;
create policy tenant on care_act using (organisation_id = tenant());

-- For which day a child's dates in `projection` were worked out. Two commands about one child take turns on this row,
-- so that the later one works from what the earlier one saved.
create table projected (
    organisation_id uuid not null,
    child_id uuid not null,
    built_on date not null,
    primary key (organisation_id, child_id)
);
alter table projected enable row level security;
create policy tenant on projected using (organisation_id = tenant());

-- One night's rebuild of all dates kept for lists: how many children it went over, and for how many the dates kept
-- were not those that follow from the facts.
create table nightly_rebuild (
    organisation_id uuid not null,
    ended_at timestamptz not null,
    children int not null,
    differing int not null,
    primary key (organisation_id, ended_at)
);
alter table nightly_rebuild enable row level security;
create policy tenant on nightly_rebuild using (organisation_id = tenant());

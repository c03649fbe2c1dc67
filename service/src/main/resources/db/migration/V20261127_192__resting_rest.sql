-- A child asked to be left alone for now, until a day they set.
create table rest (
    organisation_id uuid not null,
    rest_id uuid not null,
    child_id uuid not null,
    from_on date not null,
    until_on date not null, -- the last day
    ended_on date, -- the day on which the child ended it sooner
    asked_at timestamptz not null,
    primary key (organisation_id, rest_id),
    check (until_on > from_on)
);
create index rest_child on rest (organisation_id, child_id, from_on);
alter table rest enable row level security;
create policy tenant on rest using (organisation_id = tenant());

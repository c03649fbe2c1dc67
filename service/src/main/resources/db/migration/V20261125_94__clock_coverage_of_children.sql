-- What a person says is complete holds for every child. What a return says holds for the children it has whole, one by
-- one: a damaged row says nothing about how much was in it.
alter table coverage add column renewed_by text not null default ''; -- the return of a year, which may come again
update coverage set renewed_by = 'SSDA903 ' || extract(year from until_on)::int where source ~ '^SSDA903 \d{4}, ';
create unique index coverage_renewed on coverage (organisation_id, kind, renewed_by) where renewed_by <> '';

create table coverage_child (
    organisation_id uuid not null,
    coverage_id uuid not null,
    child_id uuid not null,
    primary key (organisation_id, child_id, coverage_id)
);
alter table coverage_child add foreign key (organisation_id, coverage_id) references coverage on delete cascade;
alter table coverage_child enable row level security;
create policy tenant on coverage_child using (organisation_id = tenant());
insert into coverage_child (organisation_id, coverage_id, child_id)
    select c.organisation_id, c.coverage_id, r.child_id
    from coverage c join returned_child r using (organisation_id)
    where c.renewed_by <> '' and r.collection_year >= extract(year from c.until_on);

-- Days for which something of a kind may be missing about a child, although it is kept here as it is known.
create table coverage_gap (
    organisation_id uuid not null,
    child_id uuid not null,
    kind text not null,
    from_on date not null,
    until_on date not null,
    renewed_by text not null,
    primary key (organisation_id, child_id, kind, renewed_by)
);
alter table coverage_gap enable row level security;
create policy tenant on coverage_gap using (organisation_id = tenant());

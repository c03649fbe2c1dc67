-- Who may do what no role opens, because they were trained for it; named by a manager.
create table person_permission (
    organisation_id uuid not null,
    person_id uuid not null,
    permission text not null check (permission in ('OPEN_PHOTOGRAPHS')),
    from_on date not null,
    until_on date,
    given_by uuid not null,
    given_at timestamptz not null,
    primary key (organisation_id, person_id, permission, from_on),
    foreign key (organisation_id, person_id) references person
);
alter table person_permission enable row level security;
create policy tenant on person_permission using (organisation_id = tenant());
revoke update, delete on person_permission from ${application_role};
grant update (until_on) on person_permission to ${application_role};

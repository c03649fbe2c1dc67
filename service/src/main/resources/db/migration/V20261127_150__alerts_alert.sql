-- Whom an alert reaches first, second and so on. The out-of-hours team stands last. A contact need not have an account.
create table alert_contact (
    organisation_id uuid not null,
    contact_id uuid not null,
    place int not null, -- the order in which they are told; the out-of-hours team after all others
    name text not null check (name <> ''),
    email text not null check (email <> ''),
    phone text not null default '',
    person_id uuid, -- absent where they have no account here
    team boolean not null, -- the out-of-hours team
    weekdays smallint not null check (weekdays between 1 and 127), -- Monday is 1, Tuesday 2, Wednesday 4 and so on
    from_on date not null,
    until_on date, -- the first day they are no longer told
    added_by uuid not null,
    added_at timestamptz not null,
    primary key (organisation_id, contact_id)
);
alter table alert_contact enable row level security;
create policy tenant on alert_contact using (organisation_id = tenant());

-- A test alert: it carries a number that only whoever received it knows.
create table alert_test (
    organisation_id uuid not null,
    test_id uuid not null,
    contact_id uuid not null,
    number text not null,
    sent_at timestamptz not null,
    sent_by uuid not null,
    tries int not null default 0,
    confirmed_at timestamptz,
    confirmed_by uuid,
    primary key (organisation_id, test_id),
    foreign key (organisation_id, contact_id) references alert_contact,
    check ((confirmed_at is null) = (confirmed_by is null))
);
create index alert_test_contact on alert_test (organisation_id, contact_id, sent_at desc);
alter table alert_test enable row level security;
create policy tenant on alert_test using (organisation_id = tenant());

-- That something needs reading: never what it says. Who is told stands in alert_told, one row a person told.
create table alert (
    organisation_id uuid not null,
    alert_id uuid not null,
    reference text not null, -- what a message names it by
    child_id uuid not null,
    about_kind text not null,
    about_id uuid not null,
    opens text not null, -- the page on which the thing is read
    urgency text not null check (urgency in ('NOW', 'SOON')),
    raised_at timestamptz not null,
    step_due_at timestamptz, -- when the next contact is told; absent once everybody was, or somebody has it
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    acknowledged_by_name text not null default '',
    primary key (organisation_id, alert_id),
    unique (organisation_id, reference),
    unique (organisation_id, about_kind, about_id),
    check ((acknowledged_at is null) = (acknowledged_by is null))
);
create index alert_open on alert (organisation_id, raised_at) where acknowledged_at is null;
alter table alert enable row level security;
create policy tenant on alert using (organisation_id = tenant());
revoke update, delete on alert from ${application_role};
grant update (step_due_at, acknowledged_at, acknowledged_by, acknowledged_by_name) on alert to ${application_role};

-- Persons who neither see an alert nor are told of it.
create table alert_routed_around (
    organisation_id uuid not null,
    alert_id uuid not null,
    person_id uuid not null,
    primary key (organisation_id, alert_id, person_id),
    foreign key (organisation_id, alert_id) references alert
);
alter table alert_routed_around enable row level security;
create policy tenant on alert_routed_around using (organisation_id = tenant());
revoke update, delete on alert_routed_around from ${application_role};

-- Who was told of an alert, in this order, by which message.
create table alert_told (
    organisation_id uuid not null,
    alert_id uuid not null,
    told_no int not null,
    contact_id uuid, -- absent where a manager was told because no contact was left
    person_id uuid,
    name text not null,
    email text not null,
    team boolean not null,
    message_id uuid not null, -- in the outbox
    told_at timestamptz not null,
    primary key (organisation_id, alert_id, told_no),
    foreign key (organisation_id, alert_id) references alert
);
create index alert_told_message on alert_told (organisation_id, message_id);
create index alert_told_person on alert_told (organisation_id, person_id);
alter table alert_told enable row level security;
create policy tenant on alert_told using (organisation_id = tenant());
revoke update, delete on alert_told from ${application_role};

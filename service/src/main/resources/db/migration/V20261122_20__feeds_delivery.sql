-- What somebody gave to be read: a year's return, or a list of names and workers.
create table delivery (
    organisation_id uuid not null,
    delivery_id uuid not null,
    delivery_no int not null, -- as people and sources name it: "delivery 3"
    kind text not null check (kind in ('RETURN', 'NAMES')),
    collection_year int, -- of a return: the year in which it ends
    workers_from date, -- of a list of names: the day from which its workers have the child
    state text not null check (state in ('GIVEN', 'READ', 'LOADED', 'WITHDRAWN')),
    given_at timestamptz not null,
    given_by uuid not null,
    given_by_name text not null,
    fingerprint bytea not null, -- SHA-256 over what was given, whatever the order
    compared_at timestamptz,
    outline bytea, -- SHA-256 over what the comparison found
    loaded_at timestamptz,
    loaded_by uuid,
    loaded_by_name text not null default '',
    primary key (organisation_id, delivery_id),
    unique (organisation_id, delivery_no),
    check ((kind = 'RETURN') = (collection_year is not null))
);
create unique index delivery_given_once on delivery (organisation_id, kind, coalesce(collection_year, 0), fingerprint)
    where state <> 'WITHDRAWN';
alter table delivery enable row level security;
create policy tenant on delivery using (organisation_id = tenant());

-- A file as it came, kept as bytes.
create table delivery_file (
    organisation_id uuid not null,
    delivery_id uuid not null,
    file_no int not null,
    part text not null check (part in ('THIS_YEAR', 'LAST_YEAR', 'NAMES')),
    name text not null,
    content bytea not null,
    sha256 bytea not null,
    primary key (organisation_id, delivery_id, file_no),
    foreign key (organisation_id, delivery_id) references delivery
);
alter table delivery_file enable row level security;
create policy tenant on delivery_file using (organisation_id = tenant());

-- Something found in a delivery: where it stands, what is wrong and how to put it right.
create table delivery_problem (
    organisation_id uuid not null,
    delivery_id uuid not null,
    problem_no int not null,
    part text not null,
    file text not null,
    table_name text not null default '',
    row_no int not null,
    column_name text not null default '',
    number text not null default '',
    severity text not null,
    code text not null,
    message text not null,
    primary key (organisation_id, delivery_id, problem_no),
    foreign key (organisation_id, delivery_id) references delivery
);
alter table delivery_problem enable row level security;
create policy tenant on delivery_problem using (organisation_id = tenant());

-- What the delivery means for one child, as it was when last compared.
create table delivery_child (
    organisation_id uuid not null,
    delivery_id uuid not null,
    line_no int not null,
    number text not null,
    child_id uuid,
    outcome text not null check (outcome in ('ADDED', 'CHANGED', 'ENDED', 'WAITING', 'ABSENT', 'UNCHANGED')),
    differences int not null,
    primary key (organisation_id, delivery_id, line_no),
    foreign key (organisation_id, delivery_id) references delivery
);
alter table delivery_child enable row level security;
create policy tenant on delivery_child using (organisation_id = tenant());

-- One thing that would change in the child's record, or (kept) that stays as it was recorded here although the
-- delivery says otherwise.
create table delivery_change (
    organisation_id uuid not null,
    delivery_id uuid not null,
    line_no int not null,
    change_no int not null,
    about text not null,
    field text not null,
    before text not null,
    after text not null,
    kept boolean not null,
    primary key (organisation_id, delivery_id, line_no, change_no),
    foreign key (organisation_id, delivery_id, line_no) references delivery_child on delete cascade
);
alter table delivery_change enable row level security;
create policy tenant on delivery_change using (organisation_id = tenant());

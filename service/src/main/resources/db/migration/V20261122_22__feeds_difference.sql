-- Where the record kept here and a feed disagree. What stands here stays until a person settles it; settled, the same
-- two values are not brought up again.
create table difference (
    organisation_id uuid not null,
    difference_id uuid not null,
    child_id uuid not null,
    feed text not null check (feed in ('RETURN', 'NAMES')),
    kind text not null,
    day date, -- the day that tells the row from the child's others
    field text not null default '',
    number text not null, -- by which the feed knows the child
    ours text not null,
    theirs text not null,
    delivery_id uuid not null,
    first_seen_at timestamptz not null,
    settled_at timestamptz,
    settled_by uuid,
    settled_by_name text not null default '',
    settled_how text not null default ''
        check (settled_how in ('', 'KEPT_OURS', 'TOOK_THEIRS', 'CARE_ENDED', 'STILL_LOOKED_AFTER', 'SAME_CHILD', 'ANOTHER_CHILD', 'AGREES_NOW')),
    settled_why text not null default '',
    primary key (organisation_id, difference_id),
    foreign key (organisation_id, delivery_id) references delivery
);
create index difference_child on difference (organisation_id, child_id);
create index difference_open on difference (organisation_id, kind, first_seen_at) where settled_at is null;
alter table difference enable row level security;
create policy tenant on difference using (organisation_id = tenant());

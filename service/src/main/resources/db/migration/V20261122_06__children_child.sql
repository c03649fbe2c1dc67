-- A child the authority looks after or has looked after. What the council's feed said and what was recorded here are
-- told apart by source; the record made here wins.
create table child (
    organisation_id uuid not null,
    child_id uuid not null,
    name text not null default '',
    known_as text not null default '',
    pronouns text not null default '',
    sex text not null default '' check (sex in ('', 'M', 'F', 'U')),
    ethnicity text not null default '',
    source text not null,
    sealed_on date, -- after an adoption order: found by nobody
    version int not null default 1,
    primary key (organisation_id, child_id)
);
create index child_name on child using gin (lower(name || ' ' || known_as) gin_trgm_ops);
alter table child enable row level security;
create policy tenant on child using (organisation_id = tenant());

-- A number a system knows the child by (scheme SSDA903, UPN, NHS, ...), for as long as it is in use.
create table identifier (
    organisation_id uuid not null,
    identifier_id uuid not null,
    child_id uuid not null,
    scheme text not null,
    value text not null,
    from_on date,
    until_on date,
    source text not null,
    primary key (organisation_id, identifier_id),
    foreign key (organisation_id, child_id) references child
);
create unique index identifier_in_use on identifier (organisation_id, scheme, value) where until_on is null;
create index identifier_child on identifier (organisation_id, child_id);
alter table identifier enable row level security;
create policy tenant on identifier using (organisation_id = tenant());

-- A birth date as stated, assessed or disputed, each with where it came from; the one in force is the last recorded.
create table birth_date (
    organisation_id uuid not null,
    birth_date_id uuid not null,
    child_id uuid not null,
    kind text not null check (kind in ('STATED', 'ASSESSED', 'DISPUTED')),
    day date not null,
    source text not null,
    in_force boolean not null default true,
    primary key (organisation_id, birth_date_id),
    foreign key (organisation_id, child_id) references child
);
create unique index birth_date_in_force on birth_date (organisation_id, child_id) where in_force;
alter table birth_date enable row level security;
create policy tenant on birth_date using (organisation_id = tenant());

-- An unbroken spell of being looked after. Where a return shows only that it was already running, began_on is the
-- first day known and began_exactly is false.
create table care_period (
    organisation_id uuid not null,
    care_period_id uuid not null,
    child_id uuid not null,
    began_on date not null,
    began_exactly boolean not null,
    ended_on date,
    end_reason text not null default '',
    source text not null,
    version int not null default 1,
    primary key (organisation_id, care_period_id),
    foreign key (organisation_id, child_id) references child,
    check (ended_on is null or ended_on >= began_on),
    constraint one_care_period_at_a_time exclude using gist (
        organisation_id with =, child_id with =, daterange(began_on, ended_on) with &&)
);
create index care_period_child on care_period (organisation_id, child_id, began_on);
create index care_period_open on care_period (organisation_id, child_id) where ended_on is null;
alter table care_period enable row level security;
create policy tenant on care_period using (organisation_id = tenant());

-- One placement and one legal status, as a row of the SSDA903 return; codes are that return's.
create table episode (
    organisation_id uuid not null,
    episode_id uuid not null,
    child_id uuid not null,
    began_on date not null,
    reason_began text not null default '',
    legal_status text not null default '',
    need text not null default '',
    placement text not null default '',
    provider text not null default '',
    ended_on date,
    reason_ended text not null default '',
    reason_moved text not null default '',
    home_postcode text not null default '',
    placement_postcode text not null default '',
    home_urn text not null default '',
    source text not null,
    version int not null default 1,
    primary key (organisation_id, episode_id),
    foreign key (organisation_id, child_id) references child,
    unique (organisation_id, child_id, began_on),
    check (ended_on is null or ended_on >= began_on)
);
alter table episode enable row level security;
create policy tenant on episode using (organisation_id = tenant());

-- Somebody in the child's life who does not work for the authority: a parent, a carer, a teacher, a nurse, a friend.
create table connection (
    organisation_id uuid not null,
    connection_id uuid not null,
    child_id uuid not null,
    name text not null,
    relationship text not null,
    parental_responsibility text not null default 'NOT_RECORDED'
        check (parental_responsibility in ('YES', 'NO', 'NOT_RECORDED')),
    contact_arrangement text not null default '',
    how_to_reach text not null default '',
    may_see text not null default 'NOT_DECIDED' check (may_see in ('ALL', 'PART', 'DECISIONS', 'NOTHING', 'NOT_DECIDED')),
    may_see_reason text not null default '',
    child_wants_no_contact boolean not null default false,
    from_on date,
    until_on date,
    source text not null,
    version int not null default 1,
    primary key (organisation_id, connection_id),
    foreign key (organisation_id, child_id) references child
);
create index connection_child on connection (organisation_id, child_id);
alter table connection enable row level security;
create policy tenant on connection using (organisation_id = tenant());

-- Brothers and sisters: one row a pair and direction, so that a child's are found at once. Kind tells half from full.
create table sibling (
    organisation_id uuid not null,
    child_id uuid not null,
    sibling_id uuid not null,
    kind text not null check (kind in ('FULL', 'HALF', 'STEP', 'ADOPTED', 'SAYS_SO')),
    source text not null,
    primary key (organisation_id, child_id, sibling_id),
    foreign key (organisation_id, child_id) references child,
    foreign key (organisation_id, sibling_id) references child (organisation_id, child_id),
    check (child_id <> sibling_id)
);
alter table sibling enable row level security;
create policy tenant on sibling using (organisation_id = tenant());

-- How this child says things, and how to say things to them.
create table communication (
    organisation_id uuid not null,
    child_id uuid not null,
    ways text[] not null default '{}',
    language text not null default '',
    interpreter text not null default '',
    best_time text not null default '',
    helps text not null default '',
    source text not null,
    version int not null default 1,
    primary key (organisation_id, child_id),
    foreign key (organisation_id, child_id) references child
);
alter table communication enable row level security;
create policy tenant on communication using (organisation_id = tenant());

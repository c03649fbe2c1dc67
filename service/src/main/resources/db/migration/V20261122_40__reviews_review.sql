-- A review of a child's case: SI 2010/959 Part 6. Due dates are not stored: they follow from these rows. How the child
-- took part is kept as facts; the participation code follows from them and the child's age. A review from a return has
-- no more than a day and a code.
create table review (
    organisation_id uuid not null,
    review_id uuid not null,
    child_id uuid not null,
    kinds text[] not null check (cardinality(kinds) > 0 and kinds <@
        array['ORDINARY', 'ADOPTION', 'SHORT_BREAK', 'PATHWAY', 'NOT_STATED']), -- several: a combined review
    completed_on date, -- absent while a meeting is still to come
    presence text check (presence in ('IN_PERSON', 'BY_LINK', 'NOT_THERE')), -- absent where nobody said
    spoke boolean not null default false,
    briefed_someone boolean not null default false, -- somebody the child had briefed spoke for them
    showed boolean not null default false, -- showed views without words
    sent_views boolean not null default false, -- sent views another way
    returned_code text check (returned_code in ('PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')),
    spoke_alone text check (spoke_alone in ('YES', 'REFUSED', 'NOT_APT', 'NOT_POSSIBLE')), -- with the IRO
    spoke_alone_why text not null default '',
    note text not null default '',
    by_hand boolean not null, -- recorded here by a person: a return never changes it
    source text not null,
    withdrawn_at timestamptz, -- recorded in error; kept, so that a return does not bring it back
    withdrawn_by uuid,
    withdrawn_because text not null default '',
    version int not null default 1,
    primary key (organisation_id, review_id),
    check (presence is distinct from 'NOT_THERE' or not (spoke or showed)),
    check (presence is not null or not (spoke or briefed_someone or showed or sent_views)),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index review_completed on review (organisation_id, child_id, completed_on) where withdrawn_at is null;
create index review_child on review (organisation_id, child_id);
alter table review enable row level security;
create policy tenant on review using (organisation_id = tenant());

-- One sitting of a review, or one that was planned, put off or given up.
create table review_meeting (
    organisation_id uuid not null,
    meeting_id uuid not null,
    on_date date not null,
    outcome text not null check (outcome in ('PLANNED', 'HELD', 'ADJOURNED', 'CANCELLED', 'ABANDONED')),
    mode text check (mode in ('IN_PERSON', 'BY_LINK', 'MIXED')), -- absent where nobody met or nobody said
    reason text not null default '', -- why it was adjourned, cancelled or abandoned
    version int not null default 1,
    primary key (organisation_id, meeting_id)
);
alter table review_meeting enable row level security;
create policy tenant on review_meeting using (organisation_id = tenant());

-- Which meetings belong to which reviews: a review in parts has several, brothers and sisters share one.
create table review_at_meeting (
    organisation_id uuid not null,
    review_id uuid not null,
    meeting_id uuid not null,
    primary key (organisation_id, review_id, meeting_id),
    foreign key (organisation_id, review_id) references review,
    foreign key (organisation_id, meeting_id) references review_meeting
);
create index review_at_meeting_meeting on review_at_meeting (organisation_id, meeting_id);
alter table review_at_meeting enable row level security;
create policy tenant on review_at_meeting using (organisation_id = tenant());

-- Who chairs a meeting, from which day on: not always the child's IRO, and not always one who works here.
create table review_chair (
    organisation_id uuid not null,
    meeting_id uuid not null,
    from_on date not null,
    person_id uuid,
    name text not null,
    primary key (organisation_id, meeting_id, from_on),
    foreign key (organisation_id, meeting_id) references review_meeting
);
alter table review_chair enable row level security;
create policy tenant on review_chair using (organisation_id = tenant());

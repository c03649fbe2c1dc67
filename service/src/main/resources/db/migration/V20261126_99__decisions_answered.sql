-- When the written decisions of a review went out: an act of its own, which neither the record nor the child's letter
-- waits for.
create table decisions_issued (
    organisation_id uuid not null,
    review_id uuid not null,
    child_id uuid not null,
    issued_on date not null,
    issued_by uuid not null,
    issued_name text not null,
    primary key (organisation_id, review_id)
);
create index decisions_issued_child on decisions_issued (organisation_id, child_id);
alter table decisions_issued enable row level security;
create policy tenant on decisions_issued using (organisation_id = tenant());
revoke update, delete on decisions_issued from ${application_role};
insert into decisions_issued
    select r.organisation_id, r.review_id, r.child_id, r.decisions_issued_on, r.decisions_issued_by, coalesce(p.name, '')
    from review_record r
    left join person p on p.organisation_id = r.organisation_id and p.person_id = r.decisions_issued_by
    where r.decisions_issued_on is not null;
alter table review_record drop column decisions_issued_on, drop column decisions_issued_by;

-- What the manager of the child's social worker answered to them. Silence counts as agreement once its days have
-- passed, by practice, so only what was said stands here. Nothing wrote to the table this replaces.
drop table decisions_answer;
create table decisions_answer (
    organisation_id uuid not null,
    answer_id uuid not null,
    review_id uuid not null,
    child_id uuid not null,
    from_name text not null check (from_name <> ''), -- whose answer it is
    came text not null default '', -- how it came, where somebody else noted it for them
    on_date date not null,
    recorded_by uuid not null,
    recorded_name text not null,
    recorded_at timestamptz not null,
    primary key (organisation_id, answer_id),
    foreign key (organisation_id, review_id) references decisions_issued
);
create index decisions_answer_review on decisions_answer (organisation_id, review_id, recorded_at);
create index decisions_answer_child on decisions_answer (organisation_id, child_id);
alter table decisions_answer enable row level security;
create policy tenant on decisions_answer using (organisation_id = tenant());
revoke update, delete on decisions_answer from ${application_role};

-- A decision contested in such an answer, and why.
create table decision_contest (
    organisation_id uuid not null,
    decision_id uuid not null,
    answer_id uuid not null,
    why text not null check (why <> ''),
    primary key (organisation_id, decision_id, answer_id),
    foreign key (organisation_id, decision_id) references decision,
    foreign key (organisation_id, answer_id) references decisions_answer
);
alter table decision_contest enable row level security;
create policy tenant on decision_contest using (organisation_id = tenant());
revoke update, delete on decision_contest from ${application_role};

-- What the IRO replied to a contested decision: once each.
create table contest_reply (
    organisation_id uuid not null,
    decision_id uuid not null,
    answer_id uuid not null,
    kind text not null check (kind in ('STANDS', 'CHANGED', 'TAKEN_BACK')),
    why text not null check (why <> ''),
    replaced_by uuid, -- the decision made in its place
    on_date date not null,
    by_id uuid not null,
    by_name text not null,
    at timestamptz not null,
    primary key (organisation_id, decision_id, answer_id),
    foreign key (organisation_id, decision_id, answer_id) references decision_contest,
    foreign key (organisation_id, replaced_by) references decision (organisation_id, decision_id),
    check ((kind = 'CHANGED') = (replaced_by is not null))
);
alter table contest_reply enable row level security;
create policy tenant on contest_reply using (organisation_id = tenant());
revoke update, delete on contest_reply from ${application_role};

-- The decisions as they stood when the record was signed, line by line: what is decided, changed or marked afterwards is
-- said beside them and never alters what was signed.
create table record_decision (
    organisation_id uuid not null,
    review_id uuid not null,
    decision_id uuid not null,
    earlier boolean not null, -- made before this review, which looked at how far it got
    position int not null,
    text text not null check (text <> ''),
    primary key (organisation_id, review_id, decision_id),
    foreign key (organisation_id, review_id) references review_record
);
alter table record_decision enable row level security;
create policy tenant on record_decision using (organisation_id = tenant());
insert into record_decision
    select d.organisation_id, d.review_id, d.decision_id, false,
        row_number() over (partition by d.review_id order by d.due_on nulls last, d.made_on desc),
        d.owner_name || coalesce(' by ' || to_char(d.due_on, 'FMDD FMMonth YYYY'), '') || ': ' || d.what
            || case when d.wanted_outcome = '' then '' else ' So that: ' || d.wanted_outcome end
    from decision d
    join review_record r on r.organisation_id = d.organisation_id and r.review_id = d.review_id
    where r.signed_at is not null and d.withdrawn_at is null;
create trigger signed before insert or update or delete on record_decision
    for each row execute function record_stays_signed();

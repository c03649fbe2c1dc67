-- A wish is a thread, whoever wrote it down: who answers by when, what was answered, that somebody talked with the child
-- about it, and what the child says of that. A step a row, never changed; how it stands is worked out from them
-- (Standing.java). An answer with no shown_at is noted for staff alone: the child does not see it, and still waits.
alter table wish_answer rename to wish_step;
alter table wish_step rename column answer_id to step_id;
alter table wish_step add column step text not null default 'ANSWERED'
    check (step in ('ANSWERED', 'TALKED', 'CONFIRMED', 'WITNESSED', 'DENIED', 'AGAIN'));
alter table wish_step alter column step drop default;
alter table wish_step alter column answer drop not null;
alter table wish_step add check ((step = 'ANSWERED') = (answer is not null));
alter table wish_step add check (step = 'ANSWERED' or shown_at is not null);
alter table wish_step add column step_no int;
update wish_step s set step_no = n.no
from (select organisation_id, step_id,
        row_number() over (partition by organisation_id, wish_id order by recorded_at, step_id) as no from wish_step) n
where n.organisation_id = s.organisation_id and n.step_id = s.step_id;
alter table wish_step alter column step_no set not null;
alter table wish_step add unique (organisation_id, wish_id, step_no);
alter index wish_answer_wish rename to wish_step_wish;

-- Who answers, and by which day; the last row is how it stands.
create table wish_answerer (
    organisation_id uuid not null,
    wish_id uuid not null,
    answerer_no int not null,
    name text not null check (name <> ''),
    answer_by date not null,
    named_by uuid not null,
    named_at timestamptz not null,
    primary key (organisation_id, wish_id, answerer_no),
    foreign key (organisation_id, wish_id) references wish
);
alter table wish_answerer enable row level security;
create policy tenant on wish_answerer using (organisation_id = tenant());
revoke update, delete on wish_answerer from ${application_role};

-- Until now nobody was named: it was whoever heard it, within the ten days that are promised unless an authority says
-- otherwise.
insert into wish_answerer
select w.organisation_id, w.wish_id, 1, e.heard_by, e.on_date + 10, e.recorded_by, e.recorded_at
from wish w join exact_words e using (organisation_id, words_id)
where e.heard_by <> '';

-- Whether the child sent it from their own space: then it is listed with what children send, and its thread is shown there.
alter table wish add column sent boolean not null default false;
update wish w set sent = true
from telling_wish t where t.organisation_id = w.organisation_id and t.wish_id = w.wish_id;

-- One that was sent and stands with the wishes has its thread here, in one place, from now on.
delete from wish_step s using telling_wish t
where t.organisation_id = s.organisation_id and t.wish_id = s.wish_id and s.shown_at is null
  and exists (select 1 from telling_step sent where sent.organisation_id = t.organisation_id
    and sent.telling_id = t.telling_id and sent.step = 'ANSWERED' and sent.at = s.recorded_at and sent.words = s.reason);
insert into wish_step (organisation_id, step_id, wish_id, on_date, answer, reason, by_name, recorded_by, recorded_at,
    shown_at, step, step_no)
select t.organisation_id, gen_random_uuid(), t.wish_id, (s.at at time zone 'Europe/London')::date, s.answer, s.words,
    s.by_name, s.by_person, s.at, s.visible_from, s.step, 1000 + s.step_no
from telling_wish t join telling_step s using (organisation_id, telling_id)
where s.step <> 'READ' and (s.step <> 'ANSWERED' or s.answer is not null);
insert into wish_answerer
select t.organisation_id, t.wish_id, 1000 + a.answerer_no, a.name, a.answer_by, a.named_by, a.named_at
from telling_wish t join telling_answerer a using (organisation_id, telling_id);

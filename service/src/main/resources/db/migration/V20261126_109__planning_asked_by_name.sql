-- Somebody who is asked to a review by name alone: not among the people in the child's life, and not at work here.
alter table review_plan_person drop constraint review_plan_person_known_from_check,
    add constraint review_plan_person_known_from_check check (known_from in ('CONNECTION', 'WORKER', 'NAME'));

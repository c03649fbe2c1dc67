-- What a child wrote on another of their pages and the screen raised. Whoever a page says does not read it is left out
-- of it, until a manager who has read it lets them.
alter table telling drop constraint telling_kind_check;
alter table telling add constraint telling_kind_check
    check (kind in ('GOOD_NEWS', 'WORRY', 'WISH', 'QUESTION', 'CHECK_IN', 'QUESTIONS', 'HELP_NOW', 'ELSEWHERE'));
alter table telling_hidden drop constraint telling_hidden_how_check;
alter table telling_hidden add constraint telling_hidden_how_check check (how in ('TICKED', 'NAMED', 'PLACE'));
alter table telling_hidden drop constraint telling_hidden_check;
alter table telling_hidden add constraint telling_hidden_check check (let_read_at is null or how in ('NAMED', 'PLACE'));

-- Answers to a set of questions of ours: which set, as the child read its name; and to each question, words as well as,
-- or instead of, a tap.
alter table telling add column about text not null default '';
alter table telling drop constraint telling_kind_check;
alter table telling add constraint telling_kind_check
    check (kind in ('GOOD_NEWS', 'WORRY', 'WISH', 'QUESTION', 'CHECK_IN', 'QUESTIONS', 'HELP_NOW'));
alter table telling_reply add column words text not null default '';
alter table telling_reply drop constraint telling_reply_reply_check;
alter table telling_reply add constraint telling_reply_reply_check
    check (reply in ('GOOD', 'MIXED', 'BAD', 'WORDS', 'DO_NOT_KNOW', 'SKIPPED'));

-- When the child was first shown until when it waits, since they saved it last; and by what a form that was sent is known
-- again, without its words: the same form from another tab, saying something else, is not taken for sent.
alter table own_draft add column shown_on date, add column sent_print text;

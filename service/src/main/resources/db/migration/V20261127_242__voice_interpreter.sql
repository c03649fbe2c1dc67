-- Who interpreted what a child said; empty where nobody did, or where nobody had to say so yet.
alter table exact_words add column interpreter text not null default '';

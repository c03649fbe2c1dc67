-- Why something is kept from people stands with what keeps it, and no longer in the chronicle, which everybody who works
-- with the child reads.
alter table non_disclosure add column ended_because text not null default '';
alter table non_disclosure add column ended_name text not null default '';
update non_disclosure n set
    ended_because = coalesce((select string_agg(l.why, ' / ' order by l.at) from chronicle_line l
        where l.organisation_id = n.organisation_id and l.child_id = n.child_id and l.why <> ''
            and l.what = 'Where the child lives may be told again'
            and (l.at at time zone 'Europe/London')::date = n.until_on), ''),
    ended_name = coalesce((select min(l.who_name) from chronicle_line l
        where l.organisation_id = n.organisation_id and l.child_id = n.child_id and l.why <> ''
            and l.what = 'Where the child lives may be told again'
            and (l.at at time zone 'Europe/London')::date = n.until_on), '')
where n.until_on is not null;

-- Of a second look, an amendment, a talk that was not offered and a decision that had not gone out, the reason stands in their own tables already.
update chronicle_line set why = '' where why <> '' and (
    what in ('Where the child lives must not be told', 'Where the child lives may be told again',
        'Withdrew a decision that had not gone out')
    or what like 'Held back a copy for %' or what like 'Cleared a copy for %'
    or what like '% asked the child on % how they want their review; a talk alone was not offered'
    or what like 'Amended the record of a review: %'
    or what ~ '^Decision of [0-9]+ [A-Z][a-z]+ [0-9]{4} [a-z ]+$');

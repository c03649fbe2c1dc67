-- One line a table: its name, how many rows, and a hash over all of them in whatever order they lie.
--   psql -X -At -f deploy/fingerprints.sql
select format(
    'select %L, count(*), coalesce(md5(string_agg(md5(t::text), '''' order by md5(t::text))), ''-'') from public.%I t',
    tablename, tablename)
from pg_tables where schemaname = 'public' order by tablename
\gexec

-- Once, as a superuser of your own PostgreSQL 16 or later:
--   psql -v owner_password="…" -v application_password="…" -f deploy/database.sql
-- Two roles: the owner brings the tables up to date; the application reads and writes rows and can do nothing else. It
-- owns no table and cannot pass the wall between organisations, and the service does not start if it could.
\set ON_ERROR_STOP on
create role heard_owner login password :'owner_password' nosuperuser nocreatedb nocreaterole noinherit;
create role heard_app login password :'application_password' nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
create database heard owner heard_owner template template0 encoding 'UTF8' locale_provider icu icu_locale 'en-GB' locale 'C.UTF-8';
revoke all on database heard from public;
grant connect on database heard to heard_app;
\connect heard
revoke all on schema public from public;
grant usage on schema public to heard_app;
grant all on schema public to heard_owner;
-- Trusted extensions: the owner could create them too; made here, the owner needs no right to.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Any page may be kept as it is filled in. Its author finds it again by the page's address, of which a digest is enough.
alter table draft add column page text;
alter table draft add constraint draft_page_is_a_digest check (page ~ '^[A-Za-z0-9_-]{43}$');
alter table draft add constraint draft_is_one_per_page unique (author, page);

-- Whose file a counted case is.
create index fact_about_a_case on fact (case_pseudonym) where kind = 'CASE';

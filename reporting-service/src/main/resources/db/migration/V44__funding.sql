-- Money as reported to the Financial Tracking Service. It is never shown without the day it was reported as of, or the word
-- that none was printed, and never without its caveat.
create table funding (
    import               uuid not null,
    year                 int  not null,
    platform             code not null,
    country              country,
    attribution          code not null,
    requirement_usd      bigint,
    funded_usd           bigint,
    unmet_usd            bigint,
    printed_coverage     numeric,
    printed_unmet_share  numeric,
    donors               bigint,
    funded_organisations bigint,
    as_of                date,
    caveat               text not null,
    constraint funding_is_said_once_an_import unique nulls not distinct (import, year, platform, country, attribution),
    constraint funding_comes_with_its_import foreign key (import) references figure_import,
    constraint funding_has_a_known_attribution check
        (attribution in ('EARMARKED_SECTOR', 'EARMARKED_COUNTRY', 'REGIONAL_MULTI', 'UNEARMARKED')),
    constraint funding_is_never_negative check
        (requirement_usd >= 0 and funded_usd >= 0 and unmet_usd >= 0 and donors >= 0 and funded_organisations >= 0),
    constraint funding_is_never_shown_without_its_caveat check (length(caveat) >= 20)
);
create index funding_by_year on funding (year, import);
grant select, insert on funding to ${app}, ${worker};

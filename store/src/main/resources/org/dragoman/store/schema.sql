-- The store: what Dragoman keeps of a corpus. docs/reference/store.md says what each table answers.
-- Spans count Unicode code points: substring(text, span_start + 1, span_length) gives the words. Lengths and numbers of days are kept, as
-- they take a few bits where an end takes ten and more; the end and the last day are worked out when they are asked for.
-- A table has no keys that the database checks: a check costs memory with every row, and the writer holds them.

CREATE TABLE IF NOT EXISTS about (
    name VARCHAR,
    value VARCHAR
);

CREATE TABLE IF NOT EXISTS runs (
    run BIGINT,
    command VARCHAR,
    tool VARCHAR,
    rules VARCHAR,
    inputs VARCHAR[],
    started TIMESTAMP,
    ended TIMESTAMP
);

-- What the run has read, whatever the order: of how many texts and the sum of their keys.
ALTER TABLE runs ADD COLUMN IF NOT EXISTS read_hash VARCHAR;

-- How far each input has been read: written in the transaction that holds what was read from it.
CREATE TABLE IF NOT EXISTS inputs (
    source VARCHAR,
    size BIGINT,
    modified TIMESTAMP,
    results BIGINT,
    position BIGINT,
    finished BOOLEAN,
    run BIGINT
);

-- What a feed told of itself the last time it was asked, and when it may be asked again.
CREATE TABLE IF NOT EXISTS feeds (
    feed VARCHAR,
    etag VARCHAR,
    modified VARCHAR,
    failures INTEGER,
    due TIMESTAMP
);

CREATE TABLE IF NOT EXISTS problems (
    source VARCHAR,
    place VARCHAR,
    kind VARCHAR,
    reason VARCHAR,
    run BIGINT
);

CREATE TABLE IF NOT EXISTS articles (
    article BIGINT,
    hash VARCHAR GENERATED ALWAYS AS (sha256(text)) VIRTUAL,
    id VARCHAR,
    source VARCHAR,
    url VARCHAR,
    publisher VARCHAR,
    title VARCHAR,
    authors VARCHAR[],
    published VARCHAR,
    published_on DATE,
    updated VARCHAR,
    language VARCHAR,
    text VARCHAR,
    coding VARCHAR,
    note VARCHAR,
    run BIGINT
);

CREATE TABLE IF NOT EXISTS sources (
    article BIGINT,
    source VARCHAR,
    place VARCHAR,
    id VARCHAR,
    url VARCHAR,
    publisher VARCHAR,
    title VARCHAR,
    published VARCHAR,
    run BIGINT
);

-- Sixty MinHash values of the text's runs of words, by which copies are found; none of a text too short to tell.
CREATE TABLE IF NOT EXISTS fingerprints (
    article BIGINT,
    minhash SMALLINT[]
);

CREATE TABLE IF NOT EXISTS actors (
    article BIGINT,
    actor VARCHAR,
    key VARCHAR,
    name VARCHAR,
    kind VARCHAR,
    countries VARCHAR[],
    sectors VARCHAR[],
    role VARCHAR,
    member_of VARCHAR,
    known_as VARCHAR
);

CREATE TABLE IF NOT EXISTS mentions (
    article BIGINT,
    actor VARCHAR,
    span_start INTEGER,
    span_length INTEGER,
    span_end INTEGER GENERATED ALWAYS AS (span_start + span_length) VIRTUAL,
    form VARCHAR
);

CREATE TABLE IF NOT EXISTS times (
    article BIGINT,
    time VARCHAR,
    span_start INTEGER,
    span_length INTEGER,
    span_end INTEGER GENERATED ALWAYS AS (span_start + span_length) VIRTUAL,
    type VARCHAR,
    value VARCHAR,
    date_from DATE,
    days INTEGER,
    date_to DATE GENERATED ALWAYS AS (coalesce(date_from, DATE '1970-01-01') + days) VIRTUAL
);

CREATE TABLE IF NOT EXISTS places (
    article BIGINT,
    place VARCHAR,
    span_start INTEGER,
    span_length INTEGER,
    span_end INTEGER GENERATED ALWAYS AS (span_start + span_length) VIRTUAL,
    name VARCHAR,
    country VARCHAR,
    lat DOUBLE,
    lon DOUBLE,
    geonames BIGINT,
    feature VARCHAR,
    precision VARCHAR
);

CREATE TABLE IF NOT EXISTS statements (
    article BIGINT,
    statement VARCHAR,
    speaker VARCHAR,
    source_start INTEGER,
    source_length INTEGER,
    source_end INTEGER GENERATED ALWAYS AS (source_start + source_length) VIRTUAL,
    addressees VARCHAR[],
    via VARCHAR[],
    direct BOOLEAN,
    stance VARCHAR,
    cue_start INTEGER,
    cue_length INTEGER,
    cue_end INTEGER GENERATED ALWAYS AS (cue_start + cue_length) VIRTUAL,
    cue_lemma VARCHAR,
    date_from DATE,
    days INTEGER,
    date_to DATE GENERATED ALWAYS AS (coalesce(date_from, DATE '1970-01-01') + days) VIRTUAL,
    within VARCHAR,
    words VARCHAR
);

CREATE TABLE IF NOT EXISTS contents (
    article BIGINT,
    statement VARCHAR,
    number INTEGER,
    span_start INTEGER,
    span_length INTEGER,
    span_end INTEGER GENERATED ALWAYS AS (span_start + span_length) VIRTUAL
);

-- One telling of an event in one article: what the record format calls an event.
CREATE TABLE IF NOT EXISTS reports (
    article BIGINT,
    report VARCHAR,
    type VARCHAR,
    modes VARCHAR[],
    contexts VARCHAR[],
    quad VARCHAR,
    score FLOAT,
    status VARCHAR,
    actors VARCHAR[],
    recipients VARCHAR[],
    actor_keys VARCHAR[],
    recipient_keys VARCHAR[],
    actor_countries VARCHAR[],
    recipient_countries VARCHAR[],
    actor_sectors VARCHAR[],
    recipient_sectors VARCHAR[],
    date_from DATE,
    days INTEGER,
    date_to DATE GENERATED ALWAYS AS (coalesce(date_from, DATE '1970-01-01') + days) VIRTUAL,
    date_start INTEGER,
    date_length INTEGER,
    date_end INTEGER GENERATED ALWAYS AS (date_start + date_length) VIRTUAL,
    published_on DATE,
    place VARCHAR,
    place_country VARCHAR,
    trigger_start INTEGER,
    trigger_length INTEGER,
    trigger_end INTEGER GENERATED ALWAYS AS (trigger_start + trigger_length) VIRTUAL,
    sentence_start INTEGER,
    sentence_length INTEGER,
    sentence_end INTEGER GENERATED ALWAYS AS (sentence_start + sentence_length) VIRTUAL,
    rule VARCHAR,
    same_as VARCHAR,
    confidence FLOAT,
    sides VARCHAR
);

CREATE TABLE IF NOT EXISTS items (
    article BIGINT,
    report VARCHAR,
    number INTEGER,
    text VARCHAR,
    span_start INTEGER,
    span_length INTEGER,
    span_end INTEGER GENERATED ALWAYS AS (span_start + span_length) VIRTUAL
);

CREATE TABLE IF NOT EXISTS evidence (
    article BIGINT,
    report VARCHAR,
    number INTEGER,
    context VARCHAR,
    span_start INTEGER,
    span_length INTEGER,
    span_end INTEGER GENERATED ALWAYS AS (span_start + span_length) VIRTUAL
);

CREATE TABLE IF NOT EXISTS attributions (
    article BIGINT,
    report VARCHAR,
    depth INTEGER,
    actor VARCHAR,
    stance VARCHAR,
    statement VARCHAR
);

-- What follows is counted anew from the tables above: nothing in it is lost when it is dropped.

CREATE TABLE IF NOT EXISTS duplicates (
    article BIGINT,
    first BIGINT,
    similarity FLOAT
);

CREATE TABLE IF NOT EXISTS stories (
    story BIGINT,
    title VARCHAR,
    first_seen DATE,
    last_seen DATE,
    articles INTEGER,
    events INTEGER
);

CREATE TABLE IF NOT EXISTS story_articles (
    story BIGINT,
    article BIGINT
);

CREATE TABLE IF NOT EXISTS events (
    event BIGINT,
    story BIGINT,
    type VARCHAR,
    modes VARCHAR[],
    contexts VARCHAR[],
    quad VARCHAR,
    score FLOAT,
    status VARCHAR,
    actor_keys VARCHAR[],
    recipient_keys VARCHAR[],
    actor_names VARCHAR[],
    recipient_names VARCHAR[],
    actor_countries VARCHAR[],
    recipient_countries VARCHAR[],
    actor_sectors VARCHAR[],
    recipient_sectors VARCHAR[],
    date_from DATE,
    days INTEGER,
    date_to DATE GENERATED ALWAYS AS (coalesce(date_from, DATE '1970-01-01') + days) VIRTUAL,
    place VARCHAR,
    place_country VARCHAR,
    lat DOUBLE,
    lon DOUBLE,
    items VARCHAR[],
    reports INTEGER,
    articles INTEGER,
    originals INTEGER,
    publishers INTEGER,
    first_seen DATE,
    last_seen DATE,
    disputed BOOLEAN,
    confidence FLOAT,
    number INTEGER
);

-- A report of an event: who vouches for it, and what made it the same event.
CREATE TABLE IF NOT EXISTS positions (
    event BIGINT,
    article BIGINT,
    report VARCHAR,
    holder VARCHAR,
    holder_name VARCHAR,
    holder_countries VARCHAR[],
    stance VARCHAR,
    statement VARCHAR,
    published_on DATE,
    alike VARCHAR[]
);

CREATE VIEW IF NOT EXISTS event_reports AS SELECT event, article, report, alike FROM positions;

-- Who did something to whom, one row for each pair of countries of an event; of a meeting without host or visitor, each
-- pair of those who met. In the order of the pairs, so that one pair is found without reading the others.
CREATE TABLE IF NOT EXISTS dyads (
    actor_country VARCHAR,
    recipient_country VARCHAR,
    type VARCHAR,
    quad VARCHAR,
    score FLOAT,
    status VARCHAR,
    date_from DATE,
    days INTEGER,
    date_to DATE GENERATED ALWAYS AS (coalesce(date_from, DATE '1970-01-01') + days) VIRTUAL,
    number INTEGER
);

-- Who did or suffered what: each key and each country among the sides of an event, in their order.
CREATE TABLE IF NOT EXISTS parties (
    party VARCHAR,
    doing BOOLEAN,
    number INTEGER,
    country BOOLEAN
);

CREATE TABLE IF NOT EXISTS actor_cards (
    key VARCHAR,
    name VARCHAR,
    kind VARCHAR,
    countries VARCHAR[],
    sectors VARCHAR[],
    names VARCHAR[],
    articles INTEGER
);

CREATE TABLE IF NOT EXISTS actor_roles (
    key VARCHAR,
    role VARCHAR,
    first_seen DATE,
    last_seen DATE,
    articles INTEGER
);

-- Who said what, under the key and each country of who speaks, newest first; subjects are who is spoken to or named.
CREATE TABLE IF NOT EXISTS sayings (
    speaker VARCHAR,
    published_on DATE,
    article BIGINT,
    statement VARCHAR,
    key VARCHAR,
    name VARCHAR,
    role VARCHAR,
    publisher VARCHAR,
    addressees VARCHAR[],
    subjects VARCHAR[]
);

-- What people say against the machine: never overwritten by a run.
CREATE TABLE IF NOT EXISTS corrections (
    correction BIGINT,
    article BIGINT,
    report VARCHAR,
    field VARCHAR,
    value VARCHAR,
    note VARCHAR,
    author VARCHAR,
    made TIMESTAMP,
    undone TIMESTAMP
);

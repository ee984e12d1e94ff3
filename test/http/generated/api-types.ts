/** Written by `npm run docs:api` from docs/openapi.json; do not edit. */
/* oxlint-disable max-lines */
export interface paths {
    "/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who said what
         * @description One row a distinct statement, newest publication first. Without filters all of them.
         */
        get: operations["searchStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A statement with its history
         * @description The ETag is what a repair must show in If-Match.
         */
        get: operations["getStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statements/{id}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a statement was reported, and how its words changed
         * @description The earliest report is so in this record only.
         */
        get: operations["traceStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Did somebody say these words?
         * @description Searches all kept text, also outside statements and in older versions of pages.
         */
        get: operations["checkQuote"];
        put?: never;
        /** The same for a quotation that is too long for an address */
        post: operations["checkLongQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document with its statements */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page's bytes, as they were got
         * @description For a file: a browser does not open it, because it is the page of somebody else.
         */
        get: operations["getPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of its page */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a name can mean */
        get: operations["findActors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actors/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An actor: names, offices, what it says and is said about */
        get: operations["getActor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How two actors speak of each other
         * @description By the month or year in which it was said. `rule` says what is counted; a period with `documents: 0` is one in which nothing was read.
         */
        get: operations["countPair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statements/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repair or judge a statement
         * @description The machine’s own reading stays beside the repair. If-Match must show the ETag of the statement, so that nobody repairs what another has changed.
         */
        post: operations["correctStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/{number}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a repair back
         * @description An undo is an entry of the log, too: it can be taken back in its turn.
         */
        post: operations["undoCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * All that means one actor means another
         * @description Now, and in what is added later.
         */
        post: operations["mergeActors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What means an actor in some statements means another */
        post: operations["splitActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities/not-same": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Two actors may never be merged */
        post: operations["tellApart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities/{number}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take such a change back */
        post: operations["undoIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a page
         * @description The page as JSON (an address to fetch, or a text), as itself, or as a file of a form. Pages are read one after the other: the answer says where to ask how far this one is. An address is fetched as `hearsay add` does: robots.txt is kept to, private addresses are refused.
         */
        post: operations["addDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a page is */
        get: operations["getIngest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingests/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as server-sent events
         * @description `progress` for each state, then `done` or `failed`, each with the ingest as JSON; then the stream ends.
         */
        get: operations["watchIngest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What `hearsay export` writes, as a stream
         * @description Without filters everything, with them the statements that they find, none collapsed. HEAD gives the number alone. An answer that breaks off is not whole.
         */
        get: operations["exportStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much an export would write */
        get: operations["countExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/datapackage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The Data Package of an export
         * @description Its fields with their meanings, its bytes and their SHA-256, the query and the models. The whole export is made for it, so that it takes as long.
         */
        get: operations["describeExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The values of a field among what is asked for, counted */
        get: operations["countFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much the record holds */
        get: operations["getExtent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often the machine is right, by what was reviewed */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who repaired, merged and reviewed what, when and why */
        get: operations["listLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Search: {
            rows: components["schemas"]["DistinctStatement"][];
            /** @description `after` of the next page; null where this one is the last. The Link header has its address */
            next: string | null;
            counts: components["schemas"]["Counts"];
            /** @description Whom the names asked for can mean, by option of the command line */
            meant: {
                [key: string]: components["schemas"]["Actor"][];
            };
            searched: components["schemas"]["Extent"];
            /** @description Where nothing was found: filters to drop, the most rewarding first */
            droppable: {
                name: string;
                value: string;
                statements: number;
            }[];
        };
        DistinctStatement: {
            /** @example s02f6a72314ef07ffb977 */
            id: string;
            documentId: string;
            /** @description Where the page names who says it */
            source: components["schemas"]["Fragments"] | null;
            /** @description Where it tells that it is said */
            cue: components["schemas"]["Fragments"] | null;
            content: components["schemas"]["Fragments"] & unknown;
            /**
             * @description All inside quote marks, none of it, or some
             * @enum {string}
             */
            form: "direct" | "indirect" | "mixed";
            /** @description The id of the statement that it stands inside */
            within: string | null;
            /** @enum {string} */
            placedIn: "title" | "caption" | "body" | "comment" | "citation";
            confidence: number;
            /** @description What of it stands inside quote marks: nothing else is a quote */
            quoted: components["schemas"]["Span"][];
            modelId: string;
            speakers: components["schemas"]["ActorReference"][];
            addressees: components["schemas"]["ActorReference"][];
            about: components["schemas"]["ActorReference"][];
            /** @description Who stands between speaker and reader, nearest to the speaker first */
            via: components["schemas"]["ActorReference"][];
            /** @enum {string} */
            stance: "assert" | "deny" | "accuse" | "promise" | "warn" | "demand" | "praise" | "ask" | "believe" | "agree" | "decline" | "silent";
            negated: boolean;
            modal: boolean;
            repeats: string | null;
            saidAt: components["schemas"]["StatementTime"];
            contentAt: components["schemas"]["StatementTime"] | null;
            /** @description What is said: the very words of the page, pieces joined with " … " */
            words: string;
            /** @description The page's address, else its document's id */
            input: string;
            url: string | null;
            title: string | null;
            publisher: string | null;
            /** @description YYYY-MM-DD or RFC 3339 */
            publishedAt: string | null;
            /** @description The words of the source */
            sourceWords: string | null;
            /** @description The words of the cue */
            cueWords: string | null;
            /** @description Who says it; several joined with "; ", candidates for one with " or " */
            speakerNames: string | null;
            /** @description Their ids, in the same order */
            speakerIds: string | null;
            /** @description To whom */
            addresseeNames: string | null;
            /** @description Whom it names */
            aboutNames: string | null;
            /** @description Who stands between */
            viaNames: string | null;
            saidEarliest: string | null;
            saidLatest: string | null;
            /**
             * @description What somebody made of it; unchecked: as the machine read it
             * @enum {string}
             */
            verification: "unchecked" | "right" | "repaired" | "wrong";
            /** @description Whether a newer version of its page is kept */
            superseded: boolean;
            /** @description Documents that carry it in the whole record */
            reports: number;
            /** @description Reports that do not depend on one another */
            origins: number;
        };
        /** @description Stretches in the order of the text, not overlapping */
        Fragments: components["schemas"]["Span"][];
        /** @description A stretch of the text: UTF-16 code units from 0, the end not included. With `offsets=code-points` Unicode code points. */
        Span: {
            start: number;
            end: number;
        };
        ActorReference: {
            /** @description The id; null for a name that only the page knows, and where nobody can be named */
            actor: string | null;
            name: string;
            kind: components["schemas"]["ActorKind"];
            /** @description ISO 3166-1 alpha-3 */
            country: string | null;
            /** @description Addresses of the same actor elsewhere */
            sameAs: string[];
            /** @description The words of the page that it rests on. In a list, those with the same mention are candidates for one */
            mention: components["schemas"]["Span"] | null;
            /** @enum {string} */
            reason: "name" | "earlier-name" | "office-holder" | "metonym" | "pronoun" | "nominal" | "first-person" | "publisher" | "local-name" | "role" | "plural" | "generic" | "group" | "document" | "ambiguous" | "unclear" | "source-not-stated";
            confidence: number;
        };
        /** @enum {string} */
        ActorKind: "person" | "organization" | "state" | "place" | "group" | "document" | "unnamed";
        StatementTime: {
            earliest: string | null;
            /** @description Not included */
            latest: string | null;
            /** @description How the bounds were got, for people */
            reason: string;
            mention: components["schemas"]["Span"] | null;
        };
        /** @description Of all pages together */
        Counts: {
            /** @description Distinct statements */
            statements: number;
            /** @description Distinct silences ("declined to say"), never among the statements */
            silences: number;
            /** @description Documents that carry either */
            reports: number;
            /** @description Reports that do not depend on one another */
            origins: number;
        };
        Actor: {
            /**
             * @description The id; of one without an id "name:" and the folded name
             * @example name:maren oldacre
             */
            key: string;
            id: string | null;
            name: string;
            kind: components["schemas"]["ActorKind"];
            /** @description ISO 3166-1 alpha-3 */
            country: string | null;
            /** @description Addresses of the same actor elsewhere */
            sameAs: string[];
            /** @description Forms by which it is found, folded */
            names: string[];
        };
        /** @description How much the record holds: what a search that finds nothing has searched */
        Extent: {
            documents: number;
            statements: number;
            passages: number;
            publishers: string[];
            earliest: string | null;
            latest: string | null;
            undated: number;
        };
        Problem: {
            /** @enum {string} */
            type: "about:blank";
            title: string;
            status: number;
            /** @description What, which value, and what to do */
            detail: string;
            /** @enum {string} */
            code: "ADDRESS_REFUSED" | "ALREADY_STOPPED" | "ANNOTATIONS_DAMAGED" | "BINARY_INPUT" | "EMPTY_INPUT" | "EXTRACTION_TIMEOUT" | "FETCH_FAILED" | "FORGOTTEN" | "INPUT_TOO_LARGE" | "INTERRUPTED" | "MODEL_DAMAGED" | "MODEL_MISMATCH" | "MODEL_MISSING" | "NOTHING_FOUND" | "NOT_FOUND" | "NO_PAGES" | "RECORD_BUSY" | "RECORD_DAMAGED" | "RECORD_FULL" | "RECORD_LOST" | "RECORD_MISSING" | "RECORD_NEWER" | "RECORD_NOT_ONE" | "RECORD_READ_ONLY" | "REGISTER_DAMAGED" | "REGISTER_MISSING" | "ROBOTS_REFUSED" | "RUNTIME_MISSING" | "SPAN_MISMATCH" | "TEXT_TOO_LONG" | "UNEXPECTED" | "UNREADABLE_INPUT" | "USAGE" | "BODY_TOO_LARGE" | "HOST_REFUSED" | "METHOD_NOT_ALLOWED" | "NO_SUCH_PAGE" | "ORIGIN_REFUSED" | "PRECONDITION_FAILED" | "PRECONDITION_REQUIRED" | "TOKEN_REFUSED" | "TOO_BUSY" | "TOO_MANY_REQUESTS" | "TOOK_TOO_LONG" | "UNSUPPORTED_MEDIA_TYPE" | "URL_TOO_LONG" | "IDEMPOTENCY_KEY_REUSED";
            /** @description Whether the same request may succeed later */
            retryable: boolean;
        };
        StatementHistory: {
            statement: components["schemas"]["FoundStatement"];
            original: components["schemas"]["Statement"];
            /** @description Earliest first; their spans are UTF-16 code units always */
            corrections: components["schemas"]["Correction"][];
        };
        /** @description As it is now */
        FoundStatement: {
            /** @example s02f6a72314ef07ffb977 */
            id: string;
            documentId: string;
            /** @description Where the page names who says it */
            source: components["schemas"]["Fragments"] | null;
            /** @description Where it tells that it is said */
            cue: components["schemas"]["Fragments"] | null;
            content: components["schemas"]["Fragments"] & unknown;
            /**
             * @description All inside quote marks, none of it, or some
             * @enum {string}
             */
            form: "direct" | "indirect" | "mixed";
            /** @description The id of the statement that it stands inside */
            within: string | null;
            /** @enum {string} */
            placedIn: "title" | "caption" | "body" | "comment" | "citation";
            confidence: number;
            /** @description What of it stands inside quote marks: nothing else is a quote */
            quoted: components["schemas"]["Span"][];
            modelId: string;
            speakers: components["schemas"]["ActorReference"][];
            addressees: components["schemas"]["ActorReference"][];
            about: components["schemas"]["ActorReference"][];
            /** @description Who stands between speaker and reader, nearest to the speaker first */
            via: components["schemas"]["ActorReference"][];
            /** @enum {string} */
            stance: "assert" | "deny" | "accuse" | "promise" | "warn" | "demand" | "praise" | "ask" | "believe" | "agree" | "decline" | "silent";
            negated: boolean;
            modal: boolean;
            repeats: string | null;
            saidAt: components["schemas"]["StatementTime"];
            contentAt: components["schemas"]["StatementTime"] | null;
            /** @description What is said: the very words of the page, pieces joined with " … " */
            words: string;
            /** @description The page's address, else its document's id */
            input: string;
            url: string | null;
            title: string | null;
            publisher: string | null;
            /** @description YYYY-MM-DD or RFC 3339 */
            publishedAt: string | null;
            /** @description The words of the source */
            sourceWords: string | null;
            /** @description The words of the cue */
            cueWords: string | null;
            /** @description Who says it; several joined with "; ", candidates for one with " or " */
            speakerNames: string | null;
            /** @description Their ids, in the same order */
            speakerIds: string | null;
            /** @description To whom */
            addresseeNames: string | null;
            /** @description Whom it names */
            aboutNames: string | null;
            /** @description Who stands between */
            viaNames: string | null;
            saidEarliest: string | null;
            saidLatest: string | null;
            /**
             * @description What somebody made of it; unchecked: as the machine read it
             * @enum {string}
             */
            verification: "unchecked" | "right" | "repaired" | "wrong";
            /** @description Whether a newer version of its page is kept */
            superseded: boolean;
        };
        /** @description As the machine read it; its spans are UTF-16 code units always */
        Statement: {
            /** @example s02f6a72314ef07ffb977 */
            id: string;
            documentId: string;
            /** @description Where the page names who says it */
            source: components["schemas"]["Fragments"] | null;
            /** @description Where it tells that it is said */
            cue: components["schemas"]["Fragments"] | null;
            content: components["schemas"]["Fragments"] & unknown;
            /**
             * @description All inside quote marks, none of it, or some
             * @enum {string}
             */
            form: "direct" | "indirect" | "mixed";
            /** @description The id of the statement that it stands inside */
            within: string | null;
            /** @enum {string} */
            placedIn: "title" | "caption" | "body" | "comment" | "citation";
            confidence: number;
            /** @description What of it stands inside quote marks: nothing else is a quote */
            quoted: components["schemas"]["Span"][];
            modelId: string;
            speakers: components["schemas"]["ActorReference"][];
            addressees: components["schemas"]["ActorReference"][];
            about: components["schemas"]["ActorReference"][];
            /** @description Who stands between speaker and reader, nearest to the speaker first */
            via: components["schemas"]["ActorReference"][];
            /** @enum {string} */
            stance: "assert" | "deny" | "accuse" | "promise" | "warn" | "demand" | "praise" | "ask" | "believe" | "agree" | "decline" | "silent";
            negated: boolean;
            modal: boolean;
            repeats: string | null;
            saidAt: components["schemas"]["StatementTime"];
            contentAt: components["schemas"]["StatementTime"] | null;
        };
        Correction: {
            /** @description Greater is later; unique in its log */
            number: number;
            /** @description RFC 3339 */
            at: string;
            by: string | null;
            why: string | null;
            statementId: string;
            /**
             * @description How the reviewer came to it; null: by itself
             * @enum {string|null}
             */
            drawn: "random" | "uncertain" | "impact" | null;
            change: components["schemas"]["CorrectionChange"];
        };
        CorrectionChange: {
            /** @enum {string} */
            kind: "right" | "wrong";
        } | {
            /** @enum {string} */
            kind: "speaker";
            speakers: components["schemas"]["ActorReference"][];
        } | {
            /** @enum {string} */
            kind: "source" | "cue";
            spans: components["schemas"]["Fragments"] | null;
        } | {
            /** @enum {string} */
            kind: "content";
            spans: components["schemas"]["Fragments"];
        } | {
            /** @enum {string} */
            kind: "form";
            /** @enum {string} */
            form: "direct" | "indirect" | "mixed";
        } | {
            /** @enum {string} */
            kind: "undo";
            of: number;
        };
        Trace: {
            asked: string;
            variants: {
                words: string | null;
                /** @description The earlier wording that it is nearest to, by its number from 0; null for the earliest */
                from: {
                    variant: number;
                    /** @enum {string} */
                    relation: "same" | "altered" | "different";
                    differences: components["schemas"]["QuoteDifference"][];
                    /** @description The share of words that both have, in the same order */
                    likeness: number;
                } | null;
                reports: (components["schemas"]["FoundStatement"] | null)[];
            }[];
            counts: components["schemas"]["Counts"];
        };
        /** @description A place at which two wordings differ, in UTF-16 code units of each */
        QuoteDifference: {
            /** @enum {string} */
            kind: "shortened" | "added" | "number" | "negation" | "hedge" | "tense" | "name" | "normalised" | "other";
            left: components["schemas"]["Span"];
            right: components["schemas"]["Span"];
            leftWords: string;
            rightWords: string;
        };
        Check: {
            quote: string;
            /** @description Whom the speaker asked for can mean */
            by: components["schemas"]["Actor"][] | null;
            /** @enum {string} */
            finding: "verbatim" | "other-speaker" | "unattributed" | "paraphrase" | "headline" | "altered" | "not-found";
            /** @description The finding in a sentence */
            verdict: string;
            counts: {
                reports: number;
                origins: number;
            };
            /** @description Best finding first, within one the earliest publication first */
            hits: components["schemas"]["QuoteHit"][];
            searched: components["schemas"]["Extent"];
        };
        QuoteHit: {
            /** @enum {string} */
            finding: "verbatim" | "other-speaker" | "unattributed" | "paraphrase" | "headline" | "altered";
            /** @enum {string} */
            relation: "same" | "altered" | "different";
            differences: components["schemas"]["QuoteDifference"][];
            /** @description The share of words that both have, in the same order */
            likeness: number;
            documentId: string;
            url: string | null;
            publisher: string | null;
            title: string | null;
            publishedAt: string | null;
            retrievedAt: string | null;
            superseded: boolean;
            start: number;
            end: number;
            words: string;
            statement: components["schemas"]["FoundStatement"] | null;
        };
        /**
         * @example {
         *       "quote": "We will not open the sluices before the harvest is in",
         *       "by": "Oldacre"
         *     }
         */
        AskedCheck: {
            /** @description The words */
            quote: string;
            /** @description Who is said to have said it: a name or an id */
            by?: string;
            rejected?: boolean;
            /**
             * @description What offsets are counted in
             * @default utf16
             * @enum {string}
             */
            offsets: "utf16" | "code-points";
        };
        KeptDocument: {
            input: string;
            document: components["schemas"]["Document"];
            statements: components["schemas"]["KeptStatement"][];
            unattributed: {
                start: number;
                end: number;
                /** @enum {string} */
                reason: "scare-quotes" | "title-of-work" | "slogan" | "no-cue" | "language-not-read";
            }[];
            notes: components["schemas"]["Note"][];
            anchors: components["schemas"]["Anchor"][];
            kept: components["schemas"]["Kept"];
        };
        Document: {
            id: string;
            url: string | null;
            canonicalUrl: string | null;
            publisher: string | null;
            title: string | null;
            authors: string[];
            publishedAt: string | null;
            modifiedAt: string | null;
            retrievedAt: string | null;
            language: string | null;
            text: string;
            /** @description SHA-256 of the text's UTF-8 */
            textHash: string;
            blocks: {
                start: number;
                end: number;
                /** @enum {string} */
                kind: "title" | "heading" | "dateline" | "paragraph" | "quotation" | "list" | "caption" | "commentary" | "earlier-coverage";
            }[];
            links: {
                start: number;
                end: number;
                url: string;
            }[];
            /** @description The step that each field came from */
            origins: {
                [key: string]: string;
            };
            actors: components["schemas"]["DocumentActor"][];
            earlierCoverage: {
                start: number;
                end: number;
                title: string | null;
                date: string | null;
                url: string | null;
            }[];
        };
        DocumentActor: {
            id: string | null;
            name: string;
            kind: components["schemas"]["ActorKind"];
            /** @description ISO 3166-1 alpha-3 */
            country: string | null;
            /** @description PLOVER sector */
            sector: string | null;
            /** @description Addresses of the same actor elsewhere */
            sameAs: string[];
            offices: components["schemas"]["Office"][];
            mentions: components["schemas"]["Span"][];
        };
        Office: {
            title: string;
            /** @description ISO 3166-1 alpha-3 */
            country: string | null;
            organization: string | null;
            /** @description First day as exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD */
            from: string | null;
            /** @description Last day, likewise */
            to: string | null;
        };
        KeptStatement: {
            /** @example s02f6a72314ef07ffb977 */
            id: string;
            documentId: string;
            /** @description Where the page names who says it */
            source: components["schemas"]["Fragments"] | null;
            /** @description Where it tells that it is said */
            cue: components["schemas"]["Fragments"] | null;
            content: components["schemas"]["Fragments"] & unknown;
            /**
             * @description All inside quote marks, none of it, or some
             * @enum {string}
             */
            form: "direct" | "indirect" | "mixed";
            /** @description The id of the statement that it stands inside */
            within: string | null;
            /** @enum {string} */
            placedIn: "title" | "caption" | "body" | "comment" | "citation";
            confidence: number;
            /** @description What of it stands inside quote marks: nothing else is a quote */
            quoted: components["schemas"]["Span"][];
            modelId: string;
            speakers: components["schemas"]["ActorReference"][];
            addressees: components["schemas"]["ActorReference"][];
            about: components["schemas"]["ActorReference"][];
            /** @description Who stands between speaker and reader, nearest to the speaker first */
            via: components["schemas"]["ActorReference"][];
            /** @enum {string} */
            stance: "assert" | "deny" | "accuse" | "promise" | "warn" | "demand" | "praise" | "ask" | "believe" | "agree" | "decline" | "silent";
            negated: boolean;
            modal: boolean;
            repeats: string | null;
            saidAt: components["schemas"]["StatementTime"];
            contentAt: components["schemas"]["StatementTime"] | null;
            /** @description What is said: the very words of the page, pieces joined with " … " */
            words: string;
            /**
             * @description What somebody made of it; unchecked: as the machine read it
             * @enum {string}
             */
            verification: "unchecked" | "right" | "repaired" | "wrong";
        };
        Note: {
            /** @enum {string} */
            code: "CHARACTERS_REPLACED" | "ENCODING_GUESSED" | "ENCODING_CONFLICT" | "EMPTY_TEXT" | "LANGUAGE_NOT_READ" | "MARKUP_CAPPED" | "QUOTE_UNCLOSED" | "TEXT_NOT_FOUND" | "DATE_CONFLICT" | "STATEMENT_DROPPED";
            message: string;
            span?: components["schemas"]["Span"];
        };
        /** @description Where a statement of the version before stands in this one */
        Anchor: {
            statementId: string;
            /** @enum {string} */
            state: "exact" | "moved" | "normalised" | "ambiguous" | "missing";
            content: components["schemas"]["Fragments"] | null;
        };
        /** @description How it came into the record */
        Kept: {
            /** @description What makes two documents versions of one page */
            address: string | null;
            version: number;
            /** @description The id of the version before */
            previous: string | null;
            superseded: boolean;
            /** @description The id of the earliest kept document that it is a near-duplicate of; its own where it is none */
            story: string;
            sharesReadingOf: string | null;
            /** @description Of the page's bytes */
            sha256: string;
            keptAt: string;
            modelId: string | null;
            stages: string;
        };
        Versions: {
            rows: components["schemas"]["Version"][];
            /** @description `after` of the next page; null where this one is the last. The Link header has its address */
            next: string | null;
        };
        Version: {
            id: string;
            version: number;
            superseded: boolean;
            title: string | null;
            publishedAt: string | null;
            modifiedAt: string | null;
            keptAt: string;
            sha256: string;
        };
        Actors: {
            rows: components["schemas"]["Actor"][];
            /** @description `after` of the next page; null where this one is the last. The Link header has its address */
            next: string | null;
        };
        ActorCard: {
            actor: components["schemas"]["Actor"];
            merged: components["schemas"]["Actor"][];
            notSame: components["schemas"]["Actor"][];
            offices: components["schemas"]["Office"][];
            says: components["schemas"]["Share"];
            saidAbout: components["schemas"]["Share"];
            saidTo: components["schemas"]["Share"];
        };
        Share: {
            counts: components["schemas"]["Counts"];
            estimate: components["schemas"]["FilterEstimate"];
            /** @description Months with the most statements, by publication */
            months: components["schemas"]["FacetCount"][];
        };
        /** @description How far what was found can be believed, by the random sample */
        FilterEstimate: {
            statements: number;
            reviewed: number;
            precision: components["schemas"]["Estimate"];
            whole: components["schemas"]["Estimate"];
        };
        /** @description A share found in a random sample, with its 95 % interval (Wilson 1927) */
        Estimate: {
            reviewed: number;
            right: number;
            share: number | null;
            low: number;
            high: number;
        };
        FacetCount: {
            value: string;
            name: string;
            statements: number;
        };
        Pair: {
            a: components["schemas"]["PairSide"];
            b: components["schemas"]["PairSide"];
            /** @enum {string} */
            by: "month" | "year";
            rule: string;
            directions: components["schemas"]["PairDirection"][];
        };
        PairSide: {
            id: string | null;
            key: string;
            name: string;
            kind: components["schemas"]["ActorKind"];
            /** @description ISO 3166-1 alpha-3 */
            iso: string | null;
            /** @description Correlates of War */
            cow: string | null;
        };
        PairDirection: {
            from: string;
            to: string;
            periods: components["schemas"]["PairPeriod"][];
            /** @description Statements in no period: when they were said is not known so exactly */
            spanning: {
                id: string;
                words: string;
                earliest: string | null;
                latest: string | null;
                publisher: string | null;
                publishedAt: string | null;
                input: string;
            }[];
            statements: number;
            reports: number;
            origins: number;
            precision: components["schemas"]["Estimate"];
            corrected?: components["schemas"]["CorrectedCount"];
        };
        PairPeriod: {
            /** @description YYYY-MM or YYYY */
            period: string;
            from: string;
            to: string;
            statements: number;
            silences: number;
            reports: number;
            origins: number;
            quoted: number;
            paraphrased: number;
            placedByPublication: number;
            /** @description 0: nothing was read in the period, which is not that nothing was said */
            documents: number;
            publishers: number;
            shareReviewed: number | null;
            corrected?: components["schemas"]["CorrectedCount"];
        };
        /** @description The count set right by the random sample; null: fewer than 30 of its kind were reviewed */
        CorrectedCount: {
            statements: number;
            low: number;
            high: number;
        } | null;
        Corrected: {
            correction: components["schemas"]["Correction"];
            statement: components["schemas"]["FoundStatement"];
        };
        /**
         * @example {
         *       "change": {
         *         "kind": "speaker",
         *         "names": [
         *           "Maren Oldacre"
         *         ]
         *       },
         *       "by": "anna",
         *       "why": "named in the caption"
         *     }
         */
        AskedCorrection: {
            change: components["schemas"]["AskedChange"];
            /** @description Who says so, for the log */
            by?: string;
            /** @description The reason, for the log */
            why?: string;
            /**
             * @description How the reviewer came to it; only what was drawn at random tells how often the machine errs
             * @enum {string|null}
             */
            drawn?: "random" | "uncertain" | "impact" | null;
        };
        /** @description What is to be changed; spans in UTF-16 code units of the document */
        AskedChange: {
            /** @enum {string} */
            kind: "right";
        } | {
            /** @enum {string} */
            kind: "wrong";
        } | {
            /** @enum {string} */
            kind: "speaker";
            /** @description Who says it; empty: nobody that the page names */
            names: string[];
        } | {
            /** @enum {string} */
            kind: "source";
            spans: components["schemas"]["Fragments"] | null;
        } | {
            /** @enum {string} */
            kind: "cue";
            spans: components["schemas"]["Fragments"] | null;
        } | {
            /** @enum {string} */
            kind: "content";
            spans: components["schemas"]["Fragments"];
        } | {
            /** @enum {string} */
            kind: "form";
            /** @enum {string} */
            form: "direct" | "indirect" | "mixed";
        };
        Told: {
            /** @description Who says so, for the log */
            by?: string;
            /** @description The reason, for the log */
            why?: string;
        };
        IdentityChange: {
            /** @description Greater is later; unique in its log */
            number: number;
            /** @description RFC 3339 */
            at: string;
            by: string | null;
            why: string | null;
            change: components["schemas"]["IdentityChangeKind"];
        };
        IdentityChangeKind: {
            /** @enum {string} */
            kind: "merge";
            from: string;
            into: string;
        } | {
            /** @enum {string} */
            kind: "split";
            key: string;
            statementIds: string[];
            as: {
                key: string;
                name: string;
            };
        } | {
            /** @enum {string} */
            kind: "not-same";
            one: string;
            other: string;
        } | {
            /** @enum {string} */
            kind: "undo";
            of: number;
        };
        /**
         * @example {
         *       "from": "Tobias Fenwright",
         *       "into": "The growers’ union",
         *       "by": "anna"
         *     }
         */
        AskedMerge: {
            /** @description Who is meant no longer: a name, an id or a key */
            from: string;
            /** @description Who is meant instead: a name, an id or a key */
            into: string;
            /** @description Who says so, for the log */
            by?: string;
            /** @description The reason, for the log */
            why?: string;
        };
        /**
         * @example {
         *       "actor": "Maren Oldacre",
         *       "statementIds": [
         *         "s02f6a72314ef07ffb977"
         *       ],
         *       "as": "Ines Oldacre",
         *       "by": "anna"
         *     }
         */
        AskedSplit: {
            /** @description Who is two: a name, an id or a key */
            actor: string;
            statementIds: string[];
            /** @description Who is meant there: one of the record, else a new one: a name, an id or a key */
            as: string;
            /** @description Who says so, for the log */
            by?: string;
            /** @description The reason, for the log */
            why?: string;
        };
        /**
         * @example {
         *       "one": "Maren Oldacre",
         *       "other": "The growers’ union",
         *       "by": "anna"
         *     }
         */
        AskedNotSame: {
            /** @description One of them: a name, an id or a key */
            one: string;
            /** @description The other: a name, an id or a key */
            other: string;
            /** @description Who says so, for the log */
            by?: string;
            /** @description The reason, for the log */
            why?: string;
        };
        Ingest: {
            id: string;
            what: string;
            /**
             * @description `done` and `failed` are ends
             * @enum {string}
             */
            state: "waiting" | "fetching" | "reading" | "done" | "failed";
            /** @description Pages whose turn comes before, its own included while it waits */
            ahead: number;
            askedAt: string;
            added: components["schemas"]["Added"] | null;
            problem: components["schemas"]["Problem"] | null;
        };
        Added: {
            documentId: string;
            /** @enum {string} */
            outcome: "added" | "new-version" | "known";
            version: number;
            superseded: boolean;
            statements: number;
            nearDuplicateOf: string | null;
            sharesReading: boolean;
            /** @description Where the statements of the version before stand in this one, counted */
            anchors: {
                exact: number;
                moved: number;
                normalised: number;
                ambiguous: number;
                missing: number;
            } | null;
            notes: components["schemas"]["Note"][];
        };
        /**
         * @example {
         *       "text": "\"The harbour stays shut,\" Tom Quay said on Monday.",
         *       "url": "https://meridian.example/harbour"
         *     }
         */
        AskedPage: {
            /**
             * Format: uri
             * @description Where to fetch the page
             * @example https://meridian.example/harbour
             */
            url: string;
        } | {
            /** @description The page's text */
            text: string;
            /** @description Stands above the text, as its first line */
            title?: string;
            /**
             * Format: uri
             * @description The page's address, where it is known
             * @example https://meridian.example/harbour
             */
            url?: string;
        };
        IngestEvent: {
            /** @enum {string} */
            event: "progress" | "done" | "failed";
            data: string;
        };
        ExportCount: {
            rows: number;
            /** @enum {string} */
            rowsAre: "documents" | "statements";
            /** @description The number in words */
            announcement: string;
            /** @description Null of documents, and of more than 100,000 statements */
            counts: components["schemas"]["Counts"] | null;
        };
        DataPackage: {
            name: string;
            resources: ({
                name: string;
                path: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        Facets: {
            rows: components["schemas"]["FacetCount"][];
            /** @description `after` of the next page; null where this one is the last. The Link header has its address */
            next: string | null;
        };
        ReviewReport: {
            reviewed: number;
            precision: {
                whole: components["schemas"]["Estimate"];
                parts: {
                    speaker: components["schemas"]["Estimate"];
                    source: components["schemas"]["Estimate"];
                    cue: components["schemas"]["Estimate"];
                    content: components["schemas"]["Estimate"];
                    form: components["schemas"]["Estimate"];
                };
            };
            recall: {
                reviewed: number;
                right: number;
                share: number | null;
                low: number;
                high: number;
                paragraphs: number;
            };
            agreements: {
                one: string;
                other: string;
                both: number;
                agreed: number;
                kappa: number | null;
            }[];
        };
        Log: {
            rows: components["schemas"]["LogEntry"][];
            /** @description `after` of the next page; null where this one is the last. The Link header has its address */
            next: string | null;
        };
        LogEntry: {
            /** @enum {string} */
            of: "statement";
            /** @description Greater is later; unique in its log */
            number: number;
            /** @description RFC 3339 */
            at: string;
            by: string | null;
            why: string | null;
            statementId: string;
            /**
             * @description How the reviewer came to it; null: by itself
             * @enum {string|null}
             */
            drawn: "random" | "uncertain" | "impact" | null;
            change: components["schemas"]["CorrectionChange"];
        } | {
            /** @enum {string} */
            of: "actor";
            /** @description Greater is later; unique in its log */
            number: number;
            /** @description RFC 3339 */
            at: string;
            by: string | null;
            why: string | null;
            change: components["schemas"]["IdentityChangeKind"];
        } | {
            /** @enum {string} */
            of: "paragraph";
            /** @description Greater is later; unique in its log */
            number: number;
            /** @description RFC 3339 */
            at: string;
            by: string | null;
            why: string | null;
            documentId: string;
            span: components["schemas"]["Span"];
            missed: number;
            seed: string;
        };
    };
    responses: {
        /** @description USAGE */
        "400-USAGE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description TOKEN_REFUSED */
        "401-TOKEN_REFUSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description NO_SUCH_PAGE */
        "404-NO_SUCH_PAGE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description BODY_TOO_LARGE */
        "413-BODY_TOO_LARGE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description URL_TOO_LONG */
        "414-URL_TOO_LONG": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description HOST_REFUSED */
        "421-HOST_REFUSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description TOO_MANY_REQUESTS */
        "429-TOO_MANY_REQUESTS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description RECORD_DAMAGED, UNEXPECTED */
        "500-RECORD_DAMAGED.UNEXPECTED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description RECORD_BUSY, RECORD_LOST, TOO_BUSY */
        "503-RECORD_BUSY.RECORD_LOST.TOO_BUSY": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description TOOK_TOO_LONG */
        "504-TOOK_TOO_LONG": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description NOTHING_FOUND, NO_SUCH_PAGE */
        "404-NOTHING_FOUND.NO_SUCH_PAGE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description ORIGIN_REFUSED */
        "403-ORIGIN_REFUSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description UNSUPPORTED_MEDIA_TYPE */
        "415-UNSUPPORTED_MEDIA_TYPE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description RECORD_READ_ONLY, ORIGIN_REFUSED */
        "403-RECORD_READ_ONLY.ORIGIN_REFUSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description PRECONDITION_FAILED */
        "412-PRECONDITION_FAILED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description PRECONDITION_REQUIRED */
        "428-PRECONDITION_REQUIRED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description RECORD_FULL */
        "507-RECORD_FULL": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description ALREADY_STOPPED */
        "409-ALREADY_STOPPED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description INPUT_TOO_LARGE, BODY_TOO_LARGE */
        "413-INPUT_TOO_LARGE.BODY_TOO_LARGE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description EMPTY_INPUT, IDEMPOTENCY_KEY_REUSED */
        "422-EMPTY_INPUT.IDEMPOTENCY_KEY_REUSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    searchStatements: {
        parameters: {
            query?: {
                /** @description Who says it: a name or an id, however the page calls them */
                speaker?: string;
                /** @description Words that the statement has, all of them */
                words?: string;
                /** @description To whom it was said */
                to?: string;
                /** @description Whom it names */
                about?: string;
                /** @description According to whom */
                via?: string;
                /** @description In which outlet */
                publisher?: string;
                stance?: "assert" | "deny" | "accuse" | "promise" | "warn" | "demand" | "praise" | "ask" | "believe" | "agree" | "decline" | "silent";
                form?: "direct" | "indirect" | "mixed";
                verified?: "unchecked" | "right" | "repaired" | "wrong";
                /** @description Published on that day or later: YYYY-MM-DD, YYYY-MM or YYYY */
                since?: string;
                /** @description Published on that day or earlier: YYYY-MM-DD, YYYY-MM or YYYY */
                until?: string;
                /** @description Possibly said on that day or later: YYYY-MM-DD, YYYY-MM or YYYY */
                saidSince?: string;
                /** @description Possibly said on that day or earlier: YYYY-MM-DD, YYYY-MM or YYYY */
                saidUntil?: string;
                /** @description Also what only older versions of pages say */
                allVersions?: boolean;
                /** @description Also what somebody judged wrong */
                rejected?: boolean;
                /** @description Most rows of one page */
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
                /** @description What offsets are counted in */
                offsets?: "utf16" | "code-points";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of what was found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Search"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            404: components["responses"]["404-NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    getStatement: {
        parameters: {
            query?: {
                /** @description What offsets are counted in */
                offsets?: "utf16" | "code-points";
            };
            header?: never;
            path: {
                /** @description The id of a statement, or its beginning */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now, as the machine read it, and each step between */
            200: {
                headers: {
                    etag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementHistory"];
                };
            };
            /** @description It is as the ETag in If-None-Match says */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            404: components["responses"]["404-NOTHING_FOUND.NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    traceStatement: {
        parameters: {
            query?: {
                /** @description Also reports that somebody judged wrong */
                rejected?: boolean;
                /** @description What offsets are counted in */
                offsets?: "utf16" | "code-points";
            };
            header?: never;
            path: {
                /** @description The id of a statement, or its beginning */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its wordings, by their earliest report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trace"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            404: components["responses"]["404-NOTHING_FOUND.NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    checkQuote: {
        parameters: {
            query: {
                /** @description The words */
                quote: string;
                /** @description Who is said to have said it: a name or an id */
                by?: string;
                /** @description Also statements that somebody judged wrong */
                rejected?: boolean;
                /** @description What offsets are counted in */
                offsets?: "utf16" | "code-points";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The finding, and the places; what is not found is an answer, too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Check"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            403: components["responses"]["403-ORIGIN_REFUSED"];
            404: components["responses"]["404-NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    checkLongQuote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedCheck"];
            };
        };
        responses: {
            /** @description The finding, and the places; what is not found is an answer, too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Check"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            403: components["responses"]["403-ORIGIN_REFUSED"];
            404: components["responses"]["404-NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    getDocument: {
        parameters: {
            query?: {
                /** @description What offsets are counted in */
                offsets?: "utf16" | "code-points";
            };
            header?: never;
            path: {
                /** @description The id of a document or of one of its statements, or the beginning of either */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What `hearsay open --json` prints */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDocument"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            404: components["responses"]["404-NOTHING_FOUND.NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    getPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a document or of one of its statements, or the beginning of either */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes */
            200: {
                headers: {
                    "content-disposition": string;
                    etag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            404: components["responses"]["404-NOTHING_FOUND.NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    listVersions: {
        parameters: {
            query?: {
                /** @description Most rows of one page */
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The id of a document or of one of its statements, or the beginning of either */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Earliest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versions"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            404: components["responses"]["404-NOTHING_FOUND.NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    findActors: {
        parameters: {
            query: {
                /** @description A name, an id, or words of pages that meant them */
                name: string;
                /** @description Most rows of one page */
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The likeliest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actors"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            404: components["responses"]["404-NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    getActor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A key, an id, or a name that only one has */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What `hearsay actor --json` prints */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorCard"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            404: components["responses"]["404-NOTHING_FOUND.NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    countPair: {
        parameters: {
            query: {
                /** @description One of them: a name, an id or a key */
                a: string;
                /** @description The other */
                b: string;
                by?: "month" | "year";
                /** @description Also the counts set right by the random sample */
                corrected?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What `hearsay pair --json` prints */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pair"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            404: components["responses"]["404-NOTHING_FOUND.NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    correctStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed: 428 without it. * stands for whatever the statement is by now */
                "if-match"?: string;
            };
            path: {
                /** @description The id of a statement, or its beginning */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedCorrection"];
            };
        };
        responses: {
            /** @description The repair, and the statement as it is now */
            201: {
                headers: {
                    /** @description Of the statement as it is now */
                    etag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Corrected"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            403: components["responses"]["403-RECORD_READ_ONLY.ORIGIN_REFUSED"];
            404: components["responses"]["404-NOTHING_FOUND.NO_SUCH_PAGE"];
            412: components["responses"]["412-PRECONDITION_FAILED"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            421: components["responses"]["421-HOST_REFUSED"];
            428: components["responses"]["428-PRECONDITION_REQUIRED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
            507: components["responses"]["507-RECORD_FULL"];
        };
    };
    undoCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of an entry of the log */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Told"];
            };
        };
        responses: {
            /** @description The undo, and the statement as it is now */
            201: {
                headers: {
                    /** @description Of the statement as it is now */
                    etag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Corrected"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            403: components["responses"]["403-RECORD_READ_ONLY.ORIGIN_REFUSED"];
            404: components["responses"]["404-NOTHING_FOUND.NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
            507: components["responses"]["507-RECORD_FULL"];
        };
    };
    mergeActors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedMerge"];
            };
        };
        responses: {
            /** @description The entry of the log */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityChange"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            403: components["responses"]["403-RECORD_READ_ONLY.ORIGIN_REFUSED"];
            404: components["responses"]["404-NOTHING_FOUND.NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
            507: components["responses"]["507-RECORD_FULL"];
        };
    };
    splitActor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedSplit"];
            };
        };
        responses: {
            /** @description The entry of the log */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityChange"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            403: components["responses"]["403-RECORD_READ_ONLY.ORIGIN_REFUSED"];
            404: components["responses"]["404-NOTHING_FOUND.NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
            507: components["responses"]["507-RECORD_FULL"];
        };
    };
    tellApart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedNotSame"];
            };
        };
        responses: {
            /** @description The entry of the log */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityChange"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            403: components["responses"]["403-RECORD_READ_ONLY.ORIGIN_REFUSED"];
            404: components["responses"]["404-NOTHING_FOUND.NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
            507: components["responses"]["507-RECORD_FULL"];
        };
    };
    undoIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of an entry of the log */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Told"];
            };
        };
        responses: {
            /** @description The entry of the log */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityChange"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            403: components["responses"]["403-RECORD_READ_ONLY.ORIGIN_REFUSED"];
            404: components["responses"]["404-NOTHING_FOUND.NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
            507: components["responses"]["507-RECORD_FULL"];
        };
    };
    addDocument: {
        parameters: {
            query?: {
                /** @description The address of a page that is given as itself, where it is known */
                url?: string;
            };
            header?: {
                /** @description Asked again with the same key, the same page is the same ingest: it is remembered for a day, among the latest 500 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AskedPage"];
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
                "text/html": string;
                "application/xhtml+xml": string;
                "text/plain": string;
                "text/markdown": string;
            };
        };
        responses: {
            /** @description It has its place in the queue */
            202: {
                headers: {
                    /** @description Where the ingest is */
                    location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ingest"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            403: components["responses"]["403-RECORD_READ_ONLY.ORIGIN_REFUSED"];
            404: components["responses"]["404-NO_SUCH_PAGE"];
            409: components["responses"]["409-ALREADY_STOPPED"];
            413: components["responses"]["413-INPUT_TOO_LARGE.BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            415: components["responses"]["415-UNSUPPORTED_MEDIA_TYPE"];
            421: components["responses"]["421-HOST_REFUSED"];
            422: components["responses"]["422-EMPTY_INPUT.IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
            507: components["responses"]["507-RECORD_FULL"];
        };
    };
    getIngest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an ingest */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now; `added.documentId` once it is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ingest"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            404: components["responses"]["404-NOTHING_FOUND.NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    watchIngest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an ingest */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["IngestEvent"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            404: components["responses"]["404-NOTHING_FOUND.NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    exportStatements: {
        parameters: {
            query: {
                /** @description See docs/record.md */
                format: "jsonl" | "csv" | "parquet" | "w3c" | "schema-org" | "bibtex" | "ris" | "csl";
                /** @description Who says it: a name or an id, however the page calls them */
                speaker?: string;
                /** @description Words that the statement has, all of them */
                words?: string;
                /** @description To whom it was said */
                to?: string;
                /** @description Whom it names */
                about?: string;
                /** @description According to whom */
                via?: string;
                /** @description In which outlet */
                publisher?: string;
                stance?: "assert" | "deny" | "accuse" | "promise" | "warn" | "demand" | "praise" | "ask" | "believe" | "agree" | "decline" | "silent";
                form?: "direct" | "indirect" | "mixed";
                verified?: "unchecked" | "right" | "repaired" | "wrong";
                /** @description Published on that day or later: YYYY-MM-DD, YYYY-MM or YYYY */
                since?: string;
                /** @description Published on that day or earlier: YYYY-MM-DD, YYYY-MM or YYYY */
                until?: string;
                /** @description Possibly said on that day or later: YYYY-MM-DD, YYYY-MM or YYYY */
                saidSince?: string;
                /** @description Possibly said on that day or earlier: YYYY-MM-DD, YYYY-MM or YYYY */
                saidUntil?: string;
                /** @description Also what only older versions of pages say */
                allVersions?: boolean;
                /** @description Also what somebody judged wrong */
                rejected?: boolean;
                /** @description What offsets are counted in */
                offsets?: "utf16" | "code-points";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    /** @description How many will come; where the number differs in the end, the answer breaks off */
                    "hearsay-rows": string;
                    "hearsay-rows-are": "documents" | "statements";
                    "content-disposition": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
                    "text/csv": string;
                    "application/vnd.apache.parquet": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": unknown;
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            404: components["responses"]["404-NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    countExport: {
        parameters: {
            query: {
                /** @description See docs/record.md */
                format: "jsonl" | "csv" | "parquet" | "w3c" | "schema-org" | "bibtex" | "ris" | "csl";
                /** @description Who says it: a name or an id, however the page calls them */
                speaker?: string;
                /** @description Words that the statement has, all of them */
                words?: string;
                /** @description To whom it was said */
                to?: string;
                /** @description Whom it names */
                about?: string;
                /** @description According to whom */
                via?: string;
                /** @description In which outlet */
                publisher?: string;
                stance?: "assert" | "deny" | "accuse" | "promise" | "warn" | "demand" | "praise" | "ask" | "believe" | "agree" | "decline" | "silent";
                form?: "direct" | "indirect" | "mixed";
                verified?: "unchecked" | "right" | "repaired" | "wrong";
                /** @description Published on that day or later: YYYY-MM-DD, YYYY-MM or YYYY */
                since?: string;
                /** @description Published on that day or earlier: YYYY-MM-DD, YYYY-MM or YYYY */
                until?: string;
                /** @description Possibly said on that day or later: YYYY-MM-DD, YYYY-MM or YYYY */
                saidSince?: string;
                /** @description Possibly said on that day or earlier: YYYY-MM-DD, YYYY-MM or YYYY */
                saidUntil?: string;
                /** @description Also what only older versions of pages say */
                allVersions?: boolean;
                /** @description Also what somebody judged wrong */
                rejected?: boolean;
                /** @description What offsets are counted in */
                offsets?: "utf16" | "code-points";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportCount"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            404: components["responses"]["404-NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    describeExport: {
        parameters: {
            query: {
                /** @description See docs/record.md */
                format: "jsonl" | "csv" | "parquet" | "w3c" | "schema-org" | "bibtex" | "ris" | "csl";
                /** @description Who says it: a name or an id, however the page calls them */
                speaker?: string;
                /** @description Words that the statement has, all of them */
                words?: string;
                /** @description To whom it was said */
                to?: string;
                /** @description Whom it names */
                about?: string;
                /** @description According to whom */
                via?: string;
                /** @description In which outlet */
                publisher?: string;
                stance?: "assert" | "deny" | "accuse" | "promise" | "warn" | "demand" | "praise" | "ask" | "believe" | "agree" | "decline" | "silent";
                form?: "direct" | "indirect" | "mixed";
                verified?: "unchecked" | "right" | "repaired" | "wrong";
                /** @description Published on that day or later: YYYY-MM-DD, YYYY-MM or YYYY */
                since?: string;
                /** @description Published on that day or earlier: YYYY-MM-DD, YYYY-MM or YYYY */
                until?: string;
                /** @description Possibly said on that day or later: YYYY-MM-DD, YYYY-MM or YYYY */
                saidSince?: string;
                /** @description Possibly said on that day or earlier: YYYY-MM-DD, YYYY-MM or YYYY */
                saidUntil?: string;
                /** @description Also what only older versions of pages say */
                allVersions?: boolean;
                /** @description Also what somebody judged wrong */
                rejected?: boolean;
                /** @description What offsets are counted in */
                offsets?: "utf16" | "code-points";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description datapackage.json */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataPackage"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            404: components["responses"]["404-NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    countFacets: {
        parameters: {
            query: {
                field: "speaker" | "publisher" | "stance" | "form" | "month";
                /** @description Who says it: a name or an id, however the page calls them */
                speaker?: string;
                /** @description Words that the statement has, all of them */
                words?: string;
                /** @description To whom it was said */
                to?: string;
                /** @description Whom it names */
                about?: string;
                /** @description According to whom */
                via?: string;
                /** @description In which outlet */
                publisher?: string;
                stance?: "assert" | "deny" | "accuse" | "promise" | "warn" | "demand" | "praise" | "ask" | "believe" | "agree" | "decline" | "silent";
                form?: "direct" | "indirect" | "mixed";
                verified?: "unchecked" | "right" | "repaired" | "wrong";
                /** @description Published on that day or later: YYYY-MM-DD, YYYY-MM or YYYY */
                since?: string;
                /** @description Published on that day or earlier: YYYY-MM-DD, YYYY-MM or YYYY */
                until?: string;
                /** @description Possibly said on that day or later: YYYY-MM-DD, YYYY-MM or YYYY */
                saidSince?: string;
                /** @description Possibly said on that day or earlier: YYYY-MM-DD, YYYY-MM or YYYY */
                saidUntil?: string;
                /** @description Also what only older versions of pages say */
                allVersions?: boolean;
                /** @description Also what somebody judged wrong */
                rejected?: boolean;
                /** @description Most rows of one page */
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Distinct statements by value, the most frequent first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            404: components["responses"]["404-NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    getExtent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Documents, statements, publishers and days */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extent"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            404: components["responses"]["404-NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What `hearsay review --report --json` prints */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewReport"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            404: components["responses"]["404-NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
    listLog: {
        parameters: {
            query?: {
                /** @description Most rows of one page */
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Earliest first; it only grows, so that the next page begins where this one ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Log"];
                };
            };
            400: components["responses"]["400-USAGE"];
            401: components["responses"]["401-TOKEN_REFUSED"];
            404: components["responses"]["404-NO_SUCH_PAGE"];
            413: components["responses"]["413-BODY_TOO_LARGE"];
            414: components["responses"]["414-URL_TOO_LONG"];
            421: components["responses"]["421-HOST_REFUSED"];
            429: components["responses"]["429-TOO_MANY_REQUESTS"];
            /** @description Address and headers have more than 16 KB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["500-RECORD_DAMAGED.UNEXPECTED"];
            503: components["responses"]["503-RECORD_BUSY.RECORD_LOST.TOO_BUSY"];
            504: components["responses"]["504-TOOK_TOO_LONG"];
        };
    };
}

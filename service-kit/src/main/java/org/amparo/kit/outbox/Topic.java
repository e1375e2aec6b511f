package org.amparo.kit.outbox;

import java.util.Set;

/** The logs between the services. Each says who may read it, and knows who may write to it. */
public enum Topic {
    /** Organisations and services; read by every service. */
    DIRECTORY("amparo.directory"),
    /** Requests with cards, withdrawals and access events of referrals; referral-service only. */
    REFERRAL_REQUESTS("amparo.referral-requests"),
    /** Registrations and access events; assistance-service only. */
    CASES("amparo.cases"),
    /** What happened to referrals. */
    REFERRALS("amparo.referrals"),
    /** What was delivered. */
    ASSISTANCE("amparo.assistance"),
    /** Coarse facts; reporting-service only. */
    FACTS("amparo.facts"),
    /** Sessions that ended before their token did; every service. */
    SESSIONS("amparo.sessions");

    private final String log;

    Topic(String log) {
        this.log = log;
    }

    /** The name of the log. */
    public String log() {
        return log;
    }

    /** Whether rights to what lies elsewhere begin and end there: then its readers are told how far they were told everything. */
    public boolean tellsOfAccess() {
        return this == CASES || this == REFERRAL_REQUESTS;
    }

    /** The services whose events belong there. Whatever another one signed is none of this log's. */
    public Set<String> writers() {
        return switch (this) {
            case REFERRAL_REQUESTS, CASES, SESSIONS -> Set.of("case-service");
            case DIRECTORY, REFERRALS -> Set.of("referral-service");
            case ASSISTANCE -> Set.of("assistance-service");
            case FACTS -> Set.of("case-service", "referral-service", "assistance-service");
        };
    }
}

package org.amparo.kit.outbox;

/** The logs between the services. Each says who may read it. */
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
}

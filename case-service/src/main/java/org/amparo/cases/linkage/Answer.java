package org.amparo.cases.linkage;

/** What the owner of a record decides about a question. Whoever asked learns of the last one only. */
enum Answer {
    WILL_CONTACT,
    DECLINED,
    LINK_OFFERED;

    /** Whether the owner may still decide otherwise; an offered link is taken back by unlinking. */
    boolean mayBecome(Answer next) {
        return switch (this) {
            case WILL_CONTACT -> next != WILL_CONTACT;
            case DECLINED, LINK_OFFERED -> false;
        };
    }
}

package org.amparo.portal.referrals;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral as its reader sees it: the card in lists, and who was asked and about whom when it is looked at alone.
 *
 * @param number what people say on the telephone; tells nothing about anybody
 * @param country where the people are, ISO 3166-1 alpha-3
 * @param group how many there are of each age band
 * @param sender null for a receiver that has not accepted
 * @param receiver whose turn it is, or who accepted; null when nobody has it
 * @param answerBy until when the open offer may be answered; null when none is open
 * @param serviceBy until when the people should be served; null when nobody was asked
 * @param offers in the order of asking; empty in lists
 * @param people empty in lists
 * @param questions what receivers asked before they answered; empty in lists
 * @param outcome how it ended; null while it has not, or ended otherwise
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Referral(
        UUID id,
        String number,
        String service,
        Urgency urgency,
        String country,
        String securityLevel,
        List<String> languages,
        List<AgeGroup> group,
        Stage stage,
        String disclosure,
        @Nullable String sender,
        @Nullable String receiver,
        @Nullable Instant answerBy,
        @Nullable Instant serviceBy,
        List<Offer> offers,
        List<Person> people,
        List<Question> questions,
        @Nullable String outcome) {
    public Referral {
        offers = orNone(offers);
        people = orNone(people);
        questions = orNone(questions);
    }

    private static <T> List<T> orNone(@Nullable List<T> told) {
        return told == null ? List.of() : List.copyOf(told);
    }

    /** How soon somebody is needed, the soonest first. */
    public enum Urgency {
        EMERGENCY,
        URGENT,
        NORMAL
    }

    /** Where it stands, as referral-service calls it. */
    public enum Stage {
        OFFERED,
        ACCEPTED,
        IN_SERVICE,
        DECLINED,
        EXPIRED,
        WITHDRAWN,
        CONSENT_WITHDRAWN,
        NOT_ARRIVED,
        MOVED_ON,
        COMPLETED
    }

    /** The size of one part of the group. */
    public record AgeGroup(String ageBand, long people) {}

    /**
     * One of the people, by number.
     *
     * @param eligible whether the receiver is there for somebody like this; null for the sender
     * @param gender null where the receiver is not
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Person(
            int number,
            String ageBand,
            @Nullable Boolean eligible,
            @Nullable String gender,
            @Nullable Set<String> supportNeeds) {}

    /** One receiver's turn. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Offer(
            String receiver,
            String state,
            @Nullable Instant askedAt,
            @Nullable Instant answerBy,
            @Nullable Instant answeredAt,
            @Nullable String reason,
            @Nullable String alternative,
            @Nullable LocalDate until,
            boolean reported,
            @Nullable Instant confirmedAt,
            @Nullable String onCall) {}

    /**
     * What a receiver asked.
     *
     * @param reply what the sender said; null while it said nothing
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Question(
            UUID id,
            String receiver,
            String about,
            @Nullable String reply) {}

    public long size() {
        return group.stream().mapToLong(AgeGroup::people).sum();
    }

    /** The receiver's turn that waits for an answer. */
    public Optional<Offer> openOffer() {
        return offers.stream().filter(offer -> offer.state().equals("OPEN")).findFirst();
    }
}

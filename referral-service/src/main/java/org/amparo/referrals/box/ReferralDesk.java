package org.amparo.referrals.box;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.problem.Refused;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.directory.Organisation;
import org.amparo.referrals.directory.Organisations;
import org.amparo.referrals.directory.Services;
import org.amparo.referrals.docket.Referrals;
import org.amparo.referrals.question.Questions;
import org.amparo.referrals.referral.Offer;
import org.amparo.referrals.referral.OfferState;
import org.amparo.referrals.referral.Referral;
import org.amparo.referrals.referral.ReferralProblem;
import org.jspecify.annotations.Nullable;

/** Where one referral is looked at, by its sender, a receiver or a coordinator. */
@UseCase
@ApplicationScoped
class ReferralDesk {
    private final Referrals referrals;
    private final Organisations organisations;
    private final Services services;
    private final Questions questions;
    private final Access access;

    ReferralDesk(
            Referrals referrals, Organisations organisations, Services services, Questions questions, Access access) {
        this.referrals = referrals;
        this.organisations = organisations;
        this.services = services;
        this.questions = questions;
        this.access = access;
    }

    /** A referral in detail, with its version. */
    record Seen(ReferralView view, long version) {}

    Seen read(UUID id, Caller caller) {
        var rights = access.decideAll(caller, id, Access.READ, ReferralProblem.NO_SUCH_REFERRAL);
        var referral = referrals.find(id).orElseThrow(() -> new Refused(ReferralProblem.NO_SUCH_REFERRAL));
        return new Seen(view(referral, Sight.by(rights), caller), referral.version());
    }

    private ReferralView view(Referral referral, Sight sight, Caller caller) {
        var progress = referral.progress();
        return new ReferralView(
                CardView.of(referral.summary(), sight),
                sight,
                sight.offers(referral, caller).stream()
                        .map(offer -> OfferView.of(offer, onCall(offer, sight)))
                        .toList(),
                people(referral, sight, caller),
                questions(referral, sight, caller),
                progress.outcome(),
                progress.servedFrom(),
                progress.endedAt(),
                sight == Sight.SENDER ? referral.origin().splitFrom() : null);
    }

    private @Nullable String onCall(Offer offer, Sight sight) {
        return sight == Sight.RECEIVER || (sight == Sight.SENDER && offer.state() == OfferState.ACCEPTED)
                ? organisations
                        .find(offer.receiver().code())
                        .map(Organisation::onCall)
                        .orElse(null)
                : null;
    }

    private @Nullable List<PersonView> people(Referral referral, Sight sight, Caller caller) {
        return switch (sight) {
            case SENDER -> referral.people().stream().map(PersonView::toSender).toList();
            case RECEIVER -> toReceiver(referral, new OrganisationCode(caller.organisation()));
            case COORDINATION -> null;
        };
    }

    /** A receiver does not learn what others asked, nor that there are any. */
    private @Nullable List<QuestionView> questions(Referral referral, Sight sight, Caller caller) {
        return sight == Sight.COORDINATION
                ? null
                : questions.of(referral.id()).stream()
                        .filter(question -> sight == Sight.SENDER
                                || question.receiver().value().equals(caller.organisation()))
                        .map(QuestionView::of)
                        .toList();
    }

    private List<PersonView> toReceiver(Referral referral, OrganisationCode receiver) {
        var entry = services.find(receiver, referral.card().service());
        return referral.people().stream()
                .map(person -> PersonView.toReceiver(
                        person,
                        entry.filter(service -> service.isFor(person.ageBand(), person.gender()))
                                .isPresent()))
                .toList();
    }
}

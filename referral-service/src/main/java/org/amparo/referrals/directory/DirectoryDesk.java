package org.amparo.referrals.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.NotInLedger;
import org.amparo.kit.problem.Refused;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.Language;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.ServiceType;
import org.jspecify.annotations.Nullable;

/** Where people look up who can help. */
@UseCase
@NotInLedger("the directory is about organisations, and the same for all who are real or practise")
@ApplicationScoped
class DirectoryDesk {
    private final Organisations organisations;
    private final Services services;

    DirectoryDesk(Organisations organisations, Services services) {
        this.organisations = organisations;
        this.services = services;
    }

    List<Organisation> organisations(@Nullable Country country, Caller caller) {
        return organisations.in(country, organisations.practises(caller.organisation()));
    }

    Organisation organisation(OrganisationCode code) {
        return organisations.find(code).orElseThrow(() -> new Refused(DirectoryProblem.NO_SUCH_ORGANISATION));
    }

    List<ServiceEntry> services(
            @Nullable ServiceType service, @Nullable Country country, @Nullable Language language, Caller caller) {
        return services.matching(service, country, language, organisations.practises(caller.organisation()));
    }
}

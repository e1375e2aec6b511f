package org.amparo.referrals.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
@NotInLedger("the directory is the same for everybody, and about organisations")
@ApplicationScoped
class DirectoryDesk {
    private final Organisations organisations;
    private final Services services;

    DirectoryDesk(Organisations organisations, Services services) {
        this.organisations = organisations;
        this.services = services;
    }

    List<Organisation> organisations(@Nullable Country country) {
        return organisations.in(country);
    }

    Organisation organisation(OrganisationCode code) {
        return organisations.find(code).orElseThrow(() -> new Refused(DirectoryProblem.NO_SUCH_ORGANISATION));
    }

    List<ServiceEntry> services(@Nullable ServiceType service, @Nullable Country country, @Nullable Language language) {
        return services.matching(service, country, language);
    }
}

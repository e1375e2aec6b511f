package org.amparo.cases.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.cases.code.OrganisationCode;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** How the identity provider writes an account down. */
final class Representations {
    private static final String ORGANISATION = "organisation";
    private static final String CHOOSE_A_PASSWORD = "UPDATE_PASSWORD";

    private Representations() {}

    /** Closed until it is let in. */
    static UserRepresentation of(NewMember invited, String country, String firstPassword) {
        var password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(firstPassword);
        password.setTemporary(true);
        var user = new UserRepresentation();
        user.setUsername(invited.account());
        user.setEnabled(false);
        user.setAttributes(Map.of(ORGANISATION, List.of(invited.organisation().code()), "country", List.of(country)));
        user.setRequiredActions(List.of(CHOOSE_A_PASSWORD));
        user.setCredentials(List.of(password));
        return user;
    }

    static Optional<OrganisationCode> organisation(UserRepresentation user) {
        return Optional.ofNullable(user.firstAttribute(ORGANISATION)).map(OrganisationCode::new);
    }

    static Member.State state(UserRepresentation user) {
        if (!Boolean.TRUE.equals(user.isEnabled())) {
            return Member.State.ENDED;
        }
        var still = user.getRequiredActions();
        return still != null && still.contains(CHOOSE_A_PASSWORD) ? Member.State.LET_IN : Member.State.ACTIVE;
    }
}

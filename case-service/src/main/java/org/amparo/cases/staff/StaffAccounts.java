package org.amparo.cases.staff;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.kit.problem.Refused;
import org.jboss.logging.Logger;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;

/** Accounts at the identity provider, through a client of ours there that may administer users and nothing else. */
@ApplicationScoped
class StaffAccounts {
    private static final Logger LOG = Logger.getLogger(StaffAccounts.class);
    private static final int AT_MOST = 500;
    private static final int REFUSED = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final Keycloak keycloak;
    private final String realm;
    private final String self;
    private final Map<String, String> clients;

    StaffAccounts(IdentitySettings settings) {
        realm = settings.realm();
        self = "service-account-" + settings.client();
        clients = settings.clients();
        keycloak = KeycloakBuilder.builder()
                .serverUrl(settings.url())
                .realm(realm)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.client())
                .clientSecret(settings.secret())
                .resteasyClient(patient(settings.patience()))
                .build();
    }

    /** The settings of clients do not reach this one: without a limit of its own it would wait for ever. */
    private static Client patient(Duration patience) {
        return Keycloak.getClientProvider()
                .newRestEasyClient(null, null, false)
                .property("io.quarkus.rest.client.read-timeout", patience.toMillis());
    }

    @PreDestroy
    void close() {
        keycloak.close();
    }

    /** Those of an organisation, by name. */
    List<Member> of(OrganisationCode organisation) {
        return asked(() -> {
            var services = services();
            return users(organisation)
                    .map(user -> member(user, services))
                    .sorted((one, other) -> one.account().compareTo(other.account()))
                    .toList();
        });
    }

    /** What they are called, in one question. */
    List<AccountName> names(OrganisationCode organisation) {
        return asked(() -> users(organisation)
                .map(user -> new AccountName(UUID.fromString(user.getId()), user.getUsername()))
                .toList());
    }

    private Stream<UserRepresentation> users(OrganisationCode organisation) {
        return realm()
                .users()
                .searchByAttributes(0, AT_MOST, null, false, "organisation:" + organisation.code())
                .stream()
                .filter(user -> Representations.organisation(user)
                        .filter(organisation::equals)
                        .isPresent());
    }

    /** An account and the organisation it works for; nothing where it works for none. */
    Optional<Found> find(UUID account) {
        return asked(() -> kept(account).flatMap(user -> Representations.organisation(user)
                .map(works -> new Found(member(user, services()), works))));
    }

    private Optional<UserRepresentation> kept(UUID account) {
        try {
            return Optional.of(user(account).toRepresentation());
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** An account and whom it works for. */
    record Found(Member member, OrganisationCode organisation) {}

    /** Makes an account that cannot log in until it is let in, and then chooses a password of its own. */
    UUID invite(NewMember invited, String country, String firstPassword) {
        return asked(() -> {
            var account = created(Representations.of(invited, country, firstPassword));
            roles(account, services()).become(invited.all());
            return account;
        });
    }

    /** A refusal comes as an answer or as an exception: which one is the client's affair. */
    private UUID created(UserRepresentation user) {
        try (var answer = realm().users().create(user)) {
            if (answer.getStatus() >= REFUSED) {
                throw new WebApplicationException(answer.getStatus());
            }
            return UUID.fromString(answer.getLocation().getPath().replaceFirst(".*/", ""));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == CONFLICT) {
                throw new Refused(StaffProblem.ACCOUNT_NAME_IS_TAKEN);
            }
            throw refused;
        }
    }

    void letIn(UUID account) {
        asked(() -> {
            enable(user(account).toRepresentation(), true);
            return account;
        });
    }

    /** It logs in no more, and what it has open there is closed. One that somebody deleted there is closed. */
    void close(UUID account) {
        asked(() -> {
            kept(account).ifPresent(user -> {
                enable(user, false);
                user(account).logout();
            });
            return account;
        });
    }

    private void enable(UserRepresentation user, boolean enabled) {
        user.setEnabled(enabled);
        realm().users().get(user.getId()).update(user);
    }

    void give(UUID account, Set<StaffRole> roles) {
        asked(() -> {
            roles(account, services()).become(roles);
            return account;
        });
    }

    private Member member(UserRepresentation user, List<ServiceRoles> services) {
        var id = UUID.fromString(user.getId());
        return new Member(id, user.getUsername(), roles(id, services).now(), Representations.state(user), null);
    }

    private RealmResource realm() {
        return keycloak.realm(realm);
    }

    private RoleMappings roles(UUID account, List<ServiceRoles> services) {
        return new RoleMappings(user(account), services);
    }

    /** Our own account there works for nobody and has no role of a service. */
    private List<ServiceRoles> services() {
        var nobody = realm().users().searchByUsername(self, true).getFirst().getId();
        return ServiceRoles.of(clients, realm().users().get(nobody));
    }

    private UserResource user(UUID account) {
        return realm().users().get(account.toString());
    }

    /** Whatever keeps it from answering, the caller hears one sentence and nothing was done, or the next try finds it done. */
    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (ProcessingException | WebApplicationException away) {
            // An operator may have to act: a secret or a client of the realm may be another one. A message may quote
            // what was sent.
            LOG.warnf("The identity provider did not do what it was asked: %s", kind(away));
            throw new Refused(StaffProblem.IDENTITY_PROVIDER_AWAY);
        }
    }

    private static String kind(RuntimeException away) {
        return away instanceof WebApplicationException refused
                ? "it answered " + refused.getResponse().getStatus()
                : away.getClass().getSimpleName();
    }
}

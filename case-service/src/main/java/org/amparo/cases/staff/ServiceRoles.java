package org.amparo.cases.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.RoleRepresentation;

/**
 * The roles of one service that accounts of staff may have, as the identity provider keeps them.
 *
 * @param client how it numbers the client of the service
 */
record ServiceRoles(String service, String client, List<RoleRepresentation> roles) {

    /** Of every service, read off an account that has none of them: to such a one all of them could be given. */
    static List<ServiceRoles> of(Map<String, String> clients, UserResource nobody) {
        return clients.entrySet().stream()
                .map(one -> new ServiceRoles(one.getKey(), one.getValue(), ours(nobody, one.getValue())))
                .toList();
    }

    private static List<RoleRepresentation> ours(UserResource nobody, String client) {
        return nobody.roles().clientLevel(client).listAvailable().stream()
                .filter(role -> StaffRole.called(role.getName()).isPresent())
                .toList();
    }

    /** Those of them that somebody with these roles has here. */
    List<RoleRepresentation> among(Set<StaffRole> wanted) {
        var names = wanted.stream()
                .filter(role -> role.services().contains(service))
                .map(StaffRole::code)
                .collect(Collectors.toUnmodifiableSet());
        return roles.stream().filter(role -> names.contains(role.getName())).toList();
    }
}

package org.amparo.cases.staff;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.RoleRepresentation;

/**
 * The roles of one account, service by service. Which ones it has, the identity provider tells only to those who may look into
 * clients and their secrets, and we may not; which ones could be given to it, it tells us. It has the others.
 */
record RoleMappings(UserResource user, List<ServiceRoles> all) {

    /** What it is now, in whichever service. */
    Set<StaffRole> now() {
        return all.stream()
                .flatMap(service -> has(service).stream())
                .flatMap(role -> StaffRole.called(role.getName()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Gives what is missing and takes what is too much, of these roles and of no other one. */
    void become(Set<StaffRole> roles) {
        all.forEach(service -> become(service, service.among(roles)));
    }

    private void become(ServiceRoles service, List<RoleRepresentation> wanted) {
        var has = has(service);
        var much = has.stream().filter(role -> !wanted.contains(role)).toList();
        if (!much.isEmpty()) {
            mapping(service).remove(much);
        }
        var missing = wanted.stream().filter(role -> !has.contains(role)).toList();
        if (!missing.isEmpty()) {
            mapping(service).add(missing);
        }
    }

    private List<RoleRepresentation> has(ServiceRoles service) {
        var free = mapping(service).listAvailable().stream()
                .map(RoleRepresentation::getName)
                .collect(Collectors.toUnmodifiableSet());
        return service.roles().stream()
                .filter(role -> !free.contains(role.getName()))
                .toList();
    }

    private RoleScopeResource mapping(ServiceRoles service) {
        return user.roles().clientLevel(service.client());
    }
}

package org.amparo.portal.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.amparo.portal.service.Versioned;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Opens and writes what is sealed of a person. Each opening is in the access log, whatever becomes of what was read. */
@ApplicationScoped
public class Blocks {
    private final BlockApi api;

    Blocks(@RestClient BlockApi api) {
        this.api = api;
    }

    /** How to reach the person. */
    public Versioned<Contact> contact(String reference, int person) {
        return Versioned.read(() -> api.open(reference, person, "contact"), Contact.class)
                .orElseThrow(NotFoundException::new);
    }

    /** Who the person is. */
    public Versioned<Identity> identity(String reference, int person) {
        return Versioned.read(() -> api.open(reference, person, "identity"), Identity.class)
                .orElseThrow(NotFoundException::new);
    }

    /** What the person wants to be called; empty when nobody wrote it down. */
    public Optional<String> nameToUse(String reference, int person) {
        return Optional.ofNullable(contact(reference, person).shown().nameToUse());
    }

    public Told write(String reference, int person, Contact contact, String seen) {
        return Answers.told(() -> api.write(reference, person, seen, contact));
    }

    public Told write(String reference, int person, Identity identity, String seen) {
        return Answers.told(() -> api.write(reference, person, seen, identity));
    }
}

package org.amparo.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.identity.SharedBlocks;
import org.amparo.cases.identity.SharedReading;
import org.amparo.kit.caller.Caller;

/** Shows a sender exactly what a receiver would see, person by person. */
@ApplicationScoped
class Preview {
    private final PreviewDesk desk;
    private final SharedReading reading;

    Preview(PreviewDesk desk, SharedReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    PreviewView of(CaseReference reference, OrganisationCode receiver, Caller caller) {
        var foreseen = desk.foresee(reference, receiver, caller);
        var opened = reading.open(foreseen.sealed());
        return new PreviewView(
                receiver,
                foreseen.people().stream()
                        .map(person -> preview(person, foreseen, opened))
                        .toList());
    }

    private static PreviewView.PersonPreview preview(
            Person person, PreviewDesk.Foreseen foreseen, Map<UUID, SharedBlocks> opened) {
        var blocks = foreseen.blocks().get(person.id());
        if (blocks != null) {
            return new PreviewView.PersonPreview(person.number(), blocks, opened.get(person.id()), null);
        }
        var refusal =
                foreseen.excluded().contains(person.id()) ? PreviewView.Refusal.EXCLUDED : PreviewView.Refusal.NO_BASIS;
        return new PreviewView.PersonPreview(person.number(), Set.of(), null, refusal);
    }
}

package org.amparo.portal.oversight;

import java.time.Instant;
import java.util.List;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;
import org.jspecify.annotations.Nullable;

/** Puts the lists of the desk into words, the ones that somebody has to act on first. */
final class DeskPage {
    private final Language language;
    private final Words words;
    private final OversightMessages messages;

    DeskPage(Language language) {
        this.language = language;
        words = Words.in(language);
        messages = language.messages(OversightMessages.class);
    }

    Listing emergencies(List<ToldLists.Emergency> told) {
        return new Listing(
                messages.emergencies(),
                List.of(messages.caseCode(), messages.block(), messages.reason(), messages.askedAt(), messages.todo()),
                told.stream().map(this::emergency).toList(),
                messages.noEmergencies());
    }

    Listing lapsed(ToldLists.Cases told) {
        return new Listing(
                messages.lapsed(),
                List.of(messages.caseCode(), messages.peopleLapsed(), messages.ranOutAt()),
                told.cases().stream()
                        .map(item -> Listing.Row.of(
                                caseLink(item.reference()),
                                Listing.Cell.of(
                                        messages.peopleLapsed(),
                                        messages.ofAll(words.number(item.lapsed()), words.number(item.people()))),
                                at(messages.ranOutAt(), item.dueAt())))
                        .toList(),
                messages.noLapsed());
    }

    Listing runningOut(ToldLists.RunningOut told) {
        return new Listing(
                messages.runningOut(),
                List.of(messages.caseCode(), messages.person(), messages.what(), messages.until()),
                told.runningOut().stream()
                        .map(item -> Listing.Row.of(
                                caseLink(item.reference()),
                                Listing.Cell.of(messages.person(), words.number(item.person())),
                                Listing.Cell.of(
                                        messages.what(),
                                        words.of("holdingUse", item.use()) + ": " + words.of("basisKind", item.kind())),
                                at(messages.until(), item.until())))
                        .toList(),
                messages.noRunningOut());
    }

    Listing demands(ToldLists.Demands told) {
        return new Listing(
                messages.demands(),
                List.of(messages.demandNumber(), messages.asker(), messages.askedOn(), messages.caseCode()),
                told.demands().stream()
                        .map(item -> Listing.Row.of(
                                Listing.Cell.link(messages.demandNumber(), item.number(), "/demands/" + item.id()),
                                Listing.Cell.of(messages.asker(), words.of("asker", item.asker())),
                                Listing.Cell.of(messages.askedOn(), words.day(item.askedOn())),
                                Listing.Cell.of(
                                        messages.caseCode(), item.reference() == null ? "–" : item.reference())))
                        .toList(),
                messages.noDemands());
    }

    Listing erasures(ToldLists.Erasures told) {
        return new Listing(
                messages.erasures(),
                List.of(messages.caseCode(), messages.person(), messages.state(), messages.queuedAt()),
                told.erasures().stream()
                        .map(item -> Listing.Row.of(
                                Listing.Cell.of(messages.caseCode(), item.reference()),
                                Listing.Cell.of(messages.person(), words.number(item.person())),
                                Listing.Cell.of(messages.state(), words.of("erasureState", item.state())),
                                at(messages.queuedAt(), item.queuedAt())))
                        .toList(),
                messages.noErasures());
    }

    private Listing.Row emergency(ToldLists.Emergency told) {
        return Listing.Row.of(
                Listing.Cell.of(messages.caseCode(), told.reference()),
                Listing.Cell.of(messages.block(), words.of("block", told.block())),
                Listing.Cell.of(messages.reason(), words.of("emergencyReason", told.reason())),
                at(messages.askedAt(), told.askedAt()),
                Listing.Cell.link(messages.todo(), messages.judge(), "/oversight/emergencies/" + told.id()));
    }

    private Listing.Cell caseLink(String reference) {
        return Listing.Cell.link(messages.caseCode(), reference, "/oversight/cases/" + reference);
    }

    private Listing.Cell at(String label, @Nullable Instant moment) {
        return Listing.Cell.at(label, moment == null ? null : Moment.of(moment, language));
    }
}

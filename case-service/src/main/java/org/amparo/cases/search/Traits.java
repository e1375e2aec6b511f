package org.amparo.cases.search;

import java.util.List;
import java.util.Optional;

/**
 * What a person can be found by.
 *
 * @param documents numbers, as written
 * @param surnames of every name the person bears or bore
 * @param birthYear without it nobody is found by a name
 * @param estimated whether the year is a guess, so that the years beside it count too
 */
public record Traits(List<String> documents, List<String> surnames, Optional<Integer> birthYear, boolean estimated) {
    public Traits {
        documents = List.copyOf(documents);
        surnames = List.copyOf(surnames);
    }

    @Override
    public String toString() {
        return "Traits[masked]";
    }
}

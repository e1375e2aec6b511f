package org.amparo.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.amparo.attack.known.Cell;
import org.amparo.attack.known.Interval;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final String PRODUCT = """
            {"product": "new", "period": "2025-H1", "smallest": 5, "parts": [{"tables": [
              {"unit": "REFERRAL", "by": ["country"], "cells": [
                {"places": {"country": "PER"}, "count": 7, "conclusion": "INTERVAL", "lowest": 1, "highest": 15}]}]}]}
            """;
    private static final String FILE = """
            Period,Table,Unit,First value,Second value,Conclusion,Count,Lowest,Highest
            #date+period,#meta+table,#meta+unit,#meta+value+first,#meta+value+second,#meta+conclusion,#reached+num,#reached+num+lowest,#reached+num+highest
            2025-H1,REFERRAL/country,REFERRAL,,,ACCURACY,,,
            2025-H1,REFERRAL/country,REFERRAL,PER,,INTERVAL,7,1,15
            """;

    @Test
    void findsTablesOfUnitsAndProductsNobodyToldItOf() {
        var reading = reading(FILE);

        var figures = reading.figures();

        assertThat(figures.all()).singleElement().satisfies(printed -> {
            assertThat(printed.cell()).isEqualTo(Cell.of("2025-H1", "REFERRAL", Map.of("country", "PER")));
            assertThat(printed.count()).isEqualTo(7);
            assertThat(printed.possible()).isEqualTo(new Interval(1, 15));
        });
        assertThat(reading.smallest()).isEqualTo(5);
    }

    @Test
    void seesAFileThatSaysWhatThePageDoesNot() {
        var faithful = reading(FILE);
        var talkative = reading(FILE.replace("7,1,15", "7,3,9"));

        assertThat(Averaging.ofFiles(faithful, faithful.figures()).succeeded()).isFalse();
        assertThat(Averaging.ofFiles(talkative, talkative.figures()).succeeded())
                .isTrue();
    }

    private static Reading reading(String file) {
        return new Reading(Map.of(
                new Question("/products/new?period=2025-H1", "application/json"), answer(PRODUCT),
                new Question("/products/new?period=2025-H1", "text/csv"), answer(file)));
    }

    private static Answer answer(String body) {
        return new Answer(200, List.of(), body.getBytes(StandardCharsets.UTF_8), 1);
    }
}

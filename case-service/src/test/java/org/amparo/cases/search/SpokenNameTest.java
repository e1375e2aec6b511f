package org.amparo.cases.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenNameTest {
    @Test
    void spellingsOfOneNameSoundAlike() {
        for (var pair : List.of(
                "Quispe Kispe",
                "González Gonzales",
                "Rodrigues Rodríguez",
                "Hernández Ernandes",
                "Chávez Chaves",
                "Jiménez Ximénez",
                "Jiménez Giménez",
                "Yáñez Llánez",
                "Souza Sousa",
                "Sousa Sosa",
                "Núñez Nunes",
                "Vázquez Basques",
                "Peña Penha",
                "Carvalho Carballo",
                "Guevara Gevara",
                "Wilson Wilsson",
                "Philips Filips",
                "Dijkstra Dykstra",
                "Janssen Jansen",
                "Smith Smyth",
                "Ferreira Ferrera",
                "Pérez Peres",
                "Flórez Flores",
                "Zambrano Sambrano",
                "Huamán Guaman",
                "Huamán Waman",
                "Leão León",
                "Zúñiga Suniga",
                "Echeverría Etxeverria")) {
            var names = pair.split(" ", -1);

            assertThat(SpokenName.words(names[0])).as(pair).isEqualTo(SpokenName.words(names[1]));
        }
    }

    @Test
    void namesThatAreNotAlikeStayApart() {
        for (var pair : List.of("Quispe Mamani", "Torres Flores", "García Gómez", "Silva Sousa", "Rojas Rosas")) {
            var names = pair.split(" ", -1);

            assertThat(SpokenName.words(names[0])).as(pair).doesNotContainAnyElementsOf(SpokenName.words(names[1]));
        }
    }

    @Test
    void bothSurnamesCountAndTheirParticlesDoNot() {
        assertThat(SpokenName.words("de la Cruz Quispe"))
                .hasSize(2)
                .containsAll(SpokenName.words("Quispe"))
                .containsAll(SpokenName.words("Cruz"));
    }

    @Test
    void whatIsNoNameSoundsLikeNothing() {
        assertThat(SpokenName.words(" - 7 !")).isEmpty();
    }
}
